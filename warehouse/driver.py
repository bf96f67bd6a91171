"""Statements to the driver itself, for a load, which has many small ones.

In: a connection inside a transaction, SQL as the driver writes it, tuples. Out: tuples. Will not: write SQL, or turn a
value into another type.

SQLAlchemy prepares a context and a result for each statement, whether anybody asks for a row or not. Of a document of
sixty facts that is a third of the time that a load takes. Errors of the driver come out as SQLAlchemy's, as elsewhere.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from schemas.rows import Cell

Values = Sequence[Cell | Sequence[Cell]]


def fetch(connection: Connection, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
    """Return the rows of a query."""
    with _cursor(connection, sql) as cursor:
        cursor.execute(sql, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return rows


def execute(connection: Connection, sql: str, values: Values) -> None:
    """Carry out a statement once."""
    with _cursor(connection, sql) as cursor:
        cursor.execute(sql, values)


def execute_many(connection: Connection, sql: str, rows: Sequence[Values]) -> None:
    """Carry out a statement for each of the rows; nothing where there are none."""
    if rows:
        with _cursor(connection, sql) as cursor:
            cursor.executemany(sql, rows)


@contextmanager
def _cursor(connection: Connection, sql: str) -> Iterator[Any]:
    driver: Any = connection.dialect.loaded_dbapi
    cursor = connection.connection.cursor()
    try:
        yield cursor
    except driver.Error as error:
        raise DBAPIError.instance(sql, None, error, driver.Error, dialect=connection.dialect) from error
    finally:
        cursor.close()
