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
        "names of people": 0.95,
        "roles": 1.00,
        "speech": 1.00,
        "money": 1.00,
        "quantities": 1.00,
        "dates": 1.00,
        "commitments": 0.69,
        "~commitments": 0.96,
        "questions": 0.94,
        "organisations": 0.89,
        "places": 0.97,
        "programmes": 0.83,
        "primary themes": 0.85,
        "themes": 0.91,
        "blocks without theme": 0.92,
    },
    "own": {
        "council": 0.97,
        "committee": 0.97,
        "meeting date": 0.99,
        "start time": 1.00,
        "venue": 0.98,
        "items": 0.96,
        "paragraphs": 0.97,
        "attendance": 0.98,
        "decisions": 0.97,
        "clauses": 0.96,
        "motions": 0.97,
        "people": 0.97,
        "names of people": 0.97,
        "roles": 0.94,
        "speech": 0.95,
        "money": 0.99,
        "quantities": 0.91,
        "percentages": 0.95,
        "dates": 0.97,
        "commitments": 0.84,
        "~commitments": 0.91,
        "questions": 0.96,
        "interests": 0.94,
        "~interests": 0.98,
        "references": 0.96,
        "primary themes": 0.75,
        "themes": 0.85,
        "blocks without theme": 0.91,
    },
    "heldout": {
        "council": 0.96,
        "committee": 0.96,
        "meeting date": 0.96,
        "start time": 0.96,
        "venue": 0.90,
        "items": 0.93,
        "paragraphs": 0.97,
        "attendance": 0.96,
        "decisions": 0.95,
        "~decisions": 0.97,
        "clauses": 0.95,
        "motions": 0.90,
        "people": 0.98,
        "names of people": 0.98,
        "roles": 0.96,
        "speech": 0.97,
        "money": 0.98,
        "quantities": 0.90,
        "percentages": 0.97,
        "dates": 0.96,
        "commitments": 0.84,
        "~commitments": 0.90,
        "questions": 0.96,
        "interests": 1.00,
        "~interests": 1.00,
        "references": 0.88,
        "primary themes": 0.67,
        "themes": 0.70,
        "blocks without theme": 0.84,
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
