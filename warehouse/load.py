"""Loading one document in one transaction, or noting that it is refused.

In: checked rows and the ledger entry that goes with them. Out: a receipt of the rows touched. Will not: check values
(`schemas.checking`), or touch a row that is the same already.

Killed at any moment, the transaction leaves nothing of the document, so the next run does it again. So does one after a
power cut that came before the disk had the transaction: the ledger's entry went with it.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, Engine

from schemas.errors import Rejection
from schemas.jobs import Checked
from schemas.rows import Cell, DocumentRows, Frame
from schemas.tables import DOCUMENT_TABLES
from warehouse.calendar import note_days
from warehouse.committees import committees_of, note_again, note_committees
from warehouse.difference import Difference, Row, difference
from warehouse.driver import execute, fetch, let_disk_follow, together
from warehouse.forms import FORMS_DIFFER, keys_of, note_differences
from warehouse.history import History, history_of
from warehouse.ledger import LedgerEntry, write_entry
from warehouse.people import note_due
from warehouse.progress_links import LINKS, note_links
from warehouse.receipt import Receipt, TableChange, receipt_of
from warehouse.search_index import fed
from warehouse.statements import Statements, changed, statements
from warehouse.theme_counts import MEETING_THEMES, theme_counts
from warehouse.theme_months import note_months
from warehouse.versions import VERSIONS, note_version, version_of

LOADED_TABLES = tuple(table for table in DOCUMENT_TABLES if table not in (VERSIONS, MEETING_THEMES, LINKS))
"""Tables whose rows are those of the document's current version as they were checked."""

_PEOPLE = "document_people"
_FOLLOWED = {"commitments", "progress_reports"}
"""Tables whose rows links join: a new document without any has none."""


def load_document(engine: Engine, checked: Checked, entry: LedgerEntry, now_utc: str) -> Receipt:
    """Make the warehouse hold exactly these rows for this document, and its ledger entry; lift its quarantine.

    `document_versions` and `changes` are written here and not by shaping, because only a load knows what was before.
    """
    with engine.begin() as connection:
        let_disk_follow(connection)
        held, document = _held(connection, checked.rows.document_id), _document(checked.rows)
        history = history_of(connection, version_of(document), held.get("sha256"), entry, now_utc)
        with fed(connection):
            receipt = receipt_of(_document_changes(connection, checked.rows, history))
        if not history.is_new or _FOLLOWED & {frame.table for frame in checked.rows.frames if frame.rows}:
            note_links(connection, checked.rows.document_id, is_new=history.is_new)
        with together(connection):
            _store_counts(connection, document, checked.rows, history)
            history.write(connection)
            if any(change.table == _PEOPLE for change in receipt.tables):
                note_due(connection, (one.get("publisher_council") for one in (held, document)))
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
    return sql.by_key(fetch(connection, sql.of_document, (document_id,)))


def _held(connection: Connection, document_id: str) -> dict[str, Cell]:
    """Return the document's row as it is held; empty for a document that is new."""
    sql = statements("documents", connection.dialect)
    found = fetch(connection, sql.of_key, (document_id,))
    return dict(zip(sql.columns, found[0], strict=True)) if found else {}


def _document(rows: DocumentRows) -> dict[str, Cell]:
    """Return the document's row as it is wanted."""
    frame = next(frame for frame in rows.frames if frame.table == "documents")
    return dict(zip(frame.columns, frame.rows[0], strict=True))


def _document_changes(connection: Connection, rows: DocumentRows, history: History) -> Iterator[TableChange]:
    frames = {frame.table: frame for frame in rows.frames}
    told_before = set() if history.is_new else keys_of(connection, [rows.document_id])
    committees_before = set() if history.is_new else committees_of(connection, rows.document_id)
    meetings = frames.get("meetings")
    note_committees(connection, meetings, committees_before)
    if history.is_new:
        with together(connection):
            yield from _all_new(connection, frames)
    else:
        yield from _differing(connection, rows.document_id, frames, history)
    note_again(connection, committees_before)
    note_days(connection, _column(meetings, "meeting_date"))
    keys = told_before | {str(one) for one in _column(meetings, "meeting_key") if one}
    yield note_differences(connection, rows.document_id, keys, is_new=history.is_new)
    yield note_version(connection, history.version, history.now_utc, is_new=history.is_new)


def _all_new(connection: Connection, frames: Mapping[str, Frame]) -> Iterator[TableChange]:
    """Write the rows of a document that is new: there is nothing to read, and nothing to compare with."""
    for table in LOADED_TABLES:
        if table in frames:
            sql = statements(table, connection.dialect)
            yield changed(connection, sql, Difference(inserts=sql.arrange(frames[table])))


def _differing(
    connection: Connection, document_id: str, frames: Mapping[str, Frame], history: History
) -> Iterator[TableChange]:
    for table in LOADED_TABLES:
        sql = statements(table, connection.dialect)
        wanted = sql.by_key(sql.arrange(frames[table])) if table in frames else {}
        stored = _own_rows(connection, sql, document_id)
        todo = difference(stored, wanted)
        history.note(sql, stored, todo)
        yield changed(connection, sql, todo)


def _column(frame: Frame | None, name: str) -> list[Cell]:
    place = frame.columns.index(name) if frame else 0
    return [row[place] for row in frame.rows] if frame else []


def _store_counts(connection: Connection, document: Mapping[str, Cell], rows: DocumentRows, history: History) -> None:
    """Make the counts of the document those of its rows; they follow from the facts and are no change worth telling."""
    sql = statements(MEETING_THEMES, connection.dialect)
    wanted = theme_counts(document, {frame.table: frame for frame in rows.frames}).rows
    stored = {} if history.is_new else stored_rows(connection, sql, rows.document_id)
    todo = difference(stored, sql.by_key(wanted))
    changed(connection, sql, todo)
    note_months(connection, todo, stored)


def _own_rows(connection: Connection, sql: Statements, document_id: str) -> dict[str, Row]:
    """Return the stored rows that come from the document alone; other forms of its meetings have their say later."""
    rows = stored_rows(connection, sql, document_id)
    if sql.table != "issues":
        return rows
    code = sql.columns.index("code")
    return {key: row for key, row in rows.items() if row[code] != FORMS_DIFFER}


def _lift_quarantine(connection: Connection, source_id: str) -> None:
    execute(connection, statements("quarantine", connection.dialect).delete, (source_id,))


def _put_in_quarantine(connection: Connection, entry: LedgerEntry, rejection: Rejection, now_utc: str) -> bool:
    sql = statements("quarantine", connection.dialect)
    places = {name: place for place, name in enumerate(sql.columns)}
    found = fetch(connection, sql.of_key, (entry.source_id,))
    same_content = bool(found) and found[0][places["sha256"]] == entry.sha256
    row = {
        "source_id": entry.source_id,
        "location": entry.location,
        "code": rejection.code.value,
        "message": rejection.message,
        "hint": rejection.hint,
        "sha256": entry.sha256,
        "run_id": entry.run_id,
        "since_utc": found[0][places["since_utc"]] if same_content else now_utc,
    }
    wanted = sql.by_key([tuple(row[name] for name in sql.columns)])
    return changed(connection, sql, difference(sql.by_key(found), wanted)).touched > 0
