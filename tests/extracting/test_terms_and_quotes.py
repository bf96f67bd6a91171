"""Terms on lines below the clauses that they are of, and resolutions that stand in quotation marks."""

import pytest

from tests.extracting.decided import decided
from tests.extracting.passage import minutes

# paragraphs / what was decided
TERMS = {
    ("RESOLVED:", "1. That the hide be let.", "2. That it be lit.", "Subject to:", "(a) a bond; and", "(b) no dogs."): [
        "carried | 1. other: That the hide be let. | 2. other: That it be lit. | >(a) other: a bond; and"
        " | >(b) other: no dogs.",
    ],
    (
        "The Panel decided to grant the licence as follows:",
        "1. Boats in May, and",
        "2. Boats in June.",
        "Subject to the following conditions:",
        "3. Logs are kept.",
        "4. Lamps are lit.",
    ): [
        "carried | granted: to grant the licence as follows: | >1. other: Boats in May, and | >2. other: Boats in June."
        " | >3. other: Logs are kept. | >4. other: Lamps are lit.",
    ],
    ("RESOLVED:", "1. That the hide be let.", "On condition that:", "(a) it is kept dry.", "2. That the fee be £50."): [
        "carried | 1. other: That the hide be let. | >(a) other: it is kept dry. | 2. other: That the fee be £50.",
    ],
    ("RESOLVED:", "1. That the hide be let.", "The bidders were:", "(a) Mr Roe", "(b) Mrs Wren"): [
        "carried | 1. other: That the hide be let.",
    ],
    ("RESOLVED that the hide be let.", "Subject to the weather, the count would be held on 2 May."): [
        "carried | other: the hide be let",
    ],
}  # fmt: skip
MOVED = "It was moved by Cllr Heron, seconded by Cllr Teal and, on being put to the vote, declared CARRIED and"
QUOTED = {
    (f"{MOVED} “RESOLVED that:", "1. the tally be noted; and", "2. the plan be approved.”"): [
        "carried Cllr Heron / Cllr Teal | 1. noted: the tally be noted; and | 2. approved: the plan be approved.",
    ],
    (f'{MOVED} "RESOLVED that the tally be noted."',): ["carried Cllr Heron / Cllr Teal | noted: the tally be noted"],
    (f"{MOVED} RESOLVED:", "“That the tally be noted.”"): [
        "carried Cllr Heron / Cllr Teal | noted: That the tally be noted.",
    ],
    ("RESOLVED:", "“(a) That the tally be noted;", "(b) That the plan be approved.”"): [
        "carried | (a) noted: That the tally be noted; | (b) approved: That the plan be approved.",
    ],
    ("RESOLVED that the words “in May” be struck out and “in June” be put in.",): [
        "carried | other: the words “in May” be struck out | other: “in June” be put in",
    ],
    ("Mr Roe read that the Council had “RESOLVED that the tally be noted”.",): [],
}  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), [*TERMS.items(), *QUOTED.items()], ids=lambda one: "".join(one)[-60:])
def test_terms_and_quoted_resolutions(lines: tuple[str, ...], expected: list[str]) -> None:
    """Terms hang on what was resolved, and are none where a line only names something; marks are no words."""
    assert decided(minutes(*lines)) == expected


def test_a_quoted_resolution_ends_before_its_mark() -> None:
    """The mark that closes the quotation is no part of what was resolved."""
    found = minutes(f"{MOVED} “RESOLVED that the tally be noted.”")
    (decision,) = found.decisions
    assert decision.evidence.quote(found.structure.document.text) == "RESOLVED that the tally be noted."
