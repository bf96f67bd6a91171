"""Lists that say before each name whether it was there: `p C Carter`, `a J Glen`, `P  Ann Heron` and `P: Present`.

In: a document's words and the lines above its items. Out: what letters stand for there, the letter of a line. Will not:
read signs (`attendance_signs`), letters of a list in which fewer than three lines have one, or a capital that no note
explains, for it is the initial of a name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from re import Match

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus
from tasks.extracting.people.attendance_signs import explained
from tasks.extracting.people.entry import Entry

_FEWEST = 3
_SMALL = {"p": AttendanceStatus.PRESENT, "a": AttendanceStatus.ABSENT}
_CODE = pattern(
    "attendance.code_before",
    r"(?P<code>[pa]|[A-Z][a-z]{0,2})\s{1,8}(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|[A-Z])[a-z.]*\s[A-Z])",
)

Codes = Mapping[str, AttendanceStatus]


def codes_before(text: str, blocks: Sequence[Block]) -> Codes:
    """Return what the letters before names stand for; none where fewer than three lines begin with one."""
    last = max((block.end for block in blocks), default=0)
    known = _SMALL | dict(explained(text[:last]))
    coded = [match for block in blocks if (match := code_before(text, block.start, block.end, known))]
    return known if len(coded) >= _FEWEST else {}


def code_before(text: str, start: int, end: int, known: Codes) -> Match[str] | None:
    """Match the letter before the name of a line."""
    match = _CODE.match(text, start, end) if known else None
    return match if match and match["code"] in known else None


def as_coded(one: Entry, code: Match[str] | None, known: Codes) -> Entry:
    """Return an entry of those present as the letter before it has it."""
    present = one.status is AttendanceStatus.PRESENT
    return replace(one, status=known[code["code"]]) if code and present else one
