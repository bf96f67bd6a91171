"""Each kind is read from both sides and compared; what nobody annotated is not scored."""

from pathlib import Path
from typing import Any

import pytest

from schemas.documents import Evidence
from schemas.minutes import Minutes
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.evaluating.evaluation import KINDS, measured
from tasks.evaluating.facts import agrees
from tasks.evaluating.gold_files import read_gold
from tasks.evaluating.kinds.deciding import KINDS as DECIDING
from tasks.evaluating.kinds.page import KINDS as PAGE
from tasks.evaluating.scoring import WHOLE, Accuracy, Score
from tasks.evaluating.sides import Annotation, Extraction
from tests.evaluating.gold import TEXT, gold, span, write

RESOLUTION = span("RESOLVED: That the report be noted.", id="R1", block="2", outcome="carried")
CLAUSE = span("the report be noted", label=None, verb="noted")
ROOK = {
    "id": "rook",
    "name": "Councillor A Rook",
    "kind": "unknown",
    "kind_inferred": "member",
    "role_only": False,
    "surfaces": [span("Councillor A Rook")],
    "roles": [],
    "speech_events": [span("asked", verb="asked")],
}
MONEY = span("£2m", amount_gbp=2000000, bound="exact", kind="spend", approx=False)
DATE = span("by May 2031", edtf="../2031-05", role="deadline")


def scored(folder: Path, **lists: Any) -> dict[str, Score]:
    return measured([read_gold(write(folder, gold(**lists)))]).by_kind


def minutes() -> Minutes:
    return minutes_of(TEXT.encode(), SourceEntry())


def test_only_what_is_annotated_is_scored_and_an_empty_list_is_annotated(tmp_path: Path) -> None:
    found = scored(tmp_path, money=[], references=[])
    assert list(found) == ["money", "references"]
    assert (found["money"].exact.annotated, found["money"].exact.extracted) == (0, 1)


def test_what_a_gold_file_leaves_out_is_not_scored(tmp_path: Path) -> None:
    content = gold(places=[], organisations=[])
    content["document"]["not_annotated"] = ["places", "themes"]
    assert list(measured([read_gold(write(tmp_path, content))]).by_kind) == ["organisations"]


@pytest.mark.parametrize(
    ("key", "raw", "kind"),
    [
        ("money", MONEY, "money"),
        ("people", ROOK, "people"),
        ("people", ROOK, "names of people"),
        ("people", ROOK, "speech"),
        ("resolutions", {**RESOLUTION, "clauses": [CLAUSE]}, "decisions"),
        ("resolutions", {**RESOLUTION, "clauses": [CLAUSE]}, "clauses"),
    ],
)
def test_what_both_sides_see_is_right_in_all_that_is_annotated(
    key: str, raw: dict[str, Any], kind: str, tmp_path: Path
) -> None:
    found = scored(tmp_path, **{key: [raw]})[kind]
    assert found.exact.right == 1
    assert all(accuracy.right == accuracy.total for accuracy in found.attributes.values())


def test_a_wrong_vote_leaves_a_decision_incomplete(tmp_path: Path) -> None:
    lost = {**RESOLUTION, "clauses": [CLAUSE], "vote": {"for": 5, "against": 3}}
    found = scored(tmp_path, resolutions=[lost])["decisions"]
    assert found.exact.right == 1
    assert found.attributes["for"] == Accuracy(0, 1)
    assert found.attributes[WHOLE] == Accuracy(0, 1)


def test_a_person_of_either_side_is_met_by_id_by_name_and_by_place(tmp_path: Path) -> None:
    leader = {"id": "leader", "name": "the Leader (unnamed)", "surfaces": []}
    annotation = read_gold(write(tmp_path, gold(people=[ROOK, leader])))
    extraction = Extraction(minutes())
    rook = extraction.party("Councillor A Rook")
    for written in ("rook", "Cllr A Rook", "Councillor A Rook (implied)", ["leader", "rook"]):
        assert agreed(annotation, written, rook), written
    assert not agreed(annotation, "Ms Wren", rook)
    assert agreed(annotation, "leader", None)
    assert agreed(annotation, "the Board (implied)", None)
    assert not agreed(annotation, "rook", None)


def agreed(annotation: Annotation, written: Any, ours: Any) -> bool:
    return agrees(annotation.party(written), ours)


def test_a_parent_is_the_same_by_its_place(tmp_path: Path) -> None:
    block = {"parent": None, "label": None, "level": 1, "kind": "paragraph"}
    blocks = [
        {**span("Councillor A Rook asked how much had been spent."), **block, "id": "1"},
        {**span("RESOLVED: That the report be noted."), **block, "id": "2", "parent": "1"},
    ]
    found = scored(tmp_path, blocks=blocks)["paragraphs"]
    assert found.attributes["parent"] == Accuracy(0, 1)


def test_a_refused_document_is_named_and_all_its_facts_are_missed(tmp_path: Path) -> None:
    text = "no minutes at all, only words about £2m\n"
    (tmp_path / "budget.txt").write_text(text)
    found = measured([read_gold(write(tmp_path, gold(text, money=[span("£2m", text)]), text))])
    assert list(found.refused) == ["budget"]
    assert [remark.words for remark in found.remarks] == ["£2m"]


def test_every_kind_has_a_name_of_its_own() -> None:
    names = [kind.name for kind in KINDS]
    assert len(set(names)) == len(names)


def test_each_side_gives_each_attribute_the_same_name() -> None:
    """An attribute that only the annotation names would count as wrong for ever."""
    extraction = Extraction(minutes())
    decision = next(iter(kind for kind in DECIDING if kind.name == "decisions"))
    ours = next(iter(decision.extracted(extraction)))
    assert set(decision.whole) <= set(ours.attributes)
    attendance = next(kind for kind in PAGE if kind.name == "attendance")
    assert attendance.whole == ("name", "status", "substitute_for")


def test_evidence_is_a_place() -> None:
    fact = Extraction(minutes()).at(Evidence(0, 6, "a rule"), {})
    assert (fact.spans, fact.words, fact.rule) == (((0, 6),), TEXT[:6], "a rule")


@pytest.mark.parametrize(
    ("period", "ours", "right"),
    [
        ("2030-04/2031-03", "2030/31", 1),
        ("2030-04/2031-03", "2030-2031", 1),
        ("2030-04/2031-03", "2030-04/2031-03", 1),
        ("2030-04/2031-03", "2031/32", 0),
        ({"surface": "the current year", "edtf": None, "resolved": "2030"}, "2030", 1),
        (None, "2030/31", 0),
    ],
)
def test_a_period_is_right_as_a_date_and_as_printed(period: Any, ours: str, right: int, tmp_path: Path) -> None:
    annotation = read_gold(write(tmp_path, gold(money=[{**MONEY, "period": period}])))
    money = next(kind for kind in KINDS if kind.name == "money")
    (fact,) = money.annotated(annotation)
    assert agrees(fact.attributes["period"], ours) is bool(right)


def test_an_item_has_the_number_that_its_minutes_repeat(tmp_path: Path) -> None:
    content = gold(items=[{**span("Budget"), "title": "Budget", "number": None}])
    content["document"]["minute_number"] = "7"
    items = next(kind for kind in KINDS if kind.name == "items")
    (fact,) = items.annotated(read_gold(write(tmp_path, content)))
    assert fact.attributes["number"] == "7"
