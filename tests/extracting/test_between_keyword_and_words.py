"""What stands between the keyword of a resolution and its words: who moved it, and who dissented."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs of an item / the keyword as printed, and what was decided
DECISIONS = {
    ("RESOLVED, there being no dissent:", "That a bench be bought."): (
        "RESOLVED, there being no dissent:",
        ["carried unanimous | other: That a bench be bought."],
    ),
    ("Resolved, with one abstention: That it be adopted.",): (
        "Resolved, with one abstention:",
        ["carried ?-?-1 | adopted: it be adopted"],
    ),
    (
        "Resolved, Councillor Heron moving and Councillor Teal seconding,",
        "1. That it be adopted.",
        "2. That a map be bought.",
    ): (
        "Resolved",
        [
            "carried Councillor Heron / Councillor Teal | 1. adopted: That it be adopted."
            " | 2. other: That a map be bought."
        ],
    ),
    ("It was resolved, on the motion of Dr. Heron, seconded by Mrs. P. Teal, that it be adopted.",): (
        "It was resolved",
        ["carried Dr. Heron / Mrs. P. Teal | adopted: it be adopted"],
    ),
    ("It was RESOLVED on the proposal of Cllr Heron, duly seconded by Cllr Teal, to adopt it; all agreed.",): (
        "It was RESOLVED",
        ["carried Cllr Heron / Cllr Teal unanimous | adopted: to adopt it"],
    ),
    ("RESOLVED – Cllr Heron proposed, Cllr Teal seconded, and all Councillors were in agreement, to adopt it.",): (
        "RESOLVED –",
        ["carried Cllr Heron / Cllr Teal unanimous | adopted: to adopt it"],
    ),
    (
        "Panel RESOLVED unanimously on a motion from Cllr Heron, seconded Cllr Teal:",
        "To adopt it, and\nTo ask for a count.",
    ): (
        "Panel RESOLVED unanimously on a motion from Cllr Heron, seconded Cllr Teal:",
        ["carried Cllr Heron / Cllr Teal unanimous | adopted: To adopt it, and | requested: To ask for a count."],
    ),
    ("RESOLVED:", "that it be adopted\nthat the reeds be noted\nthat the Clerk count again."): (
        "RESOLVED:",
        [
            "carried | adopted: that it be adopted | noted: that the reeds be noted"
            " | requested: that the Clerk count again."
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), DECISIONS.items(), ids=["".join(lines) for lines in DECISIONS])
def test_what_is_told_between_is_no_clause(lines: tuple[str, ...], expected: tuple[str, list[str]]) -> None:
    found = minutes("The Clerk told of the pond.", *lines)
    assert ([one.trigger for one in found.decisions], decided(found)) == ([expected[0]], expected[1])
