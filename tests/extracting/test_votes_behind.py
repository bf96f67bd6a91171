"""Votes behind what was resolved, and who asks that his be recorded: neither is part of what was resolved."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("Decision", "That the minutes be approved.", "[For     8          Against     0          Abstain     1]"): [
        "carried 8-0-1 | approved: That the minutes be approved.",
    ],
    (
        "Councillor Heron proposed, seconded by Councillor Teal, that the Chair write to the Trust. "
        "Following a vote (6 for, 3 against) the proposal was carried.",
    ): [
        "carried Councillor Heron / Councillor Teal 6-3-? | requested: the Chair write to the Trust",
    ],
    ("RESOLVED that the fence be mended - 6 for, 2 against.",): [
        "carried 6-2-? | other: the fence be mended",
    ],
    ("RESOLVED: To mend the fence - unanimously agreed.",): [
        "carried unanimous | other: To mend the fence",
    ],
    ("RESOLVED that the minutes be approved.", "[FOR 6; AGAINST 2]"): [
        "carried 6-2-? | approved: the minutes be approved",
    ],
    (
        "Decision",
        "PERMISSION GRANTED - Subject to conditions.",
        "In accordance with the Members’ Code of Conduct Councillor Teal declared a personal interest as a neighbour.",
    ): [
        "carried | granted: PERMISSION GRANTED - Subject to conditions.",
    ],
    ("RESOLVED that the budget be approved. Councillor Teal asked for his abstention to be recorded.",): [
        "carried Councillor Teal abstain | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved, with Councillor Teal voting against.",): [
        "carried ?-1-? Councillor Teal against | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved (one against).",): [
        "carried ?-1-? | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved, two against.",): [
        "carried ?-2-? | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved, proposed Cllr Heron, seconded Cllr Teal, all agreed.",): [
        "carried Cllr Heron / Cllr Teal unanimous | approved: the budget be approved",
    ],
    ("It was resolved to approve the budget, on a proposal by Cllr Heron seconded by Cllr Teal.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("It was resolved to approve the budget with Cllr Heron proposing and Cllr Teal seconding.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("It was resolved to approve the budget. Moved: Cllr Heron. Seconded: Cllr Teal.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("It was resolved to approve the budget. Note: Councillor Heron abstained.",): [
        "carried ?-?-1 Councillor Heron abstain | approved: to approve the budget",
    ],
    ("It was agreed to approve it. This was proposed by Cllr Heron, seconded by Cllr Teal and carried unanimously.",): [
        "carried Cllr Heron / Cllr Teal unanimous | approved: to approve it",
    ],
    ("RESOLVED that the budget be approved. Agreed unanimously with one abstention (Cllr Heron).",): [
        "carried ?-?-1 unanimous Cllr Heron abstain | approved: the budget be approved",
    ],
    ("It was resolved to pay Mr Owl. On the motion of Dr Teal the Council adopted the Financial Regulations.",): [
        "carried | other: to pay Mr Owl",
        "carried implicit Dr Teal / None | adopted: the Council adopted the Financial Regulations",
    ],
    (
        "Cllr Heron, seconded by Cllr Teal, moved approval.",
        "The amendment was lost by 3 votes to 2 and the motion was carried by 4 votes to 1.",
    ): [
        "carried implicit Cllr Heron / Cllr Teal 4-1-? | agreed: the motion was carried by 4 votes to 1",
    ],
    ("Prop Heron sec Teal resolved to approve the budget.",): [
        "carried Heron / Teal | approved: to approve the budget",
    ],
    ("RESOLVED that the budget be approved.", "(Proposed by Cllr Heron and seconded by Cllr Teal; unanimous)"): [
        "carried Cllr Heron / Cllr Teal unanimous | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved with 1 abstention.",): [
        "carried ?-?-1 | approved: the budget be approved",
    ],
    ("Proposed Cllr Heron, seconded Cllr Teal and agreed by 6 votes to 2 that the budget be approved.",): [
        "carried Cllr Heron / Cllr Teal 6-2-? | approved: the budget be approved",
    ],
    ("Proposed Cllr Heron, seconded Cllr Teal, carried by a majority: that the budget be approved.",): [
        "carried Cllr Heron / Cllr Teal majority | approved: the budget be approved",
    ],
    ("Having been put to the vote the recommendation was approved with 6 votes in favour and 2 against.",): [
        "carried implicit 6-2-? | approved: the recommendation was approved with 6 votes in favour and 2 against",
    ],
    (
        "RESOLVED that Councillor Heron be elected Mayor.",
        "The Mayor signed the declaration and took the Chair.",
        "Voting: Unanimous",
        "RESOLVED that Councillor Teal be elected Deputy Mayor.",
        "The Deputy Mayor thanked members. Voting: For 9, Against 2",
    ): [
        "carried unanimous | appointed: Councillor Heron be elected Mayor",
        "carried 9-2-? | appointed: Councillor Teal be elected Deputy Mayor",
    ],
    ("RESOLVED that:", "(i) the terms be adopted by unanimous agreement.", "RESOLVED that the report be noted.",): [
        "carried | (i) adopted: the terms be adopted by unanimous agreement.",
        "carried | noted: the report be noted",
    ],
    ("The Board agreed to a start time of 18:00 for its meetings.", "RESOLVED that the gate be shut by 22:30.",): [
        "carried | agreed: to a start time of 18:00 for its meetings",
        "carried | other: the gate be shut by 22:30",
    ],
    ("RESOLVED that the budget be approved (with 7 Members voting for and 3 voting against).",): [
        "carried 7-3-? | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved, For: 7, Against: 3, Abstentions: 1.",): [
        "carried 7-3-1 | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved (seven in favour, three against, one abstaining).",): [
        "carried 7-3-1 | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved (with Councillor Heron voting against).",): [
        "carried ?-1-? Councillor Heron against | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved (all Members voted in favour).",): [
        "carried unanimous | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved (F7 A3 Ab1).",): [
        "carried 7-3-1 | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved, 10 for, Councillor Heron abstained.",): [
        "carried 10-?-1 Councillor Heron abstain | approved: the budget be approved",
    ],
    ("RESOLVED that two seats be kept, one for the Chair and one for the press.",): [
        "carried | other: two seats be kept, one for the Chair and one for the press",
    ],
    ("The motion was carried, with 6 in favour, 2 against and 1 abstention.",): [
        "carried implicit 6-2-1 | agreed: The motion was carried, with 6 in favour, 2 against and 1 abstention",
    ],
    ("RESOLVED that the budget be approved.", "With Councillor Heron voting against."): [
        "carried ?-1-? Councillor Heron against | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved.", "(all voted in favour)"): [
        "carried unanimous | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved.", "By 7 to 3."): ["carried 7-3-? | approved: the budget be approved"],
    ("For: Cllrs Heron, Teal and Wren", "Against: None", "RESOLVED that the budget be approved."): [
        "carried 3-0-? Cllr Heron for, Cllr Teal for, Cllr Wren for | approved: the budget be approved",
    ],
    ("Abstained: None", "Against: Councillor Heron", "RESOLVED that the budget be approved."): [
        "carried ?-1-0 Councillor Heron against | approved: the budget be approved",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_vote_behind_is_no_part_of_what_was_resolved(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
