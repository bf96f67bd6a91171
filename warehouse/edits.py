"""What changed in the facts of one table, as a reader of the minutes would say it.

In: the stored rows of a document and their difference to the wanted ones. Out: edits. Will not: touch a database.

A row also says where its words stand, and a paragraph that is put in moves all that follows: their places change, and
so do the keys of those that are numbered. Rows that say the same before and after are therefore taken out first,
whatever their keys; of the rest, a row that kept its key was updated, and the others came or went.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Boolean

from schemas.rows import Cell
from schemas.tables import TABLES as DECLARED
from schemas.vocabulary import Change
from warehouse.difference import Difference, Row, RowsByKey
from warehouse.statements import Statements
from warehouse.tables import TABLES, fields, note

NO_FACTS = ("issues",)
"""Tables of a document whose rows are no facts: doubts are always those of today."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One fact that came, went, or says something else; values are those columns that differ."""

    table: str
    key: str
    change: Change
    quote: str | None
    old: Mapping[str, Cell] | None
    new: Mapping[str, Cell] | None


def edits(sql: Statements, stored: RowsByKey, todo: Difference) -> Iterator[Edit]:
    """Return the edits of one table, in the order of the rows."""
    if sql.table in NO_FACTS:
        return
    touched = {*sql.by_key(todo.deletes), *sql.by_key(todo.updates)}
    before = {key: row for key, row in stored.items() if key in touched}
    after = sql.by_key((*todo.updates, *todo.inserts))
    gone, come = _without_the_same(sql.table, before, after)
    for key, row in gone.items():
        if key in come:
            yield _updated(sql, key, row, come[key])
        else:
            yield Edit(sql.table, key, Change.DELETED, _quote(sql, row), _said(sql, row), None)
    for key, row in come.items():
        if key not in gone:
            yield Edit(sql.table, key, Change.INSERTED, _quote(sql, row), None, _said(sql, row))


@cache
def telling(table: str) -> tuple[tuple[int, str, bool], ...]:
    """Return the columns that say what a fact is: place, name, and whether it is a boolean."""
    return tuple(
        (place, column.name, isinstance(column.type, Boolean))
        for place, column in enumerate(TABLES[table].columns)
        if _tells(table, column.name)
    )


def _tells(table: str, name: str) -> bool:
    """Say whether a column tells what a fact is; a reference to what has a place in the text tells where it is."""
    field = fields(table)[name]
    target = (note(field, "ref") or "").partition(".")[0]
    has_place = bool(target) and "char_start" in DECLARED[target].to_schema().columns
    return not (note(field, "aside") or has_place or name == "document_id")


def _without_the_same(table: str, before: RowsByKey, after: RowsByKey) -> tuple[dict[str, Row], dict[str, Row]]:
    """Return the rows of both sides without those that have their equal on the other."""
    said_before, said_after = _counted(table, before.values()), _counted(table, after.values())
    return (
        _left(table, before, said_before - said_after, after),
        _left(table, after, said_after - said_before, before),
    )


def _counted(table: str, rows: Iterable[Row]) -> Counter[Row]:
    return Counter(_substance(table, row) for row in rows)


def _left(table: str, rows: RowsByKey, excess: Counter[Row], other: RowsByKey) -> dict[str, Row]:
    """Return the rows that are in excess; of several that say the same, first those without their key in `other`."""
    left = set()
    for key in sorted(rows, key=lambda key: key in other):
        substance = _substance(table, rows[key])
        if excess[substance] > 0:
            excess[substance] -= 1
            left.add(key)
    return {key: row for key, row in rows.items() if key in left}


def _substance(table: str, row: Row) -> Row:
    return tuple(row[place] for place, _, _ in telling(table))


def _updated(sql: Statements, key: str, old: Row, new: Row) -> Edit:
    differing = [(place, name, flag) for place, name, flag in telling(sql.table) if old[place] != new[place]]
    old_values = {name: _plain(old[place], flag) for place, name, flag in differing}
    new_values = {name: _plain(new[place], flag) for place, name, flag in differing}
    return Edit(sql.table, key, Change.UPDATED, _quote(sql, new), old_values, new_values)


def _said(sql: Statements, row: Row) -> dict[str, Cell]:
    """Return what a row says, without its quote, which has a column of its own, and without what it leaves open."""
    return {
        name: _plain(row[place], flag)
        for place, name, flag in telling(sql.table)
        if row[place] is not None and name != "quote"
    }


def _quote(sql: Statements, row: Row) -> str | None:
    found = row[sql.columns.index("quote")] if "quote" in sql.columns else None
    return None if found is None else str(found)


def _plain(value: Cell, flag: bool) -> Cell:
    """Return a value as it is declared: SQLite gives booleans as numbers."""
    return bool(value) if flag and value is not None else value
