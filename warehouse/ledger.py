"""The ledger: what was last done with each source, read in one go to plan a run.

In: the ledger table. Out: entries by source id; and the few ways in which an entry changes. Will not: decide what to
do next (that is planning), or import pandas: a run with nothing to do must say so at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, Update, bindparam, column, or_, select, table

from schemas.rows import Cell
from schemas.vocabulary import Disposition
from warehouse.backend import backend_of
from warehouse.driver import execute, fetch, written
from warehouse.engine import reading

_DISPOSITIONS = {word.value: word for word in Disposition}


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One row of the ledger; the fields are the table's columns, in its order (a test compares them)."""

    source_id: str
    location: str
    size: int
    mtime_ns: int
    sha256: str | None
    fingerprint: str
    entry_hash: str
    disposition: Disposition
    run_id: str
    missing_since_utc: str | None = None
    listed_council: str | None = None


COLUMNS = tuple(field.name for field in fields(LedgerEntry))
_LEDGER = table("ledger", *map(column, COLUMNS))
_THIS = _LEDGER.c.source_id == bindparam("this")
_PLACE = ("location", "size", "mtime_ns")
_ALL = select(_LEDGER)
_ONE = _ALL.where(_THIS)
_INSERT = _LEDGER.insert()
_UPDATE = _LEDGER.update().where(_THIS)
_STAMP = _UPDATE.where(or_(*(_LEDGER.c[name] != bindparam(f"new_{name}") for name in _PLACE)))
_MISSING = _UPDATE.where(_LEDGER.c.missing_since_utc.is_(None))
_BACK = _UPDATE.where(_LEDGER.c.missing_since_utc.is_not(None))


def read_ledger(url: str) -> dict[str, LedgerEntry]:
    """Return every entry by its source id; empty where there is no warehouse yet."""
    if not backend_of(url).exists():
        return {}
    with reading(url) as connection:
        return {entry.source_id: entry for entry in map(_entry, connection.execute(_ALL).cursor.fetchall())}


def write_entry(connection: Connection, entry: LedgerEntry) -> bool:
    """Store an entry; returns whether that changed anything."""
    wanted = _values(entry)
    row = tuple(wanted.values())
    stored = fetch(connection, written(_ONE, connection), (entry.source_id,))
    if not stored:
        execute(connection, written(_INSERT, connection), row)
    elif stored != [row]:
        connection.execute(_UPDATE.values(wanted), {"this": entry.source_id})
    else:
        return False
    return True


def refresh_stamps(connection: Connection, entries: Iterable[LedgerEntry]) -> int:
    """Store where each file is, its size and time, after its content proved to be the same; returns rows changed."""
    return _touch(connection, _STAMP, [_stamp(entry) for entry in entries])


def set_missing(connection: Connection, source_ids: Iterable[str], now_utc: str) -> int:
    """Note that sources are gone; those already noted keep their moment. Returns rows changed."""
    return _touch(connection, _MISSING, [{"this": one, "missing_since_utc": now_utc} for one in source_ids])


def clear_missing(connection: Connection, source_ids: Iterable[str]) -> int:
    """Note that sources are there again; returns rows changed."""
    return _touch(connection, _BACK, [{"this": one, "missing_since_utc": None} for one in source_ids])


def _touch(connection: Connection, statement: Update, values: list[dict[str, object]]) -> int:
    return connection.execute(statement, values).rowcount if values else 0


def _stamp(entry: LedgerEntry) -> dict[str, object]:
    place = {name: getattr(entry, name) for name in _PLACE}
    return {"this": entry.source_id, **place, **{f"new_{name}": value for name, value in place.items()}}


def _entry(row: Sequence[Any]) -> LedgerEntry:
    disposition = _DISPOSITIONS[row[7]]
    return LedgerEntry(row[0], row[1], row[2], row[3], row[4], row[5], row[6], disposition, row[8], row[9], row[10])


def _values(entry: LedgerEntry) -> dict[str, Cell]:
    return {name: getattr(entry, name) for name in COLUMNS} | {"disposition": entry.disposition.value}
