"""Votes and voters that stand between the keyword of a resolution and what it resolves."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    (
        "RESOLVED, with 3 members voting in favour (Councillors Heron, Teal and Dunlin), 2 members voting"
        " against (Councillors Finch and Kite) and 1 member abstaining (Councillor Rook), to refuse the"
        " application.",
    ): [
        "carried 3-2-1 Councillor Heron for, Councillor Teal for, Councillor Dunlin for, Councillor Finch"
        " against, Councillor Kite against, Councillor Rook abstain | refused: to refuse the application",
    ],
    ("RESOLVED (on a motion from Cllr Ann Heron, seconded by Cllr Kit Teal and carried nem con) to mend the fence.",): [
        "carried Cllr Ann Heron / Cllr Kit Teal unanimous | other: to mend the fence",
    ],
    (
        "AGREED (on the proposal of Councillor Heron, seconded by Councillor Teal and carried by 8 votes to 1) to:",
        "(a) approve the plan; and",
        "(b) note the budget.",
    ): [
        "carried Councillor Heron / Councillor Teal 8-1-? | (a) approved: approve the plan; and"
        " | (b) noted: note the budget.",
    ],
    (
        "RESOLVED: (on a motion by Councillor Heron, seconded by Councillor Teal and carried by 14 votes to 3, with 2"
        " abstentions) that the fence be mended.",
    ): [
        "carried Councillor Heron / Councillor Teal 14-3-2 | other: the fence be mended",
    ],
    ("RESOLVED by a majority (Cllrs Heron and Teal voting against) that the fence be mended.",): [
        "carried ?-2-? Cllr Heron against, Cllr Teal against | other: the fence be mended",
    ],
    ("RESOLVED (6 votes for, 2 against, 1 abstention) THAT the fence be mended.",): [
        "carried 6-2-1 | other: the fence be mended",
    ],
    ("RESOLVED (8/1) that the fence be mended.",): [
        "carried 8-1-? | other: the fence be mended",
    ],
    ("RESOLVED (24/15) that the fence be mended.",): [
        "carried | other: the fence be mended",
    ],
    ("It was resolved by a unanimous vote to mend the fence.",): [
        "carried unanimous | other: to mend the fence",
    ],
    ("It was resolved by a vote of 8 in favour and 1 against to mend the fence.",): [
        "carried 8-1-? | other: to mend the fence",
    ],
    ("The Committee agreed by a majority of 6:2 with 1 abstention to mend the fence.",): [
        "carried 6-2-1 | agreed: to mend the fence",
    ],
    ("RESOLVED by 6-2 that the fence be mended.",): [
        "carried 6-2-? | other: the fence be mended",
    ],
    ("The Committee resolved by a majority vote of 6-2 to mend the fence.",): [
        "carried 6-2-? | other: to mend the fence",
    ],
    ("The Committee agreed by a majority (6:2 with 1 abstention) to mend the fence.",): [
        "carried 6-2-1 | agreed: to mend the fence",
    ],
    ("The Committee agreed to meet by 10:30 to mend the fence.",): [
        "carried | agreed: to meet by 10:30 to mend the fence",
    ],
    ("It was resolved on a vote of 8:1 to mend the fence.",): [
        "carried 8-1-? | other: to mend the fence",
    ],
    ("It was resolved, on a show of hands 5 for and 2 against, to mend the fence.",): [
        "carried 5-2-? | other: to mend the fence",
    ],
    ("It was decided by general agreement to mend the fence.",): [
        "carried unanimous | other: to mend the fence",
    ],
    ("RESOLVED [5 for, 3 against]: That the fence be mended.",): [
        "carried 5-3-? | other: the fence be mended",
    ],
    ("The Committee RECOMMENDED TO CABINET (Councillors Heron and Teal voting against) that the scheme be adopted.",): [
        "carried ?-2-? Councillor Heron against, Councillor Teal against | adopted: the scheme be adopted",
    ],
    ("RESOLVED TO RECOMMEND TO COUNCIL (unanimously) that the scheme be adopted.",): [
        "carried unanimous | adopted: the scheme be adopted",
    ],
    ("Agreed, Cllr Teal dissenting, to close the hall.",): [
        "carried majority | agreed: to close the hall",
    ],
    ("Agreed by all to close the hall.",): [
        "carried unanimous | agreed: to close the hall",
    ],
    ("It was agreed to close the hall, with one member against.",): [
        "carried ?-1-? | agreed: to close the hall",
    ],
    ("Councillors voted 6 to 2, with one abstention, to close the hall.",): [
        "carried implicit 6-2-1 | other: Councillors voted 6 to 2, with one abstention, to close the hall",
    ],
    ("The Council voted by a majority to close the hall.",): [
        "carried implicit majority | other: The Council voted by a majority to close the hall",
    ],
    (
        "RESOLVED that the fence be mended. 3 in favour (Cllrs Heron, Teal and Wren), 1 against (Cllr"
        " Finch), 1 abstention (Mr Rook).",
    ): [
        "carried 3-1-1 Cllr Heron for, Cllr Teal for, Cllr Wren for, Cllr Finch against, Mr Rook abstain |"
        " other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended. Councillor Heron (Labour) voted against.",): [
        "carried ?-1-? Councillor Heron against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended (Cllr Heron abstained).",): [
        "carried ?-?-1 Cllr Heron abstain | other: the fence be mended",
    ],
    ("For (Cllrs Heron and Teal), Against (Cllr Finch). RESOLVED that the fence be mended.",): [
        "carried 2-1-? Cllr Heron for, Cllr Teal for, Cllr Finch against | other: the fence be mended",
    ],
    ("RESOLVED that the fence be mended.", "For (2): Cllrs Heron and Teal", "Against (1): Cllr Finch"): [
        "carried 2-1-? Cllr Heron for, Cllr Teal for, Cllr Finch against | other: the fence be mended",
    ],
}


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_vote_in_the_lead_in_is_no_part_of_what_was_resolved(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
