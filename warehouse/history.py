"""What a load changed in the facts of a document that was held before, told in `changes`.

In: a connection inside the transaction that loads a document. Out: rows of `changes`, in that transaction. Will not:
repeat the facts of a first load, which is one row `loaded`, or a fact that only moved.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, text

from schemas.identity import make_id_within, version_id
from schemas.rows import Cell
from schemas.vocabulary import Change, ChangeCause
from warehouse.difference import Difference, Row, RowsByKey
from warehouse.driver import fetch, written
from warehouse.edits import Edit, edits
from warehouse.ledger import LedgerEntry
from warehouse.statements import Statements, changed, statements
from warehouse.versions import Version

CHANGES = "changes"

_DONE_BY = text("SELECT fingerprint, entry_hash FROM ledger WHERE source_id = :source_id")
_LAST = text("SELECT COALESCE(MAX(ordinal), 0) FROM changes WHERE document_id = :document_id")


@dataclass(frozen=True, slots=True)
class History:
    """One load: which version follows which, and the edits that it makes, noted table by table."""

    version: Version
    earlier_sha256: str | None
    because: ChangeCause
    run_id: str
    now_utc: str
    edits: list[Edit] = field(default_factory=list)

    @property
    def is_new(self) -> bool:
        """Say whether the document was not held before."""
        return self.earlier_sha256 is None

    def note(self, sql: Statements, stored: RowsByKey, todo: Difference) -> None:
        """Note what a table's difference does; all that a first load brings is new."""
        if not self.is_new:
            self.edits.extend(edits(sql, stored, todo))

    def write(self, connection: Connection) -> None:
        """Write what was noted, behind what is told of the document already."""
        told = self.edits or ([_first_load(self.version)] if self.is_new else [])
        if told:
            last = 0 if self.is_new else _last_ordinal(connection, self.version.document_id)
            sql = statements(CHANGES, connection.dialect)
            rows = tuple(self._row(sql, last + place, edit) for place, edit in enumerate(told, start=1))
            changed(connection, sql, Difference(inserts=rows))

    def _row(self, sql: Statements, ordinal: int, edit: Edit) -> Row:
        document_id, earlier = self.version.document_id, self.earlier_sha256
        values: dict[str, Cell] = {
            "change_id": make_id_within("chg", document_id, str(ordinal)),
            "document_id": document_id,
            "ordinal": ordinal,
            "run_id": self.run_id,
            "changed_utc": self.now_utc,
            "change": edit.change.value,
            "because": self.because.value,
            "version_id": self.version.version_id,
            "earlier_version_id": version_id(document_id, earlier) if earlier else None,
            "fact_table": edit.table,
            "fact_id": edit.key,
            "quote": edit.quote,
            "old_values": _json(edit.old),
            "new_values": _json(edit.new),
        }
        return tuple(values[name] for name in sql.columns)


def history_of(connection: Connection, version: Version, earlier: Cell, entry: LedgerEntry, now: str) -> History:
    """Return the history of a load that is about to happen; `earlier` is the SHA-256 that was held until now."""
    earlier_sha256 = None if earlier is None else str(earlier)
    return History(version, earlier_sha256, _cause(connection, version, earlier_sha256, entry), entry.run_id, now)


def _cause(connection: Connection, version: Version, earlier: str | None, entry: LedgerEntry) -> ChangeCause:
    """Return why facts change: other rules where neither the bytes nor the source list tell."""
    if earlier != version.sha256:
        return ChangeCause.CONTENT
    done = connection.execute(_DONE_BY, {"source_id": entry.source_id}).one_or_none()
    if done and done.fingerprint == entry.fingerprint and done.entry_hash != entry.entry_hash:
        return ChangeCause.SOURCE_LIST
    return ChangeCause.RULES


def _last_ordinal(connection: Connection, document_id: str) -> int:
    return int(fetch(connection, written(_LAST, connection), (document_id,))[0][0])


def _first_load(version: Version) -> Edit:
    return Edit("documents", version.document_id, Change.LOADED, None, None, None)


def _json(values: Mapping[str, Cell] | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False, separators=(",", ":"))
