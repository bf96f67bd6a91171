"""The search index of a warehouse, made when the warehouse is opened to be written.

In: a connection that writes. Out: the index, with the words that are there already. Will not: be told of words that
change or go: triggers or the server keep it in step, within the transaction of whoever writes.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from warehouse.driver import execute_many, fetch
from warehouse.search_engine import SearchEngine
from warehouse.search_postgres import POSTGRES
from warehouse.search_sqlite import SQLITE

_ENGINES = {"sqlite": SQLITE, "postgresql": POSTGRES}


def search_engine(connection: Connection) -> SearchEngine:
    """Return how the connection's database finds words."""
    return _ENGINES[connection.dialect.name]


def make_anew(connection: Connection) -> None:
    """Make the index; what another version made goes first."""
    unmake(connection)
    for statement in search_engine(connection).make:
        connection.exec_driver_sql(statement)


def unmake(connection: Connection) -> None:
    """Drop the index and what keeps it in step, where there is any."""
    for statement in search_engine(connection).unmake:
        connection.exec_driver_sql(statement)


@contextmanager
def fed(connection: Connection) -> Iterator[None]:
    """Index the words that come within the block, where the database does not do so by itself."""
    feeding = search_engine(connection).feeding
    if feeding is None:
        yield
        return
    last = fetch(connection, feeding.last)[0]
    yield
    execute_many(connection, feeding.index, fetch(connection, feeding.behind, last))
