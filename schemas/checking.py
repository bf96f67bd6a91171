"""Checking rows against the tables before they are loaded: a batch of documents, one frame a table.

In: what the child processes extracted. Out: for each document, in the same order, `Checked` rows to load, or
`Extracted` with a code where it cannot be loaded. Will not: mend a value, or hide a fault: each row held back is an
issue of its document, in `Checked.issues` and as a row of the `issues` table.

A frame costs pandera the same whatever its size, hence the batch. Rows that refer to a row held back are held back with
it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from schemas.declared import CHECKED_TABLES, EVIDENCED, columns, key_place, place, references
from schemas.errors import RejectionCode
from schemas.faults import Fault, Row, failures, in_words, misfits, some_misfit
from schemas.identity import make_id_within
from schemas.issues import Issue, IssueCode
from schemas.jobs import Checked, Extracted
from schemas.rows import Cell, DocumentRows, Frame
from schemas.vocabulary import Disposition, Severity

INDISPENSABLE = ("documents", "meetings")
"""Tables without whose row a document means nothing."""


@dataclass(slots=True)
class Sheet:
    """One document while it is checked: the rows that still stand, and the issues of those that do not."""

    extracted: Extracted
    document_id: str
    standing: dict[str, list[Row]]
    issues: list[Issue] = field(default_factory=list)
    issue_rows: list[Row] = field(default_factory=list)
    fatal: list[str] = field(default_factory=list)
    lost: Counter[tuple[str, str]] = field(default_factory=Counter)

    def hold_back(self, table: str, found: Sequence[tuple[Row, list[Fault]]]) -> None:
        """Take rows out and say why."""
        if not found:
            return
        taken = {id(row) for row, _ in found}
        self.standing[table] = [row for row in self.standing[table] if id(row) not in taken]
        for row, faults in found:
            self._note(table, str(row[key_place(table)]), "; ".join(map(in_words, faults)))

    def _note(self, table: str, row_id: str, reason: str) -> None:
        message = f"{table} {row_id}: {reason}"
        self.lost[table, row_id] += 1
        if table in INDISPENSABLE:
            self.fatal.append(message)
        self.issues.append(Issue(IssueCode.ROW_HELD_BACK, message, Severity.ERROR))
        self.issue_rows.append(_issue_row(self.document_id, (table, row_id, str(self.lost[table, row_id])), message))


def check(batch: Sequence[Extracted]) -> tuple[Checked | Extracted, ...]:
    """Return each document as `Checked`, or as `Extracted` with a code; raises ValueError for a frame of no table."""
    sheets = {id(one): _sheet(one, one.rows) for one in batch if one.rows is not None}
    for table in CHECKED_TABLES:
        _check_table(table, list(sheets.values()))
    for sheet in sheets.values():
        _check_quotes(sheet)
        _check_references(sheet)
    return tuple(_outcome(sheets[id(one)]) if id(one) in sheets else one for one in batch)


def _sheet(extracted: Extracted, rows: DocumentRows) -> Sheet:
    standing = {table: list[Row]() for table in CHECKED_TABLES}
    for frame in rows.frames:
        if frame.table not in standing or set(frame.columns) != set(columns(frame.table)):
            raise ValueError(f"a frame of {frame.table} with columns {frame.columns} fits no table of a document")
        standing[frame.table] = list(_arranged(frame))
    return Sheet(extracted, rows.document_id, standing)


def _arranged(frame: Frame) -> Iterable[Row]:
    if frame.columns == tuple(columns(frame.table)):
        return frame.rows
    places = [frame.columns.index(name) for name in columns(frame.table)]
    return (tuple(row[at] for at in places) for row in frame.rows)


def _check_table(table: str, sheets: Sequence[Sheet]) -> None:
    every = [row for sheet in sheets for row in sheet.standing[table]]
    for sheet in sheets if some_misfit(table, every) else ():
        sheet.hold_back(table, [(row, faults) for row in sheet.standing[table] if (faults := misfits(table, row))])
    owned = [(sheet, row) for sheet in sheets for row in sheet.standing[table]]
    failed = failures(table, [row for _, row in owned])
    for sheet in sheets if failed else ():
        sheet.hold_back(table, [(owned[at][1], faults) for at, faults in failed.items() if owned[at][0] is sheet])


def _check_quotes(sheet: Sheet) -> None:
    if not sheet.standing["documents"]:
        return
    text = str(sheet.standing["documents"][0][place("documents", "text")])
    for table in EVIDENCED:
        start, end, quote = (place(table, name) for name in ("char_start", "char_end", "quote"))
        wrong = [row for row in sheet.standing[table] if _words(text, row[start], row[end]) != row[quote]]
        sheet.hold_back(
            table, [(row, [Fault("quote", row[quote], f"is text[{row[start]}:{row[end]}]")]) for row in wrong]
        )


def _words(text: str, start: Cell, end: Cell) -> str | None:
    return text[start:end] if isinstance(start, int) and isinstance(end, int) else None


def _check_references(sheet: Sheet) -> None:
    """Hold back rows that refer to no standing row, until all that stand refer to rows that stand."""
    while any(_release(sheet, table) for table in CHECKED_TABLES):
        pass


def _release(sheet: Sheet, table: str) -> bool:
    """Hold back the rows of a table that refer to nothing; return whether there were any."""
    targets = [
        (name, place(table, name), {row[key_place(target)] for row in sheet.standing[target]}, target)
        for name, target in references(table)
    ]
    dangling = [
        (row, faults)
        for row in sheet.standing[table]
        if (
            faults := [
                Fault(name, row[at], f"refers to a row of {target} that is loaded")
                for name, at, keys, target in targets
                if row[at] is not None and row[at] not in keys
            ]
        )
    ]
    sheet.hold_back(table, dangling)
    return bool(dangling)


def _outcome(sheet: Sheet) -> Checked | Extracted:
    extracted = sheet.extracted
    if len(sheet.standing["documents"]) != 1:
        sheet.fatal.append(f"{len(sheet.standing['documents'])} rows of documents where there must be one")
    if sheet.fatal:
        return _rejected(extracted, sheet.fatal[0])
    sheet.standing["issues"].extend(sheet.issue_rows)
    frames = tuple(Frame(table, tuple(columns(table)), tuple(rows)) for table, rows in sheet.standing.items() if rows)
    rows = DocumentRows(sheet.document_id, frames)
    issues = tuple(sheet.issues)
    return Checked(
        extracted.source_id, extracted.sha256, extracted.disposition, rows, issues, seconds=extracted.seconds
    )


def _rejected(extracted: Extracted, reason: str) -> Extracted:
    code, disposition = RejectionCode.ROWS_INVALID, Disposition.QUARANTINED
    return replace(extracted, disposition=disposition, rows=None, code=code, message=reason)


def _issue_row(document_id: str, row: tuple[str, str, str], message: str) -> Row:
    values: dict[str, Cell] = {
        "issue_id": make_id_within("iss", document_id, IssueCode.ROW_HELD_BACK.value, *row),
        "document_id": document_id,
        "code": IssueCode.ROW_HELD_BACK.value,
        "severity": Severity.ERROR.value,
        "message": message,
    }
    return tuple(values.get(name) for name in columns("issues"))
