"""Who was there, as the lines and sentences above the first item tell.

In: a Structure. Out: entries. Will not: read what the minutes below tell (`attendance_inside`), or tables, whose rows
the structure has already.
"""

from collections.abc import Iterator
from dataclasses import replace

from schemas.minutes import Structure
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, BlockRole
from seeds.bare_rolls import bare_roll
from tasks.extracting.passages import above_items
from tasks.extracting.people.attendance_inside import entries_of
from tasks.extracting.people.attendance_lines import (
    heads_columns,
    is_local,
    is_post_below,
    names_office_below,
    office_alone,
    tells_address,
    unbroken,
    with_posts_below,
    with_posts_beside,
)
from tasks.extracting.people.attendance_rows import THERE
from tasks.extracting.people.codes_before import as_coded, code_before, codes_before
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.roles import is_member
from tasks.extracting.people.roll_lines import says_present
from tasks.extracting.people.rosters import Roster
from tasks.extracting.people.side_by_side import stretches
from tasks.extracting.people.told_lines import is_prose

_FEWEST = 3
"""Where nobody else is listed, so many councillors `In attendance` are those present."""
_NAMED = (AttendanceStatus.PRESENT, AttendanceStatus.IN_ATTENDANCE)
_NO_LINES = (BlockRole.TABLE_HEAD, BlockRole.ATTENDANCE)


def listed_above(structure: Structure) -> Iterator[Entry]:
    """Return the entries of the lists above the first item, line by line and cell by cell.

    The rows of a table of names are in the structure's attendance already, where columns keep lists side by side apart.
    """
    text = _rounded(structure)
    roster = Roster(local=is_local(text))
    tabled = [row.evidence.start for row in structure.attendance]
    typed = any(row.evidence.rule == "attendance.typed_row" for row in structure.attendance)
    rows = [block for block in structure.before if block.cells]
    first, last = (min((block.start for block in rows), default=0), max((block.end for block in rows), default=0))
    found: list[Entry] = []
    bare = _bare_roll(structure)
    coded = codes_before(text, structure.before)
    lines = [*stretches(text, [*unbroken(text, structure.before)])]
    for at, (start, end, block) in enumerate(lines):
        if block.start == bare:
            roster.status = AttendanceStatus.PRESENT
        line = text[start:end]
        code = code_before(text, start, end, coded)
        begin = code.end() if code else start
        roster.status = roster.status or (AttendanceStatus.PRESENT if code else None)
        if heads_columns(line) or tells_address(line):
            continue
        if block.role in _NO_LINES or (block.cells and any(first <= place < last for place in tabled)):
            continue
        if typed and not {"|", "\t"}.isdisjoint(text[block.start : block.end]):
            continue
        below = " ".join(text[first:last] for first, last, _ in lines[at + 1 : at + 2])
        alone = office_alone(text, found, begin, end, below) if roster.status in _NAMED else []
        office = bool(alone) or (bool(found) and names_office_below(text, found[-1], begin, end))
        read = alone if office else roster.read(text, begin, end, heading=block.role is BlockRole.HEADING)
        if not read and found and is_post_below(text, found[-1], begin, end):
            found[-1] = replace(found[-1], printed_role=text[begin:end])
        found += (replace(as_coded(one, code, coded), page=block.page) for one in read)
    found = list(with_posts_below(text, [*with_posts_beside(text, found)]))
    guests = not structure.attendance and sum(_is_guest(one) for one in found) >= _FEWEST
    nobody = not structure.attendance and not any(one.status in THERE for one in found)
    if nobody and any(_chairs(one) for one in found) and len(found) >= _FEWEST:
        return (_as_present(one, served=True) for one in found)
    return (_as_present(one) for one in found) if roster.names_the_chair_alone or (guests and nobody) else iter(found)


def _rounded(structure: Structure) -> str:
    """Return the document's words, round brackets above the items for square ones: `Jo Heron [Clerk]`."""
    text = structure.document.text
    last = max((block.end for block in structure.before), default=0)
    return text[:last].translate(_ROUND) + text[last:] if text.find("[", 0, last) >= 0 else text


_ROUND = str.maketrans("[]", "()")


def _is_guest(one: Entry) -> bool:
    """Say whether a list has a councillor in attendance, or whoever chairs."""
    guest = one.status is AttendanceStatus.IN_ATTENDANCE and one.name is not None
    return bool(guest and one.name and (_chairs(one) or is_member(one.name.honorific)))


def _chairs(one: Entry) -> bool:
    """Say whether somebody in attendance chairs, in a list that has the members with the officers."""
    in_attendance = one.status is AttendanceStatus.IN_ATTENDANCE and one.printed_role is not None
    return in_attendance and _CHAIRS.match(one.printed_role or "") is not None


_CHAIRS = pattern("attendance.chairs", r"(?i:(?:vice[\s-])?chair(?:man|woman|person)?)$")
"""`In attendance: Chairman A Heron`, in minutes that have no list of those present."""


def _bare_roll(structure: Structure) -> int | None:
    """Return the start of the line at which a list begins that has no label; None where any list has one."""
    text = structure.document.text
    if any(says_present(text, block.start, block.end) for block in structure.before):
        return None
    at = bare_roll([text[block.start : block.end] for block in structure.before])
    return None if at is None else structure.before[at].start


def _as_present(one: Entry, *, served: bool = False) -> Entry:
    """Return a member whom a list has in attendance as present; whoever has no office, where it has the staff's."""
    present = AttendanceStatus.PRESENT
    bare = served and one.name is not None and one.printed_role is None and not one.serves
    bare = bare and one.status is AttendanceStatus.IN_ATTENDANCE
    return replace(one, status=present, listed=present) if bare or _is_guest(one) else one


def said_above(structure: Structure) -> Iterator[Entry]:
    """Yield what sentences above the first item say: `Councillor Heron attended for Councillor Wren.`"""
    local = is_local(structure.document.text)
    for passage in above_items(structure):
        if passage.paragraph is not None and is_prose(passage.text):
            page = passage.paragraph.evidence.page
            yield from (
                replace(one, page=page) for one in entries_of(structure.document.text, passage, Roster(local=local))
            )
