"""Values that do not fit their column: a column at a time by kind, then by the rules that pandera knows.

In: rows of one table, of any number of documents. Out: `Fault`s. Will not: hold a row back (`schemas.checking`).

pandera would turn 1.5 into 1 and a missing bool into False, so the kind of every value is looked at here; pandera sees
only the columns with more rules than that (a vocabulary, a bound, a key).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import pandas as pd
import pandera.pandas as pa

from schemas.declared import cell_types, place, rules
from schemas.rows import Cell

Row = tuple[Cell, ...]

INT64 = range(-(2**63), 2**63)
SHOWN = 80


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row cannot be loaded: the column, what it holds, and the check that failed."""

    column: str
    value: Cell
    check: str


def some_misfit(table: str, rows: Sequence[Row]) -> bool:
    """Say whether any value of a table is not of its column's kind, a column at a time: in most batches none is."""
    return any(
        not _all_fit(values, types, nullable=nullable)
        for values, (_, types, nullable) in zip(zip(*rows, strict=True), cell_types(table), strict=False)
    )


def _all_fit(values: Sequence[Cell], types: tuple[type, ...], *, nullable: bool) -> bool:
    found = set(map(type, values)) - ({type(None)} if nullable else set())
    if not found <= set(types):
        return False
    return types == (str,) or all(value is None or _fits(value, types) for value in values)


def misfits(table: str, row: Row) -> list[Fault]:
    """Return the values whose kind is not the column's own."""
    return [
        Fault(name, value, "not_nullable" if value is None else f"is {' or '.join(one.__name__ for one in types)}")
        for value, (name, types, nullable) in zip(row, cell_types(table), strict=True)
        if not (nullable if value is None else _fits(value, types))
    ]


def _fits(value: Cell, types: tuple[type, ...]) -> bool:
    if isinstance(value, bool) or not isinstance(value, types):
        return bool in types and isinstance(value, bool)
    if isinstance(value, int):
        return value in INT64
    return not isinstance(value, float) or isfinite(value)


def failures(table: str, rows: list[Row]) -> dict[int, list[Fault]]:
    """Return the faults that pandera finds, by place of the row; a fault of a whole frame is a bug, and is raised."""
    if not rows:
        return {}
    try:
        rules(table).validate(_frame(table, rows), lazy=True)
    except pa.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        if cases["index"].isna().any():
            raise
        found: dict[int, list[Fault]] = {}
        for at, column, name in zip(cases["index"], cases["column"], cases["check"], strict=True):
            found.setdefault(int(at), []).append(Fault(column, rows[int(at)][place(table, column)], name))
        return found
    return {}


def _frame(table: str, rows: list[Row]) -> pd.DataFrame:
    """Return the columns that have rules; as objects, so that pandas changes no value."""
    return pd.DataFrame(
        {name: pd.Series([row[place(table, name)] for row in rows], dtype=object) for name in rules(table).columns}
    )


def in_words(fault: Fault) -> str:
    """Return the fault as a message shows it, a long value cut."""
    value = repr(fault.value)
    shown = value if len(value) <= SHOWN else f"{value[:SHOWN]}..."
    return f"{fault.column} = {shown} fails {fault.check}"
