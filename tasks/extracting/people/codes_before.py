"""Lists that say before each name whether it was there: `p C Carter`, `a J Glen`.

In: a document's words and the lines above its items. Out: whether they are such a list, the letter of a line. Will not:
read signs (`attendance_signs`), or letters of a list in which fewer than three lines have one.
"""

from collections.abc import Sequence
from dataclasses import replace
from re import Match

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import AttendanceStatus
from tasks.extracting.people.entry import Entry

_FEWEST = 3
_CODE = pattern(
    "attendance.code_before", r"(?P<code>[pa])\s{1,4}(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|[A-Z])[a-z.]*\s[A-Z])"
)


def tells_by_codes(text: str, blocks: Sequence[Block]) -> bool:
    """Say whether several lines begin with such a letter."""
    return sum(code_before(text, block.start, block.end) is not None for block in blocks) >= _FEWEST


def code_before(text: str, start: int, end: int) -> Match[str] | None:
    """Match the letter before the name of a line."""
    return _CODE.match(text, start, end)


def as_absent(one: Entry) -> Entry:
    """Return an entry of those present as of one who was not there."""
    return replace(one, status=AttendanceStatus.ABSENT) if one.status is AttendanceStatus.PRESENT else one
