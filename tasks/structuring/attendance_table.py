"""Who was there, from a table that no class marks: labels in some cells, names below or beside them.

In: the blocks before the first item. Out: attendance rows with their words. Will not: read tables that the page
marks as attendance, or lists (`tasks.structuring.attendance` does).

    Present:  |          | Apologies: | Petra Wren (PWR)
    Bo Finch  | Clerk    |            | Tim Dove (TDO)
    Ann Heron | Chairman | Chair:     | Ann Heron
"""

from collections.abc import Iterator, Sequence

from schemas.documents import Block, Evidence
from schemas.minutes import Attendance
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, BlockRole
from seeds.lexicon import lexicon

_PERSON = pattern("attendance_table.person", r"(?P<name>[^\W\d_][^()|:;]{2,60}?)\s*+(?:\([^()]{1,20}\))?$")
_STOPS = " \xa0:"

Columns = dict[int, AttendanceStatus | None]


def tabled_attendance(text: str, blocks: Sequence[Block]) -> tuple[Attendance, ...]:
    """Return the people of a table's cells, in reading order."""
    columns: Columns = {}
    found: list[Attendance] = []
    for block in blocks:
        if block.role in (BlockRole.TABLE_ROW, BlockRole.TABLE_HEAD):
            found += _row(text, block, columns)
        else:
            columns.clear()
    return tuple(found)


def _row(text: str, block: Block, columns: Columns) -> Iterator[Attendance]:
    """Yield the people of a row; a label sets what its column, or the cell beside it, is about."""
    cells = block.cells or ((block.start, block.end),)
    words = [text[start:end] for start, end in cells]
    labels = {index: word for index, word in enumerate(words) if word.endswith(":")}
    for index, word in labels.items():
        beside = index + 1 < len(words) and bool(words[index + 1])
        columns[index + 1 if beside else index] = _status(word)
    for index, word in enumerate(words):
        status = columns.get(index)
        person = _PERSON.match(word) if status and index not in labels else None
        if status and person and word[0].isupper() and not _is_crowd(word):
            start = cells[index][0]
            evidence = Evidence(start, start + person.end("name"), "attendance.cell", block.page)
            role = _role(words, index, columns)
            yield Attendance(person.group("name"), status, role, None, evidence)


def _status(label: str) -> AttendanceStatus | None:
    """Return the status that a label announces; any other label ends the list above it."""
    plain = label.rstrip(_STOPS).casefold()
    for status, labels in lexicon().forms["attendance.labels"].items():
        if plain in (one.casefold() for one in labels):
            return AttendanceStatus(status)
    return None


def _role(words: Sequence[str], index: int, columns: Columns) -> str | None:
    """Return the cell beside a name, unless that is a label or another list."""
    beside = words[index + 1] if index + 1 < len(words) else ""
    plain = beside and not beside.endswith(":") and not columns.get(index + 1) and not beside[0].isdigit()
    return beside if plain else None


def _is_crowd(word: str) -> bool:
    """Say whether a cell counts people without naming them: `Public Members`."""
    return any(one in word.casefold() for one in lexicon().words["attendance.crowds"])
