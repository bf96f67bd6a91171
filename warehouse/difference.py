"""What has to change so that stored rows become the wanted ones.

In: rows by key, stored and wanted. Out: rows to insert, update and delete, in the order they came.
Will not: touch a database.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from schemas.rows import Cell

Row = tuple[Cell, ...]
RowsByKey = Mapping[str, Row]


@dataclass(frozen=True, slots=True)
class Difference:
    """The least that has to be done to one table."""

    inserts: tuple[Row, ...] = ()
    updates: tuple[Row, ...] = ()
    deletes: tuple[Row, ...] = ()


def difference(stored: RowsByKey, wanted: RowsByKey) -> Difference:
    """Return how `stored` becomes `wanted`; both hold whole rows in the same order of columns.

    >>> difference({"a": ("a", 1), "b": ("b", 1)}, {"b": ("b", 2), "c": ("c", 1)})
    Difference(inserts=(('c', 1),), updates=(('b', 2),), deletes=(('a', 1),))
    """
    return Difference(
        inserts=tuple(row for key, row in wanted.items() if key not in stored),
        updates=tuple(row for key, row in wanted.items() if key in stored and stored[key] != row),
        deletes=tuple(row for key, row in stored.items() if key not in wanted),
    )
