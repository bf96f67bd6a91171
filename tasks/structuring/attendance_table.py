"""Who was there, from a table that no class marks: labels in some cells, names below or beside them.

In: the blocks before the first item. Out: attendance rows with their words. Will not: read tables that the page
marks as attendance, or lists (`tasks.structuring.attendance` does).

    Present:  |          | Apologies: | Petra Wren (PWR)
    Bo Finch  | Clerk    |            | Tim Dove (TDO)
    Ann Heron | Chairman | Chair:     | Ann Heron
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from schemas.documents import Block, Evidence
from schemas.minutes import Attendance
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, BlockRole
from seeds.lexicon import lexicon

_PERSON = pattern("attendance_table.person", r"(?P<name>[^\W\d_][^()|:;]{2,60}?)\s*+(?:\((?P<note>[^()]{1,20})\))?$")
_STOPS = " \xa0:"

Columns = dict[int, AttendanceStatus | None]


def tabled_attendance(text: str, blocks: Sequence[Block]) -> tuple[Attendance, ...]:
    """Return the people of a table's cells, in reading order."""
    found: list[Attendance] = []
    for of_table, rows in groupby(blocks, key=_is_row):
        if of_table:
            found += _table(text, list(rows))
    return tuple(found)


def _is_row(block: Block) -> bool:
    return block.role in (BlockRole.TABLE_ROW, BlockRole.TABLE_HEAD)


def _table(text: str, rows: Sequence[Block]) -> Sequence[Attendance]:
    """Return the people of a table; none where a list goes on in a row without a label, which is read as lines are."""
    columns: Columns = {}
    found: list[Attendance] = []
    for row in rows:
        words = [text[start:end] for start, end in row.cells]
        goes_on = bool(words) and not words[0].endswith(":")
        if goes_on and any(columns.get(at) and _is_list(word) for at, word in enumerate(words)):
            return ()
        found += _row(text, row, columns)
    return found


def _row(text: str, block: Block, columns: Columns) -> Iterator[Attendance]:
    """Yield the people of a row; a label sets what its column, or the cell beside it, is about."""
    cells = block.cells or ((block.start, block.end),)
    words = [text[start:end] for start, end in cells]
    if heads := _heads(words):
        columns.update(heads)
        return
    labels = {index: word for index, word in enumerate(words) if word.endswith(":")}
    for index, word in labels.items():
        beside = index + 1 < len(words) and bool(words[index + 1])
        columns[index + 1 if beside else index] = _status(word)
    for index, word in enumerate(words):
        status = columns.get(index)
        person = _PERSON.match(word) if status and index not in labels else None
        if status and person and word[0].isupper() and not _is_crowd(word) and not _is_list(word):
            start = cells[index][0]
            evidence = Evidence(start, start + person.end("name"), "attendance.cell", block.page)
            role = _role(words, index, columns) or _post_in(person.group("note"))
            yield Attendance(person.group("name"), status, role, None, evidence)


def _heads(words: Sequence[str]) -> Columns:
    """Return what a row of labels and nothing else says of its columns: `Present | Apologies`; nothing of another row.

    An empty cell is of the column before: `Present | | Apologies` has two columns of those present.
    """
    said = {at: _status(word) for at, word in enumerate(words) if word}
    if len(said) < _FEWEST or None in said.values() or len(set(said.values())) < _FEWEST or 0 not in said:
        return {}
    return {at: said[max(first for first in said if first <= at)] for at in range(len(words))}


_FEWEST = 2


def _status(label: str) -> AttendanceStatus | None:
    """Return the status that a label announces; any other label ends the list above it."""
    plain = label.rstrip(_STOPS).casefold()
    for status, labels in lexicon().forms["attendance.labels"].items():
        if plain in (one.casefold() for one in labels):
            return AttendanceStatus(status)
    return None


def _role(words: Sequence[str], index: int, columns: Columns) -> str | None:
    """Return the cell beside a name, unless that is a label or another list; behind the initials of actions, the next.

    `Ann Heron | AH | Head of Ponds`
    """
    beside = words[index + 1] if index + 1 < len(words) else ""
    if _CODE.fullmatch(beside):
        return _role(words, index + 1, columns)
    plain = beside and not beside.endswith(":") and not columns.get(index + 1) and not beside[0].isdigit()
    return beside if plain else None


_CODE = pattern("attendance_table.code", r"[A-Z]{2,4}")


def _post_in(note: str | None) -> str | None:
    """Return the post that a bracket behind a name holds: `Ann Heron (Parish Clerk)`."""
    words = (note or "").split()
    return note if words and words[-1] in lexicon().words["attendance.posts"] else None


def _is_list(word: str) -> bool:
    """Say whether a cell holds several people, or the label of those in the next one: it is a list of its own."""
    labels = lexicon().forms["attendance.sublabels"].values()
    return _SEVERAL.search(word) is not None or any(word in listed for listed in labels)


_TITLE = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b"
_SEVERAL = pattern(
    "attendance_table.several",
    rf"^(?:Cllrs|Councillors|Messrs|Aldermen)\b|(?:,|\sand|\s&)\s(?:{_TITLE}|[A-Z]\.?\s[A-Z][a-z])|^[^,]{{4,40}},[^,]{{4,40}},[^,]{{3,40}}",
)
"""`Cllrs Heron and Teal`, `A Heron, B Teal`, `Ann Heron, Bob Teal, Jo Wren`"""


def _is_crowd(word: str) -> bool:
    """Say whether a cell counts people without naming them: `Public Members`."""
    return any(one in word.casefold() for one in lexicon().words["attendance.crowds"])
