"""Two runs at once, and a run that is killed: one writes at a time, and the next one finishes the work."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.flows.conftest import SEEDS, Ingest

pytestmark = pytest.mark.prefect

ROOT = Path(__file__).parents[2]
COPIES = 120
FACTS = ("documents", "paragraphs", "decisions", "decision_clauses", "money", "dates", "theme_tags", "issues")


@pytest.fixture
def many(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with many documents, to be done in small batches."""
    folder = workplace / "many"
    folder.mkdir()
    text = sorted(SEEDS.glob("*.txt"))[0].read_text("utf-8")
    for number in range(COPIES):
        (folder / f"{number:03}.txt").write_text(
            text.replace("Adult Social Care", f"Adult Social Care {number}"), "utf-8"
        )
    monkeypatch.setenv("MINUTEBOOK_DOCUMENTS_PER_BATCH", "10")
    return folder


@contextmanager
def ingesting(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    """The command line in a process of its own, which asks the server that the tests have started."""
    from prefect.settings import PREFECT_API_URL

    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PREFECT_API_URL": str(PREFECT_API_URL.value())}
    command = [sys.executable, "-m", "flows.cli", "ingest", *map(str, arguments)]
    with subprocess.Popen(command, env=environment, stdout=-1, stderr=-1, text=True, start_new_session=True) as process:
        try:
            yield process
        finally:
            process.kill()


def rows(warehouse: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(warehouse)) as connection:
        return connection.execute(sql).fetchall()


def loaded(warehouse: Path) -> int:
    if not warehouse.exists():
        return 0
    try:
        return int(rows(warehouse, "SELECT COUNT(*) FROM ledger")[0][0])
    except sqlite3.OperationalError:
        return 0


def wait_until(is_so: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 60
    while not is_so():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_run_that_is_killed_is_finished_by_the_next(
    ingest: Ingest, many: Path, workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warehouse = workplace / "data" / "warehouse.sqlite"
    with ingesting(many) as process:
        wait_until(lambda: loaded(warehouse) >= 10, process)
        process.send_signal(signal.SIGKILL)
        process.wait()
    done = loaded(warehouse)
    assert 10 <= done < COPIES
    assert len(list((workplace / "data" / "work").iterdir())) == 1

    report = ingest(many)
    assert (report.counts.loaded, report.counts.unchanged) == (COPIES - done, done)
    assert list((workplace / "data" / "work").iterdir()) == []
    assert rows(warehouse, "SELECT finished_utc IS NULL, COUNT(*) FROM runs GROUP BY 1") == [(0, 1), (1, 1)]

    other = workplace / "other.sqlite"
    monkeypatch.setenv("MINUTEBOOK_WAREHOUSE", f"sqlite:///{other}")
    assert ingest(many).counts.loaded == COPIES
    for table in FACTS:
        assert rows(warehouse, f"SELECT * FROM {table} ORDER BY 1") == rows(other, f"SELECT * FROM {table} ORDER BY 1")


@pytest.mark.parametrize(("ending", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_is_asked_to_end_keeps_what_is_loaded_and_leaves_nothing_else(
    ending: signal.Signals, code: int, ingest: Ingest, many: Path, workplace: Path
) -> None:
    warehouse = workplace / "data" / "warehouse.sqlite"
    with ingesting(many) as process:
        wait_until(lambda: loaded(warehouse) >= 10, process)
        process.send_signal(ending)
        output, errors = process.communicate(timeout=30)
    assert (process.returncode, output) == (code, ""), errors
    assert "Traceback" not in errors
    assert list((workplace / "data" / "work").iterdir()) == []
    done = loaded(warehouse)
    report = ingest(many)
    assert (report.counts.loaded, report.counts.unchanged) == (COPIES - done, done)


def test_a_second_run_says_who_holds_the_warehouse(ingest: Ingest, many: Path, workplace: Path) -> None:
    lock = workplace / "data" / "warehouse.sqlite.lock"
    with ingesting(many) as first:
        wait_until(lambda: lock.exists() and lock.read_text() != "" and loaded(lock.with_suffix("")) > 0, first)
        with ingesting(many) as second:
            output, errors = second.communicate(timeout=60)
        assert (second.returncode, output) == (1, "")
        assert f"is being written by process {first.pid}" in errors
        assert errors.count("\n") == 1
        output, errors = first.communicate(timeout=60)
    assert (first.returncode, errors) == (0, "")
    assert output.startswith(f"{COPIES} loaded, 0 quarantined")
