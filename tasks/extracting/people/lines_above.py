"""The entries of the lists above the first item, line by line and cell by cell.

In: a Structure. Out: entries, each with the status that its list gives it. Will not: read the rows of a table of names,
which are in the structure's attendance already, where columns keep lists side by side apart.
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.minutes import Structure
from schemas.vocabulary import AttendanceStatus, BlockRole
from seeds.bare_rolls import bare_roll
from tasks.extracting.people.attendance_lines import (
    heads_columns,
    is_local,
    is_post_below,
    is_post_beside,
    names_office_below,
    office_alone,
    tells_address,
    unbroken,
    with_posts_below,
    with_posts_beside,
)
from tasks.extracting.people.codes_before import as_coded, code_before, codes_before
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.posts_above import post_of_line, posts_above
from tasks.extracting.people.roll_lines import says_present
from tasks.extracting.people.rosters import Roster
from tasks.extracting.people.side_by_side import Stretch, stretches

_NAMED = (AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE)
_NO_LINES = (BlockRole.TABLE_HEAD, BlockRole.ATTENDANCE)


def lines_above(structure: Structure) -> tuple[list[Entry], bool]:
    """Return the entries, and whether the list of those present names whoever chairs and nobody else."""
    text = _rounded(structure)
    lists, bare = _Lists(structure, text), _bare_roll(structure)
    lines = [*stretches(text, [*unbroken(text, structure.before)])]
    lists.above = posts_above(text, lines)
    for at, line in enumerate(lines):
        if line[2].start == bare:
            lists.roster.status = AttendanceStatus.PRESENT
        lists.read(line, " ".join(text[start:end] for start, end, _ in lines[at + 1 : at + 2]))
    found = [*with_posts_below(text, [*with_posts_beside(text, lists.found)])]
    return found, lists.roster.names_the_chair_alone


class _Lists:
    """The lists that the lines so far have opened, and whom they name."""

    def __init__(self, structure: Structure, text: str) -> None:
        self.roster, self.found = Roster(local=is_local(text)), list[Entry]()
        self.above: dict[int, tuple[int, int]] = {}
        self._text, self._coded, self._tables = text, codes_before(text, structure.before), _Tables(structure)

    def read(self, line: Stretch, below: str) -> None:
        """Read a line; `below` is the one below it."""
        start, end, block = line
        code = code_before(self._text, start, end, self._coded)
        if code and not self.roster.status:
            self.roster.status = AttendanceStatus.PRESENT
        words = self._text[start:end]
        if heads_columns(words) or tells_address(words) or self._tables.hold(self._text, block):
            return
        begin = code.end() if code else start
        if self.roster.status in _NAMED and (start, end) in self.above.values():
            return
        if self.found and is_post_beside(self._text, block, self.found[-1], begin, end):
            self.found[-1] = replace(self.found[-1], printed_role=self._text[begin:end])
            return
        read = self._entries(begin, end, block, below)
        if start in self.above and len(read) == 1 and read[0].name and not read[0].printed_role:
            read = [replace(read[0], printed_role=post_of_line(self._text[slice(*self.above[start])]))]
        if not read and self.found and is_post_below(self._text, self.found[-1], begin, end):
            self.found[-1] = replace(self.found[-1], printed_role=self._text[begin:end])
        self.found += (replace(as_coded(one, code, self._coded), page=block.page) for one in read)

    def _entries(self, begin: int, end: int, block: Block, below: str) -> Sequence[Entry]:
        """Return whom a line names; the office of somebody on the line above or below it is nobody by itself."""
        text, found = self._text, self.found
        alone = office_alone(text, found, begin, end, below) if self.roster.status in _NAMED else []
        if alone or (found and names_office_below(text, found[-1], begin, end)):
            return alone
        return self.roster.read(text, begin, end, heading=block.role is BlockRole.HEADING)


class _Tables:
    """The tables above the items whose rows the structure has already."""

    def __init__(self, structure: Structure) -> None:
        rows = [block for block in structure.before if block.cells]
        first, last = min((row.start for row in rows), default=0), max((row.end for row in rows), default=0)
        self._places = [row.evidence.start for row in structure.attendance if first <= row.evidence.start < last]
        self._has_typed = any(row.evidence.rule == "attendance.typed_row" for row in structure.attendance)

    def hold(self, text: str, block: Block) -> bool:
        """Say whether a block is a row of one, or the head of one."""
        in_table = bool(block.cells and self._places) and not self._is_list_beside(text, block)
        if block.role in _NO_LINES or in_table:
            return True
        return self._has_typed and not {"|", "\t"}.isdisjoint(text[block.start : block.end])

    def _is_list_beside(self, text: str, row: Block) -> bool:
        """Say whether a row is a list that the structure has not: `Councillors: | Cllrs Heron and Teal`."""
        words = [text[start:end].strip() for start, end in row.cells]
        label, beside = words[0].endswith(":"), words[1] if len(words) > 1 else ""
        own = any(row.start <= place < row.end for place in self._places)
        return label and bool(beside) and not beside.endswith(":") and not own


def _rounded(structure: Structure) -> str:
    """Return the document's words, round brackets above the items for square ones: `Jo Heron [Clerk]`."""
    text = structure.document.text
    last = max((block.end for block in structure.before), default=0)
    return text[:last].translate(_ROUND) + text[last:] if text.find("[", 0, last) >= 0 else text


_ROUND = str.maketrans("[]", "()")


def _bare_roll(structure: Structure) -> int | None:
    """Return the start of the line at which a list begins that has no label; None where any list has one."""
    text = structure.document.text
    if any(says_present(text, block.start, block.end) for block in structure.before):
        return None
    at = bare_roll([text[block.start : block.end] for block in structure.before])
    return None if at is None else structure.before[at].start
