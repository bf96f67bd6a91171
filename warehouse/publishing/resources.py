"""What is published as a file of its own: tables and reports, each with its typed and described columns.

In: the declared tables, and a snapshot for the reports. Out: frozen resources. Will not: read a row, or know a format.

A report's column is what `schemas.reports` says; else what the first table that the view reads says of the column of
that name. Its type is then SQLite's, which hands on the type of a column that a view selects as it stands.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from schemas.reports import REPORT_COLUMNS
from schemas.tables import CALENDAR_TABLES, DOCUMENT_TABLES, LINKED_TABLES, REFERENCE_TABLES, TABLES
from schemas.vocabulary import ColumnKind
from warehouse.dictionary import entries
from warehouse.report_columns import column_meaning, question, reports
from warehouse.tables import fields, lower_bound, meaning, statistics

KEPT_RECORDS = ("changes", "quarantine", "runs")
"""What is published of the warehouse's own bookkeeping."""

_KINDS = {
    "TEXT": ColumnKind.TEXT,
    "BIGINTEGER": ColumnKind.INTEGER,
    "BIGINT": ColumnKind.INTEGER,
    "DOUBLE": ColumnKind.NUMBER,
    "BOOLEAN": ColumnKind.BOOLEAN,
    "DATE": ColumnKind.DATE,
}
_INSTANT = "_utc"


@dataclass(frozen=True, slots=True)
class Field:
    """A column; `refers_to` is `table.column`, `words` its closed vocabulary, `pattern` what its text matches."""

    name: str
    kind: ColumnKind
    meaning: str
    nullable: bool = True
    is_key: bool = False
    refers_to: str | None = None
    words: tuple[str, ...] = ()
    least: int | None = None
    pattern: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Resource:
    """A table or report; its rows are published in the order of its keys, or of all its columns."""

    name: str
    meaning: str
    is_report: bool
    fields: tuple[Field, ...]

    @property
    def query(self) -> str:
        """Return the SQL of all rows in an order that depends on nothing but them."""
        names = ", ".join(f'"{field.name}"' for field in self.fields)
        keys = [place for place, field in enumerate(self.fields, start=1) if field.is_key]
        places = keys or range(1, len(self.fields) + 1)
        return f"SELECT {names} FROM {self.name} ORDER BY {', '.join(map(str, places))}"


def resources(connection: sqlite3.Connection) -> tuple[Resource, ...]:
    """Return reports first, then tables, parents before children; the connection is to a snapshot."""
    return (*(_report(connection, name) for name in reports()), *map(table_resource, published_tables()))


def published_tables() -> tuple[str, ...]:
    """Return the tables that are published."""
    wanted = {*REFERENCE_TABLES, *DOCUMENT_TABLES, *LINKED_TABLES, *CALENDAR_TABLES, *KEPT_RECORDS}
    return tuple(name for name in TABLES if name in wanted)


def table_resource(name: str) -> Resource:
    """Return a table as it is declared."""
    return Resource(name, meaning(name), is_report=False, fields=tuple(_declared(name)))


def _declared(table: str) -> Iterator[Field]:
    declared = fields(table)
    for entry in entries(table):
        column = declared[entry.column_name]
        pattern = statistics(column, "str_matches").get("pattern")
        yield Field(
            name=entry.column_name,
            kind=_kind(entry.column_name, entry.data_type),
            meaning=entry.meaning,
            nullable=entry.nullable,
            is_key=entry.is_key,
            refers_to=entry.refers_to,
            words=tuple(entry.allowed_values.split(", ")) if entry.allowed_values else (),
            least=lower_bound(column),
            pattern=str(pattern) if pattern else None,
            unit="pence" if entry.column_name.endswith("_pence") else None,
        )


def _kind(name: str, sql_type: str) -> ColumnKind:
    return ColumnKind.INSTANT if name.endswith(_INSTANT) else _KINDS[sql_type]


def _report(connection: sqlite3.Connection, name: str) -> Resource:
    columns = connection.execute(f"SELECT name, type FROM pragma_table_info('{name}')").fetchall()
    return Resource(name, question(name), is_report=True, fields=tuple(_column(name, *one) for one in columns))


def _column(view: str, name: str, sql_type: str) -> Field:
    said = REPORT_COLUMNS.get(f"{view}.{name}") or REPORT_COLUMNS.get(name)
    if said is not None:
        return Field(name, said.kind, said.meaning, unit=said.unit)
    return Field(name, _kind(name, sql_type), column_meaning(view, name))
