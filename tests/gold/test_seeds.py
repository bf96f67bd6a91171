"""`extract` gives exactly the hand annotation's paragraph tree and resolutions, on each sample document."""

import json
from pathlib import Path
from typing import Any

import pytest

from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tests.conftest import DOCUMENTS

GOLD = sorted(Path(__file__).parent.glob("*.json"))
OTHER = "key point"
"""What the annotation calls a sub-clause that names a thing and has no verb; `other` in our vocabulary."""


@pytest.fixture(params=GOLD, ids=lambda path: path.stem)
def case(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Minutes]:
    gold = json.loads(request.param.read_text("utf-8"))
    data = (DOCUMENTS / gold["document"]["file"]).read_bytes()
    return gold, minutes_of(data, SourceEntry())


def test_the_paragraph_tree_is_the_annotated_one(case: tuple[dict[str, Any], Minutes]) -> None:
    gold, minutes = case
    start_of = {block["id"]: block["start"] for block in gold["blocks"]}
    expected = [
        (
            block["label"],
            block.get("intended_label"),
            block["level"],
            start_of.get(block["parent"]),
            block["kind"],
            block["start"],
            block["end"],
        )
        for block in gold["blocks"]
    ]
    ours = {paragraph.id: paragraph for paragraph in minutes.structure.paragraphs}
    found = [
        (
            paragraph.label,
            paragraph.intended_label,
            paragraph.level,
            ours[paragraph.parent_id].evidence.start if paragraph.parent_id else None,
            paragraph.kind.value,
            paragraph.evidence.start,
            paragraph.evidence.end,
        )
        for paragraph in ours.values()
    ]
    assert found == expected


def test_resolutions_have_the_annotated_spans_clauses_and_verbs(case: tuple[dict[str, Any], Minutes]) -> None:
    gold, minutes = case
    expected = [(entry["start"], entry["end"], list(_clauses(entry["clauses"], 1))) for entry in gold["resolutions"]]
    found = [
        (
            decision.evidence.start,
            decision.evidence.end,
            [
                (
                    clause.label,
                    clause.intended_label,
                    clause.level,
                    clause.verb,
                    clause.evidence.start,
                    clause.evidence.end,
                )
                for clause in decision.clauses
            ],
        )
        for decision in minutes.decisions
    ]
    assert found == expected


def _clauses(clauses: list[dict[str, Any]], level: int) -> Any:
    for clause in clauses:
        verb = clause.get("normalised", clause["verb"])
        verb = "other" if verb == OTHER else verb
        yield clause["label"], clause.get("intended_label"), level, verb, clause["start"], clause["end"]
        yield from _clauses(clause.get("subclauses", []), level + 1)


def test_amounts_are_the_annotated_ones(case: tuple[dict[str, Any], Minutes]) -> None:
    gold, minutes = case
    expected = [
        (entry["start"], entry["end"], entry["amount_gbp"], entry["bound"], entry["kind"]) for entry in gold["money"]
    ]
    found = [
        (money.evidence.start, money.evidence.end, money.amount_gbp, money.bound, money.kind) for money in minutes.money
    ]
    assert found == expected


def test_percentages_are_the_annotated_ones(case: tuple[dict[str, Any], Minutes]) -> None:
    gold, minutes = case
    expected = [(e["start"], e["end"], e["value"]) for e in gold["quantities"] if e["unit"] == "percent"]
    found = [(q.evidence.start, q.evidence.end, q.value) for q in minutes.quantities if q.unit == "percent"]
    assert found == expected


def test_every_dated_mention_is_found_with_its_edtf(case: tuple[dict[str, Any], Minutes]) -> None:
    """The annotation sometimes takes `in` into a date's words; the words may differ by that, the date may not."""
    gold, minutes = case
    for entry in gold["dates"]:
        if entry["edtf"]:
            inside = [d.edtf for d in minutes.dates if entry["start"] <= d.evidence.start < entry["end"]]
            assert inside == [entry["edtf"]], entry["surface"]


def test_header_fields_are_the_annotated_ones(case: tuple[dict[str, Any], Minutes]) -> None:
    gold, minutes = case
    expected = [(f["name"], f["value"]["start"], f["value"]["end"]) for f in gold["document"]["header_fields"]]
    item = minutes.structure.items[0]
    assert [(field.name, field.evidence.start, field.evidence.end) for field in item.fields] == expected
    purposes = [(entry["start"], entry["end"]) for entry in gold["document"]["purpose"]]
    assert [(span.start, span.end) for span in item.purpose] == purposes
    title = gold["document"]["item_title"]
    assert (item.evidence.start, item.evidence.end) == (title["start"], title["end"])
    assert item.number == gold["document"]["minute_number"]


def test_named_people_are_found_under_their_fullest_name(case: tuple[dict[str, Any], Minutes]) -> None:
    gold, minutes = case
    named = {(p["family"], p["initials"]) for p in gold["people"] if p["family"]}
    assert {(p.family, p.initials) for p in minutes.people if p.family} == named


def test_an_undated_meeting_stays_undated_within_bounds_that_hold(case: tuple[dict[str, Any], Minutes]) -> None:
    """The annotated bounds may be narrower (they use outside knowledge); ours must contain them."""
    gold, minutes = case
    bounds, annotated = minutes.meeting.date_bounds, gold["document"]["date_bounds"]
    assert minutes.meeting.date is None
    assert bounds.earliest is None or bounds.earliest.isoformat() <= annotated["earliest"]
    assert bounds.latest is None or bounds.latest.isoformat() >= annotated["latest"]
    assert bool(bounds.reasons) == bool(bounds.earliest or bounds.latest)
