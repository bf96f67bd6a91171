"""Rows of attendance side by side: which say the same of one person, and which contradict each other.

In: rows with the parts of their names. Out: the rows without repetitions, and issues. Will not: read who was there
(`attendance`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.issues import Issue, IssueCode
from schemas.minutes import Attendance
from schemas.vocabulary import AttendanceStatus, PersonKind
from tasks.extracting.people.attendance_deeds import ANNOUNCED, RETURNED
from tasks.extracting.people.attendance_signs import UNMARKED
from tasks.extracting.people.names import Name
from tasks.extracting.people.roles import kind_of_person, kind_of_title

THERE = (AttendanceStatus.PRESENT, AttendanceStatus.REMOTE, AttendanceStatus.SUBSTITUTE)
AWAY = (AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT)


@dataclass(frozen=True, slots=True)
class Row:
    """A row with the parts of its name; `name` is None where only a role is named."""

    row: Attendance
    name: Name | None
    meeting: str

    @property
    def key(self) -> tuple[str, str]:
        """Return what rows of one person have in common."""
        return self.meeting, (self.name.family if self.name else self.row.name).casefold()


def distinct(rows: Sequence[Row]) -> list[Row]:
    """Leave out what is said again: one row a person and status, and nobody in attendance who is present already."""
    kept: list[Row] = []
    namesakes: dict[tuple[str, str], list[Row]] = {}
    for at, one in enumerate(rows):
        if _yields(one, rows) or _comes_back(one, rows[at + 1 :]):
            continue
        alike = namesakes.setdefault(one.key, [])
        same = [other.row.status for other in alike if _is_same(one, other) and not _are_two(one, other)]
        there = one.row.status is AttendanceStatus.IN_ATTENDANCE and any(status in THERE for status in same)
        if one.row.status not in same and not there:
            kept.append(one)
            alike.append(one)
    return [_presiding(one, rows) for one in kept]


def _presiding(one: Row, rows: Sequence[Row]) -> Row:
    """Return a row with the office of whom a line by itself has in the chair, where the list says none."""
    if one.row.role or one.row.status is not AttendanceStatus.PRESENT:
        return one
    said = (other for other in rows if other.row.evidence.rule == PRESIDING and other.key == one.key)
    role = next((other.row.role for other in said if _is_same(one, other)), None)
    return replace(one, row=replace(one.row, role=role)) if role else one


def _comes_back(one: Row, later: Sequence[Row]) -> bool:
    """Say whether a row is of one who left and is told of below as back, or is what tells so."""
    if one.row.evidence.rule == RETURNED:
        return True
    left = one.row.status is AttendanceStatus.LEFT_EARLY
    return left and any(
        other.row.evidence.rule == RETURNED and other.key == one.key and _is_same(one, other) for other in later
    )


PRESIDING = "attendance.presiding"


def _yields(one: Row, rows: Sequence[Row]) -> bool:
    """Say whether another row tells it better: an apology of whom no sign marks, the arrival of whom was to be late."""
    better = _YIELDS.get(one.row.evidence.rule)
    return better is not None and any(
        other is not one and other.key == one.key and other.row.status is better and _is_same(one, other)
        for other in rows
    )


_YIELDS = {UNMARKED: AttendanceStatus.APOLOGIES, ANNOUNCED: AttendanceStatus.ARRIVED_LATE}


def _is_same(one: Row, other: Row) -> bool:
    """Say whether two rows of one meeting and family name may be of one person."""
    if one.name is None or other.name is None:
        return one.name is other.name
    if one.row.status == other.row.status and _other_initials(one.name, other.name):
        return False
    styles = {_style(one.name), _style(other.name)} - {None}
    if len(styles) > 1 and _MAN in styles:
        return False
    first, second = _first_letter(one.name), _first_letter(other.name)
    given = not one.name.given or not other.name.given or one.name.given.casefold() == other.name.given.casefold()
    return given and (not first or not second or first == second)


def _are_two(one: Row, other: Row) -> bool:
    """Say whether lists mean two people: one has both `M. Asp` and `M. E. Asp`, or an officer has a member's name."""
    initials = [row.name.initials if row.name and not row.name.given else None for row in (one, other)]
    listed = one.row.evidence.rule == other.row.evidence.rule == "attendance.listed"
    if one.row.status != other.row.status:
        return listed and _serves_beside(one, other)
    return listed and ((all(initials) and initials[0] != initials[1]) or _are_a_couple(one, other))


def _are_a_couple(one: Row, other: Row) -> bool:
    """Say whether a list has two of a family by their titles: `Mr Asp, Mrs Asp`, `Cllr Asp, Cllr Mrs Asp`."""
    if one.name is None or other.name is None or _first_letter(one.name) or _first_letter(other.name):
        return False
    first, second = _style(one.name), _style(other.name)
    near = abs(one.row.evidence.start - other.row.evidence.start) <= _NEAR
    return near and first != second and (bool(first and second) or one.name.honorific == other.name.honorific)


def _style(name: Name) -> str | None:
    """Return the title of a name that tells who of a family it is: `Mrs` of `Cllr Mrs Asp`, `Mr` of `Mr Asp`."""
    return next((title for title in (name.style, name.honorific) if title in _STYLES), None)


_MAN = "Mr"
_STYLES = (_MAN, "Mrs", "Miss", "Ms")
_NEAR = 120


def _serves_beside(one: Row, other: Row) -> bool:
    """Say whether an officer is named in full or with his post, and a member by the family name alone: `Smith`."""
    post = one.row.role if one.row.status is AttendanceStatus.IN_ATTENDANCE else None
    bare = other.name is not None and not (other.name.given or other.name.initials)
    if post is None or one.name is None or not bare:
        return False
    serves = kind_of_title(post) is PersonKind.OFFICER
    return (bool(one.name.given) and not one.name.honorific) or (
        serves and kind_of_person(one.name.honorific, (), named=True) is not PersonKind.MEMBER
    )


def _other_initials(one: Name, other: Name) -> bool:
    """Say whether a list keeps two namesakes apart by their initials: `R Teal` and `R A Teal`."""
    return one.initials is not None and other.initials is not None and one.initials != other.initials


def _first_letter(name: Name) -> str:
    return (name.given or name.initials or "")[:1]


def conflicts(rows: Sequence[Row]) -> Iterator[Issue]:
    """Yield whoever is said to have been there and not to have been there."""
    before: dict[tuple[str, str], list[Row]] = {}
    for one in rows:
        for other in before.setdefault(one.key, []):
            statuses = {one.row.status, other.row.status}
            if statuses & set(THERE) and statuses & set(AWAY) and _is_same(one, other):
                said = f"{one.row.name!r} is both {other.row.status} and {one.row.status}"
                span = one.row.evidence
                yield Issue(IssueCode.ATTENDANCE_CONFLICT, said, start=span.start, end=span.end)
        before[one.key].append(one)
