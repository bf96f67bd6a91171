"""Labels that a list makes labels: a bare digit or letter that counts on, a sign, a cell of a table."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs / what was decided
LABELLED = {
    ("RESOLVED that it be REFUSED for the following reasons:", "1 The roof is too high.", "2 No survey was sent."): [
        "carried | refused: it be REFUSED for the following reasons: | >1 other: The roof is too high."
        " | >2 other: No survey was sent.",
    ],
    ("RESOLVED that it be REFUSED for the following reason:", "1 The roof is too high."): [
        "carried | refused: it be REFUSED for the following reason: | >1 other: The roof is too high.",
    ],
    ("RESOLVED to:", "1 note the tally;", "2 mend the hide."): [
        "carried | 1 noted: note the tally; | 2 other: mend the hide.",
    ],
    ("RESOLVED that:", "a the tally be noted;", "b Mr Teal count again."): [
        "carried | a noted: the tally be noted; | b other: Mr Teal count again.",
    ],
    ("RESOLVED that", "i the tally be noted;", "ii the hide be mended;", "iii Mr Teal count again."): [
        "carried | i noted: the tally be noted; | ii other: the hide be mended; | iii other: Mr Teal count again.",
    ],
    ("The Panel resolved to:", "A note the tally;", "B mend the hide."): [
        "carried | A noted: note the tally; | B other: mend the hide.",
    ],
    ("RESOLVED that:", "1 – the tally be noted", "2 – the hide be mended"): [
        "carried | 1 – noted: the tally be noted | 2 – other: the hide be mended",
    ],
    ("RESOLVED that:", "o the tally be noted", "o the hide be mended"): [
        "carried | o noted: the tally be noted | o other: the hide be mended",
    ],
    ("RESOLVED that:", "¤ the tally be noted", "¤ the hide be mended"): [
        "carried | ¤ noted: the tally be noted | ¤ other: the hide be mended",
    ],
    ("RESOLVED: That the Board:", "i) | note the tally; and", "ii) | ask the Clerk to count again."): [
        "carried | i) noted: note the tally; and | ii) requested: ask the Clerk to count again.",
    ],
    ("RESOLVED: That:", "1 The tally be noted.", "Voting: 5 for, 1 against", "2 The hide be mended."): [
        "carried 5-1-? | 1 noted: The tally be noted. | 2 other: The hide be mended.",
    ],
}  # fmt: skip
# paragraphs that hold no such list / what was decided
NOT_LABELLED = {
    ("RESOLVED that the following be bought:", "1 net", "4 spades"): ["carried | other: the following be bought"],
    ("The Clerk had seen these:", "12 The Green", "13 The Green", "RESOLVED that all be noted."): [
        "carried | noted: all be noted",
    ],
    ("RESOLVED that:", "a tally be made in May."): ["carried | other: a tally be made in May."],
    ("RESOLVED that:", "A tally be made in May."): ["carried | other: A tally be made in May."],
}  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "expected"), [*LABELLED.items(), *NOT_LABELLED.items()], ids=lambda one: one[-1][:40]
)
def test_labels_of_clauses(lines: tuple[str, ...], expected: list[str]) -> None:
    """A sign counts as a label where it goes on from the one above, and as words where it does not."""
    assert decided(minutes(*lines)) == expected
