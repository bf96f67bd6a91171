"""What the reading commands ask of the warehouse, on both databases."""

import json
from pathlib import Path

import pytest

from schemas.errors import Rejection, RejectionCode
from schemas.issues import IssueCode
from schemas.rows import DocumentRows, Frame
from schemas.tables import column_names
from schemas.vocabulary import Disposition
from tests.warehouse.factories import NOW, entry, fact, load, minutes, new_warehouse
from warehouse.engine import reading
from warehouse.held import find_document, rows_of
from warehouse.load import quarantine_document
from warehouse.queries import read_issues, read_quarantine, read_status


def doubted(source_id: str, *codes: IssueCode) -> DocumentRows:
    """Return a document with an issue of each code."""
    rows = minutes(source_id)
    names = tuple(column_names("issues"))
    said = {"document_id": rows.document_id, "severity": "info", "message": "seen"}
    issues = [{**said, "issue_id": f"{source_id}/{code}", "code": code.value} for code in codes]
    frame = Frame("issues", names, tuple(tuple(row.get(name) for name in names) for row in issues))
    return DocumentRows(rows.document_id, (*rows.frames, frame))


@pytest.fixture
def url(tmp_path: Path) -> str:
    url, engine = new_warehouse(tmp_path)
    load(engine, doubted("a.txt", IssueCode.LABEL_GAP, IssueCode.NO_DECISION))
    load(engine, doubted("b.txt", IssueCode.LABEL_GAP))
    refused = minutes("c.txt")
    quarantine_document(
        engine, entry(refused, disposition=Disposition.QUARANTINED), Rejection(RejectionCode.EMPTY, "0 bytes"), NOW
    )
    return url


def test_issues_are_all_or_those_of_some_codes_or_of_one_document(url: str) -> None:
    with reading(url) as connection:
        document = find_document(connection, "a.txt")
        asked = {
            "all": read_issues(connection, (), None),
            "code": read_issues(connection, ("no_decision",), None),
            "document": read_issues(connection, (), document),
            "both": read_issues(connection, ("label_gap",), document),
        }
    assert {name: [(one.source_id, one.code) for one in found] for name, found in asked.items()} == {
        "all": [("a.txt", "label_gap"), ("b.txt", "label_gap"), ("a.txt", "no_decision")],
        "code": [("a.txt", "no_decision")],
        "document": [("a.txt", "label_gap"), ("a.txt", "no_decision")],
        "both": [("a.txt", "label_gap")],
    }


def test_status_counts_documents_facts_issues_and_what_is_refused(url: str) -> None:
    with reading(url) as connection:
        status = read_status(connection)
        quarantine = read_quarantine(connection)
    assert [(one.council_code, one.documents) for one in status.councils] == [("KEN", 2)]
    assert {one.name: one.count for one in status.issues} == {"label_gap": 2, "no_decision": 1}
    assert {one.name: one.count for one in status.facts}["paragraphs"] == 4
    assert status.quarantined == 1
    assert [(one.source_id, one.code) for one in quarantine] == [("c.txt", "empty")]


def test_a_document_is_given_with_all_its_rows(url: str) -> None:
    with reading(url) as connection:
        held = rows_of(connection, find_document(connection, "b"))
    assert {table: len(rows) for table, rows in held.items() if rows} == {
        "agenda_items": 1,
        "changes": 1,
        "document_versions": 1,
        "documents": 1,
        "issues": 1,
        "meetings": 1,
        "paragraphs": 2,
    }


def test_a_row_reads_the_same_on_both_databases(url: str) -> None:
    with reading(url) as connection:
        held = rows_of(connection, find_document(connection, "a"))
    assert held["meetings"][0]["latest_date"] == "2018-12-31"
    json.dumps(held)


def test_booleans_are_true_or_false(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    load(engine, minutes(facts=[fact("money", "£3m", approximate=True)]))
    with reading(url) as connection:
        held = rows_of(connection, find_document(connection, "samples/a.txt"))
    assert held["money"][0]["approximate"] is True
