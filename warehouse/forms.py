"""Where the forms of one meeting differ, as issues of the form that counts.

In: a connection inside the transaction that loads a document. Out: changes of `issues`. Will not: compare by itself;
`rpt_form_differences` is the one comparison, read here for the meetings of one document only.

The issues follow from what the warehouse holds, not from the order in which it came: each load writes anew those of
every form of its document's meetings, of the meetings that it told of before as well as of those it tells of now.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, TextClause, bindparam, text

from schemas.identity import make_id_within
from schemas.issues import IssueCode
from schemas.rows import Cell
from schemas.vocabulary import Severity
from warehouse.difference import difference
from warehouse.driver import fetch, written
from warehouse.receipt import TableChange
from warehouse.statements import changed, statements
from warehouse.view_files import view_texts

FORMS_DIFFER = IssueCode.FORMS_DIFFER.value

_KEYS = text("SELECT meeting_key FROM meetings WHERE document_id IN :ids AND meeting_key IS NOT NULL")
_FORMS = text("SELECT document_id FROM meetings WHERE meeting_key = :key")
_SAID = {
    "item_missing": "item {number} {here!r} is not in {other}",
    "item_added": "item {number} {there!r} of {other} is not here",
    "title_differs": "item {number} {here!r} is titled {there!r} in {other}",
    "decisions_differ": "item {number} {here!r} has {decided_here} decisions here and {decided_there} in {other}",
}


def keys_of(connection: Connection, documents: Iterable[str]) -> set[str]:
    """Return the keys of the meetings that documents tell of; none for pages of single items."""
    found = connection.scalars(_expanding(_KEYS, "ids"), {"ids": sorted(documents)})
    return {str(key) for key in found}


def note_differences(connection: Connection, document_id: str, keys: set[str], *, is_new: bool = False) -> TableChange:
    """Make the issues say how the forms of these meetings differ; `document_id` is the one that was loaded."""
    if not keys:
        return TableChange("issues")
    forms = {document_id, *_forms(connection, keys)}
    if is_new and len(forms) == 1:
        return TableChange("issues")
    sql = statements("issues", connection.dialect)
    code = sql.columns.index("code")
    held = (row for form in sorted(forms) for row in fetch(connection, sql.of_document, (form,)))
    stored = sql.by_key(row for row in held if row[code] == FORMS_DIFFER)
    every = keys if len(forms) == 1 else keys_of(connection, forms)
    found = connection.execute(comparison(), {"keys": sorted(every)}).all() if len(forms) > 1 else []
    wanted = [_issue(row, sql.columns) for row in found if row.best_document_id in forms]
    return changed(connection, sql, difference(stored, sql.by_key(wanted)))


def _forms(connection: Connection, keys: Iterable[str]) -> Iterator[str]:
    """Return the documents that tell of these meetings."""
    sql = written(_FORMS, connection)
    return (str(found[0]) for key in sorted(keys) for found in fetch(connection, sql, (key,)))


def _issue(row: Row[Any], columns: Sequence[str]) -> tuple[Cell, ...]:
    """Return the row of an issue; its words are the title of the item in the form that counts."""
    message = _SAID[row.code].format(
        number=row.item_number,
        here=row.title_in_best,
        there=row.title_in_other,
        decided_here=row.decisions_in_best,
        decided_there=row.decisions_in_other,
        other=row.source_id,
    )
    issue: dict[str, Cell] = {
        "issue_id": make_id_within("iss", row.best_document_id, FORMS_DIFFER, message),
        "document_id": row.best_document_id,
        "code": FORMS_DIFFER,
        "severity": Severity.WARNING.value,
        "message": message,
        "char_start": row.char_start,
        "char_end": row.char_end,
        "quote": row.quote,
    }
    return tuple(issue[name] for name in columns)


@cache
def comparison() -> TextClause:
    """Return the view's comparison over the forms of some meetings: its `best_forms` is narrowed to these."""
    views = {name: _without_comments(view_texts()[name]) for name in ("best_forms", "rpt_form_differences")}
    narrowed = f"{views['best_forms']}\nWHERE meetings.meeting_key IN :keys"
    compared = views["rpt_form_differences"].removeprefix("WITH ")
    sql = f"""
        SELECT found.*, agenda_items.char_start, agenda_items.char_end, agenda_items.quote
        FROM (WITH best_forms AS ({narrowed}), {compared}) AS found
        LEFT JOIN agenda_items ON agenda_items.item_id = found.item_id
    """
    return _expanding(text(sql), "keys")


def _without_comments(sql: str) -> str:
    return "\n".join(line for line in sql.splitlines() if not line.startswith("--")).strip()


def _expanding(statement: TextClause, name: str) -> TextClause:
    return statement.bindparams(bindparam(name, expanding=True))
