"""The snapshot is one file for readers: whole, checked, and the same from both databases."""

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from schemas.errors import MinutebookError, WarehouseBusyError
from schemas.vocabulary import PublishedFormat
from tests.publishing.holdings import RESIDENT, fill, path_of, sussex
from tests.warehouse.factories import NOW, load, minutes, new_warehouse
from tests.warehouse.holding import held_by_another_process
from warehouse.content import content_hash
from warehouse.engine import reading
from warehouse.publishing.publish import publish
from warehouse.publishing.snapshot import write_snapshot
from warehouse.runs import RunCounts, begin_run, finish_run
from warehouse.search import Question, search

MOMENT = datetime(2026, 1, 5, 22, tzinfo=UTC)
ONLY_SQLITE = (PublishedFormat.SQLITE,)


@pytest.fixture
def filled(tmp_path: Path) -> tuple[str, Engine]:
    url, engine = new_warehouse(tmp_path)
    fill(engine)
    return url, engine


def opened(file: Path) -> "closing[sqlite3.Connection]":
    """Open it as BI tools do that may not write."""
    return closing(sqlite3.connect(f"file:{file}?immutable=1", uri=True))


def snapshot(url: str, folder: Path) -> Path:
    write_snapshot(url, folder / "snapshot.sqlite")
    return folder / "snapshot.sqlite"


# A test on one database writes down what the other one compares with.
_HASHES: dict[str, str] = {}


def test_it_has_the_same_content_from_both_databases(filled: tuple[str, Engine], tmp_path: Path, database: str) -> None:
    with reading(f"sqlite:///{snapshot(filled[0], tmp_path)}") as connection:
        _HASHES[database] = content_hash(connection)
    assert len(set(_HASHES.values())) == 1


def test_it_is_read_without_a_lock_or_a_file_beside_it(filled: tuple[str, Engine], tmp_path: Path) -> None:
    file = snapshot(filled[0], tmp_path)
    assert file.read_bytes()[18:20] == b"\x01\x01", "write-ahead logging is off"
    with opened(file) as connection:
        assert connection.execute("SELECT amount_gbp FROM rpt_money ORDER BY 1").fetchall() == [(20.0,), (3000000.5,)]
        assert connection.execute("SELECT COUNT(*) FROM data_dictionary").fetchone()[0] > 200
    assert not list(tmp_path.glob("snapshot.sqlite?*"))


def test_the_reading_commands_work_on_it(filled: tuple[str, Engine], tmp_path: Path) -> None:
    with reading(f"sqlite:///{snapshot(filled[0], tmp_path)}") as connection:
        found = search(connection, Question("social prescribing"))
    assert {hit.source_id for hit in found.hits} == {"documents/000_kent.txt", "documents/001_sussex.txt"}


def test_its_words_are_found_by_tools_that_only_know_sqlite(filled: tuple[str, Engine], tmp_path: Path) -> None:
    asked = """
        SELECT kind, subject_council, quote FROM search_texts
        WHERE entry_id IN (SELECT rowid FROM search_index WHERE search_index MATCH ?)
    """
    with opened(snapshot(filled[0], tmp_path)) as connection:
        found = connection.execute(asked, ('"welcome"',)).fetchall()
    assert sorted(found) == [
        ("decision", "WSX", "That the grant be welcomed"),
        ("paragraph", "WSX", "A grant of £20 was welcomed."),
    ]


def test_a_find_looks_up_its_own_rows_and_reads_no_others(filled: tuple[str, Engine], tmp_path: Path) -> None:
    file = snapshot(filled[0], tmp_path)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DELETE FROM sqlite_stat1")  # which says that ten rows are as well read through
        connection.commit()
    matching = "SELECT rowid FROM search_index WHERE search_index MATCH ?"
    asked = f"SELECT quote FROM search_texts WHERE entry_id IN ({matching})"
    with opened(file) as connection:
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}", ('"grant"',))]
    assert [step for step in plan if step.startswith(("SCAN", "MATERIALIZE"))] == [
        "SCAN search_index VIRTUAL TABLE INDEX 0:M1"
    ]


def test_members_of_the_public_and_places_of_files_are_left_out(filled: tuple[str, Engine], tmp_path: Path) -> None:
    with opened(snapshot(filled[0], tmp_path)) as connection:
        assert connection.execute("SELECT name FROM document_people").fetchall() == [("Cllr A Rook",)]
        assert connection.execute("SELECT COUNT(*) FROM person_mentions").fetchone() == (0,)
        named = "SELECT COUNT(*) FROM changes WHERE old_values LIKE :who OR new_values LIKE :who OR quote LIKE :who"
        assert connection.execute(named, {"who": f"%{RESIDENT}%"}).fetchone() == (0,)
    assert b"/srv/" not in (tmp_path / "snapshot.sqlite").read_bytes()
    with filled[1].begin() as connection_:
        assert connection_.scalar(text("SELECT COUNT(*) FROM document_people")) == 2, "the warehouse keeps them"


