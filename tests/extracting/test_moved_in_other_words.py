"""What is moved, seconded and agreed or lost, in the orders and words of parish and town councils."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("It was proposed by Cllr Heron that the budget be approved. Seconded by Cllr Teal. Carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("It was proposed by Cllr Heron that the budget be approved. Seconded by Cllr Teal. All in favour.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | approved: the budget be approved",
    ],
    ("It was proposed by Cllr Heron to approve the budget. Seconded by Cllr Teal. All in favour.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | approved: to approve the budget",
    ],
    ("Proposed by Cllr Heron to approve the budget, seconded by Cllr Teal. All in favour.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | approved: to approve the budget",
    ],
    ("Proposed by Cllr Heron that the budget be approved, seconded by Cllr Teal, all agreed.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | approved: the budget be approved",
    ],
    ("Proposed by Cllr Heron that the budget be approved. Seconded Cllr Teal. Vote: 5 for, 1 against.",): [
        "carried implicit Cllr Heron / Cllr Teal 5-1-? | approved: the budget be approved",
    ],
    ("Cllr Heron proposed the budget be approved. Cllr Teal seconded. All agreed.",): [
        "carried Cllr Heron / Cllr Teal unanimous | approved: the budget be approved",
    ],
    ("Cllr Heron proposed approval of the budget. Seconded: Cllr Teal. Agreed.",): [
        "carried Cllr Heron / Cllr Teal | approved: approval of the budget",
    ],
    ("Cllr Heron made a proposal to approve the budget. This was seconded by Cllr Teal and agreed.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("A proposal by Cllr Heron to approve the budget was seconded by Cllr Teal and carried.",): [
        "carried implicit Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("A motion by Cllr Heron, seconded by Cllr Teal, to approve the budget was carried.",): [
        "carried implicit Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("The motion proposed by Cllr Heron and seconded by Cllr Teal to approve the budget was carried unanimously.",): [
        "carried implicit Cllr Heron / Cllr Teal unanimous | approved: to approve the budget",
    ],
    ("Cllr Heron moved to approve the budget; Cllr Teal seconded; carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("Cllr Heron moved to approve the budget, Cllr Teal seconded, carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("Cllr Heron moved approval, seconded by Cllr Teal. Carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: approval",
    ],
    ("Councillors Heron and Teal proposed and seconded that the budget be approved. Agreed.",): [
        "carried Councillor Heron / Councillor Teal | approved: the budget be approved",
    ],
    ("Proposed and seconded by Cllrs Heron and Teal that the budget be approved. Agreed.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("RESOLVED to approve the budget (Proposer Cllr Heron, Seconder Cllr Teal, 5 for, 1 against).",): [
        "carried Cllr Heron / Cllr Teal 5-1-? | approved: to approve the budget",
    ],
    ("It was agreed to approve the budget (Proposer Cllr Heron, Seconder Cllr Teal, 5 for, 1 against).",): [
        "carried Cllr Heron / Cllr Teal 5-1-? | approved: to approve the budget",
    ],
    ("It was agreed to approve the budget (proposed Cllr Heron, seconded Cllr Teal).",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("RESOLVED – Proposed by Cllr Heron, seconded by Cllr Teal – to approve the budget.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("RESOLVED: Proposed by Cllr Heron, seconded by Cllr Teal, to approve the budget.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("RESOLVED: Proposed by Cllr Heron, seconded by Cllr Teal and agreed to approve the budget.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("AGREED Proposed Cllr Heron Seconded Cllr Teal to approve the budget.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("Cllr Heron proposed that the hall be closed, seconded by Cllr Teal. For: 3, Against: 5. Motion not carried.",): [
        "lost implicit Cllr Heron / Cllr Teal 3-5-?",
    ],
    ("Cllr Heron proposed that the hall be closed, seconded by Cllr Teal. Not carried.",): [
        "lost implicit Cllr Heron / Cllr Teal",
    ],
    ("Cllr Heron proposed that the hall be closed, seconded by Cllr Teal. On a vote this was not carried.",): [
        "lost implicit Cllr Heron / Cllr Teal",
    ],
    (
        "Cllr Heron proposed that the hall be closed. This was seconded by Cllr Teal and, on being put to"
        " the vote, was lost.",
    ): [
        "lost implicit Cllr Heron / Cllr Teal",
    ],
    ("Cllr Heron proposed that the hall be closed, which was seconded by Cllr Teal but lost by 5 votes to 3.",): [
        "lost implicit Cllr Heron / Cllr Teal 3-5-?",
    ],
    ("Cllr Heron proposed that the hall be closed. Seconded Cllr Teal. 3 for, 5 against. Motion failed.",): [
        "lost implicit Cllr Heron / Cllr Teal 3-5-?",
    ],
    ("The Lord Mayor moved and the Deputy Lord Mayor seconded that the budget be approved. Agreed.",): [
        "carried Lord Mayor / Deputy Lord Mayor | approved: the budget be approved",
    ],
    ("Moved Cllr Heron, seconded Cllr Teal – That the budget be approved. CARRIED",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    (
        "Proposed by Cllr Heron and seconded by Cllr Teal that the budget be approved. On a show of"
        " hands this was carried by 6 votes to 2.",
    ): [
        "carried Cllr Heron / Cllr Teal 6-2-? | approved: the budget be approved",
    ],
    (
        "Proposed by Cllr Heron and seconded by Cllr Teal that the budget be approved. Following a"
        " vote, the motion was carried 6-2.",
    ): [
        "carried Cllr Heron / Cllr Teal 6-2-? | approved: the budget be approved",
    ],
    ("Proposed by Cllr Heron and seconded by Cllr Teal that the budget be approved. After a vote this was agreed.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    (
        "Proposed by Cllr Heron and seconded by Cllr Teal that the budget be approved. A vote was held"
        " and the proposal was agreed.",
    ): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("Proposed by Cllr Heron and seconded by Cllr Teal that the budget be approved. Put to the vote and carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    (
        "Proposed by Cllr Heron and seconded by Cllr Teal that the budget be approved. Members agreed"
        " this unanimously.",
    ): [
        "carried Cllr Heron / Cllr Teal unanimous | approved: the budget be approved",
    ],
    ("Resolved to approve the budget (Cllr Heron proposed, Cllr Teal seconded).",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("Resolved to approve the budget (Prop. Heron, Sec. Teal).",): [
        "carried Heron / Teal | approved: to approve the budget",
    ],
    ("Resolved to approve the budget [Vote: 20 For, 14 Against].",): [
        "carried 20-14-? | approved: to approve the budget",
    ],
    ("Resolved to approve the budget – Agreed nem. con.",): [
        "carried unanimous | approved: to approve the budget",
    ],
    ("It was agreed by the majority of those present that the budget be approved.",): [
        "carried majority | approved: the budget be approved",
    ],
    ("It was moved from the Chair and agreed nem con that the budget be approved.",): [
        "carried Chair / None unanimous | approved: the budget be approved",
    ],
    ("There was majority agreement to the recommendations, with three abstentions.",): [
        "carried implicit ?-?-3 majority | agreed: There was majority agreement to the recommendations",
    ],
    ("The Panel was not satisfied that the driver was fit and proper and resolved to refuse the licence.",): [
        "carried | refused: to refuse the licence",
    ],
    ("Members voted 9-1 in favour of the proposal and it was so resolved.",): [
        "carried implicit 9-1-? | other: Members voted 9-1 in favour of the proposal and it was so resolved",
    ],
    (
        "Upon a motion duly made by Cllr Heron and seconded by Cllr Teal, it was resolved to approve"
        " the budget.",
    ): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    (
        "Following a proposition from Cllr Heron which was seconded by Cllr Teal, it was resolved to"
        " approve the budget.",
    ): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("It was resolved to approve the budget following a proposal by Cllr Heron, seconded by Cllr Teal.",): [
        "carried Cllr Heron / Cllr Teal | approved: to approve the budget",
    ],
    ("AGREED: to approve the budget (proposed: Heron; seconded: Teal; unanimous)",): [
        "carried Heron / Teal unanimous | approved: to approve the budget",
    ],
    ("RESOLVED: Cllr Heron proposed, Cllr Teal seconded that the budget be approved.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("The motion (proposed by Cllr Heron, seconded by Cllr Teal) that the budget be approved was carried.",): [
        "carried implicit Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("Cllr Heron proposed that the hall be closed but there was no seconder.",): [],
    ("Cllr Heron proposed that the hall be closed. This was not seconded.",): [],
    ("It was proposed by the Government that councils be merged. Cllr Teal spoke.",): [],
    ("Cllr Heron proposed that the hall be closed. Cllr Teal spoke against it.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_was_moved_is_decided_by_what_became_of_it(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
