"""When a meeting began and where it was, as the line with its date says, or a line of their own.

In: the blocks before the first item, and the date's place. Out: `HH:MM`, and the words that name the venue. Will not:
read a time or a room from anywhere else: items have clock times of their own.

`7.30pm`, `6.00 p.m.`, `7 pm`, `19:30 hrs`, `1915 hours`, `12 noon`; `held in the Guildhall on Monday`.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.documents import Block, Evidence
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_CLOCK = pattern(
    "heading.clock",
    r"(?<![\d/.,:£])(?:(?P<hour>\d{1,2})[.:](?P<minute>[0-5]\d)(?!\d)(?:\s?(?P<half>[ap])\.?m\b)?"
    r"|(?P<sole>\d{1,2})\s?(?P<after>[ap])\.?m\b|(?P<long>[01]\d|2[0-3])(?P<rest>[0-5]\d)\s?(?:hours|hrs)\b|(?P<noon>12\snoon|noon)\b)",
    IGNORECASE,
)
_FIELD = pattern("heading.time_field", r"(?:Time|Start time|Amser)(?:\s?of meeting)?\s?:\s", IGNORECASE)
_VENUE = pattern(
    "heading.venue",
    r"(?:Proposed venue|Venue|Place|Location|Lleoliad)\s*+:\s*+(?:\|\s*+)?(?P<venue>[^\s|].*)",
    IGNORECASE,
)
_NOON = 12
_NEAR = 40
"""Characters behind the date, or before it, among which a time is the meeting's."""
_LAST_HOUR = 23


def start_time(text: str, blocks: Sequence[Block], date: tuple[int, int] | None) -> str | None:
    """Return HH:MM of a field, or beside the date; a time without am or pm is taken as printed."""
    for block in blocks:
        if field := _FIELD.match(text, block.start, block.end):
            return _clock(text, field.end(), block.end)
    if date is None:
        return None
    line = next((block for block in blocks if block.start <= date[0] < block.end), None)
    if line is None:
        return None
    behind = _clock(text, date[1], min(line.end, date[1] + _NEAR))
    return behind or _clock(text, max(line.start, date[0] - _NEAR), date[0])


def venue(text: str, blocks: Sequence[Block], date: tuple[int, int] | None) -> Evidence | None:
    """Return the venue of a field, or of the sentence that says when the meeting was held."""
    field = next((match for block in blocks if (match := _VENUE.match(text, block.start, block.end))), None)
    if field:
        return Evidence(*field.span("venue"), "heading.venue")
    for block in blocks if date else ():
        if date and block.start <= date[0] < block.end and (held := _held().search(text, block.start, block.end)):
            return Evidence(*held.span("venue"), "heading.held_in")
    return None


@lru_cache(maxsize=1)
def _held() -> Pattern[str]:
    """Match `held in the Guildhall on Monday`, `6th February 2019 at the Reading Room`."""
    days = any_of(lexicon().words["dates.weekdays"])
    ends = rf"on\s(?:the\s)?(?:{days}|\d)|at\s\d|commencing\b|starting\b|from\s\d|{days}|\d{{1,2}}(?:st|nd|rd|th)"
    return pattern(
        "heading.held_in",
        r"(?:\b(?:held|meeting|\d{4})|[ap]\.?m\.?),?\s(?:in|at|yn)\s(?:the\s)?(?P<venue>[A-Z][^|;:]{2,100}?)"
        rf"(?=,?\s(?:{ends})|\.?$)",
    )


def _clock(text: str, start: int, end: int) -> str | None:
    """Return the first time in a stretch of text."""
    match = _CLOCK.search(text, start, end)
    if match is None:
        return None
    if match.group("noon"):
        return "12:00"
    hour = int(match.group("hour") or match.group("sole") or match.group("long"))
    half = (match.group("half") or match.group("after") or "").lower()
    hour = hour % _NOON + (_NOON if half == "p" else 0) if half else hour
    return f"{hour:02}:{match.group('minute') or match.group('rest') or '00'}" if hour <= _LAST_HOUR else None
