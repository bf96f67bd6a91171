"""Notes on sources that a run does not load: moved, touched, gone, there again.

In: ledger entries. Out: changes of the ledger, and of the quarantine. Will not: touch a fact.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, text

from warehouse.ledger import LedgerEntry, clear_missing, refresh_stamps, set_missing

_HAS_FACTS = text("SELECT 1 FROM documents WHERE source_id = :source_id")
_FORGET = tuple(text(f"DELETE FROM {table} WHERE source_id = :source_id") for table in ("quarantine", "ledger"))


@dataclass(frozen=True, slots=True)
class Notes:
    """What is to be noted; an entry that is missing keeps its moment if it has one.

    `stamps` have a new place, size or time; `returned` are there again; `missing` are gone and have
    facts; `withdrawn` were refused and have been taken away since.
    """

    stamps: tuple[LedgerEntry, ...] = ()
    returned: tuple[LedgerEntry, ...] = ()
    missing: tuple[LedgerEntry, ...] = ()
    withdrawn: tuple[LedgerEntry, ...] = ()


def write_notes(engine: Engine, notes: Notes, now_utc: str) -> None:
    """Write all of them in one transaction."""
    with engine.begin() as connection:
        refresh_stamps(connection, notes.stamps)
        clear_missing(connection, [entry.source_id for entry in notes.returned])
        for entry in notes.missing:
            set_missing(connection, [entry.source_id], entry.missing_since_utc or now_utc)
        _withdraw(connection, notes.withdrawn, now_utc)


def _withdraw(connection: Connection, entries: Iterable[LedgerEntry], now_utc: str) -> None:
    """Forget what was refused and never loaded; what was loaded once is missing, for its facts stay."""
    for entry in entries:
        source = {"source_id": entry.source_id}
        if connection.execute(_HAS_FACTS, source).first():
            set_missing(connection, [entry.source_id], now_utc)
            continue
        for statement in _FORGET:
            connection.execute(statement, source)
