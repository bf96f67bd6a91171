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
        "speech": 0.96,
        "money": 0.99,
        "quantities": 0.92,
        "percentages": 0.96,
        "dates": 0.97,
        "commitments": 0.85,
        "~commitments": 0.91,
        "questions": 0.96,
        "interests": 0.94,
        "~interests": 0.98,
        "references": 0.96,
        "primary themes": 0.75,
        "themes": 0.84,
        "blocks without theme": 0.92,
    },
    "heldout": {
        "council": 0.98,
        "committee": 0.87,
        "meeting date": 1.00,
        "start time": 1.00,
        "venue": 0.86,
        "items": 0.99,
        "paragraphs": 0.99,
        "attendance": 0.98,
        "decisions": 0.97,
        "~decisions": 0.98,
        "clauses": 0.95,
        "motions": 0.96,
        "people": 0.98,
        "names of people": 0.98,
        "roles": 0.97,
        "speech": 0.96,
        "money": 1.00,
        "quantities": 0.94,
        "percentages": 0.96,
        "dates": 0.99,
        "commitments": 0.82,
        "~commitments": 0.91,
        "questions": 0.99,
        "interests": 0.96,
        "~interests": 0.96,
        "references": 0.93,
        "primary themes": 0.65,
        "themes": 0.79,
        "blocks without theme": 0.90,
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
