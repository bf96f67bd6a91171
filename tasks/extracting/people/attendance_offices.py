"""Officers whom a sentence about attendance names by their titles alone: `apologies from Cllr Heron and the Clerk`.

In: a sentence and the names in it. Out: entries without names. Will not: read lists (`rosters`), or take an officer who
was present for one matter for one who attended.
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus, PersonKind
from tasks.extracting.people.apologies_before import apologises, apology_before
from tasks.extracting.people.entry import Entry
from tasks.extracting.people.role_spans import RoleSpan
from tasks.extracting.people.roles import kind_of_title
from tasks.extracting.people.roll import Call, roles_alone


def offices_away(text: str, start: int, end: int, calls: Sequence[Call]) -> Iterator[Entry]:
    """Yield who sent apologies and is named by a title alone: `from Councillor Heron and the Clerk`."""
    away: RoleSpan | None = None
    for role in roles_alone(text, start, end, calls):
        behind = max((at for at in (start, *_ends_before(role, calls), away.end if away else start)), default=start)
        words = text[behind : role.start]
        follows = behind > start and AND_THE.fullmatch(words) and apologises().search(text, start, behind)
        if follows or (apology_before(words, "") is AttendanceStatus.APOLOGIES):
            away = role
            yield Entry(
                role.start,
                role.end,
                AttendanceStatus.APOLOGIES,
                "attendance.office",
                role=role,
                printed_role=role.title,
            )


def offices_there(text: str, start: int, end: int, calls: Sequence[Call]) -> Iterator[Entry]:
    """Yield the officers of a sentence about nothing else: `The Town Clerk and the Treasurer were in attendance.`"""
    there = _THERE_AT_END.search(text, start, end)
    if there is None or not text.startswith("The ", start):
        return
    for role in roles_alone(text, start, there.start(), calls):
        between = text[max((start, *_ends_before(role, calls))) : role.start]
        listed = role.start <= start + len("The ") or _LISTS.search(between) is not None
        if listed and kind_of_title(role.title) is PersonKind.OFFICER:
            yield Entry(role.start, role.end, _IN, "attendance.office", role=role, printed_role=role.title)


_IN = AttendanceStatus.IN_ATTENDANCE
_LISTS = pattern("attendance.lists_offices", r"(?:,|\sand|,\sand|\s&)\s(?:the\s)?$")
_THERE_AT_END = pattern(
    "attendance.there_at_end",
    r"\s(?:(?:and|together\swith)\s(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,3})\s(?:members?\sof\sthe\s(?:public|press)|residents?|parishioners?)\s)?"
    r"(?:was|were)\s(?:also\s)?(?:in\sattendance|present)[.)]{0,2}$",
)


def _ends_before(role: RoleSpan, calls: Sequence[Call]) -> Iterator[int]:
    return (call.name.end for call in calls if call.name.end <= role.start)


AND_THE = pattern("attendance.and_the", r"(?:,|,?\sand|;|,?\s&)\s(?:from\s)?(?:the\s)?")
