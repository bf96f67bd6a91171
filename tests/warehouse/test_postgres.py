"""What is PostgreSQL's own: the lock, the comments, a reader who cannot write, and errors in one line."""

import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from schemas.errors import MinutebookError, WarehouseBusyError
from tests.postgres import Server
from tests.warehouse.factories import count, load, minutes, new_warehouse
from tests.warehouse.holding import held_by_another_process
from warehouse.engine import open_for_reading, open_warehouse, reading
from warehouse.ledger import read_ledger
from warehouse.lock import taking_turns, writer_lock

DATABASES = ("postgresql",)


def test_a_second_process_is_told_who_writes_and_a_killed_writer_frees_the_lock(postgres: Server) -> None:
    url = postgres.new_database()
    with (
        held_by_another_process(url) as pid,
        pytest.raises(WarehouseBusyError, match=rf"process {pid} writes;"),
        writer_lock(url),
    ):
        pytest.fail("two writers")
    with writer_lock(url):
        pass


def test_runs_share_the_warehouse_and_nobody_has_it_for_himself_meanwhile(postgres: Server) -> None:
    url = postgres.new_database()
    busy = pytest.raises(WarehouseBusyError, match="is being written by minutebook process")
    with taking_turns(url), taking_turns(url), busy, writer_lock(url):
        pytest.fail("changed tables under a run")
    with held_by_another_process(url) as pid, pytest.raises(WarehouseBusyError, match=f"process {pid}"):
        taking_turns(url).__enter__()
    with writer_lock(url):
        pass


def test_one_writes_while_the_other_waits_for_its_turn(postgres: Server) -> None:
    url = postgres.new_database()
    waiting, written = threading.Event(), []

    def write() -> None:
        with taking_turns(url) as turn:
            waiting.set()
            with turn():
                written.append("second")

    with taking_turns(url) as turn:
        with turn():
            other = threading.Thread(target=write)
            other.start()
            assert waiting.wait(60)
            other.join(0.5)
            assert written == []
            written.append("first")
        other.join(60)
    assert written == ["first", "second"]


def test_tables_and_columns_carry_their_meaning(tmp_path: Path) -> None:
    _, engine = new_warehouse(tmp_path)
    comment = "SELECT col_description('money'::regclass, ordinal_position) FROM information_schema.columns"
    with engine.connect() as connection:
        said = connection.exec_driver_sql(f"{comment} WHERE table_name = 'money' AND column_name = 'amount_pence'")
        assert said.scalar_one() == "Amount in pence"
        table = connection.exec_driver_sql("SELECT obj_description('money'::regclass)").scalar_one()
    assert "never add kinds" in table


def test_a_reader_cannot_write_and_sees_one_moment(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    reader = open_for_reading(url)
    with pytest.raises(DBAPIError, match="read-only transaction"), reader.connect() as connection:
        connection.exec_driver_sql("DELETE FROM councils")
    reader.dispose()
    with reading(url) as connection:
        assert count(connection, "documents") == 0
        load(engine, minutes())
        assert count(connection, "documents") == 0


def test_a_database_without_a_warehouse_is_read_as_empty_and_refused_to_readers(postgres: Server) -> None:
    url = postgres.new_database()
    assert read_ledger(url) == {}
    with pytest.raises(MinutebookError, match=r"no warehouse at postgresql://.*; run `minutebook ingest` first"):
        open_for_reading(url)


def test_a_database_of_another_program_is_refused_and_left_alone(postgres: Server) -> None:
    import psycopg

    url = postgres.new_database()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
        with pytest.raises(MinutebookError, match="is no warehouse of Minutebook"):
            open_warehouse(url)
        assert connection.execute("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (1,)


def test_what_the_server_refuses_is_one_line_without_the_password(postgres: Server) -> None:
    server = f"127.0.0.1:{postgres.port}"
    refused = {
        f"postgresql://{postgres.user}:secret@{server}/none": "has no such database",
        f"postgresql://nobody:secret@{server}/postgres": "has no such database or user",
        f"postgresql://{postgres.user}:secret@127.0.0.1:1/none": "cannot be reached",
        f"postgresql://{postgres.user}:secret@no.such.host.invalid/none": "cannot be reached: there is no such host",
    }
    for url, complaint in refused.items():
        with pytest.raises(MinutebookError, match=complaint) as error:
            open_warehouse(url)
        assert "secret" not in str(error.value)
        assert "\n" not in str(error.value)
