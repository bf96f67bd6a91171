"""Attendance tables that were typed with pipes, tabs or gaps: `Name | Role | Attendance`, `Councillor | Attended`.

In: the blocks before the first item. Out: attendance rows with their words. Will not: read a table whose head names no
column of people and none of who was there, or a row that leaves open whether somebody was. Without a head three rows
in a run have to begin with a name and end with such a word: `A Heron | Chair | Present`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from schemas.documents import Block, Evidence
from schemas.minutes import Attendance
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from tasks.structuring.typed_tables import RULE, cells_of

_NOTED = pattern("typed_roll.noted", r"(?P<name>[^()\n]{3,60}?)\s?\((?P<role>[^()\n]{3,40})\)$")
"""`Ann Heron (Chair)`"""
_LONGEST_NAME = 80
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class _Head:
    """Which columns tell the name, the role and whether somebody was there; `role` is None where none does."""

    name: int
    state: int
    role: int | None
    crossed: tuple[tuple[int, str], ...] = ()
    """The columns in one of which a cross stands, with what it says there: `Name | Present | Apologies | Absent`."""


def typed_roll(text: str, blocks: Sequence[Block]) -> Iterator[Attendance]:
    """Yield the rows below each such head, up to a line that is no row."""
    head: _Head | None = None
    headless = list(_headless(text, blocks))
    yield from headless
    told = {row.evidence.start for row in headless}
    for block in blocks:
        if RULE.match(text, block.start, block.end) or not told.isdisjoint(range(block.start, block.start + _INDENT)):
            continue
        cells = _cells(text, block)
        if begun := _head([text[start:end] for start, end in cells]):
            head = begun
        elif head and head.crossed:
            row = _row(text, block, _all_cells(text, block), head)
            head = head if row else None
            yield from [row] if row else []
        elif len(cells) < _FEWEST:
            head = None
        elif head and (row := _row(text, block, cells, head)):
            yield row


def _headless(text: str, blocks: Sequence[Block]) -> Iterator[Attendance]:
    """Yield the rows of a table that has no head."""
    rows = [] if any(block.cells for block in blocks) else [_stated(text, block) for block in blocks]
    for stated, run in groupby(rows, key=lambda row: row is not None):
        found = [row for row in run if row]
        yield from found if stated and len(found) >= _FEWEST_HEADLESS else ()


def _stated(text: str, block: Block) -> Attendance | None:
    """Return what a row tells by itself, from a name to a whole word of whether somebody was there."""
    gaps = not {"|", "\t"}.isdisjoint(text[block.start : block.end])
    cells = _cells(text, block) if gaps else cells_of(text, block, "   ")
    if cells and cells[-1][0] == cells[-1][1]:  # behind the last pipe
        cells.pop()
    if not _FEWEST <= len(cells) <= _MOST:
        return None
    state, name = text[slice(*cells[-1])], text[slice(*cells[0])]
    named = _NAMED.match(name) is not None and (len(state) > _LONGEST_CODE or not state.isalnum())
    head = _Head(0, len(cells) - 1, 1 if len(cells) > _FEWEST else None)
    return _row(text, block, cells, head) if named else None


_NAMED = pattern("typed_roll.named", r"(?:[A-Z][\w’'.-]{0,20}\s){1,5}[A-Z][\w’'-]{1,20}(?:\s?\([^()\n]{3,40}\))?$")
_INDENT = 4
"""A pipe and a space may stand before a name."""
_LONGEST_CODE = 3
"""Characters of `P` and `Yes`, which say so in a column with a head only."""
_MOST = 4
_FEWEST_HEADLESS = 3


def _cells(text: str, block: Block) -> list[tuple[int, int]]:
    """Return the bounds of the words of each cell; several tabs part two, an empty cell between pipes counts."""
    if block.cells:
        return list(block.cells)
    if text.count("|", block.start, block.end):
        return cells_of(text, block, "|")
    return [(start, end) for start, end in cells_of(text, block, "\t") if start < end]


def _all_cells(text: str, block: Block) -> list[tuple[int, int]]:
    """Return the bounds of all cells, the empty ones between two tabs too."""
    return list(block.cells) or cells_of(text, block, "|" if text.count("|", block.start, block.end) else "\t")


def _head(cells: Sequence[str]) -> _Head | None:
    """Return what a head tells; None where it is none."""
    forms = lexicon().canonical("attendance.typed_columns")
    kinds = [forms.get(cell.casefold().rstrip(":?")) for cell in cells]
    if "name" not in kinds or "state" not in kinds:
        return None
    crossed = _crossed(cells)
    if len(crossed) >= _FEWEST:
        return _Head(kinds.index("name"), crossed[0][0], None, crossed)
    return _Head(kinds.index("name"), kinds.index("state"), kinds.index("role") if "role" in kinds else None)


def _crossed(cells: Sequence[str]) -> tuple[tuple[int, str], ...]:
    """Return the columns whose heads are what is said of people, as cells of one such column would say it."""
    known = lexicon().canonical("attendance.typed_states")
    said = ((at, known.get(cell.casefold().rstrip(":?"))) for at, cell in enumerate(cells))
    return tuple((at, status) for at, status in said if status)


def _status_crossed(text: str, cells: Sequence[tuple[int, int]], head: _Head) -> str | None:
    """Return what the one cell says that is not empty."""
    marked = [status for at, status in head.crossed if at < len(cells) and cells[at][0] < cells[at][1]]
    short = all(end - start <= _LONGEST_CODE for start, end in cells[1:])
    return marked[0] if len(marked) == 1 and short else None


def _status(words: str) -> str | None:
    """Return what a cell states; what stands in brackets or behind a dash says more: `Absent – apologies received`."""
    known, words = lexicon().canonical("attendance.typed_states"), words.casefold().rstrip(".")
    parts = _PARTS.split(words.rstrip(")"), maxsplit=1)
    return next((known[one] for one in (words, *reversed(parts)) if one in known), None)


_PARTS = pattern("typed_roll.parts", r"\s?\(|\s[–-]\s")


def _row(text: str, block: Block, cells: Sequence[tuple[int, int]], head: _Head) -> Attendance | None:
    """Return what a row tells; None for the head and for a row that does not tell whether somebody was there."""
    if max(head.name, head.state) >= len(cells):
        return None
    start, end = cells[head.name]
    status = _status_crossed(text, cells, head) if head.crossed else _status(text[slice(*cells[head.state])])
    if status is None or end - start > _LONGEST_NAME:
        return None
    noted = _NOTED.match(text, start, end)
    role = (text[slice(*cells[head.role])] if head.role is not None else "") or (noted and noted["role"])
    evidence = Evidence(start, noted.end("name") if noted else end, "attendance.typed_row", block.page)
    return Attendance(evidence.quote(text), AttendanceStatus(status), role or None, None, evidence)
