"""The contents that a document has had: when each was first and last seen, and whether it was a draft.

In: a connection inside the transaction that loads a document. Out: rows of `document_versions`. Will not: touch one
when nothing is new: the current version says that it is current, not when a run last looked at it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from schemas.identity import version_id
from schemas.rows import Cell
from warehouse.difference import Difference, Row, difference
from warehouse.driver import fetch
from warehouse.receipt import TableChange
from warehouse.statements import Statements, changed, statements

VERSIONS = "document_versions"


@dataclass(frozen=True, slots=True)
class Version:
    """One content of a document."""

    document_id: str
    sha256: str
    n_chars: int
    status: str

    etag: str | None = None
    last_modified: str | None = None

    @property
    def version_id(self) -> str:
        """Return its key."""
        return version_id(self.document_id, self.sha256)


def version_of(document: Mapping[str, Cell]) -> Version:
    """Return the version that a row of `documents` holds."""
    return Version(
        document_id=str(document["document_id"]),
        sha256=str(document["sha256"]),
        n_chars=int(document["n_chars"] or 0),
        status=str(document["status"]),
        etag=_words(document["source_etag"]),
        last_modified=_words(document["source_last_modified"]),
    )


def _words(value: Cell) -> str | None:
    return None if value is None else str(value)


def note_version(connection: Connection, version: Version, now_utc: str, *, is_new: bool) -> TableChange:
    """Make this the document's current version; the one that it replaces was last seen until now."""
    sql = statements(VERSIONS, connection.dialect)
    found = [] if is_new else fetch(connection, sql.of_document, (version.document_id,))
    stored = sql.by_key(found)
    since = _value(sql, stored.get(version.version_id), "first_seen_utc") or now_utc
    wanted = {key: _ended(sql, row, now_utc) for key, row in stored.items()}
    wanted[version.version_id] = _row(sql, version, since)
    todo = difference(stored, wanted)
    return changed(connection, sql, Difference(todo.inserts, todo.updates))


def _value(sql: Statements, row: Row | None, column: str) -> Cell:
    return row[sql.columns.index(column)] if row else None


def _ended(sql: Statements, row: Row, now_utc: str) -> Row:
    place = sql.columns.index("last_seen_utc")
    return (*row[:place], row[place] or now_utc, *row[place + 1 :])


def _row(sql: Statements, version: Version, since: Cell) -> Row:
    values: dict[str, Cell] = {
        "version_id": version.version_id,
        "document_id": version.document_id,
        "sha256": version.sha256,
        "n_chars": version.n_chars,
        "status": version.status,
        "source_etag": version.etag,
        "source_last_modified": version.last_modified,
        "first_seen_utc": since,
        "last_seen_utc": None,
    }
    return tuple(values[name] for name in sql.columns)
