"""What the tables declare, in the forms in which checking asks for it.

In: names of tables and columns. Out: declared columns, rules, places in a row, references; each worked out once. Will
not: look at a row (`schemas.checking`).
"""

from functools import cache

import pandera.dtypes as kinds
import pandera.pandas as pa

from schemas.columns import Evidenced
from schemas.tables import DOCUMENT_TABLES, TABLES

CHECKED_TABLES = tuple(table for table in DOCUMENT_TABLES if table != "document_versions")
"""What a document's rows may be; versions are written by the load, which knows the moment."""

EVIDENCED = tuple(table for table in CHECKED_TABLES if issubclass(TABLES[table], Evidenced))
"""Tables whose rows quote the document."""


@cache
def columns(table: str) -> dict[str, pa.Column]:
    """Return the declared columns of a table."""
    declared: dict[str, pa.Column] = TABLES[table].to_schema().columns
    return declared


@cache
def rules(table: str) -> pa.DataFrameSchema:
    """Return what the table declares of its values beside kinds and nulls, which `schemas.faults` looks at itself."""
    return pa.DataFrameSchema(
        {
            name: pa.Column(checks=column.checks, unique=column.unique, nullable=True)
            for name, column in columns(table).items()
            if column.checks or column.unique
        }
    )


@cache
def place(table: str, column: str) -> int:
    """Return where a column stands in a row."""
    return list(columns(table)).index(column)


@cache
def key_place(table: str) -> int:
    """Return where the primary key stands in a row."""
    return next(at for at, column in enumerate(columns(table).values()) if (column.metadata or {})["key"])


@cache
def cell_types(table: str) -> tuple[tuple[str, tuple[type, ...], bool], ...]:
    """Return (column, Python types, whether it may be null) for every column."""
    return tuple((name, _types(column), bool(column.nullable)) for name, column in columns(table).items())


def _types(column: pa.Column) -> tuple[type, ...]:
    if kinds.is_bool(column.dtype):
        return (bool,)
    if kinds.is_int(column.dtype):
        return (int,)
    return (float, int) if kinds.is_float(column.dtype) else (str,)


@cache
def references(table: str) -> tuple[tuple[str, str], ...]:
    """Return (column, table) for every reference to another row of the same document."""
    targets = ((name, (column.metadata or {})["ref"]) for name, column in columns(table).items())
    pairs = ((name, target.partition(".")[0]) for name, target in targets if target)
    return tuple((name, target) for name, target in pairs if target in CHECKED_TABLES)
