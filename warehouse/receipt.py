"""What a load changed: rows inserted, updated and deleted, a table at a time.

In: counts. Out: frozen types that add up over documents. Will not: count the ledger, runs or quarantine.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableChange:
    """How many rows of one table were touched."""

    table: str
    inserted: int = 0
    updated: int = 0
    deleted: int = 0

    @property
    def touched(self) -> int:
        """Return the number of rows touched in any way."""
        return self.inserted + self.updated + self.deleted


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one or more loads changed; tables without a change are left out."""

    tables: tuple[TableChange, ...] = ()

    @property
    def inserted(self) -> int:
        """Return the number of rows added."""
        return sum(change.inserted for change in self.tables)

    @property
    def updated(self) -> int:
        """Return the number of rows changed."""
        return sum(change.updated for change in self.tables)

    @property
    def deleted(self) -> int:
        """Return the number of rows removed."""
        return sum(change.deleted for change in self.tables)

    def __add__(self, other: "Receipt") -> "Receipt":
        """Return what both loads changed together."""
        return receipt_of((*self.tables, *other.tables))


def receipt_of(changes: Iterable[TableChange]) -> Receipt:
    """Return a receipt with one change a table, in the order in which tables first came."""
    together: dict[str, TableChange] = {}
    for change in changes:
        if change.touched:
            so_far = together.get(change.table, TableChange(change.table))
            together[change.table] = _sum(so_far, change)
    return Receipt(tuple(together.values()))


def _sum(one: TableChange, other: TableChange) -> TableChange:
    return TableChange(
        one.table, one.inserted + other.inserted, one.updated + other.updated, one.deleted + other.deleted
    )
