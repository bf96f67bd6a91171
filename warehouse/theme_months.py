"""The sums of `meeting_themes` by council, month and theme, kept in step with the rows that come and go.

In: a connection inside the transaction that loads or erases a document, and what that does to its rows. Out: rows of
`theme_months`. Will not: know which form of a meeting counts: the report takes the others off (`monthly_themes`).

A load so changes a row a theme, all beside each other, and a report over all councils reads a row a month where it
would read one a meeting.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

from schemas.rows import Cell
from schemas.summary_tables import COUNTS
from schemas.tables import column_names
from warehouse.difference import Difference, Row
from warehouse.driver import execute_many, fetch, written
from warehouse.statements import insert, statements
from warehouse.theme_counts import MEETING_THEMES

THEME_MONTHS = "theme_months"
SUMS = ("meetings", *COUNTS)

_NAMES = tuple(column_names(MEETING_THEMES))
_KEY = _NAMES.index("meeting_theme_id")
_COUNTED = tuple(map(_NAMES.index, COUNTS))
_COUNCIL, _MONTH, _THEME = map(_NAMES.index, ("subject_council", "month", "theme_id"))
_ADDED = ", ".join(f"{name} = {THEME_MONTHS}.{name} + excluded.{name}" for name in SUMS)
_ADD = f" ON CONFLICT (theme_month_id) DO UPDATE SET {_ADDED}"
_CHANGED = ", ".join(f"{name} = {name} + :{name}" for name in SUMS)
_CHANGE = text(f"UPDATE {THEME_MONTHS} SET {_CHANGED} WHERE theme_month_id = :theme_month_id")
_DROP = text(f"DELETE FROM {THEME_MONTHS} WHERE theme_month_id = :theme_month_id AND meetings = 0")

Place = tuple[Cell, Cell, Cell]
"""Council, month, theme."""


def note_months(connection: Connection, todo: Difference, stored: Mapping[str, Row]) -> None:
    """Add what a difference of `meeting_themes` adds, and take what it takes."""
    replaced = [stored[str(row[_KEY])] for row in todo.updates]
    sums = _sums((*todo.inserts, *todo.updates), (*todo.deletes, *replaced))
    more = {place: counts for place, counts in sums.items() if min(counts.values()) >= 0}
    fewer = {key_of(*place): counts for place, counts in sums.items() if place not in more}
    rows: list[Row] = [(key_of(*place), *place, *(counts[name] for name in SUMS)) for place, counts in more.items()]
    insert(connection, statements(THEME_MONTHS, connection.dialect), sorted(rows), _ADD)
    changes: list[Row] = [(*(counts[name] for name in SUMS), key) for key, counts in fewer.items()]
    execute_many(connection, written(_CHANGE, connection), changes)
    execute_many(connection, written(_DROP, connection), [(key,) for key in fewer])


def forget_months(connection: Connection, document_id: str) -> None:
    """Take the counts of a document that is about to go."""
    of_document = statements(MEETING_THEMES, connection.dialect).of_document
    note_months(connection, Difference(deletes=tuple(fetch(connection, of_document, (document_id,)))), {})


def key_of(council: Cell, month: Cell, theme: Cell) -> str:
    """Return the key of a row."""
    return f"{council}/{month or ''}/{theme}"


def _sums(come: Iterable[Row], gone: Iterable[Row]) -> dict[Place, Counter[str]]:
    """Return what is to be added by place, without what stays as it is; documents of no council are in no month."""
    sums: dict[Place, Counter[str]] = {}
    for rows, sign in ((come, 1), (gone, -1)):
        for row in rows:
            if row[_COUNCIL]:
                counts = sums.setdefault((row[_COUNCIL], row[_MONTH], row[_THEME]), Counter())
                counts.update(dict.fromkeys(SUMS[:1], sign))
                counts.update({name: sign * int(row[at] or 0) for name, at in zip(COUNTS, _COUNTED, strict=True)})
    return {place: counts for place, counts in sums.items() if any(counts.values())}
