"""History: what a later load changed in the facts of a document, why, and which contents the document has had."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from schemas.rows import Cell, DocumentRows
from tests.warehouse.factories import (
    LATER,
    NOW,
    changed,
    checked,
    count,
    entry,
    fact,
    frame,
    load,
    minutes,
    new_warehouse,
    touched,
    values,
)
from warehouse.changes import Wanted, last_run, read_changes
from warehouse.ledger import LedgerEntry
from warehouse.load import load_document

WORDS = ("Members noted a saving of £3m.", "Recruitment goes well.")
FACTS = (
    fact("money", "£3m", amount_pence=300_000_000, approximate=False),
    fact("theme_tags", "Recruitment"),
    fact("quantities", "well", value=2.5),
)


def whole(*paragraphs: str, status: str = "unknown") -> DocumentRows:
    rows = minutes(paragraphs=paragraphs or WORDS, facts=FACTS)
    return changed(rows, "documents", lambda row: {**row, "status": status})


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return new_warehouse(tmp_path)[1]


def told(engine: Engine) -> list[dict[str, Any]]:
    """What `changes` tells after the first load, in order."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM changes ORDER BY ordinal").mappings()
        return [dict(row) for row in rows][1:]


def brief(engine: Engine) -> list[tuple[Any, ...]]:
    def parsed(text: str | None) -> Any:
        return json.loads(text) if text else None

    return [
        (row["change"], row["fact_table"], row["quote"], parsed(row["old_values"]), parsed(row["new_values"]))
        for row in told(engine)
    ]


def edited(rows: DocumentRows, table: str, **columns: Cell) -> DocumentRows:
    return changed(rows, table, lambda row: {**row, **columns})


def without(rows: DocumentRows, table: str) -> DocumentRows:
    return changed(rows, table, lambda _: None)


def issue(rows: DocumentRows) -> DocumentRows:
    doubt = {"issue_id": "iss_1", "code": "label_gap", "severity": "info", "message": "3 is missing"}
    return replace(rows, frames=(*rows.frames, frame("issues", [{**doubt, "document_id": rows.document_id}])))


def test_a_first_load_is_one_row_whatever_the_number_of_its_facts(engine: Engine) -> None:
    load(engine, whole())
    with engine.connect() as connection:
        (row,) = connection.exec_driver_sql("SELECT * FROM rpt_changes").mappings()
    assert (row["change"], row["because"], row["changed_utc"], row["run_id"]) == ("loaded", "content", NOW, "run-1")
    assert (row["fact_table"], row["old_values"], row["new_values"], row["status_before"]) == (
        "documents",
        None,
        None,
        None,
    )


SAVING = {"surface": "£3m", "amount_pence": 300_000_000, "bound": "exact", "approximate": False, "kind": "saving"}


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        pytest.param(
            edited(whole(), "money", kind="budget"),
            [("updated", "money", "£3m", {"kind": "saving"}, {"kind": "budget"})],
            id="a value that changed",
        ),
        pytest.param(
            edited(whole(), "money", approximate=True, subject="a saving"),
            [
                (
                    "updated",
                    "money",
                    "£3m",
                    {"approximate": False, "subject": None},
                    {"approximate": True, "subject": "a saving"},
                )
            ],
            id="a boolean is a boolean, and null is null",
        ),
        pytest.param(
            edited(whole(), "quantities", value=3.0),
            [("updated", "quantities", "well", {"value": 2.5}, {"value": 3.0})],
            id="a number with a fraction",
        ),
        pytest.param(
            edited(whole(), "meetings", meeting_date="2018-05-01"),
            [("updated", "meetings", None, {"meeting_date": None}, {"meeting_date": "2018-05-01"})],
            id="a date, as ISO text",
        ),
        pytest.param(
            without(whole(), "money"), [("deleted", "money", "£3m", SAVING, None)], id="a fact that is not found now"
        ),
        pytest.param(
            edited(whole(), "theme_tags", theme_id="digital-data"),
            [
                (
                    "updated",
                    "theme_tags",
                    "Recruitment",
                    {"theme_id": "workforce"},
                    {"theme_id": "digital-data"},
                )
            ],
            id="a reference to what has a name",
        ),
        pytest.param(edited(whole(), "money", rule="other", char_start=1), [], id="found elsewhere by another rule"),
        pytest.param(edited(whole(), "paragraphs", parent_id=None, local_id="p9"), [], id="numbered otherwise"),
        pytest.param(issue(whole()), [], id="a doubt is no fact"),
        pytest.param(
            whole("The Chairman opened the meeting.", *WORDS),
            [("inserted", "paragraphs", "The Chairman opened the meeting.", None, {"level": 1, "kind": "paragraph"})],
            id="a paragraph before the others, which only moved",
        ),
        pytest.param(
            whole(*WORDS, WORDS[1]),
            [("inserted", "paragraphs", WORDS[1], None, {"level": 1, "kind": "paragraph"})],
            id="a paragraph that says once more what another said",
        ),
        pytest.param(
            whole(WORDS[0], "Recruitment goes very well."),
            [
                (
                    "updated",
                    "paragraphs",
                    "Recruitment goes very well.",
                    {"quote": WORDS[1]},
                    {"quote": "Recruitment goes very well."},
                )
            ],
            id="other words in a paragraph, and the facts around them stay",
        ),
    ],
)
def test_what_changed_is_told_with_old_and_new_values(
    engine: Engine, later: DocumentRows, expected: list[tuple[Any, ...]]
) -> None:
    load(engine, whole())
    load(engine, later, LATER)
    assert brief(engine) == expected
    before = touched(engine)
    load(engine, later, LATER)
    assert touched(engine) == before


