"""Decisions in the plain words of small councils, and what only sounds like one."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / what was decided
DECISIONS = {
    ("Cllr Heron put forward a motion that the budget be approved, seconded by Cllr Teal. Carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("On a proposal from Cllr Heron, seconded by Cllr Teal, the budget was approved.",): [
        "carried implicit Cllr Heron / Cllr Teal | approved: the budget was approved",
    ],
    ("It was proposed that the budget be approved. Proposed Cllr Heron. Seconded Cllr Teal. Carried.",): [
        "carried Cllr Heron / Cllr Teal | approved: the budget be approved",
    ],
    ("It was suggested and agreed that the Clerk write to the County.",): [
        "carried | requested: the Clerk write to the County",
    ],
    ("It was the unanimous decision of the Council to mend the fence.",): [
        "carried unanimous | other: to mend the fence",
    ],
    ("The consensus was to mend the fence.",): [
        "carried | other: to mend the fence",
    ],
    ("The consensus was that the pond was full.",): [],
    ("Everyone agreed to mend the fence.",): [
        "carried unanimous | agreed: to mend the fence",
    ],
    ("Cllrs voted unanimously to mend the fence.",): [
        "carried implicit unanimous | other: to mend the fence",
    ],
    ("Council approved mending the fence at a cost of £400.",): [
        "carried implicit | approved: Council approved mending the fence at a cost of £400",
    ],
    ("Council gave its approval to mend the fence.",): [
        "carried implicit | authorised: Council gave its approval to mend the fence",
    ],
    ("The Council instructed the Clerk to mend the fence.",): [
        "carried implicit | requested: The Council instructed the Clerk to mend the fence",
    ],
    ("The Government gave permission for the road.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_plain_words_decide(lines: tuple[str, ...], expected: list[str]) -> None:
    assert decided(minutes("The Clerk told of the pond.", *lines)) == expected
