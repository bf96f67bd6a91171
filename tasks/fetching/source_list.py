"""The source list: what people know about their documents that the documents do not say.

In: a `sources.csv` and the codes of the council register. Out: a SourceList that finds the row of any
location. Will not: fetch anything, look into documents, or go on after a bad row.
"""

import csv
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from schemas.errors import SourceListError
from schemas.sources import SourceEntry

FILE_NAME = "sources.csv"
COLUMNS = (
    "document",
    "publisher_council",
    "subject_council",
    "committee",
    "meeting_date",
    "source_url",
    "licence",
    "note",
)
OPTIONAL = ("etag", "last_modified")
"""Columns that a list may leave out: what a server said of the bytes, for a list that a program wrote."""
NOTHING_KNOWN = SourceEntry()
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")

Cells = Mapping[str, str]
Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class SourceList:
    """Entries by absolute path of a document or folder; a folder's entry covers all below it."""

    entries: Mapping[str, SourceEntry] = field(default_factory=dict)

    def entry(self, location: str) -> SourceEntry | None:
        """Return the most specific entry that covers the location, or None."""
        while (found := self.entries.get(location)) is None:
            parent = os.path.dirname(location)
            if parent == location:
                return None
            location = parent
        return found


def merged(lists: Iterable[SourceList]) -> SourceList:
    """Return one list of several; for the same document or folder the later list wins."""
    entries: dict[str, SourceEntry] = {}
    for each in lists:
        entries.update(each.entries)
    return SourceList(entries)


def read_source_list(path: str, councils: frozenset[str], known: Known = lambda location: False) -> SourceList:
    """Return the list; raises SourceListError with line and value at the first fault.

    `known` tells whether a location was ingested before: such a document may be gone, it is then
    reported as missing. Any other row must name something that is there.
    """
    rows = _Rows(path, councils, known)
    entries: dict[str, SourceEntry] = {}
    for line, cells in _records(path):
        location = rows.location(line, cells["document"])
        if location in entries:
            raise SourceListError(path, line, "document", cells["document"], "is listed twice")
        entries[location] = rows.entry(line, cells)
    return SourceList(entries)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Turns the cells of one row into what they mean, or says which cell is wrong."""

    path: str
    councils: frozenset[str]
    known: Known

    def location(self, line: int, document: str) -> str:
        if not document:
            raise SourceListError(self.path, line, "document", document, "is blank; every row names a document")
        if _URL.match(document):
            problem = "is a URL; this version does not download. Save the page into the folder and name the file"
            raise SourceListError(self.path, line, "document", document, problem)
        location = os.path.normpath(os.path.join(os.path.dirname(self.path), document))
        if not (os.path.lexists(location) or self.known(location)):
            raise SourceListError(self.path, line, "document", document, "does not exist beside the source list")
        return location

    def entry(self, line: int, cells: Cells) -> SourceEntry:
        publisher = self._council(line, "publisher_council", cells)
        return SourceEntry(
            publisher=publisher,
            subject=self._council(line, "subject_council", cells) or publisher,
            committee=cells["committee"] or None,
            meeting_date=self._day(line, cells["meeting_date"]),
            source_url=cells["source_url"] or None,
            etag=cells.get("etag") or None,
            last_modified=cells.get("last_modified") or None,
            licence=cells["licence"] or None,
            note=cells["note"] or None,
        )

    def _council(self, line: int, column: str, cells: Cells) -> str | None:
        code = cells[column]
        if code and code not in self.councils:
            near = get_close_matches(code.upper(), self.councils, n=1)
            problem = "is not a code of the council register" + (f" (did you mean {near[0]}?)" if near else "")
            raise SourceListError(self.path, line, column, code, problem)
        return code or None

    def _day(self, line: int, text: str) -> date | None:
        if not text:
            return None
        try:
            if _ISO_DAY.fullmatch(text):
                return date.fromisoformat(text)
        except ValueError:
            pass
        raise SourceListError(self.path, line, "meeting_date", text, "is not a date like 2024-05-31")


def _records(path: str) -> Iterator[tuple[int, Cells]]:
    """Yield each row that is not blank, with the line it begins on."""
    reader = csv.reader(_text(path).splitlines(keepends=True), strict=True)
    header: list[str] | None = None
    line = 1
    try:
        for row in reader:
            cells = [cell.strip() for cell in row]
            if header is None:
                header = _header(path, line, cells)
            elif any(cells):
                yield line, _cells(path, line, header, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise SourceListError(path, line, "(the row)", "", f"is not CSV: {error}") from error
    if header is None:
        raise SourceListError(path, 1, "(the header)", "", f"is missing; the columns are {', '.join(COLUMNS)}")


def _text(path: str) -> str:
    if os.path.exists(path) and not os.path.isfile(path):
        raise SourceListError(path, 1, "(the file)", os.path.basename(path), "is not a file")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
        raise SourceListError(path, 1, "(the file)", os.path.basename(path), problem) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        value = data[error.start : error.start + 1].hex()
        raise SourceListError(path, line, "(the file)", value, "is not UTF-8; save the list as UTF-8") from error


def _header(path: str, line: int, cells: list[str]) -> list[str]:
    for column in cells:
        known = column in COLUMNS or column in OPTIONAL
        if not known or cells.count(column) > 1:
            problem = "stands twice" if known else f"is no column; they are {', '.join(COLUMNS)}"
            raise SourceListError(path, line, "(the header)", column, problem)
    for column in COLUMNS:
        if column not in cells:
            raise SourceListError(path, line, "(the header)", column, "is missing")
    return cells


def _cells(path: str, line: int, header: list[str], cells: list[str]) -> Cells:
    if len(cells) != len(header):
        problem = f"has {len(cells)} cells and the header {len(header)}; put text with commas in double quotes"
        raise SourceListError(path, line, "(the row)", ",".join(cells), problem)
    return dict(zip(header, cells, strict=True))
