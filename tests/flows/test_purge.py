"""Purging: nothing is left of a document in any file, it does not come back, and the others stay."""

import logging
import os
from datetime import UTC, datetime
from pathlib import Path

import fsspec
import pytest

from flows import erasing
from flows.noting import now_utc
from flows.publishing import publish_now
from flows.settings import Settings, load_settings
from schemas.errors import MinutebookError
from schemas.vocabulary import PublishedFormat, Suppressed
from tasks.fetching.archive import archive_at
from tests.flows.canaries import NAMES, found_in, text
from tests.flows.plain_run import run
from tests.postgres import Server
from warehouse.backend import backend_of
from warehouse.engine import open_for_reading, reading
from warehouse.erasure import erasing as held_for_writing
from warehouse.holdings import holding

NAMED = "minutes-of-Dapplemere.txt"
REFUSED = "letter-to-Quillfeather.txt"
OTHER = "other.txt"
OTHERS = """Adder District Council

Minutes of the Cabinet held on 3 May 2024

Present: Councillors A Rook and B Daw

1. Mills

RESOLVED that the mill be mended.
"""
SOURCES = "document,publisher_council,subject_council,committee,meeting_date,source_url,licence,note\n.,KEN,KEN,,,,,\n"


IN_A_FILE = pytest.mark.parametrize("settings", ["sqlite"], indirect=True)
"""For tests of what does not depend on the database."""


