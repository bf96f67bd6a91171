"""Opening a warehouse: what it makes, and what it refuses in one line."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import OperationalError

from schemas.errors import MinutebookError
from tests.warehouse.factories import count, load, minutes, new_warehouse, opened, touched
from warehouse.engine import open_for_reading, open_warehouse, reading
from warehouse.view_files import view_texts

DATABASES = ("sqlite",)


def test_opening_makes_the_folder_the_tables_and_the_views(tmp_path: Path) -> None:
    engine = opened(f"sqlite:///{tmp_path}/a/b/warehouse.sqlite")
    assert "documents" in inspect(engine).get_table_names()
    assert set(inspect(engine).get_view_names()) == set(view_texts())


@pytest.mark.parametrize("name", ["with space", "100%", "a#b", "é"])
def test_any_path_can_be_written_and_read(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    url = f"sqlite:///{folder}/warehouse.sqlite"
    open_warehouse(url).dispose()
    with reading(url) as connection:
        assert count(connection, "documents") == 0


def test_the_settings_that_everything_rests_on(tmp_path: Path) -> None:
    _, engine = new_warehouse(tmp_path)
    with engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        }
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10_000, "synchronous": 1}


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    engine.dispose()
    again = opened(url)
    assert touched(again) == 0


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    url, _ = new_warehouse(tmp_path)
    reader = open_for_reading(url)
    with pytest.raises(OperationalError, match="readonly"), reader.connect() as connection:
        connection.exec_driver_sql("DELETE FROM councils")
    reader.dispose()


def test_a_reader_sees_one_moment_while_a_run_writes(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    with reading(url) as connection:
        assert count(connection, "documents") == 0
        load(engine, minutes())
        assert count(connection, "documents") == 0
    with reading(url) as connection:
        assert count(connection, "documents") == 1


def test_where_there_is_no_warehouse_the_reader_is_told_what_to_do(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/none.sqlite"
    with pytest.raises(MinutebookError, match=r"no warehouse at .*none.sqlite; run `minutebook ingest` first"):
        open_for_reading(url)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("data/warehouse.sqlite", "is not the address of a warehouse"),
        ("", "is not the address of a warehouse"),
        ("nosuch://x/y", "kept in SQLite or PostgreSQL"),
        ("mysql://user:secret@host/db", r"mysql://user:\*\*\*@host/db: a warehouse is kept"),
        ("postgresql://user:secret@host", r"postgresql\+psycopg://user:\*\*\*@host names no database"),
        ("sqlite+aiosqlite:///x.sqlite", "kept in SQLite or PostgreSQL"),
        ("sqlite:///x.sqlite?nolock=1", "has options after a question mark"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
    ],
)
def test_a_bad_url_is_refused(url: str, complaint: str) -> None:
    with pytest.raises(MinutebookError, match=complaint):
        open_warehouse(url)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Dear diary, " * 200)
    for opening in (open_warehouse, _read):
        with pytest.raises(MinutebookError, match="is not a SQLite database"):
            opening(f"sqlite:///{file}")
    assert file.read_text().startswith("Dear diary")


def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    before = file.read_bytes()
    with pytest.raises(MinutebookError, match="is no warehouse of Minutebook"):
        open_warehouse(f"sqlite:///{file}")
    assert file.read_bytes() == before


def test_a_warehouse_of_another_version_is_refused(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE warehouse_info SET value = 'older' WHERE name = 'schema'")
    engine.dispose()
    with pytest.raises(MinutebookError, match="made by another version of Minutebook"):
        open_warehouse(url)


def test_reading_a_warehouse_without_a_table_says_that_it_is_of_another_version(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE runs")
    with pytest.raises(MinutebookError, match="made by another version"), reading(url) as reader:
        count(reader, "runs")


def test_a_view_that_changed_is_made_again(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP VIEW rpt_money")
        connection.exec_driver_sql("CREATE VIEW rpt_money AS SELECT 1 AS one")
        connection.exec_driver_sql("UPDATE warehouse_info SET value = 'older' WHERE name = 'views'")
    engine.dispose()
    columns = {column["name"] for column in inspect(opened(url)).get_columns("rpt_money")}
    assert "amount_gbp" in columns


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_unwritable_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        for place in ("warehouse.sqlite", "deeper/warehouse.sqlite"):
            with pytest.raises(MinutebookError, match=r"cannot be (opened|made)"):
                open_warehouse(f"sqlite:///{tmp_path}/{place}")
    finally:
        tmp_path.chmod(0o700)


def test_a_path_through_a_file_and_a_path_that_is_a_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in ("file/warehouse.sqlite", "."):
        with pytest.raises(MinutebookError, match=r"cannot be (opened|made)"):
            open_warehouse(f"sqlite:///{tmp_path}/{place}")


def _read(url: str) -> None:
    with reading(url) as connection:
        count(connection, "documents")
