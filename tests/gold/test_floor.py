"""No kind of fact falls below what the extraction has reached on the annotated documents.

The floors are F1 of exactly the annotated words (`~`: of overlapping words). They are raised with the rules, never
lowered to let a change pass: a change that loses facts says so in its commit and moves the floor with its reasons.
"""

from functools import lru_cache
from pathlib import Path

import pytest

from tasks.evaluating.evaluation import Evaluation, measured
from tasks.evaluating.gold_files import gold_of

HERE = Path(__file__).parent
FLOORS: dict[str, dict[str, float]] = {
    ".": {
        "paragraphs": 1.00,
        "decisions": 1.00,
        "clauses": 1.00,
        "people": 0.96,
        "names of people": 0.96,
        "roles": 1.00,
        "speech": 1.00,
        "money": 1.00,
        "quantities": 0.84,
        "percentages": 1.00,
        "dates": 0.89,
        "primary themes": 0.84,
        "themes": 0.89,
        "organisations": 0.89,
        "places": 0.95,
        "programmes": 0.78,
        "blocks without theme": 0.85,
    },
    "own": {
        "committee": 0.80,
        "meeting date": 0.75,
        "items": 0.78,
        "paragraphs": 0.78,
        "attendance": 1.00,
        "decisions": 0.53,
        "clauses": 0.48,
        "people": 0.98,
        "names of people": 0.97,
        "roles": 0.97,
        "speech": 0.98,
        "money": 0.85,
        "quantities": 0.28,
        "percentages": 0.90,
        "dates": 0.66,
    },
    "heldout": {
        "committee": 0.62,
        "meeting date": 0.66,
        "items": 0.64,
        "paragraphs": 0.78,
        "attendance": 0.20,
        "decisions": 0.49,
        "clauses": 0.50,
        "people": 0.78,
        "names of people": 0.73,
        "roles": 0.42,
        "speech": 0.59,
        "money": 0.85,
        "quantities": 0.44,
        "percentages": 0.92,
        "dates": 0.57,
        "primary themes": 0.64,
        "themes": 0.73,
        "blocks without theme": 0.88,
    },
}
ROWS = [(folder, kind, floor) for folder, floors in FLOORS.items() for kind, floor in floors.items()]


@lru_cache
def _measured(folder: str) -> Evaluation:
    return measured(gold_of(HERE / folder))


@pytest.mark.parametrize(("folder", "kind", "floor"), ROWS, ids=[f"{folder}-{kind}" for folder, kind, _ in ROWS])
def test_f1_does_not_fall(folder: str, kind: str, floor: float) -> None:
    score = _measured(folder).by_kind[kind.removeprefix("~")]
    tally = score.relaxed if kind.startswith("~") else score.exact
    assert tally.f1 is not None
    assert tally.f1 >= floor, f"{tally.right} right of {tally.annotated} annotated and {tally.extracted} extracted"
