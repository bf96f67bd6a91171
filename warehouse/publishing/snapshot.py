"""One file of a whole warehouse, for readers: the same from SQLite and from PostgreSQL.

In: the warehouse's URL and a new file. Out: a SQLite file that no run writes to, checked. Will not: write to the
warehouse, or leave in the file what is nobody else's business (`warehouse.publishing.withheld`).

The file is a warehouse itself: `minutebook search --warehouse sqlite:///.../minutebook.sqlite` and the other reading
commands work on it. Hold `writer_lock` meanwhile, so that it is of a moment in which no run is half done.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Table, func, select, text

from schemas.errors import MinutebookError
from warehouse.backend import backend_of
from warehouse.engine import open_warehouse, reading
from warehouse.publishing.searching import make_search_view
from warehouse.publishing.withheld import withhold
from warehouse.refusals import refusing
from warehouse.search_index import make_anew, unmake
from warehouse.sqlite import Sqlite
from warehouse.tables import ALEMBIC_VERSION, DATA_DICTIONARY, WAREHOUSE_INFO, metadata

ROWS_AT_ONCE = 5_000
_OWN = {ALEMBIC_VERSION, DATA_DICTIONARY, WAREHOUSE_INFO}
"""Tables that every new warehouse fills by itself."""

_LAST_RUN = text("SELECT run_id, finished_utc FROM runs ORDER BY started_utc DESC, run_id DESC LIMIT 1")


def write_snapshot(url: str, file: Path) -> None:
    """Write the snapshot of a warehouse; raises MinutebookError for one that is empty, damaged or in mid-run."""
    backend = backend_of(url)
    with reading(url) as connection:
        _refuse_unready(connection, backend.place)
        expected = _counts(connection)
        if isinstance(backend, Sqlite):
            backend.back_up(file)
        else:
            _copy_rows(connection, file)
    with refusing(backend):
        _finish(file, expected)


def file_url(file: Path) -> str:
    """Return the URL of a warehouse in a file."""
    return f"sqlite:///{file}"


def _refuse_unready(connection: Connection, place: str) -> None:
    if not connection.scalar(text("SELECT COUNT(*) FROM documents")):
        raise MinutebookError(f"{place} holds no document yet; run `minutebook ingest` first")
    last = connection.execute(_LAST_RUN).first()
    if last is not None and last.finished_utc is None:
        raise MinutebookError(f"{place}: the last run ({last.run_id}) did not end; run `minutebook ingest` again first")


def _counts(connection: Connection) -> dict[str, int]:
    return {table.name: connection.scalar(select(func.count()).select_from(table)) or 0 for table in _copied()}


def _copied() -> list[Table]:
    return [table for table in metadata.sorted_tables if table not in _OWN]


def _copy_rows(source: Connection, file: Path) -> None:
    """Copy every row into a new warehouse, in the order of their keys; their words are indexed in one go."""
    engine = open_warehouse(file_url(file))
    try:
        with engine.begin() as target:
            unmake(target)
            for table in _copied():
                target.execute(table.delete())
                rows = source.execution_options(yield_per=ROWS_AT_ONCE).execute(
                    select(table).order_by(*table.primary_key.columns)
                )
                for part in rows.mappings().partitions():
                    target.execute(table.insert(), [dict(row) for row in part])
            make_anew(target)
    finally:
        engine.dispose()


def _finish(file: Path, expected: dict[str, int]) -> None:
    """Make the file one that is only read: checked and in one piece; its bytes have nothing of what is withheld."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        _refuse_other_counts(connection, expected)
        connection.execute("BEGIN")
        withhold(connection)
        make_search_view(connection)
        connection.execute("COMMIT")
        connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
        connection.execute("ANALYZE")
        connection.execute("VACUUM")
        _refuse_damage(connection)


def _refuse_other_counts(connection: sqlite3.Connection, expected: dict[str, int]) -> None:
    for name, count in expected.items():
        found = connection.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0]
        if found != count:
            raise MinutebookError(f"the snapshot holds {found} rows of {name} and not {count}; nothing was published")


def _refuse_damage(connection: sqlite3.Connection) -> None:
    told = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if told != "ok":
        raise MinutebookError(f"the warehouse is damaged ({told}); nothing was published. Restore a copy of it")
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise MinutebookError(f"rows of {broken[0]} refer to none that there is; nothing was published")
