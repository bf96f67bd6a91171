"""Where a clause ends: before the next sentence, who voted or moved, or a promise; and where the next begins."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# a paragraph / what was decided
DECISIONS = {
    "RESOLVED: That it be adopted and a map be bought. That the Clerk be thanked.": [
        "carried | adopted: it be adopted | other: a map be bought | other: the Clerk be thanked"
    ],
    "AGREED: to note the tally. Officers be asked to count again.": [
        "carried | noted: to note the tally | requested: Officers be asked to count again"
    ],
    "RESOLVED: That it be adopted. A report be brought to the next meeting.": [
        "carried | adopted: it be adopted | requested: A report be brought to the next meeting"
    ],
    "RESOLVED that it be adopted. The award was approved and is to be paid from May.": [
        "carried | adopted: it be adopted",
        "carried implicit | approved: The award was approved and is to be paid from May",
    ],
    "Decision: Option B to be adopted. PG asked for his dissent to be noted.": [
        "carried | adopted: Option B to be adopted"
    ],
    "It was agreed to object to the pond and Robin will write accordingly.": [
        "carried | other: to object to the pond"
    ],
    "It was agreed to ask whether the owner and the Clerk will meet.": [
        "carried | requested: to ask whether the owner and the Clerk will meet"
    ],
    "RESOLVED the accounts be approved, the total being £318.64 proposed Cllr JHC seconded Cllr ML.": [
        "carried Cllr JHC / Cllr ML | approved: the accounts be approved, the total being £318.64"
    ],
    "RESOLVED to accept the motion moved by Cllr Heron and seconded by Cllr Teal.": [
        "carried Cllr Heron / Cllr Teal | accepted: to accept the motion moved by Cllr Heron and seconded by Cllr Teal"
    ],
    "It was agreed to leave it at £300 for the year, AP not in favour.": [
        "carried | agreed: to leave it at £300 for the year"
    ],
    "Decided: that it run for another year, on a vote of 4-0 (Dr Elder not voting).": [
        "carried 4-0-? | other: it run for another year"
    ],
    "RESOLVED that it be deferred for a visit and Councillors Heron, Teal and Wren (reserve: Councillor Rook) be"
    " appointed to go.": [
        "deferred | deferred: it be deferred for a visit"
        " | appointed: Councillors Heron, Teal and Wren (reserve: Councillor Rook) be appointed to go"
    ],
    "RESOLVED – That Option 3 be rejected and Options 1 and 2 be accepted.": [
        "carried | rejected: Option 3 be rejected | accepted: Options 1 and 2 be accepted"
    ],
    "IT WAS AGREED THAT the Deed be noted AND THAT the Terms be adopted.": [
        "carried | noted: the Deed be noted | adopted: the Terms be adopted"
    ],
    "It was RESOLVED that the Plan be supported and an update provided in twelve months.": [
        "carried | supported: the Plan be supported | requested: an update provided in twelve months"
    ],
    "RESOLVED that it be approved and the Treasurer given delegated authority, with the Chairman, to amend it.": [
        "carried | approved: it be approved"
        " | delegated: the Treasurer given delegated authority, with the Chairman, to amend it"
    ],
    "RESOLVED to give the Chair authority to sign it off.": [
        "carried | delegated: to give the Chair authority to sign it off"
    ],
    "Decision: Refusal as recommended.": ["carried | refused: Refusal as recommended"],
    "Decision: Appeal dismissed.": ["carried | rejected: Appeal dismissed"],
    "RESOLVED: That Councillor Heron be Chairman.": ["carried | appointed: Councillor Heron be Chairman"],
    "RESOLVED in response to a query from Mr Teal, to note that it was done.": [
        "carried | noted: in response to a query from Mr Teal, to note that it was done"
    ],
}  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), DECISIONS.items(), ids=DECISIONS)
def test_each_clause_has_its_own_words(words: str, expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", words)) == expected
