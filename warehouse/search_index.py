"""The search index of a warehouse, made when the warehouse is opened to be written.

In: a connection that writes. Out: the index, with the words that are there already. Will not: be fed by the load:
triggers or the server keep it in step, within the transaction of whoever writes.
"""

from sqlalchemy import Connection

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
