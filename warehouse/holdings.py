"""All that a warehouse holds of one document, before it is purged.

In: a connection, and a name as `minutebook show` takes it. Out: a Holding. Will not: write, or look into files.

A document that was refused is held too: in the ledger and the quarantine, with its bytes in the archive.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, Table, bindparam, func, select, text

from schemas.identity import make_id
from schemas.tables import DOCUMENT_TABLES
from warehouse.held import the_one
from warehouse.tables import TABLES

_SOURCES = text(" UNION ".join(f"SELECT source_id FROM {table}" for table in ("documents", "ledger", "quarantine")))
_LOCATION = text("SELECT location FROM ledger WHERE source_id = :source_id")
_HOLDERS = """
    SELECT source_id, sha256 FROM documents
    UNION SELECT source_id, document_versions.sha256 FROM document_versions JOIN documents USING (document_id)
    UNION SELECT source_id, sha256 FROM ledger UNION SELECT source_id, sha256 FROM quarantine
"""
_CONTENTS = text(f"SELECT sha256 FROM ({_HOLDERS}) AS held WHERE source_id = :source_id AND sha256 IS NOT NULL")
_SHARED = text(
    f"SELECT sha256, source_id FROM ({_HOLDERS}) AS held WHERE sha256 IN :contents AND source_id <> :source_id"
    " ORDER BY source_id"
).bindparams(bindparam("contents", expanding=True))


@dataclass(frozen=True, slots=True)
class Holding:
    """One document: its names, the SHA-256 of every content that it has had, where its file was, its rows by table.

    `shared` are those contents that other documents have too, with the source ids of these.
    """

    source_id: str
    document_id: str
    contents: tuple[str, ...]
    location: str | None
    rows: tuple[tuple[str, int], ...]
    shared: tuple[tuple[str, str], ...] = ()

    @property
    def own_contents(self) -> tuple[str, ...]:
        """Return the contents that no other document has."""
        others = {content for content, _ in self.shared}
        return tuple(content for content in self.contents if content not in others)

    @property
    def facts(self) -> int:
        """Return the number of rows of the document and its facts."""
        return sum(count for table, count in self.rows if table in DOCUMENT_TABLES)

    def rows_of(self, table: str) -> int:
        """Return the number of rows in one table."""
        return dict(self.rows).get(table, 0)


def source_ids(connection: Connection) -> dict[str, str]:
    """Return every document that is held in any way: the document id by the source id."""
    return {source_id: make_id("doc", source_id) for source_id in connection.scalars(_SOURCES)}


def holding(connection: Connection, name: str) -> Holding:
    """Return what is held of a document; raises MinutebookError where the name fits none, or more than one."""
    source_id = the_one(name, source_ids(connection), "held")
    document_id, this = make_id("doc", source_id), {"source_id": source_id}
    contents = tuple(sorted(connection.scalars(_CONTENTS, this)))
    found = connection.execute(_SHARED, {**this, "contents": contents})
    tables = {name: table for name, table in TABLES.items() if is_of(table)}
    return Holding(
        source_id,
        document_id,
        contents,
        connection.scalar(_LOCATION, this),
        tuple((name, _count(connection, table, source_id, document_id)) for name, table in tables.items()),
        tuple((row.sha256, row.source_id) for row in found),
    )


def is_of(table: Table) -> bool:
    """Say whether the rows of a table are of single documents."""
    return "document_id" in table.c or "source_id" in table.c


def owner(table: Table, source_id: str, document_id: str) -> tuple[str, str]:
    """Return the column that says of which document a row is, and its value for this one."""
    return ("document_id", document_id) if "document_id" in table.c else ("source_id", source_id)


def _count(connection: Connection, table: Table, source_id: str, document_id: str) -> int:
    column, value = owner(table, source_id, document_id)
    return connection.scalar(select(func.count()).select_from(table).where(table.c[column] == value)) or 0
