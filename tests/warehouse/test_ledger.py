"""The ledger: read at once, changed only where something differs."""

import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest
from sqlalchemy import Engine

from schemas.tables import column_names
from schemas.vocabulary import Disposition
from tests.warehouse.factories import LATER, NOW, entry, minutes, new_warehouse, touched
from warehouse.ledger import LedgerEntry, clear_missing, read_ledger, refresh_stamps, set_missing, write_entry

ONE = entry(minutes())
UNREADABLE = replace(ONE, source_id="samples/b.txt", sha256=None, disposition=Disposition.QUARANTINED)


@pytest.fixture
def warehouse(tmp_path: Path) -> tuple[str, Engine]:
    url, engine = new_warehouse(tmp_path)
    with engine.begin() as connection:
        assert write_entry(connection, ONE)
        assert write_entry(connection, UNREADABLE)
    return url, engine


def test_the_entry_has_the_fields_of_the_table() -> None:
    assert [field.name for field in fields(LedgerEntry)] == list(column_names("ledger"))


def test_without_a_warehouse_the_ledger_is_empty(tmp_path: Path) -> None:
    assert read_ledger(f"sqlite:///{tmp_path}/none.sqlite") == {}
    assert list(tmp_path.iterdir()) == []


def test_entries_come_back_as_they_were_written(warehouse: tuple[str, Engine]) -> None:
    assert read_ledger(warehouse[0]) == {ONE.source_id: ONE, UNREADABLE.source_id: UNREADABLE}


def test_an_equal_entry_is_not_written_again(warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    before = touched(engine)
    with engine.begin() as connection:
        assert not write_entry(connection, ONE)
        assert write_entry(connection, replace(UNREADABLE, run_id="run-2"))
    assert touched(engine) - before == 1
    assert read_ledger(url)[UNREADABLE.source_id].run_id == "run-2"


def test_stamps_are_refreshed_only_where_they_differ(warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    before = touched(engine)
    moved = replace(ONE, location="/elsewhere/a.txt", size=7, mtime_ns=9, fingerprint="not written")
    with engine.begin() as connection:
        assert refresh_stamps(connection, [moved, UNREADABLE]) == 1
        assert refresh_stamps(connection, []) == 0
    assert touched(engine) - before == 1
    assert read_ledger(url)[ONE.source_id] == replace(moved, fingerprint=ONE.fingerprint)


def test_a_missing_source_keeps_the_moment_it_was_first_missed(warehouse: tuple[str, Engine]) -> None:
    url, engine = warehouse
    with engine.begin() as connection:
        assert set_missing(connection, [ONE.source_id], NOW) == 1
        assert set_missing(connection, [ONE.source_id], LATER) == 0
    assert read_ledger(url)[ONE.source_id].missing_since_utc == NOW
    with engine.begin() as connection:
        assert clear_missing(connection, [ONE.source_id, UNREADABLE.source_id]) == 1
    assert read_ledger(url)[ONE.source_id].missing_since_utc is None


def test_reading_the_ledger_imports_neither_pandas_nor_prefect(warehouse: tuple[str, Engine]) -> None:
    program = (
        "import sys; from warehouse.ledger import read_ledger; assert len(read_ledger(sys.argv[1])) == 2;"
        "print(sorted({'pandas', 'pandera', 'numpy', 'prefect'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program, warehouse[0]], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
