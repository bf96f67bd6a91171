"""Lists without labels below words that lead to them, and headings `Decision` that no list follows."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs / what was decided
LISTED = {
    ("Members agreed that", "the hide be mended;", "the path be swept."): [
        "carried | agreed: the hide be mended; | agreed: the path be swept.",
    ],
    ("It was agreed that:", "The hide would be mended.", "The path would be swept.", "Mr Teal would count."): [
        "carried | agreed: The hide would be mended. | agreed: The path would be swept. | agreed: Mr Teal would count.",
    ],
    ("It was agreed:", "Clerk to write to the owner", "Cllr Teal to meet the tenant"): [
        "carried | requested: Clerk to write to the owner | agreed: Cllr Teal to meet the tenant",
    ],
    ("Members agreed the following:", "Mend the hide.", "Sweep the path."): [
        "carried | agreed: Mend the hide. | agreed: Sweep the path.",
    ],
    ("Resolved that:", "Councillor A Teal preside over the count."): [
        "carried | other: Councillor A Teal preside over the count.",
    ],
    ("Decisions", "That the hide be mended.", "That the path be swept."): [
        "carried | other: That the hide be mended. | other: That the path be swept.",
    ],
    ("Decisions made:", "1. The hide be mended.", "2. The path be swept."): [
        "carried | 1. other: The hide be mended. | 2. other: The path be swept.",
    ],
}  # fmt: skip
LISTED |= {
    ("RESOLVED that permission be refused for the following reason -", "The roof would, at 9 m, be too high."): [
        "carried | refused: permission be refused for the following reason - | >other: The roof would, at 9 m, be too"
        " high.",
    ],
    ("It was suggested that hides be shared.", "It was agreed:", "1. That the tally be noted", "2. That it be kept"): [
        "carried | 1. noted: That the tally be noted | 2. agreed: That it be kept",
    ],
}
# paragraphs, of which the last is none of the list / what was decided
NOT_LISTED = {
    ("It was agreed that:", "The hide would be mended.", "Mr Roe asked that the path be swept."): [
        "carried | agreed: The hide would be mended.",
    ],
    ("It was agreed:", "Clerk to write to the owner", "Mr Roe said the owner was away."): [
        "carried | requested: Clerk to write to the owner",
    ],
    ("RESOLVED that the hide be mended.", "The path would be swept."): ["carried | other: the hide be mended"],
    ("RESOLVED:", "Councillor Teal abstained", "That the hide be mended."): ["carried ?-?-1 Councillor Teal abstain"],
    ("Decisions", "Members saw the map. It was agreed to mend the hide."): ["carried | agreed: to mend the hide"],
    ("Decisions", "Old Dairy – GRANTED 2 June", "The map was noted."): ["carried implicit | noted: The map was noted"],
    ("Decision", "Members retired at 8.40 pm with the clerk.", "The Panel granted the licence."): [
        "carried implicit | granted: The Panel granted the licence",
    ],
    ("Decision", "Public"): [],
    ("2.7 RESOLVED: That the hide be mended.", "2.7.1 Councillor Teal asked that the owner be told."): [
        "carried | other: the hide be mended",
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "expected"), [*LISTED.items(), *NOT_LISTED.items()], ids=lambda one: "".join(one)[:60]
)
def test_lists_without_labels(lines: tuple[str, ...], expected: list[str]) -> None:
    """A line worded as the clause above it is the next one; what tells, and what another decides, is none."""
    assert decided(minutes(*lines)) == expected
