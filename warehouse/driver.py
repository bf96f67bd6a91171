"""Statements to the driver itself, for a load, which has many small ones.

In: a connection inside a transaction, SQL as the driver takes it, tuples. Out: tuples. Will not: turn a value into
another type, or import pandas.

SQLAlchemy prepares a context and a result for each statement, whether anybody asks for a row or not: of a document of
sixty facts that was a third of the work. Errors of the driver come out as SQLAlchemy's, as elsewhere.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import cache
from typing import Any

from sqlalchemy import ClauseElement, Connection, Dialect
from sqlalchemy.exc import DBAPIError

from schemas.rows import Cell

Values = Sequence[Cell | Sequence[Cell]]

_DIALECTS: dict[tuple[str, str], Dialect] = {}


def first_alike(dialect: Dialect) -> Dialect:
    """Return the first dialect that writes as this one does: each engine has one of its own, and compiling is slow."""
    return _DIALECTS.setdefault((dialect.name, dialect.paramstyle), dialect)


def written(statement: ClauseElement, connection: Connection) -> str:
    """Return the SQL of a statement, whose values come in the order of its parameters."""
    return _written(statement, first_alike(connection.dialect))


def fetch(connection: Connection, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
    """Return the rows of a query."""
    try:
        cursor = connection.connection.cursor()
        cursor.execute(sql, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()  # type: ignore[assignment]
        cursor.close()
    except _error(connection) as error:
        raise _raised(connection, sql, error) from error
    return rows


def execute(connection: Connection, sql: str, values: Values) -> None:
    """Carry out a statement once."""
    try:
        connection.connection.cursor().execute(sql, values)
    except _error(connection) as error:
        raise _raised(connection, sql, error) from error


def execute_many(connection: Connection, sql: str, rows: Sequence[Values]) -> None:
    """Carry out a statement for each of the rows; nothing where there are none."""
    if not rows:
        return
    try:
        connection.connection.cursor().executemany(sql, rows)
    except _error(connection) as error:
        raise _raised(connection, sql, error) from error


@contextmanager
def together(connection: Connection) -> Iterator[None]:
    """Send the statements of this module without waiting for the answer to each, where there is a server to wait for.

    An error may come out behind the statement whose it is. SQLAlchemy's own statements have no place in the block.
    """
    driven: Any = connection.connection.driver_connection
    pipeline = driven.pipeline() if hasattr(driven, "pipeline") else nullcontext()
    try:
        with pipeline:
            yield
    except _error(connection) as error:
        raise _raised(connection, "statements sent together", error) from error


def let_disk_follow(connection: Connection) -> None:
    """Have this transaction not wait until a server's disk has it, as the embedded database does not wait either.

    A power cut may take back the last such transactions, each wholly; a killed program takes back none that ended.
    """
    if connection.dialect.name == "postgresql":
        execute(connection, "SET LOCAL synchronous_commit = off", ())


@cache
def _written(statement: ClauseElement, dialect: Dialect) -> str:
    return str(statement.compile(dialect=dialect))


def _error(connection: Connection) -> type[Exception]:
    """Return what the driver raises; it is asked for only when something was raised."""
    driver: Any = connection.dialect.loaded_dbapi
    error: type[Exception] = driver.Error
    return error


def _raised(connection: Connection, sql: str, error: Exception) -> Exception:
    """Return the same as SQLAlchemy raises it."""
    return DBAPIError.instance(sql, None, error, _error(connection), dialect=connection.dialect)
