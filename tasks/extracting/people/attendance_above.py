"""Who was there, as the lines and sentences above the first item tell.

In: a Structure. Out: entries. Will not: read what the minutes below tell (`attendance_inside`), or tables, whose rows
the structure has already.
"""

from collections.abc import Iterator
from dataclasses import replace

from schemas.minutes import Structure
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus
from tasks.extracting.passages import above_items
from tasks.extracting.people.attendance_inside import entries_of
from tasks.extracting.people.attendance_lines import is_local
from tasks.extracting.people.attendance_rows import THERE
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.lines_above import lines_above
from tasks.extracting.people.roles import is_member
from tasks.extracting.people.rosters import Roster
from tasks.extracting.people.told_lines import is_prose

_FEWEST = 3
"""Where nobody else is listed, so many councillors `In attendance` are those present."""


def listed_above(structure: Structure) -> Iterator[Entry]:
    """Return the entries of the lists above the first item, those of them as present who were."""
    found, names_the_chair_alone = lines_above(structure)
    nobody = not structure.attendance and not any(one.status in THERE for one in found)
    if nobody and any(_chairs(one) for one in found) and len(found) >= _FEWEST:
        return (_as_present(one, served=True) for one in found)
    guests = nobody and sum(_is_guest(one) for one in found) >= _FEWEST
    return (_as_present(one) for one in found) if names_the_chair_alone or guests else iter(found)


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
