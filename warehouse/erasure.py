"""Erasing documents from a warehouse, and the receipts of it.

In: the warehouse, held for writing, and what it holds of a document. Out: receipts. Will not: touch a file of the data
folder, or say that a purge is finished: deleted rows leave bytes behind, which `Backend.scrub` removes.

A document goes in one transaction, in which it is also put on the suppression list. Killed before its end, nothing has
happened; killed after it, the receipt is pending and the next run goes on.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace

from sqlalchemy import Connection, Engine, func, select, text

from schemas.errors import MinutebookError
from schemas.identity import make_id
from schemas.tables import LINKED_TABLES
from schemas.vocabulary import PurgeStatus, Suppressed
from warehouse.backend import backend_of
from warehouse.committees import committees_of, note_again
from warehouse.engine import open_warehouse
from warehouse.forms import keys_of, note_differences
from warehouse.holdings import Holding, is_of, owner
from warehouse.lock import writer_lock
from warehouse.people import note_due
from warehouse.progress_links import forget_links
from warehouse.search_index import make_anew
from warehouse.suppression import SuppressionList, made_key, mark, suppressions
from warehouse.tables import TABLES
from warehouse.theme_months import forget_months

_COUNCIL = text("SELECT publisher_council FROM documents WHERE document_id = :document_id")
_PURGES, _SUPPRESSIONS = TABLES["purges"], TABLES["suppressions"]
_OLDEST_FIRST = select(_PURGES).order_by(_PURGES.c.purged_utc, _PURGES.c.purge_id)


@dataclass(frozen=True, slots=True)
class PurgeRecord:
    """One receipt; the fields are the table's columns, in its order (a test compares them)."""

    purge_id: str
    source_mark: str
    purged_utc: str
    reason: str
    status: str
    finished_utc: str | None
    lifted_utc: str | None
    versions: int
    facts: int
    changes: int

    @property
    def is_pending(self) -> bool:
        """Say whether some file may still hold a trace."""
        return self.status == PurgeStatus.PENDING


COLUMNS = tuple(field.name for field in fields(PurgeRecord))


@dataclass(frozen=True, slots=True)
class Erasure:
    """A warehouse that is held for writing, to erase from it."""

    url: str
    engine: Engine

    def receipts(self) -> tuple[PurgeRecord, ...]:
        """Return every receipt, in the order in which they came."""
        with self.engine.connect() as connection:
            return read_purges(connection)

    def kept_out(self) -> SuppressionList:
        """Return what is kept out."""
        with self.engine.connect() as connection:
            return suppressions(connection)

    def erase(self, held: Holding, reason: str, now_utc: str) -> PurgeRecord:
        """Delete every row of a document, keep it out from now on, and return the receipt, which is pending."""
        with self.engine.begin() as connection:
            record = _receipt(connection, held, reason, now_utc)
            keys = keys_of(connection, [held.document_id])
            committees = committees_of(connection, held.document_id)
            note_due(connection, [connection.scalar(_COUNCIL, {"document_id": held.document_id})])
            forget_links(connection, held.document_id)
            forget_months(connection, held.document_id)
            for table in reversed(TABLES.values()):
                if is_of(table):
                    column, value = owner(table, held.source_id, held.document_id)
                    connection.execute(table.delete().where(table.c[column] == value))
            note_differences(connection, held.document_id, keys)
            note_again(connection, committees)
        return record

    def scrub(self, patience: float) -> str | None:
        """Leave no byte of what was deleted; returns what that waits for, after so many seconds, or None when done.

        The search index is made anew: a word that was deleted from it may stand in one of its parts for long.
        """
        with self.engine.begin() as connection:
            make_anew(connection)
        tables = [name for name, table in TABLES.items() if is_of(table) or name in LINKED_TABLES]
        return backend_of(self.url).scrub(self.engine, tables, patience)

    def finish(self, records: Iterable[PurgeRecord], now_utc: str) -> tuple[PurgeRecord, ...]:
        """Note that nothing is left of these documents; returns their receipts as they are now."""
        status = PurgeStatus.FINISHED.value
        done = tuple(replace(record, status=status, finished_utc=now_utc) for record in records)
        with self.engine.begin() as connection:
            for record in done:
                this = _PURGES.update().where(_PURGES.c.purge_id == record.purge_id)
                connection.execute(this.values(status=status, finished_utc=now_utc))
        return done

    def lift(self, record: PurgeRecord, kinds: Iterable[Suppressed], now_utc: str) -> None:
        """Let a document come again: under its name, with its content, or both."""
        mine = _SUPPRESSIONS.c.purge_id == record.purge_id
        these = _SUPPRESSIONS.c.kind.in_([one.value for one in kinds])
        with self.engine.begin() as connection:
            connection.execute(_SUPPRESSIONS.delete().where(mine, these))
            if connection.execute(select(_SUPPRESSIONS).where(mine)).first() is None:
                this = _PURGES.update().where(_PURGES.c.purge_id == record.purge_id)
                connection.execute(this.values(lifted_utc=now_utc))


@contextmanager
def erasing(url: str) -> Iterator[Erasure]:
    """Hold a warehouse that is there; raises MinutebookError, and WarehouseBusyError where a run holds it."""
    backend = backend_of(url)
    if not backend.exists():
        raise MinutebookError(f"no warehouse at {backend.place}; run `minutebook ingest` first")
    with writer_lock(url):
        engine = open_warehouse(url)
        try:
            yield Erasure(url, engine)
        finally:
            engine.dispose()


def read_purges(connection: Connection) -> tuple[PurgeRecord, ...]:
    """Return every receipt, in the order in which they came."""
    return tuple(PurgeRecord(*row) for row in connection.execute(_OLDEST_FIRST))


def _receipt(connection: Connection, held: Holding, reason: str, now_utc: str) -> PurgeRecord:
    """Write the receipt and the marks that keep the document out, and return the receipt."""
    key = made_key(connection)
    name = mark(key, Suppressed.SOURCE, held.source_id)
    before = connection.scalar(select(func.count()).select_from(_PURGES))  # two may come in one second
    record = PurgeRecord(
        purge_id=make_id("pur", name, now_utc, str(before)),
        source_mark=name,
        purged_utc=now_utc,
        reason=reason,
        status=PurgeStatus.PENDING.value,
        finished_utc=None,
        lifted_utc=None,
        versions=held.rows_of("document_versions"),
        facts=held.facts,
        changes=held.rows_of("changes"),
    )
    connection.execute(_PURGES.insert(), {name: getattr(record, name) for name in COLUMNS})
    contents = (mark(key, Suppressed.CONTENT, one) for one in held.own_contents)
    for each, kind in {name: Suppressed.SOURCE, **dict.fromkeys(contents, Suppressed.CONTENT)}.items():
        connection.execute(_SUPPRESSIONS.delete().where(_SUPPRESSIONS.c.suppression_id == each))
        row = {"suppression_id": each, "purge_id": record.purge_id, "kind": kind.value}
        connection.execute(_SUPPRESSIONS.insert(), row)
    return record
