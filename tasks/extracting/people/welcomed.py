"""Guests whom a sentence welcomes to the meeting: `The Chair welcomed Dr Heron, Medical Director, to the meeting.`

In: a document's words and its passages. Out: entries. Will not: take for a guest who is welcomed as a new member, back,
or to a first meeting, a councillor without an office, or a report that is welcomed.
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus
from tasks.extracting.passages import Passage
from tasks.extracting.people.entry import Entry, entry
from tasks.extracting.people.roles import is_member
from tasks.extracting.people.roll import Call, roll_of

_RULE = "attendance.welcomed"
_MEETING = r"to\s(?:the|this)\s(?:[A-Za-z-]{3,16}\s){0,2}(?:meeting|Meeting|session|Committee|Board|Panel|Forum)\b"
_TO_MEETING = pattern(
    "welcomed.to_meeting", rf"\bwelcomed\s{_MEETING},?\s(?P<who>(?!from\b)[^\n]{{4,600}}?)(?:,?\swho\b|[.;]?$)"
)
_BY_NAME = pattern("welcomed.by_name", rf"\bwelcomed\s(?P<who>[^.;\n]{{4,600}}?),?\s{_MEETING}")
_ATTENDING = pattern(
    "welcomed.attending", r"\bwelcomed\s(?P<who>[^.;\n]{4,300}?),?\swho\s(?:was|were)\s(?:attending|in\sattendance)\b"
)
_SHAPES = (_TO_MEETING, _BY_NAME, _ATTENDING)
_NEW = pattern(
    "welcomed.new", r"(?i:\b(?:first|new|newly|back|as\san?\s(?:new\s)?member|elected|appointed|everyone|all)\b)"
)
"""Of whom these are said is a member of the body, or comes with all the others."""
_AHEAD = pattern(
    "welcomed.ahead",
    r"(?:(?:the\s)?(?:following|representatives?|colleagues|officers?|guests?|speakers?|visitors?)\b[^,:]{0,80}[,:]\s)?"
    r"(?:(?:the\s)?[A-Z][A-Za-z’& -]{2,60},?\s)?$",
)
"""What may stand before the first name: whom they speak for, or a post. Not `the report of `."""


def welcomed_in(text: str, passages: Sequence[Passage]) -> Iterator[Entry]:
    """Yield those whom the sentences of the passages welcome."""
    for passage in passages:
        if passage.paragraph is None or "welcomed" not in passage.text:
            continue
        for start, end in passage.sentences:
            found = (entry(call, AttendanceStatus.IN_ATTENDANCE, _RULE) for call in _welcomed(text, start, end))
            yield from (one for one in found if not _may_be_member(one))


def _may_be_member(one: Entry) -> bool:
    """Say whether it is a councillor without an office, who may be of the body and come late."""
    return one.printed_role is None and one.name is not None and is_member(one.name.honorific)


def _welcomed(text: str, start: int, end: int) -> list[Call]:
    """Return the names between the verb and the meeting, or behind the meeting."""
    said = next((found for shape in _SHAPES if (found := shape.search(text, start, end))), None)
    if said is None or _NEW.search(text, said.start("who"), end):
        return []
    calls = roll_of(text, *said.span("who"), listed=True)
    return calls if calls and _AHEAD.match(calls[0].before) else []
