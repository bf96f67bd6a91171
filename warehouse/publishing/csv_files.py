"""A table or report as CSV: RFC 4180, UTF-8, and harmless in a spreadsheet.

In: rows as SQLite gives them. Out: a file. Will not: guard a number or a date, which cannot be a formula.

A text that a spreadsheet would take for a formula gets an apostrophe in front, and so does one that begins with an
apostrophe. So one apostrophe taken away from each text cell that begins with one gives the words back. An empty cell
is null: the warehouse holds no empty text.
"""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from schemas.vocabulary import ColumnKind
from warehouse.publishing.resources import Resource

Rows = Iterable[Sequence[object]]
GUARD = "'"
RISKY = frozenset("=+-@\t\r\n＝＋－＠'")
"""First characters of a text that gets the guard: those that begin a formula (also in full width), and the guard."""


@contextmanager
def csv_writer(resource: Resource, file: Path) -> Iterator[Callable[[Rows], None]]:
    """Yield what writes rows; the header is written at once."""
    cells = [_CELLS[field.kind] for field in resource.fields]
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(field.name for field in resource.fields)

        def write(rows: Rows) -> None:
            for row in rows:
                writer.writerow("" if value is None else cell(value) for cell, value in zip(cells, row, strict=True))

        yield write


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula.

    >>> guarded("=1+1"), guarded("'tis"), guarded("plain - words")
    ("'=1+1", "''tis", 'plain - words')
    """
    return GUARD + text if text[:1] in RISKY else text


def _instant(value: object) -> str:
    return str(value).replace("+00:00", "Z")


_CELLS: dict[ColumnKind, Callable[[object], str]] = {
    ColumnKind.TEXT: lambda value: guarded(str(value)),
    ColumnKind.INTEGER: str,
    ColumnKind.NUMBER: lambda value: repr(float(str(value))),
    ColumnKind.BOOLEAN: lambda value: "true" if value else "false",
    ColumnKind.DATE: str,
    ColumnKind.INSTANT: _instant,
}
