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
from tasks.structuring.heading_lines import above_lists
from tasks.structuring.heading_span import held_between

_TIME = pattern(
    "heading.time",
    r"(?<![\d.:/£])(?:(?P<hour>[01]?\d|2[0-3])(?:(?:\s?[.:;]\s?|-(?=00|15|30|45))(?P<minute>[0-5]\d|0))?\.?\s?"
    r"(?:o(?:[’']?\s?clock|[’']r\sgloch)\s)?(?P<half>[ap]\s?\.?\s?m\b|y\.?[bhp]\b|y\sbore\b|yr?\s(?:prynhawn|hwyr)\b|noon\b|in\sthe\s(?:morning|forenoon|afternoon|evening)\b)"
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
    r"(?<![^\n])The\s(?:(?:\w{4,14}\s)?meeting\s(?:was\s)?(?:[^.\n]{0,100}?\s)?(?:commenced|started|began|opened|called\sto\sorder)"
    r"|(?:[A-Z][\w.-]{1,20}\s){1,5}(?:opened\sthe\smeeting|(?:declared|called)\sthe\smeeting\s(?:open|to\sorder)))\s(?:promptly\s)?at\s(?=\d)",
    IGNORECASE,
)
"""A line of its own below the lists: `The meeting commenced at 7.00 pm.`, `The Chair opened the meeting at 7.32pm`"""
_HELD_AT = pattern("heading.held_at", r"\b(?:held|meeting|met)\b[^\n]{0,160}?\s(?:at|from)\s(?=\d)", IGNORECASE)
_BEHIND = pattern("heading.time_behind_place", r"(?:[,–-]|\sat)\s?(?=\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b)", IGNORECASE)
"""A line that gives the time behind another thing: `Innovation Centre, 9.30am`."""
_DATED = pattern("heading.time_behind_day", r"\b(?:19|20)\d\d,?\s(?:at|from|@)\s(?=\d)", IGNORECASE)
"""The day again, with the time: `Friday 3rd July 2020 at 18.00 hrs.`"""
_CAME = pattern("heading.came_or_left", r"\b(?:arriv(?:ed|ing)|joined|left|leaving|departed)\b", IGNORECASE)
_LED = pattern("heading.led_to_time", r"(?:(?:at|from)\s|\()(?=\d)", IGNORECASE)
"""`at 7.00 pm in`, above the place; `(2.00 - 4.10 pm)`."""
_LONGEST = 300
_LONGEST_DAY = 90
_NEAR = 3
"""Lines below the date among which the time may stand by itself."""
_NOON = 12
_AFTERNOON = pattern("heading.afternoon", r"p|y\.?[hp]|yr?\s(?:pryn|hwyr)|in\sthe\s(?:aft|even)", IGNORECASE)
_EVENING = pattern(
    "heading.evening",
    r"\bnos\s(?:lun|fawrth|fercher|iau|wener|sadwrn|sul)\b|\bthe\sevening\sof\b",
    IGNORECASE,
)
"""`nos Fawrth 14 Mai 2019`: a time behind it without am or pm is one of the evening."""


@lru_cache(maxsize=1)
def _labelled() -> Pattern[str]:
    """Match the beginning of a line that is about the time: `Time: 7pm`, `The meeting commenced at 7.05pm`."""
    words = any_of(lexicon().words["meeting.time_openings"])
    return pattern("heading.time_line", rf"(?:the\s)?(?:meeting\s)?(?:was\s)?{words}\b", IGNORECASE)


def start_time_of(text: str, blocks: Sequence[Block], dated: int | None) -> str | None:
    """Return the first time on the date's line, else on a line near it that is about the time.

    A day without its year gives no date, but its line may say the time: `held on Thursday 15th April at 7.30 pm`.
    """
    if dated is None:
        return _time_said(text, above_lists(text, blocks), (_HELD_AT, _BEGAN))
    lines = [blocks[dated], *(block for block in blocks[dated + 1 : dated + 1 + _NEAR] if _is_about(text, block))]
    above = [block for block in blocks[max(dated - _NEAR, 0) : dated] if _is_about(text, block)]
    for block in [*lines, *above]:
        if match := _TIME.search(text, block.start, min(block.end, block.start + _LONGEST)):
            return _spelt(match)
    if held := held_between(text, blocks):
        return time_at(text, held.times.start, held.times.end)
    near = [block for block in blocks[max(dated - _NEAR, 0) : dated + 1 + _NEAR] if not _tells_who(text, block)]
    begun = [block for block in blocks if text.startswith("The ", block.start)]
    return _time_said(text, near, (_BEGAN, _HELD_AT, _BEHIND, _DATED)) or _time_said(text, begun, (_MEETING_BEGAN,))


def _time_said(text: str, blocks: Sequence[Block], said: Sequence[Pattern[str]]) -> str | None:
    """Return the time that stands behind the first of some words."""
    found = (_said(text, block, words) for words in said for block in blocks)
    return next((_spelt(match) for match in found if match), None)


def time_at(text: str, start: int, end: int) -> str | None:
    """Return the time that begins at a place."""
    match = _TIME.match(text, start, end)
    return _spelt(match) if match else None


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
    """Return HH:MM; a time without am or pm is taken as printed, unless its end or the day says so: `7.00 - 9.35 pm`"""
    hour = int(match.group("hour") or match.group("hours") or match.group("bare"))
    minute = int(match.group("minute") or match.group("minutes") or match.group("bare_minute") or 0)
    half = (match.group("half") or ("p" if _is_of_evening(match, hour) else "")).lower()
    if half and half != "noon":
        hour = hour % _NOON + (_NOON if _AFTERNOON.match(half) else 0)
    return f"{hour:02}:{minute:02}"


def _is_of_evening(match: Match[str], hour: int) -> bool:
    """Say whether the end of the meeting or the day before the time says that it was past noon."""
    ended = int(match.group("ended") or 0)
    said = _EVENING.search(match.string, max(match.start() - _LONGEST_DAY, 0), match.start())
    return ended % _NOON > hour or (said is not None and hour < _NOON)
