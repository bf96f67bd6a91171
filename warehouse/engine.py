"""Opening a warehouse, to write it or to read it.

In: the warehouse's URL. Out: SQLAlchemy engines and connections. Will not: import pandas or pandera to read (they take
most of a second), or let SQLAlchemy's errors reach the user for what the user can mend.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from schemas.errors import MinutebookError
from warehouse.backend import Turn, backend_of
from warehouse.refusals import refusing
from warehouse.revision import refuse_other


def open_warehouse(url: str) -> Engine:
    """Return an engine that writes; makes folder, tables and views that are missing. Hold `writer_lock` meanwhile.

    The engine has one connection: threads that load take turns. Raises MinutebookError for a bad URL, a place that
    cannot be written, another kind of file, or another version's tables.
    """
    from warehouse import creation  # noqa: PLC0415  it needs pandera, and readers do not

    backend = backend_of(url)
    backend.make_room()
    engine = backend.writing()
    try:
        with refusing(backend):
            creation.create_or_refuse(engine, backend.place)
            backend.settle(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def writing(url: str, turn: Turn) -> Iterator[Engine]:
    """Hold the engine of `open_warehouse` for who takes turns; what is missing is made in a turn."""
    with turn():
        engine = open_warehouse(url)
    try:
        yield engine
    finally:
        engine.dispose()


def open_for_reading(url: str) -> Engine:
    """Return an engine that cannot write; raises MinutebookError where there is no warehouse yet."""
    backend = backend_of(url)
    if not backend.exists():
        raise MinutebookError(f"no warehouse at {backend.place}; run `minutebook ingest` first")
    return backend.reading()


@contextmanager
def reading(url: str) -> Iterator[Connection]:
    """Yield a connection that sees one moment of the warehouse; for commands that read and leave."""
    engine = open_for_reading(url)
    try:
        backend = backend_of(url)
        with refusing(backend), engine.connect() as connection:
            refuse_other(connection, backend.place)
            yield connection
    finally:
        engine.dispose()
