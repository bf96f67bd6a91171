"""What is PostgreSQL's own: the lock, the comments, a reader who cannot write, and errors in one line."""

import subprocess
import threading
from pathlib import Path

import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from schemas.errors import MinutebookError, WarehouseBusyError
from tests.postgres import Server
from tests.warehouse.factories import count, load, minutes, new_warehouse
from tests.warehouse.holding import held_by_another_process
from warehouse.engine import open_for_reading, open_warehouse, reading
from warehouse.ledger import read_ledger
from warehouse.lock import taking_turns, writer_lock
from warehouse.reader_role import make_reader
from warehouse.tables import TABLES
from warehouse.view_files import view_texts

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


def url_for(url: str, role: str) -> str:
    return make_url(url).set(username=role).render_as_string(hide_password=False)


def seen(url: str, sql: str) -> object:
    """Return what the first column of the first row is, or the code of the server's refusal."""
    import psycopg

    with psycopg.connect(url, autocommit=True) as connection:
        try:
            return (connection.execute(sql.encode()).fetchone() or [None])[0]
        except psycopg.Error as error:
            return error.sqlstate


REFUSED, READ_ONLY = "42501", "25006"


def test_a_reader_role_sees_the_reports_and_nothing_else(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    load(engine, minutes(resolved=[("noted", "That the update be noted")]))
    assert make_reader(url, "Analyst-1") == (True, len([name for name in view_texts() if name.startswith("rpt_")]))
    assert make_reader(url, "Analyst-1")[0] is False
    theirs = url_for(url, "Analyst-1")
    for name in view_texts():
        expected = REFUSED if not name.startswith("rpt_") else 1 if name == "rpt_decisions" else None
        found = seen(theirs, f"SELECT COUNT(*) FROM {name}")
        assert found == expected or (expected is None and isinstance(found, int)), name
    assert seen(theirs, "SELECT COUNT(*) > 300 FROM data_dictionary") is True
    for table in (*TABLES, "warehouse_info", "alembic_version"):
        assert seen(theirs, f"SELECT COUNT(*) FROM {table}") == REFUSED, table
    writes = (
        "DELETE FROM data_dictionary",
        "DELETE FROM documents",
        "CREATE TABLE mine (one int)",
        "DROP VIEW rpt_money",
    )
    for sql in writes:
        assert seen(theirs, sql) in (REFUSED, READ_ONLY), sql
        assert seen(theirs, f"SET TRANSACTION READ WRITE; {sql}") == REFUSED, sql


def test_a_reader_role_sees_views_that_are_made_later(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    make_reader(url, "later")
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP VIEW rpt_money")
        connection.exec_driver_sql("UPDATE warehouse_info SET value = 'older' WHERE name = 'views'")
    engine.dispose()
    open_warehouse(url).dispose()
    assert seen(url_for(url, "later"), "SELECT COUNT(*) FROM rpt_money") == 0
    assert seen(url_for(url, "later"), "SELECT COUNT(*) FROM money") == REFUSED


def test_a_role_that_may_write_is_not_made_a_reader(tmp_path: Path, postgres: Server) -> None:
    url, _ = new_warehouse(tmp_path)
    with pytest.raises(MinutebookError, match="may write here"):
        make_reader(url, postgres.user)
    with pytest.raises(MinutebookError, match="a file has no roles"):
        make_reader(f"sqlite:///{tmp_path}/w.sqlite", "reader")


def test_a_user_who_may_not_make_roles_is_told_what_to_do(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    owner = url_for(url, "owner_of_tables")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE owner_of_tables LOGIN")
        connection.exec_driver_sql("GRANT ALL ON SCHEMA public TO owner_of_tables")
        connection.exec_driver_sql(
            "DO $$ DECLARE one record; BEGIN FOR one IN SELECT relname FROM pg_class"
            " WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') LOOP"
            " EXECUTE format('ALTER TABLE %%I OWNER TO owner_of_tables', one.relname); END LOOP; END $$"
        )
    with pytest.raises(MinutebookError, match="let who runs the server say `createuser analyst`, then run this again"):
        make_reader(owner, "analyst")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE ROLE analyst LOGIN")
    assert make_reader(owner, "analyst")[0] is False
    assert seen(url_for(url, "analyst"), "SELECT COUNT(*) FROM rpt_money") == 0


def test_psql_shows_what_tables_and_columns_mean(tmp_path: Path) -> None:
    url, _ = new_warehouse(tmp_path)
    shown = subprocess.run(["psql", url, "-c", r"\d+ money"], capture_output=True, text=True, check=True).stdout
    assert "Amount in pence" in shown
    (line,) = (line for line in shown.splitlines() if line.strip().startswith("amount_pence"))
    assert line.rstrip().endswith("Amount in pence")
