"""SQLite's log is written and emptied by one connection; whoever reads cannot, and does not when it closes last."""

import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from schemas.vocabulary import PublishedFormat
from tests.warehouse.factories import count, load, minutes, new_warehouse
from warehouse.backend import backend_of
from warehouse.engine import open_for_reading, open_warehouse, reading
from warehouse.ledger import read_ledger
from warehouse.publishing.publish import publish

DATABASES = ("sqlite",)

OPENED: list[str] = []
"""What was given to sqlite3.connect while a test listens."""
_HOOKED: list[bool] = []


@pytest.fixture
def opened() -> Iterator[list[str]]:
    if not _HOOKED:
        sys.addaudithook(lambda event, details: OPENED.append(str(details[0])) if event == "sqlite3.connect" else None)
        _HOOKED.append(True)
    OPENED.clear()
    yield OPENED
    OPENED.clear()


def test_while_a_run_writes_everything_else_opens_the_file_read_only(tmp_path: Path, opened: list[str]) -> None:
    url, engine = new_warehouse(tmp_path)
    load(engine, minutes())
    file = str(tmp_path / "warehouse.sqlite")
    with reading(url) as connection:
        assert count(connection, "documents") == 1
    read_ledger(url)
    backend_of(url).back_up(tmp_path / "copy.sqlite")
    publish(url, tmp_path / "published", list(PublishedFormat), datetime.now(UTC))
    load(engine, minutes("samples/b.txt"))
    ours = [one for one in opened if file in one]
    assert [one for one in ours if "mode=ro" not in one] == [file]
    assert len(ours) > 4


def test_a_run_has_one_connection(tmp_path: Path) -> None:
    _, engine = new_warehouse(tmp_path)
    pool = engine.pool
    assert (pool.size(), pool._max_overflow) == (1, 0)  # type: ignore[attr-defined]


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")  # the child only loads and dies
def test_a_reader_that_closes_last_leaves_log_and_file_as_they_are(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    engine.dispose()
    if (child := os.fork()) == 0:
        try:
            load(open_warehouse(url), minutes())
            os.kill(os.getpid(), signal.SIGKILL)
        finally:
            os._exit(1)
    assert os.WIFSIGNALED(os.waitpid(child, 0)[1])
    files = [tmp_path / name for name in ("warehouse.sqlite", "warehouse.sqlite-wal")]
    before = [file.read_bytes() for file in files]
    assert before[1]
    with reading(url) as connection:
        assert count(connection, "documents") == 1
    assert [file.read_bytes() for file in files] == before


def test_a_reader_cannot_empty_the_log(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    load(engine, minutes())
    files = [tmp_path / name for name in ("warehouse.sqlite", "warehouse.sqlite-wal")]
    before = [file.read_bytes() for file in files]
    reader = open_for_reading(url)
    connection = reader.raw_connection()
    with suppress(sqlite3.OperationalError):
        connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    reader.dispose()
    assert [file.read_bytes() for file in files] == before
