"""Loading one document in one transaction, or noting that it is refused.

In: checked rows and the ledger entry that goes with them. Out: a receipt of the rows touched. Will not: check values
(`schemas.checking`), or touch a row that is the same already.

Killed at any moment, the transaction leaves nothing of the document, so the next run does it again.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, text

from schemas.errors import Rejection
from schemas.jobs import Checked
from schemas.rows import DocumentRows
from schemas.tables import DOCUMENT_TABLES
from warehouse.difference import Row, difference
from warehouse.forms import FORMS_DIFFER, keys_of, note_differences
from warehouse.history import History, history_of
from warehouse.ledger import LedgerEntry, write_entry
from warehouse.people import note_due
from warehouse.receipt import Receipt, TableChange, receipt_of
from warehouse.statements import Statements, changed, statements
from warehouse.versions import VERSIONS, note_version

LOADED_TABLES = tuple(table for table in DOCUMENT_TABLES if table != VERSIONS)
"""Tables whose rows are those of the document's current version; older versions stay in `document_versions`."""

_PEOPLE = "document_people"
_PUBLISHER = text("SELECT publisher_council FROM documents WHERE document_id = :document_id")


def load_document(engine: Engine, checked: Checked, entry: LedgerEntry, now_utc: str) -> Receipt:
    """Make the warehouse hold exactly these rows for this document, and its ledger entry; lift its quarantine.

    `document_versions` and `changes` are written here and not by shaping, because only a load knows what was before.
    """
    with engine.begin() as connection:
        before = _publisher(connection, checked.rows.document_id)
        history = history_of(connection, checked.rows, entry, now_utc)
        receipt = receipt_of(_document_changes(connection, checked.rows, history))
        history.write(connection)
        if any(change.table == _PEOPLE for change in receipt.tables):
            note_due(connection, (before, _publisher(connection, checked.rows.document_id)))
        _lift_quarantine(connection, entry.source_id)
        write_entry(connection, entry)
    return receipt


def quarantine_document(engine: Engine, entry: LedgerEntry, rejection: Rejection, now_utc: str) -> bool:
    """Note that a document is refused; facts of a version that was loaded earlier stay. Returns whether it is news."""
    with engine.begin() as connection:
        changed = _put_in_quarantine(connection, entry, rejection, now_utc)
        return write_entry(connection, entry) or changed


def stored_rows(connection: Connection, sql: Statements, document_id: str) -> dict[str, Row]:
    """Return the rows of a document that one table holds."""
    found = connection.exec_driver_sql(sql.of_document, (document_id,))
    return sql.by_key(tuple(row) for row in found)


def _publisher(connection: Connection, document_id: str) -> str | None:
    code: str | None = connection.scalar(_PUBLISHER, {"document_id": document_id})
    return code


def _document_changes(connection: Connection, rows: DocumentRows, history: History) -> Iterator[TableChange]:
    frames = {frame.table: frame for frame in rows.frames}
    told_before = keys_of(connection, [rows.document_id])
    for table in LOADED_TABLES:
        sql = statements(table, connection.dialect)
        wanted = sql.by_key(sql.arrange(frames[table])) if table in frames else {}
        stored = {} if history.is_new else _own_rows(connection, sql, rows.document_id)
        todo = difference(stored, wanted)
        history.note(sql, stored, todo)
        yield changed(connection, sql, todo)
    keys = told_before | keys_of(connection, [rows.document_id])
    yield note_differences(connection, rows.document_id, keys)
    yield note_version(connection, history.version, history.now_utc)


def _own_rows(connection: Connection, sql: Statements, document_id: str) -> dict[str, Row]:
    """Return the stored rows that come from the document alone; other forms of its meetings have their say later."""
    rows = stored_rows(connection, sql, document_id)
    if sql.table != "issues":
        return rows
    code = sql.columns.index("code")
    return {key: row for key, row in rows.items() if row[code] != FORMS_DIFFER}


def _lift_quarantine(connection: Connection, source_id: str) -> None:
    connection.exec_driver_sql(statements("quarantine", connection.dialect).delete, (source_id,))


def _put_in_quarantine(connection: Connection, entry: LedgerEntry, rejection: Rejection, now_utc: str) -> bool:
    sql = statements("quarantine", connection.dialect)
    places = {name: place for place, name in enumerate(sql.columns)}
    found = connection.exec_driver_sql(sql.of_key, (entry.source_id,)).one_or_none()
    same_content = found is not None and found[places["sha256"]] == entry.sha256
    row = {
        "source_id": entry.source_id,
        "location": entry.location,
        "code": rejection.code.value,
        "message": rejection.message,
        "hint": rejection.hint,
        "sha256": entry.sha256,
        "run_id": entry.run_id,
        "since_utc": found[places["since_utc"]] if found is not None and same_content else now_utc,
    }
    stored = {} if found is None else sql.by_key([tuple(found)])
    wanted = sql.by_key([tuple(row[name] for name in sql.columns)])
    return changed(connection, sql, difference(stored, wanted)).touched > 0
