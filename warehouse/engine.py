"""Opening a warehouse, to write it or to read it.

In: the warehouse's URL. Out: SQLAlchemy engines and connections with the settings that everything rests on.
Will not: import pandas or pandera to read (they take most of a second), or let SQLAlchemy's errors reach the user
for what the user can mend.

Python's sqlite3 begins a transaction only before the first write. Both engines switch that off and say BEGIN
themselves: a writer takes the lock at once, and a reader sees one moment of the warehouse throughout.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from schemas.errors import MinutebookError
from warehouse.address import database_file, parse
from warehouse.refusals import refusing

BUSY_SECONDS = 10.0
QUEUE_SECONDS = 600.0


def open_warehouse(url: str) -> Engine:
    """Return an engine that writes; makes folder, tables and views that are missing. Hold `writer_lock` meanwhile.

    The engine has one connection: threads that load take turns. That costs nothing (SQLite has one writer anyway)
    and keeps clear of a fault of SQLite before 3.51.3, where one connection resets the log that another one writes.
    Raises MinutebookError for a bad URL, an unwritable folder, another kind of file, or another version's tables.
    """
    from warehouse import creation  # noqa: PLC0415  it needs pandera, and readers do not

    address = parse(url)
    file = database_file(address)
    _make_folder(file.parent)
    engine = _writing_engine(address)
    try:
        with refusing(file):
            creation.create_or_refuse(engine, file)
    except MinutebookError:
        engine.dispose()
        raise
    return engine


def open_for_reading(url: str) -> Engine:
    """Return an engine that cannot write; raises MinutebookError where there is no warehouse yet."""
    file = database_file(parse(url))
    if not file.exists():
        raise MinutebookError(f"no warehouse at {file}; run `minutebook ingest` first")
    return _reading_engine(file)


@contextmanager
def reading(url: str) -> Iterator[Connection]:
    """Yield a connection that sees one moment of the warehouse; for commands that read and leave."""
    engine = open_for_reading(url)
    try:
        with refusing(database_file(parse(url))), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MinutebookError(f"the folder {folder} cannot be made: {error.strerror}") from None


def _writing_engine(address: URL) -> Engine:
    engine = create_engine(
        address,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=QUEUE_SECONDS,
        connect_args={"timeout": BUSY_SECONDS},
    )
    _on_connect(engine, "PRAGMA foreign_keys = ON", "PRAGMA synchronous = NORMAL")
    _on_begin(engine, "BEGIN IMMEDIATE")
    return engine


def _reading_engine(file: Path) -> Engine:
    address = URL.create("sqlite", database=f"file:{quote(str(file))}", query={"mode": "ro", "uri": "true"})
    engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS})
    _on_connect(engine, "PRAGMA query_only = ON")
    _on_begin(engine, "BEGIN")
    return engine


def _on_connect(engine: Engine, *pragmas: str) -> None:
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(pragma)

    event.listen(engine, "connect", prepare)


def _on_begin(engine: Engine, statement: str) -> None:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine, "begin", begin)