@pytest.fixture(params=["sqlite", "postgresql"])
def settings(request: pytest.FixtureRequest, workplace: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgres")
        monkeypatch.setenv("MINUTEBOOK_WAREHOUSE", server.new_database())
    return load_settings()


@pytest.fixture
def folder(workplace: Path) -> Path:
    """Minutes with names, a letter that is refused, and another council's minutes."""
    folder = workplace / "minutes"
    folder.mkdir()
    (folder / "sources.csv").write_text(SOURCES)
    (folder / NAMED).write_text(text())
    (folder / REFUSED).write_text(f"Dear {', '.join(NAMES)},\n\nThank you for the cake.\n")
    (folder / OTHER).write_text(OTHERS)
    return folder


@pytest.fixture
def ingested(settings: Settings, folder: Path) -> Settings:
    """A warehouse with two versions of the minutes, and everything that may lie beside it."""
    run(settings, folder)
    (folder / NAMED).write_text(text("Mrs Kestrelhaugh thanked Mr Wrenfolly."))
    run(settings, folder)
    publish_now(settings, [PublishedFormat.SQLITE])
    backend_of(settings.warehouse).back_up(None)
    beside = ("work/dead/0001.checked.jsonl", "archive/incoming/tmp1", "reports/comparison.html")
    for left in map(settings.data.joinpath, beside):
        left.parent.mkdir(parents=True, exist_ok=True)
        left.write_text(text())
    return settings


def left(settings: Settings) -> dict[str, list[str]]:
    """Return which names are left in any file of the data folder, and of the server's database."""
    found = found_in(settings.data)
    if settings.warehouse.startswith("postgresql"):
        found |= found_in(files_of_server(settings.warehouse))
    return found


def files_of_server(url: str) -> Path:
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        oid = "SELECT oid FROM pg_database WHERE datname = current_database()"
        row = connection.execute(f"SELECT current_setting('data_directory'), ({oid})").fetchone()
    assert row
    return Path(row[0]) / "base" / str(row[1])


def purge(settings: Settings, *names: str, patience: float = 5.0) -> erasing.Erased:
    return erasing.purge(settings, names, "a request", patience)


def people(settings: Settings) -> set[str]:
    with reading(settings.warehouse) as connection:
        return set(connection.exec_driver_sql("SELECT name FROM council_people").scalars())


def test_of_twenty_names_none_is_left_in_any_byte(
    ingested: Settings, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert set(left(ingested)) == set(NAMES)
    erased = purge(ingested, NAMED, REFUSED)
    assert [one.status for one in erased.receipts] == ["finished", "finished"]
    assert erased.waiting is None
    assert left(ingested) == {}
    assert people(ingested) == {"Councillor A Rook", "Councillor B Daw"}
    assert not [name for name in NAMES if name in caplog.text]
    with reading(ingested.warehouse) as connection:
        assert connection.exec_driver_sql("SELECT source_id FROM documents").scalars().all() == ["minutes/other.txt"]
    assert (ingested.published / "minutebook.sqlite").exists()
    assert all(path.exists() for path in folder.iterdir())


def test_while_somebody_reads_the_purge_is_pending_and_is_finished_later(ingested: Settings, folder: Path) -> None:
    reader = open_for_reading(ingested.warehouse)
    with reader.connect() as connection:
        connection.exec_driver_sql("SELECT COUNT(*) FROM councils")
        erased = purge(ingested, NAMED, REFUSED, patience=0.2)
        assert [one.status for one in erased.receipts] == ["pending", "pending"]
        assert connection.exec_driver_sql("SELECT COUNT(*) FROM documents").scalar() == 2  # as it was when it began
        erased = erasing.finish_pending(ingested, patience=0.2)
        assert [one.status for one in erased.receipts] == ["pending", "pending"]
        assert "read" in str(erased.waiting)
        with pytest.raises(MinutebookError, match="is pending; run `minutebook purge --finish` first"):
            erasing.allow(ingested, erased.receipts[0].purge_id, list(Suppressed))
    reader.dispose()
    assert [one.status for one in erasing.finish_pending(ingested).receipts] == ["finished", "finished"]
    assert left(ingested) == {}
    assert erasing.finish_pending(ingested) == erasing.Erased()


def test_a_purge_that_was_killed_after_its_first_step_is_finished_by_the_next(ingested: Settings) -> None:
    with held_for_writing(ingested.warehouse) as erasure:
        for name in (NAMED, REFUSED):
            with erasure.engine.connect() as connection:
                found = holding(connection, name)
            erasure.erase(found, "a request", now_utc())
    assert left(ingested)
    assert [one.status for one in erasing.finish_pending(ingested).receipts] == ["finished", "finished"]
    assert left(ingested) == {}


@IN_A_FILE
def test_it_does_not_come_back_under_its_name_or_another_until_it_is_allowed(ingested: Settings, folder: Path) -> None:
    receipt = purge(ingested, NAMED).receipts[0].purge_id
    (folder / "copy.txt").write_bytes((folder / NAMED).read_bytes())
    (folder / "first.txt").write_text(text())
    plan = run(ingested, folder)
    refused = {Path(work.offer.location).name for work in plan.purged}
    assert (refused, plan.work, plan.offered) == ({NAMED, "copy.txt", "first.txt"}, (), 5)
    (folder / NAMED).write_text(text("Put right."))
    assert len(run(ingested, folder).purged) == 3

    erasing.allow(ingested, receipt, [Suppressed.SOURCE])
    plan = run(ingested, folder)
    assert [Path(work.offer.location).name for work in plan.work] == [NAMED]
    assert {Path(work.offer.location).name for work in plan.purged} == {"copy.txt", "first.txt"}

    erasing.allow(ingested, receipt, list(Suppressed))
    assert {Path(work.offer.location).name for work in run(ingested, folder).work} == {"copy.txt", "first.txt"}


def test_bytes_that_another_document_has_too_stay_until_that_is_purged(settings: Settings, folder: Path) -> None:
    (folder / "copy.txt").write_bytes((folder / NAMED).read_bytes())
    run(settings, folder)
    (found,) = erasing.held(settings, [NAMED])
    assert [source_id for _, source_id in found.shared] == ["minutes/copy.txt"]
    assert purge(settings, NAMED).contents == 0
    assert {Path(work.offer.location).name for work in run(settings, folder).purged} == {NAMED}
    (settings.data / "archive" / found.contents[0][:2] / found.contents[0][2:4] / found.contents[0]).stat()
    assert purge(settings, "copy.txt", REFUSED).contents == 2
    assert left(settings) == {}


@IN_A_FILE
def test_what_was_fetched_by_a_run_that_was_killed_goes_too(settings: Settings, folder: Path) -> None:
    run(settings, folder)
    (folder / NAMED).write_text(text("A later version."))
    archive_at(settings.archive).keep(str(folder / NAMED), settings.max_bytes)
    purge(settings, NAMED, REFUSED)
    assert left(settings) == {}


@IN_A_FILE
@pytest.mark.parametrize("scheme", ["local", "memory"])
def test_the_bytes_in_a_store_go_too(
    scheme: str, settings: Settings, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"{scheme}://{tmp_path}/store"
    monkeypatch.setenv("MINUTEBOOK_ARCHIVE", address)
    stored = load_settings()
    store, root = fsspec.core.url_to_fs(address)
    run(stored, folder)
    assert len(store.find(root)) == 3
    assert [one.status for one in purge(stored, NAMED, REFUSED).receipts] == ["finished", "finished"]
    (left_over,) = store.find(root)
    assert store.cat_file(left_over) == (folder / OTHER).read_bytes()
    assert left(stored) == {}


@IN_A_FILE
def test_a_document_can_be_purged_again_after_it_was_allowed(
    settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = now_utc()
    monkeypatch.setattr(erasing, "now_utc", lambda: now)  # both within one second
    run(settings, folder)
    for _ in range(2):
        receipt = purge(settings, NAMED).receipts[0]
        assert run(settings, folder).purged
        erasing.allow(settings, receipt.purge_id, list(Suppressed))
        assert run(settings, folder).work


@IN_A_FILE
def test_a_copy_that_is_made_afterwards_stays(ingested: Settings) -> None:
    erased = purge(ingested, NAMED)
    for copy in backend_of(ingested.warehouse).copies:
        pytest.fail(f"{copy} was there before")
    assert len(erased.copies) == ingested.warehouse.startswith("sqlite")
    backend_of(ingested.warehouse).back_up(None)
    before = backend_of(ingested.warehouse).copies
    for copy in before:
        os.utime(copy, (later := datetime.now(UTC).timestamp() + 60, later))
    erasing.finish_pending(ingested)
    assert backend_of(ingested.warehouse).copies == before
