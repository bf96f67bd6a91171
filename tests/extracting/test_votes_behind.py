"""Votes behind what was resolved, and who asks that his be recorded: neither is part of what was resolved."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("RESOLVED that the budget be approved. Councillor Teal asked for his abstention to be recorded.",): [
        "carried Councillor Teal abstain | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved, with Councillor Teal voting against.",): [
        "carried ?-1-? Councillor Teal against | approved: the budget be approved",
    ],
    ("RESOLVED that the budget be approved (one against).",): [
        "carried ?-1-? | approved: the budget be approved",
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
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_a_vote_behind_is_no_part_of_what_was_resolved(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
