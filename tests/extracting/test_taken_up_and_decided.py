"""What a body first takes up and then decides in the same sentence."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("The Chair thanked officers for the report, which was noted.",): [
        "carried implicit | noted: The Chair thanked officers for the report, which was noted",
    ],
    ("The Clerk spoke of the road, which was closed.",): [],
    ("The report, having been circulated, was taken as read and noted.",): [
        "carried implicit | noted: The report, having been circulated, was taken as read and noted",
    ],
    ("The Board received an update on ponds and noted the position.",): [
        "carried implicit | noted: The Board received an update on ponds and noted the position",
    ],
    ("The Committee went against the officer's recommendation and refused the application.",): [
        "carried implicit | refused: The Committee went against the officer's recommendation and refused the"
        " application",
    ],
    ("The Committee overturned the recommendation and granted permission.",): [
        "carried implicit | granted: The Committee overturned the recommendation and granted permission",
    ],
    ("The Committee received a petition and agreed to write to the County.",): [
        "carried | agreed: to write to the County",
    ],
    ("The Panel noted the progress made and asked several questions.",): [
        "carried implicit | noted: The Panel noted the progress made and asked several questions",
    ],
    ("The scheme was put to the vote and approved.",): [
        "carried implicit | approved: The scheme was put to the vote and approved",
    ],
    ("Put to the vote and approved.",): ["carried | approved: Put to the vote and approved"],
    ("Approved by all.",): ["carried unanimous | approved: Approved by all"],
    ("Decision(s): To approve the scheme.",): ["carried | approved: To approve the scheme"],
    ("The Clerk was given delegated authority to sign the lease.",): [
        "carried implicit | authorised: The Clerk was given delegated authority to sign the lease",
    ],
    ("The Committee received the petition of the residents.",): [],
    ("Members are asked to note the report.",): [],
    ("Apologies received and accepted from Cllr Heron (holiday).",): [
        "carried implicit | accepted: Apologies received and accepted from Cllr Heron (holiday)",
    ],
    ("Apologies were received from Mr S. Heron and were formally accepted.",): [
        "carried implicit | accepted: Apologies were received from Mr S. Heron and were formally accepted",
    ],
    ("Apologies were noted from Cllr Heron.",): [],
    (
        "Cllr Heron proposed that a pump be bought. Cllr Wren moved an amendment that two be bought. "
        "The motion was carried.",
    ): [
        "carried implicit Cllr Heron / None | agreed: The motion was carried",
    ],
    ("Apologies were received from Cllr Heron, and the reasons for absence ACCEPTED.",): [
        "carried implicit | accepted: Apologies were received from Cllr Heron, and the reasons for absence ACCEPTED",
    ],
    ("The minutes of May were found to be correct.",): [
        "carried implicit | approved: The minutes of May were found to be correct",
    ],
    ("Grit bins: letter from the County - NOTED.",): [
        "carried | noted: NOTED",
    ],
    ("Result: 22/0134, felling of a lime – refused.",): [],
    ("It was agreed to donate £50, with one member against.",): [
        "carried ?-1-? | agreed: to donate £50",
    ],
    ("Decided:", "that the report be noted.", "It was agreed, in terms of the Act, that the public be excluded.",): [
        "carried | noted: that the report be noted.",
        "carried | excluded_public: the public be excluded",
    ],
    ("DECISION NO. 24/12", "That the tender be accepted.",): [
        "carried | accepted: That the tender be accepted.",
    ],
    ("DECISION 24/12", "The Board heard the Clerk.", "It was agreed to accept the tender.",): [
        "carried | accepted: to accept the tender",
    ],
    ("RESOLVED 012/24 To accept the tender.",): [
        "carried | accepted: To accept the tender",
    ],
    ("The following payments were approved:-", "Heron Ltd - £40.00 - mowing", "Teal Ltd - £20.00 - paint",): [
        "carried implicit | approved: The following payments were approved",
    ],
    ("i) The fence be repaired.", "ii) The Clerk be authorised to pay.", "iii) The gate be painted.",): [
        "carried | i) other: The fence be repaired. | ii) authorised: The Clerk be authorised to pay."
        " | iii) other: The gate be painted.",
    ],
    ("(a) A grant of £50 be awarded to the Scouts.", "(b) The Clerk to write to the Church.",): [
        "carried | (a) other: A grant of £50 be awarded to the Scouts."
        " | (b) requested: The Clerk to write to the Church.",
    ],
    ("(a) The pond was full.", "(b) The application be refused.",): [
        "carried | (b) refused: The application be refused.",
    ],
    ("Decision", "That the minutes be approved.", "[For     8     Against     0     Abstain     1]",): [
        "carried 8-0-1 | approved: That the minutes be approved.",
    ],
    ("Decision", "The Motion was carried by 6 votes to 3 and the Council resolved accordingly.",): [
        "carried implicit 6-3-? | other: The Motion was carried by 6 votes to 3 and the Council resolved accordingly",
    ],
    ("Motion", "That the Council agrees to accept the offer.", "Amendment", "That no action be taken.",): [],
    ("Cllr Heron proposed that the pump be painted. Following a vote (6 for, 3 against) the proposal was carried.",): [
        "carried Cllr Heron / None 6-3-? | other: the pump be painted",
    ],
    ("Shelter at the Cross – Referred to the Highways Committee.",): [
        "carried | referred: Referred to the Highways Committee",
    ],
    ("The application from the Scouts was deferred and that from Mr Teal was refused, as he had no plot.",): [
        "carried implicit | deferred: The application from the Scouts was deferred"
        " | refused: that from Mr Teal was refused, as he had no plot",
    ],
    ("Members resolved (JD/RA) (4 for, 1 against) to obtain quotes.",): [
        "carried JD / RA 4-1-? | other: to obtain quotes",
    ],
    (
        "Porch, 4 Duck Lane (24/0113/FUL)",
        "No objection.",
        "Shed, Mill House (24/0437/HOU)",
        "Refuse this application because the lane is narrow. (Cllr Teal left.)",
    ): [
        "carried implicit | other: No objection",
        "carried implicit | refused: Refuse this application because the lane is narrow",
    ],
    (
        "Having heard the parties, the Panel has decided, after taking into account the objectives:",
        "1. To grant the hours.",
    ): [
        "carried | 1. granted: To grant the hours.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_was_taken_up_is_decided_behind_it(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