def test_a_fact_that_is_new_is_told_with_all_that_it_says(engine: Engine) -> None:
    load(engine, without(whole(), "money"))
    load(engine, whole(), LATER)
    assert brief(engine) == [("inserted", "money", "£3m", None, SAVING)]


def test_a_fact_may_change_any_number_of_times_in_one_run(engine: Engine) -> None:
    kinds = ("saving", "budget", "saving", "budget")
    for kind in kinds:
        load(engine, edited(whole(), "money", kind=kind))
    assert [row[4] for row in brief(engine)] == [{"kind": kind} for kind in kinds[1:]]
    assert [row["ordinal"] for row in told(engine)] == [2, 3, 4]


def by(rows: DocumentRows, **columns: str) -> LedgerEntry:
    return replace(entry(rows, "run-2"), **columns)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("paragraphs", "columns", "because"),
    [
        pytest.param((*WORDS, "More."), {}, "content", id="other bytes"),
        pytest.param((*WORDS, "More."), {"fingerprint": "a" * 64}, "content", id="other bytes, read by other rules"),
        pytest.param(WORDS, {"fingerprint": "a" * 64}, "rules", id="the same bytes, read by other rules"),
        pytest.param(WORDS, {"entry_hash": "a" * 64}, "source_list", id="another row in the source list"),
        pytest.param(WORDS, {"fingerprint": "a" * 64, "entry_hash": "a" * 64}, "rules", id="both"),
    ],
)
def test_why_facts_changed(
    engine: Engine, paragraphs: tuple[str, ...], columns: Mapping[str, str], because: str
) -> None:
    load(engine, whole())
    later = edited(whole(*paragraphs), "money", kind="budget")
    load_document(engine, checked(later), by(later, **columns), LATER)
    assert {(row["because"], row["run_id"]) for row in told(engine)} == {(because, "run-2")}
    same = {row["version_id"] == row["earlier_version_id"] for row in told(engine)}
    assert same == {because != "content"}


def versions(engine: Engine) -> list[tuple[Any, ...]]:
    with engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT status, first_seen_utc, last_seen_utc, is_current, inserted, updated, deleted"
            " FROM rpt_versions ORDER BY first_seen_utc"
        )
        return [tuple(row) for row in found]


def test_draft_against_approved_is_one_query(engine: Engine) -> None:
    load(engine, whole(status="draft"))
    load(engine, edited(whole(*WORDS, "Approved.", status="approved"), "money", kind="budget"), LATER)
    assert versions(engine) == [("draft", NOW, LATER, False, 0, 0, 0), ("approved", LATER, None, True, 1, 2, 0)]
    query = (
        "SELECT fact_table, new_values FROM rpt_changes"
        " WHERE status_before = 'draft' AND status = 'approved' ORDER BY ordinal"
    )
    with engine.connect() as connection:
        assert [tuple(row) for row in connection.exec_driver_sql(query)] == [
            ("documents", '{"status":"approved"}'),
            ("paragraphs", '{"level":1,"kind":"paragraph"}'),
            ("money", '{"kind":"budget"}'),
        ]


def test_a_content_that_comes_back_is_current_again_and_was_first_seen_when_it_was(engine: Engine) -> None:
    for number, rows in enumerate((whole(), whole("Other words: £3m, Recruitment, well."), whole())):
        load(engine, rows, f"2026-01-0{number + 1}T00:00:00+00:00")
    first, second = (f"2026-01-0{day}T00:00:00+00:00" for day in (1, 2))
    third = "2026-01-03T00:00:00+00:00"
    assert [row[1:4] for row in versions(engine)] == [(first, None, True), (second, third, False)]


def test_other_rules_may_say_otherwise_what_the_same_bytes_are(engine: Engine) -> None:
    load(engine, whole())
    load(engine, whole(status="draft"), LATER)
    assert [row[:3] for row in versions(engine)] == [("draft", NOW, None)]


def test_changes_are_found_by_run_by_day_and_by_document(engine: Engine) -> None:
    other = minutes("samples/b.txt")
    load(engine, whole())
    load(engine, other)
    later = edited(whole(), "money", kind="budget")
    load_document(engine, checked(later), entry(later, "run-2"), LATER)
    with engine.connect() as connection:
        assert last_run(connection) == "run-2"
        assert len(read_changes(connection, Wanted())) == 3
        assert [one.change for one in read_changes(connection, Wanted(since=LATER[:10]))] == ["updated"]
        assert [one.source_id for one in read_changes(connection, Wanted(document_id=other.document_id))] == [
            "samples/b.txt"
        ]
        assert read_changes(connection, Wanted(since=LATER[:10], document_id=other.document_id)) == ()


def test_history_may_be_trimmed_and_goes_on(engine: Engine) -> None:
    load(engine, whole())
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM changes")
    load(engine, edited(whole(), "money", kind="budget"), LATER)
    with engine.connect() as connection:
        assert count(connection, "changes") == 1
    assert values(whole(), "money")[0]["kind"] == "saving"
