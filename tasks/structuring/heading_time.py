"""When a meeting began, as the lines of its heading say: `10.00 am`, `7pm`, `1915 hours`, `2.00 yp`.

In: the blocks before the first item, and the block with the date. Out: HH:MM. Will not: read when it ended, or work
out whether a time without am or pm was in the evening.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_presence

_TIME = pattern(
    "heading.time",
    r"(?<![\d.:/£])(?:(?P<hour>[01]?\d|2[0-3])(?:[.:;](?P<minute>[0-5]\d))?\.?\s?(?:o[’']?\s?clock\s)?(?P<half>[ap]\s?\.?\s?m\b|y[bhp]\b|noon\b)"
    r"|(?P<hours>[01]?\d|2[0-3])[.:]?(?P<minutes>[0-5]\d)\s?(?:hours|hrs|h\b|o[’']?\s?clock|o[’']r\sgloch)"
    r"|(?P<bare>[01]?\d|2[0-3])[.:](?P<bare_minute>[0-5]\d)(?!\d|\.\d)"
    r"(?=(?:\s{0,3}(?:[-–]|to)\s{0,3}(?P<ended>1?\d)[.:][0-5]\d\s?p\.?m\b)?))",
    IGNORECASE,
)
_BEGAN = pattern(
    "heading.began",
    r"\b(?:commenc(?:ed|ing)|start(?:ed|ing|s)|began|beginning|begins)\s(?:promptly\s)?(?:at\s)?(?=\d)",
    IGNORECASE,
)
"""What stands before the time in a sentence: `was held at the Hall and commenced at 6.30 pm`."""
_MEETING_BEGAN = pattern(
    "heading.meeting_began",
    r"(?<![^\n])The\s(?:\w{4,14}\s)?meeting\s(?:was\s)?(?:[^.\n]{0,100}?\s)?(?:commenced|started|began|opened|called\sto\sorder)\s(?:promptly\s)?at\s(?=\d)",
    IGNORECASE,
)
"""A line of its own below the lists: `The meeting commenced at 7.00 pm.`"""
_HELD_AT = pattern("heading.held_at", r"\b(?:held|meeting|met)\b[^\n]{0,160}?\s(?:at|from)\s(?=\d)", IGNORECASE)
_BEHIND = pattern("heading.time_behind_place", r"(?:[,–-]|\sat)\s?(?=\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b)", IGNORECASE)
"""A line that gives the time behind another thing: `Innovation Centre, 9.30am`."""
_DATED = pattern("heading.time_behind_day", r"\b(?:19|20)\d\d,?\s(?:at|from|@)\s(?=\d)", IGNORECASE)
"""The day again, with the time: `Friday 3rd July 2020 at 18.00 hrs.`"""
_CAME = pattern("heading.came_or_left", r"\b(?:arriv(?:ed|ing)|joined|left|leaving|departed)\b", IGNORECASE)
_LED = pattern("heading.led_to_time", r"(?:at|from)\s(?=\d)", IGNORECASE)
"""`at 7.00 pm in`, above the place."""
_LONGEST = 300
_NEAR = 3
"""Lines below the date among which the time may stand by itself."""
_NOON = 12
_AFTERNOON = ("p", "yp", "yh")


@lru_cache(maxsize=1)
def _labelled() -> Pattern[str]:
    """Match the beginning of a line that is about the time: `Time: 7pm`, `The meeting commenced at 7.05pm`."""
    words = any_of(lexicon().words["meeting.time_openings"])
    return pattern("heading.time_line", rf"(?:the\s)?(?:meeting\s)?(?:was\s)?{words}\b", IGNORECASE)


def start_time_of(text: str, blocks: Sequence[Block], dated: int | None) -> str | None:
    """Return the first time on the date's line, else on a line near it that is about the time."""
    if dated is None:
        return None
    lines = [blocks[dated], *(block for block in blocks[dated + 1 : dated + 1 + _NEAR] if _is_about(text, block))]
    above = [block for block in blocks[max(dated - _NEAR, 0) : dated] if _is_about(text, block)]
    for block in [*lines, *above]:
        if match := _TIME.search(text, block.start, min(block.end, block.start + _LONGEST)):
            return _spelt(match)
    near = [block for block in blocks[max(dated - _NEAR, 0) : dated + 1 + _NEAR] if not _tells_who(text, block)]
    found = [_said(text, block, words) for words in (_BEGAN, _HELD_AT, _BEHIND, _DATED) for block in near]
    found += [_said(text, block, _MEETING_BEGAN) for block in blocks if text.startswith("The ", block.start)]
    return next((_spelt(match) for match in found if match), None)


def _tells_who(text: str, block: Block) -> bool:
    """Say whether a line tells who was there, or when somebody came or left: `One resident, who arrived at 7.40pm`."""
    return opens_presence(text, block) or _CAME.search(text, block.start, block.end) is not None


def _said(text: str, block: Block, words: Pattern[str]) -> Match[str] | None:
    """Match the time at which a line of the heading says that the meeting began or was held."""
    found = words.search(text, block.start, min(block.end, block.start + _LONGEST))
    return _TIME.match(text, found.end(), block.end) if found else None


def _is_about(text: str, block: Block) -> bool:
    """Say whether a line is about the time, or is a time and no more."""
    led = _LED.match(text, block.start, block.end)
    alone = _TIME.match(text, led.end() if led else block.start, block.end)
    return _labelled().match(text, block.start, block.end) is not None or bool(alone)


def _spelt(match: Match[str]) -> str:
    """Return HH:MM; a time without am or pm is taken as printed, unless it has that of its end: `7.00 - 9.35 pm`."""
    hour = int(match.group("hour") or match.group("hours") or match.group("bare"))
    minute = match.group("minute") or match.group("minutes") or match.group("bare_minute") or "00"
    ended = int(match.group("ended") or 0)
    half = (match.group("half") or ("p" if ended % _NOON > hour else "")).lower()
    if half and half != "noon":
        hour = hour % _NOON + (_NOON if half.startswith(_AFTERNOON) else 0)
    return f"{hour:02}:{minute}"
