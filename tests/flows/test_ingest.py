"""The flow, end to end: what is new is loaded, what is not is left alone, and nothing that a file does stops it."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flows.report import Report
from flows.settings import load_settings
from schemas.errors import HINT, RejectionCode, SourceListError
from tasks.fetching.fingerprint import Fingerprints
from tests.flows.conftest import Ingest
from warehouse.lock import writer_lock

pytestmark = pytest.mark.prefect


def rows(sql: str, *values: object) -> list[Any]:
    file = load_settings().warehouse.removeprefix("sqlite:///")
    connection = sqlite3.connect(file)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def ends(report: Report) -> dict[str, int]:
    """The ways in which documents ended, without those in which none did."""
    names = ("loaded", "unchanged", "degraded", "quarantined", "skipped", "missing")
    return {name: count for name in names if (count := getattr(report.counts, name))}


def test_the_sample_documents_are_loaded_with_all_that_is_known_of_them(ingest: Ingest, documents: Path) -> None:
    report = ingest(documents)
    assert ends(report) == {"loaded": 5}
    assert report.counts.offered == 5
    assert report.counts.rows_inserted > 400
    assert dict(report.facts)["decisions"] == 5
    stored = rows("SELECT source_id, publisher_council, subject_council FROM documents ORDER BY source_id")
    assert [row[1:] for row in stored] == [
        ("KEN", "KEN"),
        ("DOV", "KEN"),
        ("KEN", "KEN"),
        ("WSX", "WSX"),
        ("ROT", "ROT"),
    ]
    assert {row[0].partition("/")[0] for row in stored} == {"documents"}
    assert rows("SELECT COUNT(*), SUM(offered), SUM(loaded) FROM runs WHERE finished_utc IS NOT NULL") == [(1, 5, 5)]
    assert list((documents.parent / "data" / "work").iterdir()) == []


def test_a_second_run_parses_nothing_and_changes_nothing(ingest: Ingest, documents: Path) -> None:
    ingest(documents)
    before = rows("SELECT * FROM ledger ORDER BY source_id")
    report = ingest(documents)
    assert (ends(report), report.rows_changed, report.run_id) == ({"unchanged": 5}, 0, None)
    assert rows("SELECT * FROM ledger ORDER BY source_id") == before
    assert rows("SELECT COUNT(*) FROM runs") == [(1,)]


def test_one_changed_byte_is_one_document(ingest: Ingest, documents: Path) -> None:
    first = ingest(documents).run_id
    path = sorted(documents.glob("*.txt"))[3]
    path.write_bytes(path.read_bytes().replace(b"e", b"a", 1))
    report = ingest(documents)
    assert ends(report) == {"loaded": 1, "unchanged": 4}
    done = rows("SELECT source_id FROM ledger WHERE run_id <> ?", first)
    assert done == [(f"documents/{path.name}",)]


def test_all_again_changes_no_rows(ingest: Ingest, documents: Path) -> None:
    ingest(documents)
    report = ingest(documents, mode="everything again")
    assert (ends(report), report.rows_changed) == ({"loaded": 5}, 0)


def test_a_limit_leaves_the_rest_for_the_next_run(ingest: Ingest, documents: Path) -> None:
    assert ends(ingest(documents, limit=2)) == {"loaded": 2, "skipped": 3}
    assert ends(ingest(documents)) == {"loaded": 3, "unchanged": 2}


def test_changed_code_is_extracted_again_from_the_archive_though_the_file_is_gone(
    ingest: Ingest, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(documents)
    gone = sorted(documents.glob("*.txt"))[0]
    gone.unlink()
    changed = Fingerprints("changed", {"text/plain": "changed for text"})
    monkeypatch.setattr("flows.preparation.fingerprints", lambda *_: changed)
    monkeypatch.setattr("flows.running.fingerprints", lambda *_: changed)
    report = ingest(documents)
    assert (ends(report), report.rows_changed) == ({"loaded": 5, "missing": 1}, 0)
    assert report.missing == (f"documents/{gone.name}",)
    assert rows("SELECT DISTINCT fingerprint FROM ledger") == [("changed for text",)]
    assert rows("SELECT source_id FROM ledger WHERE missing_since_utc IS NOT NULL") == [(f"documents/{gone.name}",)]
    assert ends(ingest(documents)) == {"unchanged": 4, "missing": 1}


def test_the_facts_of_a_file_that_is_gone_stay(ingest: Ingest, documents: Path) -> None:
    ingest(documents)
    gone = sorted(documents.glob("*.txt"))[2]
    content = gone.read_bytes()
    gone.unlink()
    assert ends(ingest(documents)) == {"unchanged": 4, "missing": 1}
    assert rows("SELECT COUNT(*) FROM documents") == [(5,)]
    gone.write_bytes(content)
    assert ends(ingest(documents)) == {"unchanged": 5}
    assert rows("SELECT COUNT(*) FROM ledger WHERE missing_since_utc IS NOT NULL") == [(0,)]


def test_a_changed_row_of_the_source_list_reaches_its_document_only(ingest: Ingest, documents: Path) -> None:
    first = ingest(documents).run_id
    path = documents / "sources.csv"
    path.write_text(path.read_text().replace("004_58e3c122686b2c43.txt,ROT,ROT", "004_58e3c122686b2c43.txt,ROT,KEN"))
    assert ends(ingest(documents)) == {"loaded": 1, "unchanged": 4}
    assert len(rows("SELECT 1 FROM ledger WHERE run_id <> ?", first)) == 1
    assert rows("SELECT subject_council FROM documents WHERE source_id LIKE '%/004_%'") == [("KEN",)]


def truncated(path: Path) -> None:
    path.write_bytes("Agenda item\n\nMinutes:\n\nThe budget grew from £2 to £".encode()[:-1])


# (name, how to make the file, code)
BAD: list[tuple[str, Callable[[Path], object], RejectionCode]] = [
    ("empty.txt", Path.touch, RejectionCode.EMPTY),
    ("blank.txt", lambda path: path.write_text("\n \n\t\n"), RejectionCode.EMPTY),
    ("binary.bin", lambda path: path.write_bytes(bytes(range(256)) * 20), RejectionCode.BINARY),
    ("truncated.txt", truncated, RejectionCode.TRUNCATED_ENCODING),
    (
        "old.doc",
        lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 99),
        RejectionCode.UNSUPPORTED_FORMAT,
    ),
    ("letter.txt", lambda path: path.write_text("Dear Sir,\n\nThank you for the cake.\n"), RejectionCode.NOT_MINUTES),
    ("big.txt", lambda path: os.truncate(os.open(path, os.O_CREAT | os.O_WRONLY), 10**9), RejectionCode.TOO_LARGE),
    ("no_disk.txt", lambda path: path.symlink_to("/proc/self/mem"), RejectionCode.UNREADABLE),
    ("loop", lambda path: path.symlink_to(".."), RejectionCode.DIRECTORY_LOOP),
    ("pipe", os.mkfifo, RejectionCode.NOT_A_FILE),
    ("dangling", lambda path: path.symlink_to("nowhere"), RejectionCode.DANGLING_LINK),
]


@pytest.fixture
def bad(documents: Path) -> Path:
    for name, make, _ in BAD:
        make(documents / name)
    return documents


def test_bad_files_are_quarantined_with_what_to_do_and_the_others_load(ingest: Ingest, bad: Path) -> None:
    report = ingest(bad)
    assert ends(report) == {"loaded": 5, "quarantined": len(BAD)}
    assert {one.source_id.rpartition("/")[2]: one.code for one in report.quarantine} == {row[0]: row[2] for row in BAD}
    stored = rows("SELECT source_id, code, hint, message FROM quarantine ORDER BY source_id")
    assert [row[:3] for row in stored] == [(f"documents/{name}", code, HINT[code]) for name, _, code in sorted(BAD)]
    assert all(row[3] for row in stored)


def test_bad_files_are_not_parsed_again_but_are_reported_again(ingest: Ingest, bad: Path) -> None:
    first = ingest(bad)
    again = ingest(bad)
    assert (ends(again), again.run_id) == ({"unchanged": 5, "quarantined": len(BAD)}, None)
    assert again.quarantine == first.quarantine


def test_a_bad_file_that_is_mended_or_taken_away_leaves_quarantine(ingest: Ingest, bad: Path) -> None:
    ingest(bad)
    (bad / "empty.txt").write_bytes(sorted(bad.glob("0*.txt"))[0].read_bytes())
    (bad / "pipe").unlink()
    report = ingest(bad)
    assert ends(report) == {"loaded": 1, "unchanged": 5, "quarantined": len(BAD) - 2}
    refused = {row[0] for row in rows("SELECT source_id FROM quarantine")}
    assert {"documents/empty.txt", "documents/pipe"}.isdisjoint(refused)
    assert rows("SELECT 1 FROM ledger WHERE source_id = 'documents/pipe'") == []


def test_a_document_that_goes_bad_keeps_its_facts(ingest: Ingest, documents: Path) -> None:
    ingest(documents)
    path = sorted(documents.glob("*.txt"))[0]
    path.write_bytes(b"")
    assert ends(ingest(documents)) == {"unchanged": 4, "quarantined": 1}
    assert rows("SELECT COUNT(*) FROM documents") == [(5,)]


def test_no_documents_is_no_error(ingest: Ingest, workplace: Path) -> None:
    (workplace / "nothing").mkdir()
    report = ingest(workplace / "nothing")
    assert (report.counts.offered, ends(report)) == (0, {})


def test_a_bad_source_list_stops_before_any_work(ingest: Ingest, documents: Path) -> None:
    (documents / "sources.csv").write_text("document\n")
    with pytest.raises(SourceListError):
        ingest(documents)
    assert rows("SELECT COUNT(*) FROM ledger") == [(0,)]


def test_the_lock_is_given_back_when_a_run_fails(ingest: Ingest, documents: Path) -> None:
    (documents / "sources.csv").write_text("document\n")
    with pytest.raises(SourceListError):
        ingest(documents)
    with writer_lock(load_settings().warehouse):
        assert list((documents.parent / "data" / "work").iterdir()) == []


def test_a_fault_of_the_program_fails_the_run_after_the_good_work(
    ingest: Ingest, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tasks import validate

    check = validate.check

    def fail_once(batch: Any) -> Any:
        if any(one.source_id.endswith("000_9c8075c08e0e327e.txt") for one in batch):
            raise ZeroDivisionError("a bug")
        return check(batch)

    monkeypatch.setattr(validate, "check", fail_once)
    monkeypatch.setenv("MINUTEBOOK_DOCUMENTS_PER_BATCH", "1")
    with pytest.raises(ZeroDivisionError, match="a bug"):
        ingest(documents)
    assert rows("SELECT COUNT(*) FROM documents") == [(4,)]
    assert rows("SELECT COUNT(*) FROM runs WHERE finished_utc IS NULL") == [(1,)]
    monkeypatch.undo()
    monkeypatch.setenv("MINUTEBOOK_DATA", str(documents.parent / "data"))
    assert ends(ingest(documents)) == {"loaded": 1, "unchanged": 4}


def test_prefect_is_told_what_the_run_did(ingest: Ingest, documents: Path) -> None:
    from prefect.client.orchestration import get_client

    from flows.telling import today

    ingest(documents)
    with get_client(sync_client=True) as client:
        run = max(client.read_flow_runs(), key=lambda run: run.start_time or run.created)
        artifacts = [one for one in client.read_artifacts() if one.flow_run_id == run.id]
    assert run.name == f"ingest {today()}, 3 councils: 5 loaded of 5"
    assert run.state
    assert (run.state.name, run.state.message) == ("Completed", "5 loaded, 0 quarantined")
    assert {artifact.key for artifact in artifacts} == {"ingest-report", "comparison"}
    [report] = [artifact for artifact in artifacts if artifact.key == "ingest-report"]
    assert "| loaded | 5 |" in str(report.data)
    assert "| KEN | 3 | 3 |" in str(report.data)


PONDS = "themes:\n  - id: ponds\n    label: Ponds\n    definition: Still waters.\n    cues: [{cue}]\n"


def test_another_taxonomy_extracts_everything_again_and_is_what_the_warehouse_then_holds(
    ingest: Ingest, documents: Path, workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ingest(documents)
    mine = workplace / "mine.yml"
    mine.write_text(PONDS.format(cue="domiciliary care"))
    monkeypatch.setenv("MINUTEBOOK_THEMES", "mine.yml")
    assert ends(ingest(documents)) == {"loaded": 5}
    assert rows("SELECT theme_id, label FROM themes") == [("ponds", "Ponds")]
    before = rows("SELECT COUNT(*) FROM theme_tags WHERE theme_id = 'ponds'")
    assert ends(ingest(documents)) == {"unchanged": 5}
    mine.write_text(PONDS.format(cue="hardly ever said"))
    assert ends(ingest(documents)) == {"loaded": 5}
    assert before != rows("SELECT COUNT(*) FROM theme_tags") == [(0,)]
