"""Several verbs of one decision, and keywords that are told: in quotation marks, or without their `that`."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs / the keywords as printed, and what was decided
DECISIONS = {
    ("NOTED and it was further AGREED that a map be adopted.",): (
        ["NOTED and it was further AGREED"],
        ["carried | adopted: a map be adopted"],
    ),
    ("The Panel REFUSED the hour on Sunday but GRANTED it on Friday.",): (
        [None],
        ["carried implicit | refused: The Panel REFUSED the hour on Sunday | granted: GRANTED it on Friday"],
    ),
    ("The Committee RECEIVED the Plan and ASKED that its unease be told.",): (
        [None],
        ["carried implicit | received: The Committee RECEIVED the Plan | requested: ASKED that its unease be told"],
    ),
    ("RESOLVED: Members NOTED the tally, and RECOMMENDED that the Council adopt it.",): (
        ["RESOLVED:"],
        ["carried | noted: Members NOTED the tally | recommended: RECOMMENDED that the Council adopt it"],
    ),
    ("The Board RECOMMENDED Cabinet to keep the pond open for two years.",): (
        ["The Board RECOMMENDED Cabinet"],
        ["carried | recommended: to keep the pond open for two years"],
    ),
    ("The Panel (i) agreed to advertise, (ii) set the fee at £10 and (iii) appointed Cllr Heron.",): (
        [None],
        [
            "carried implicit | (i) agreed: agreed to advertise, | (ii) other: set the fee at £10 and"
            " | (iii) appointed: appointed Cllr Heron."
        ],
    ),
    ("After debate, the committee", "(1) noted the tally; and", "(2) approved the plan."): (
        ["the committee"],
        ["carried | (1) noted: noted the tally; and | (2) approved: approved the plan."],
    ),
    ("Cllr Heron proposed, Seconded by Cllr Teal and resolved, “That the plan be adopted.”",): (
        ["resolved"],
        ["carried Cllr Heron / Cllr Teal | adopted: the plan be adopted"],
    ),
    ("It was agreed “that the plan be adopted”.",): (["It was agreed"], ["carried | adopted: the plan be adopted"]),
    ("Agreed by Cabinet that (i) the tally be noted (ii) the plan be adopted.",): (
        ["Agreed by Cabinet"],
        ["carried | (i) noted: the tally be noted | (ii) adopted: the plan be adopted."],
    ),
    ("The quote was read. Agreed this should be signed.",): (
        ["Agreed"],
        ["carried | approved: this should be signed"],
    ),
    ("New mower. Agreed quote be accepted.",): (["Agreed"], ["carried | accepted: quote be accepted"]),
    ("Gate. Agreed Clerk to write to the owner.",): (["Agreed"], ["carried | requested: Clerk to write to the owner"]),
    ("Signs – agreed we ask for two more.",): (["agreed"], ["carried | agreed: we ask for two more"]),
    ("It was agreed the Clerk write to the owner.",): (
        ["It was agreed"],
        ["carried | requested: the Clerk write to the owner"],
    ),
    ("It was agreed we wait.",): (["It was agreed"], ["carried | agreed: we wait"]),
    ("Members wished for more and it was agreed this would come in May.",): (
        ["it was agreed"],
        ["carried | agreed: this would come in May"],
    ),
    ("It was agreed that Councillors Heron, Teal and one other sit as the panel.",): (
        ["It was agreed"],
        ["carried | agreed: Councillors Heron, Teal and one other sit as the panel"],
    ),
    ("Resolved Cllr Heron will liaise with the Scouts.",): (
        ["Resolved"],
        ["carried | other: Cllr Heron will liaise with the Scouts"],
    ),
    ("Decision/voting – On this basis Cllr Heron spoke to it.", "RESOLVED – That it be adopted."): (
        ["RESOLVED –"],
        ["carried | adopted: it be adopted"],
    ),
    ("Decision", "Following a vote, the motion was won by 6 votes to 2 and was agreed accordingly."): (
        [None],
        [
            "carried implicit 6-2-? | agreed: Following a vote, the motion was won by 6 votes to 2"
            " and was agreed accordingly"
        ],
    ),
    ("DECISION: Having considered it, the Cabinet Member agreed to reject it and to make the Order.",): (
        ["DECISION:"],
        ["carried | rejected: to reject it | other: to make the Order"],
    ),
    ("Signs – it was noted that the Clerk was in the process of asking.",): (
        ["it was noted"],
        ["carried | noted: the Clerk was in the process of asking"],
    ),
    ("Approved: extension to 2023; new rate of £12/m; AW to sign it off.",): (
        ["Approved:"],
        ["carried | approved: extension to 2023 | approved: new rate of £12/m | approved: AW to sign it off"],
    ),
    ("Changes agreed: carers moved to April.",): (["Changes agreed:"], ["carried | agreed: carers moved to April"]),
    ("The proposal was carried and it was so RESOLVED.",): (
        [None],
        ["carried implicit | other: The proposal was carried and it was so RESOLVED"],
    ),
    ("Agreed by four votes to one.",): (["Agreed"], ["carried 4-1-? | agreed: Agreed by four votes to one"]),
    ("Rise. Agreed the rise to be paid from May, Cllr Heron abstained (neighbour).",): (
        ["Agreed"],
        ["carried ?-?-1 Cllr Heron abstain | agreed: the rise to be paid from May"],
    ),
    ("Resolved; The minutes be approved.",): (["Resolved"], ["carried | approved: The minutes be approved"]),
    ("The Committee resolved in terms of Section 50(A)(4) of the Local Government Act to exclude the public.",): (
        ["The Committee resolved in terms of Section 50(A)(4) of the Local Government Act"],
        ["carried | excluded_public: to exclude the public"],
    ),
    ("Recommend to both Councils that the contract be extended.",): (
        ["Recommend to both Councils"],
        ["carried | recommended: the contract be extended"],
    ),
    ("Requests had been received and the following agreed:", "Heron Hall £300"): (
        [None],
        ["carried implicit | agreed: the following agreed"],
    ),
    ("Those who were present at the meeting unanimously resolved to adopt it.",): (
        ["Those who were present at the meeting unanimously resolved"],
        ["carried unanimous | adopted: to adopt it"],
    ),
    ("Memorial. Council resolve to accept the quotation.",): (
        ["Council resolve"],
        ["carried | accepted: to accept the quotation"],
    ),
    ("The Council are in agreement to move.",): (["The Council are in agreement"], ["carried | other: to move"]),
    ("The Committee resolved what action should be taken with regard to plant.",): (
        [None],
        [
            "carried implicit | agreed: The Committee resolved what action should be taken with regard to plant"
        ],
    ),
    ("Decision: Recommended to Council to:", "1. Approve the plan; and", "2. Note the tally."): (
        ["Decision:"],
        ["carried | 1. approved: Approve the plan; and | 2. noted: Note the tally."],
    ),
    ("Resolved issues will be reported. Agreed targets were met.",): ([], []),
    ("The Chair agreed the Board should wait.",): ([], []),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_verbs_and_keywords(lines: tuple[str, ...], expected: tuple[list[str | None], list[str]]) -> None:
    found = minutes("The Clerk told of the pond.", *lines)
    assert ([one.trigger for one in found.decisions], decided(found)) == expected
