"""A paragraph whose first sentence decides with a lead-in is a resolution; one that ends in a decision is not."""

import pytest

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of

HEAD = "DUNMERE PARISH COUNCIL\n\nMinutes of the meeting held on 3 March 2020\n\n1. Apologies\n\nNone.\n\n2. Ponds\n\n"
RESOLVES = (
    "On resuming, the Chairman announced that the Panel had resolved to close the pond.",
    "Proposed by Cllr Heron, seconded by Cllr Teal and agreed that the pond be drained.",
    "It was noted that there had been no items called in since the last meeting.",
    "At the conclusion of the debate, the Council agreed to defer the works.",
)
TELLS = (
    "Precept - deferred until the November meeting.",
    "The pond was said to be full of weed. It was agreed to drain it.",
    "Cllr Heron spoke of the late Mr Rail, and it was agreed to write to his widow.",
)


def _kinds(words: str) -> list[str]:
    minutes = minutes_of(f"{HEAD}{words}\n\n3. Wells\n\nDry.\n".encode(), SourceEntry())
    assert minutes.decisions
    return [one.kind.value for one in minutes.structure.paragraphs if one.item_id == minutes.structure.items[1].id]


@pytest.mark.parametrize("words", RESOLVES)
def test_it_is_a_resolution(words: str) -> None:
    assert _kinds(words) == ["resolution"]


@pytest.mark.parametrize("words", TELLS)
def test_it_stays_a_paragraph(words: str) -> None:
    assert _kinds(words) == ["paragraph"]


@pytest.mark.parametrize("stem", ["That", "That the Cabinet:", "The Committee:-"])
def test_a_line_between_keyword_and_clauses_is_of_the_resolution(stem: str) -> None:
    words = f"RESOLVED\n\n{stem}\n\n(a) the report be noted; and\n\n(b) the pond be drained."
    assert _kinds(words) == ["resolution", "resolution", "resolution_clause", "resolution_clause"]
