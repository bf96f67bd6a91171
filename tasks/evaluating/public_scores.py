"""An evaluation as the JSON of `minutebook evaluate --json`; its schema is `minutebook/evaluate/1`.

In: Evaluation. Out: a mapping that `json.dumps` takes. Will not: round.
"""

from dataclasses import asdict
from typing import Any

from tasks.evaluating.evaluation import Evaluation
from tasks.evaluating.scoring import Remark, Score, Tally

SCHEMA = "minutebook/evaluate/1"


def scores_json(evaluation: Evaluation) -> dict[str, Any]:
    """Return everything that was measured."""
    return {
        "schema": SCHEMA,
        "documents": list(evaluation.documents),
        "refused": evaluation.refused,
        "kinds": [{"kind": kind, **_score(one)} for kind, one in evaluation.by_kind.items()],
        "by_document": [
            {"document": document, "kind": kind, **_score(one)} for (document, kind), one in evaluation.scores.items()
        ],
        "by_rule": [
            {"kind": kind, "rule": rule, "exact": _precision(exact), "relaxed": _precision(relaxed)}
            for kind, one in evaluation.by_kind.items()
            for rule, (exact, relaxed) in one.rules.items()
        ],
        "remarks": [_remark(remark) for remark in evaluation.remarks],
    }


def _remark(remark: Remark) -> dict[str, Any]:
    fields = asdict(remark)
    start, end = fields.pop("place")
    return {**fields, "fault": remark.fault.value, "start": start, "end": end}


def _score(one: Score) -> dict[str, Any]:
    return {
        "exact": _tally(one.exact),
        "relaxed": _tally(one.relaxed),
        "attributes": {
            name: {"right": accuracy.right, "total": accuracy.total, "accuracy": accuracy.share}
            for name, accuracy in one.attributes.items()
        },
    }


def _tally(tally: Tally) -> dict[str, Any]:
    return {**asdict(tally), "precision": tally.precision, "recall": tally.recall, "f1": tally.f1}


def _precision(tally: Tally) -> dict[str, Any]:
    return {"extracted": tally.extracted, "right": tally.right, "precision": tally.precision}
