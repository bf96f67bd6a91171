"""The SQL of reading and writing one table's rows, written once and reused.

In: the derived tables and a dialect. Out: statement texts with positional values, and a difference carried out.
Will not: decide what is to change.

They go to the driver as they are, with tuples (`warehouse.driver`). PostgreSQL takes all new rows of a table in one
statement, as an array a column. SQL is written once for all engines of a kind: to compile it takes longer than to load
a document. Names come from the declarations, never from data.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ClauseElement,
    Column,
    ColumnElement,
    Connection,
    Date,
    Dialect,
    Table,
    Text,
    and_,
    bindparam,
    cast,
    select,
)

from schemas.rows import Frame
from warehouse.difference import Difference, Row
from warehouse.driver import execute, execute_many, first_alike
from warehouse.receipt import TableChange
from warehouse.tables import DOCUMENT, TABLES, is_owned, key_of


@dataclass(frozen=True, slots=True)
class Statements:
    """The SQL texts of one table; `key` is the place of its key among `columns`, `document` that of a document."""

    table: str
    columns: tuple[str, ...]
    key: int
    document: int | None
    select: str
    of_document: str
    of_council: str
    of_key: str
    insert: str
    in_columns: bool
    update: str
    delete: str

    def by_key(self, rows: Iterable[Row]) -> dict[str, Row]:
        """Return rows by their primary key."""
        return {str(row[self.key]): row for row in rows}

    def for_update(self, row: Row) -> Row:
        """Return a row as the values of `update`: all but the key, then what `delete` takes."""
        return (*row[: self.key], *row[self.key + 1 :], *self.for_delete(row))

    def for_delete(self, row: Row) -> Row:
        """Return what tells a row: its key, after that of its document, by which the database finds it."""
        return (row[self.key],) if self.document is None else (row[self.document], row[self.key])

    def arrange(self, frame: Frame) -> tuple[Row, ...]:
        """Return a frame's rows in the order of this table's columns."""
        if frame.columns == self.columns:
            return frame.rows
        places = [frame.columns.index(name) for name in self.columns]
        return tuple(tuple(row[place] for place in places) for row in frame.rows)


def statements(table: str, dialect: Dialect) -> Statements:
    """Return the statements of one table for one database, whose driver must take its values by position."""
    return _statements(table, first_alike(dialect))


@cache
def _statements(table: str, dialect: Dialect) -> Statements:
    derived = TABLES[table]
    names = [column.name for column in derived.columns]
    key = derived.c[key_of(table)]
    is_key = key == bindparam("this")
    document = names.index(DOCUMENT) if is_owned(table) else None
    is_this = is_key if document is None else and_(derived.c[DOCUMENT] == bindparam("of"), is_key)
    read = select(*map(_readable, derived.columns))
    of_document, of_council = (
        read.where(derived.c[owner] == bindparam("this")) if owner in names else read
        for owner in ("document_id", "council_code")
    )
    others = [name for name in names if name != key.name]
    in_columns = dialect.name == "postgresql"
    return Statements(
        table=table,
        columns=tuple(names),
        key=names.index(key.name),
        document=document,
        select=_text(read, dialect),
        of_document=_text(of_document, dialect),
        of_council=_text(of_council, dialect),
        of_key=_text(read.where(is_key), dialect),
        insert=_insert_arrays(derived, dialect) if in_columns else _text(derived.insert(), dialect),
        in_columns=in_columns,
        update=_text(derived.update().where(is_this), dialect, others),
        delete=_text(derived.delete().where(is_this), dialect),
    )


def changed(connection: Connection, sql: Statements, wanted: Difference) -> TableChange:
    """Carry out a difference on one table."""
    execute_many(connection, sql.delete, [sql.for_delete(row) for row in wanted.deletes])
    execute_many(connection, sql.update, [sql.for_update(row) for row in wanted.updates])
    insert(connection, sql, wanted.inserts)
    return TableChange(sql.table, len(wanted.inserts), len(wanted.updates), len(wanted.deletes))


def insert(connection: Connection, sql: Statements, rows: Sequence[Row], on_conflict: str = "") -> None:
    """Insert rows into one table; `on_conflict` is what SQL says of a row whose key is there."""
    if sql.in_columns and rows:
        execute(connection, sql.insert + on_conflict, tuple(map(list, zip(*rows, strict=True))))
    else:
        execute_many(connection, sql.insert + on_conflict, rows)


def _insert_arrays(table: Table, dialect: Dialect) -> str:
    names = ", ".join(column.name for column in table.columns)
    arrays = ", ".join(f"%s::{column.type.compile(dialect=dialect)}[]" for column in table.columns)
    return f"INSERT INTO {table.name} ({names}) SELECT * FROM unnest({arrays})"


def _text(statement: ClauseElement, dialect: Dialect, settings: list[str] | None = None) -> str:
    return str(statement.compile(dialect=dialect, column_keys=settings))


def _readable(column: Column[Any]) -> ColumnElement[Any]:
    """Dates travel as ISO text on both sides, so that stored and wanted rows can be compared."""
    return cast(column, Text) if isinstance(column.type, Date) else column