def test_a_change_that_tells_of_a_member_of_the_public_is_left_out(filled: tuple[str, Engine], tmp_path: Path) -> None:
    load(filled[1], minutes("documents/000_kent.txt", ("Nobody came.",)))
    with filled[1].begin() as connection:
        told = connection.scalar(text(f"SELECT COUNT(*) FROM changes WHERE quote = '{RESIDENT}'"))
        assert told, "the warehouse tells of it"
    snapshot(filled[0], tmp_path)
    with opened(tmp_path / "snapshot.sqlite") as read:
        for name in ("quote", "old_values"):
            found = read.execute(
                f"SELECT fact_table FROM changes WHERE fact_table LIKE 'person%' AND {name} LIKE '%Quill%'"
            )
            assert found.fetchall() == []
        assert read.execute("SELECT COUNT(*) FROM changes WHERE fact_table = 'document_people'").fetchone() == (0,)


def test_a_warehouse_without_a_document_is_not_published(tmp_path: Path) -> None:
    url, _ = new_warehouse(tmp_path)
    with pytest.raises(MinutebookError, match="holds no document yet"):
        write_snapshot(url, tmp_path / "snapshot.sqlite")


def test_a_warehouse_in_mid_run_is_not_published(filled: tuple[str, Engine], tmp_path: Path) -> None:
    begin_run(filled[1], "run-1", NOW)
    with pytest.raises(MinutebookError, match=r"the last run \(run-1\) did not end"):
        write_snapshot(filled[0], tmp_path / "snapshot.sqlite")
    finish_run(filled[1], "run-1", RunCounts(), NOW)
    snapshot(filled[0], tmp_path)


def test_readers_of_the_fixed_name_see_whole_snapshots_while_others_are_published(
    filled: tuple[str, Engine], tmp_path: Path
) -> None:
    url, engine = filled
    published = tmp_path / "published"
    publish(url, published, ONLY_SQLITE, MOMENT)
    seen: list[int] = []
    over = threading.Event()

    def read() -> None:
        while not over.is_set():
            with opened(published / "minutebook.sqlite") as connection:
                documents = connection.execute("SELECT COUNT(*) FROM documents").fetchone()[0]
                texts = connection.execute("SELECT COUNT(DISTINCT document_id) FROM paragraphs").fetchone()[0]
            seen.append(documents if documents == texts else -1)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(3):
            load(engine, minutes(f"documents/more{number}.txt"))
            publish(url, published, ONLY_SQLITE, MOMENT)
    finally:
        over.set()
        reader.join()
    assert seen == sorted(seen), "never half a snapshot, and never an older one after a newer"
    assert seen[0] >= 3


def test_what_was_loaded_since_is_in_the_next_snapshot_only(filled: tuple[str, Engine], tmp_path: Path) -> None:
    url, engine = filled
    published = tmp_path / "published"
    publish(url, published, ONLY_SQLITE, MOMENT)
    with opened(published / "minutebook.sqlite") as old:
        old.execute("SELECT 1 FROM documents").fetchone()
        load(engine, minutes("documents/003.txt"))
        publish(url, published, ONLY_SQLITE, MOMENT)
        assert old.execute("SELECT COUNT(*) FROM documents").fetchone() == (3,)
    with opened(published / "minutebook.sqlite") as new:
        assert new.execute("SELECT COUNT(*) FROM documents").fetchone() == (4,)


def test_a_second_writer_is_waited_for_and_told(filled: tuple[str, Engine], tmp_path: Path) -> None:
    from flows.publishing import publish_now
    from flows.settings import Settings

    with held_by_another_process(filled[0]), pytest.raises(WarehouseBusyError, match="is being written by"):
        publish_now(Settings(warehouse=filled[0], data=tmp_path), ONLY_SQLITE)


def test_a_damaged_warehouse_leaves_yesterdays_snapshot(
    filled: tuple[str, Engine], tmp_path: Path, database: str
) -> None:
    if database != "sqlite":
        pytest.skip("a server looks after its own pages")
    url, engine = filled
    published = tmp_path / "published"
    publish(url, published, ONLY_SQLITE, MOMENT)
    load(engine, sussex())
    engine.dispose()
    content = bytearray(path_of(url).read_bytes())
    content[len(content) // 2 : len(content) // 2 + 4096 * 8] = b"\x55" * 4096 * 8
    path_of(url).write_bytes(content)
    with pytest.raises(MinutebookError, match="damaged"):
        publish(url, published, ONLY_SQLITE, MOMENT)
    with opened(published / "minutebook.sqlite") as connection:
        assert connection.execute("SELECT COUNT(*) FROM documents").fetchone() == (3,)
