"""Where a meeting was held: on a line of its own, or in the sentence that says of which meeting the minutes are.

In: the blocks before the first item. Out: the words that name the venue. Will not: read the venue of a meeting that
is told of further down, or keep what a page prints behind it (`View directions`).
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.documents import Block, Evidence
from schemas.patterns import any_of, pattern
from seeds.bare_rolls import in_columns
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.heading_lines import above_lists

_LONGEST = 400
_LONGEST_PLACE = 120
_NEAR = 3
"""Lines below the date among which a place may stand by itself."""
_WHEN = pattern(
    "heading.when",
    r"(?:\b(?:19|20)\d\d\b|\d\s?[ap]\.?m\b\.?|\d[.:]?\d\d\b\s?(?:hrs|hours)\b|(?<!Room\s)(?<!Room\s\d)\d[.:]\d\d\b(?!\s?[ap]\.?m)|\bnoon\b)\)?\s?[,;–-]?\s*+",
    IGNORECASE,
)
"""A year or a time; what stands behind the last one of a line may be the place."""
_STOPS = " \xa0\n\t:-–,;."
_LED = pattern(
    "heading.led_to_place",
    r"(?:\d{1,2}(?:[.:]\d\d(?:\s?(?:[ap]\.?m\b\.?|hours|hrs))?|\s?[ap]\.?m\b\.?)\s?[,–-]?\s{1,3})?"
    r"(?:venue[,:]\s)?(?:to\sbe\s)?(?:held\s)?(?:(?:in|at|via)\s(?:(?-i:the|THE)\s)?)?(?=[A-Z\d])",
    IGNORECASE,
)
"""`2.00 p.m. - Council Chamber`, `In the Town Hall`, `To be held at the Guild Hall`"""
_ALSO = pattern(
    "heading.also_online",
    r"\s(?:and|&)\s(?:also\s)?(?:(?:held\s)?(?:online|remotely|virtually)|by\s(?:video|virtual|remote|electronic)\b[^,;\n]{0,40})$",
    IGNORECASE,
)
"""`Civic Offices and online`"""
_ONLINE = pattern(
    "heading.online",
    r"\((?:held\s)?(?:remotely\s)?(?:via|by|on|over)?\s?(?P<place>(?:Zoom|(?:MS\s|Microsoft\s)?Teams|Webex)(?:\s[a-z]{4,12})?)\)",
    IGNORECASE,
)
"""`4 May 2021 (via Zoom)`"""
_TIME_BEHIND = pattern("heading.time_behind", r",?\s(?:at\s|from\s)?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?$", IGNORECASE)


_AMID = pattern(
    "heading.place_amid",
    r"\b(?:19|20)\d\d\s?[,–-]\s(?P<place>(?-i:[A-Z])[^\n\d;:]{3,90}?)(?:,|\s[–-])\s(?:at\s|from\s)?(?=\d{1,2}(?:[.:]?\d\d)?\s?(?:[ap]\.?m\b|hrs\b|start\b)|\d\d:\d\d)",
    IGNORECASE,
)
"""`14 March 2024, Corgie Hall, 7.30 p.m.`"""
_NO_NAME = pattern("heading.no_name_of_place", r"\b(?:meeting|minutes|session|draft|held|present)\b", IGNORECASE)


@lru_cache(maxsize=1)
def _dated() -> Pattern[str]:
    """Match a day behind other words: `County Hall, Dunmere, 19 September 2024`."""
    months = any_of(name for names in lexicon().forms["dates.months"].values() for name in names)
    days = any_of(lexicon().words["dates.weekdays"])
    return pattern("heading.day_behind", rf",?\s(?:{days},?\s)?\d{{1,2}}(?:st|nd|rd|th)?\s{months}\b", IGNORECASE)


@lru_cache(maxsize=1)
def _numbered() -> Pattern[str]:
    """Match `12 High Street`, `2nd Floor`; no date and no time."""
    months = any_of(name for names in lexicon().forms["dates.months"].values() for name in names)
    return pattern("heading.numbered_place", rf"\d{{1,4}}(?:[a-z]|st|nd|rd|th)?,?\s(?!(?i:{months}|noon)\b)[A-Z][a-z]")


@lru_cache(maxsize=1)
def _small() -> Pattern[str]:
    """Match a place that begins with a small letter before its own name: `small hall, Memorial Hall`."""
    places = any_of(lexicon().words["meeting.venue_words"])
    return pattern("heading.small_place", rf"[a-z]{{3,12}}\s{places},\s[A-Z][a-z]")


@lru_cache(maxsize=1)
def _labelled() -> Pattern[str]:
    labels = any_of(lexicon().words["meeting.venue_labels"])
    return pattern(
        "heading.venue",
        rf"{labels}(?:\s/\s{labels})?(?:\s*+:|(?:(?<=place)|(?<=venue)|(?<=location))(?=\s{{2}}|\t)|(?<=venue)(?:,|(?=\s(?-i:[A-Z][a-z]))))\s*+[-–|]?\s*+(?:(?-i:the)\s(?=(?-i:[A-Z])))?(?P<venue>\S.*)",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _label_alone() -> Pattern[str]:
    return pattern("heading.venue_label", rf"{any_of(lexicon().words['meeting.venue_labels'])}\s*+:?\s*+$", IGNORECASE)


@lru_cache(maxsize=1)
def _tail() -> Pattern[str]:
    """Match what stands behind a venue: a link to a map, or a date and a time."""
    tails = any_of(lexicon().words["meeting.venue_tails"])
    return pattern("heading.venue_tail", rf"[\s.,;:(\[-]{{0,4}}{tails}", IGNORECASE)


_HELD = pattern(
    "heading.place_held",
    r"\b(?:held|convened|gynhaliwyd|met|meeting|meetings)\b|\b(?:19|20)\d\d\b|\d\s?[ap]\.?m\b|^(?=(?:in|at|via)\s)",
    IGNORECASE,
)
_MET = pattern("heading.met", r"The\s(?:meeting\swas\sheld|\w{5,14}\smet)\s(?:in|at|via|on)\s")
"""A line of its own below the lists: `The panel met at Heron House, Dunmere.`"""
_PLACE = pattern(
    "heading.place",
    r"(?<=\s)(?:in|within|at|via|through|yn)\s(?:(?-i:the|THE)\s)?(?=\S)|(?<=\s)(?:on|by)\s(?=zoom|teams|microsoft)"
    r"|^(?:in|at|via)\s(?:(?-i:the|THE)\s)?(?=\S)",
    IGNORECASE,
)
"""`held at the `, `7.00 pm in the `, `via `; a name with a capital follows."""


@lru_cache(maxsize=1)
def _end() -> Pattern[str]:
    """Match what ends a venue in a sentence: a day, a time, `commencing at`."""
    days = any_of(lexicon().words["dates.weekdays"])
    months = any_of(name for names in lexicon().forms["dates.months"].values() for name in names)
    stops = any_of(lexicon().words["meeting.venue_stops"])
    return pattern(
        "heading.place_end",
        rf",?\s\(?(?:on\s|at\s|from\s|am\s)?(?:the\s)?(?:{days}\b|\d{{1,2}}(?:[.:]\d\d|\s?[ap]\.?m|\so[’']clock|st|nd|rd|th|\s{months})|{stops}\b)|(?<!\sNo)(?<!\bSt)(?<![.\s][A-Z])\.(?=\s|$)|\son\s?:|[;:]|\s[-–]\s(?={days})",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _no_place() -> Pattern[str]:
    """Match words that are a day, a body or who is in the chair, and no place."""
    days = any_of(lexicon().words["dates.weekdays"])
    bodies = any_of(lexicon().words["meeting.bodies"])
    chair = r"[\w’' .-]{3,60}\s\((?:vice[\s-])?chair(?:man|woman|person)?\)"
    return pattern(
        "heading.no_place",
        rf"\A(?:{days}\b|{chair}|(?:[\w-]{{3,14}}\s){{0,3}}meeting\sof\b|[\w’' &-]{{0,60}}\b{bodies}\s?$)",
        IGNORECASE,
    )


def venue_of(text: str, blocks: Sequence[Block], dated: int | None = None) -> Evidence | None:
    """Return the venue: on its line, below its label, in the heading's sentence, or near the line with the date."""
    for place, block in enumerate(blocks):
        match = _labelled().match(text, block.start, block.end)
        if match and match.start("venue") < block.end:
            return _trimmed(text, match.start("venue"), block.end, block.page)
        below = blocks[place + 1] if place + 1 < len(blocks) else None
        if below and _label_alone().match(text, block.start, block.end):
            return _trimmed(text, below.start, below.end, below.page)
    told = (found for block in above_lists(text, blocks) if (found := _in_sentence(text, block)))
    lines = (block for block in blocks if _MET.match(text, block.start, block.end))
    told_below = (found for block in lines if (found := _in_sentence(text, block)))
    return next(told, None) or _beside_date(text, blocks, dated) or next(told_below, None)


def _beside_date(text: str, blocks: Sequence[Block], dated: int | None) -> Evidence | None:
    """Return the place that stands behind the date and its time, or on a line of its own near them."""
    if dated is None:
        return None
    line, near = blocks[dated], [*blocks[dated + 1 : dated + 1 + _NEAR], *blocks[max(dated - 1, 0) : dated]]
    last = next(reversed(list(_WHEN.finditer(text, line.start, min(line.end, line.start + _LONGEST)))), None)
    if last and is_place(text, last.end(), line.end):
        return _trimmed(text, last.end(), line.end, line.page)
    if last and (online := _ONLINE.match(text, last.end(), line.end)):
        return Evidence(*online.span("place"), "heading.venue", line.page)
    if between := _between(text, line):
        return between
    lines = (block for block in near if not (opens_presence(text, block) or in_columns(text[block.start : block.end])))
    found = (block for block in lines if is_place(text, block.start, block.end))
    return next((_trimmed(text, block.start, _before_time(text, block), block.page) for block in found), None)


def _between(text: str, line: Block) -> Evidence | None:
    """Return the place between the day and the time, whatever it is called, or before the day by one of its words."""
    amid = _AMID.search(text, line.start, line.end)
    if amid and not (_NO_NAME.search(amid["place"]) or _no_place().match(amid["place"])):
        return _trimmed(text, *amid.span("place"), line.page)
    day = _dated().search(text, line.start, line.end)
    before = day is not None and " - " not in text[line.start : day.start()] and is_place(text, line.start, day.start())
    return _trimmed(text, line.start, day.start(), line.page) if day and before else None


def _before_time(text: str, block: Block) -> int:
    """Return where a line's place ends, which the time may stand behind: `Innovation Centre, 9.30am`."""
    time = _TIME_BEHIND.search(text, block.start, block.end)
    return time.start() if time else block.end


def is_place(text: str, start: int, end: int) -> bool:
    """Say whether words name a place by one of its words: `Committee Room 2, Town Hall`; no sentence, list or field."""
    words = text[start:end].strip(_STOPS)
    if not words or len(words) > _LONGEST_PLACE or not (words[0].isupper() or words[0].isdigit()):
        return False
    plain = [word.strip(".,()").casefold() for word in words.split()]
    told = ":" in words or any(word in lexicon().words["attendance.prose"] for word in plain)
    body = _no_place().match(words) or words.casefold().endswith(lexicon().words["meeting.bodies"])
    return not told and not body and any(word in lexicon().words["meeting.venue_words"] for word in plain)


def _in_sentence(text: str, block: Block) -> Evidence | None:
    if block.end - block.start > _LONGEST:
        return None
    held = _HELD.search(text, block.start, block.end)
    for opening in _PLACE.finditer(text, held.end(), block.end) if held else ():
        end = _end().search(text, opening.end(), block.end)
        stop = end.start() if end else block.end
        words = text[opening.end() : stop]
        if not (words[:1].isupper() or _small().match(words) or _numbered().match(text, opening.end(), block.end)):
            continue
        if words and not _no_place().match(words):
            return _trimmed(text, opening.end(), stop, block.page)
    return None


def _trimmed(text: str, start: int, end: int, page: int | None) -> Evidence | None:
    """Return the words without what leads to them, a tail and a final stop."""
    led = _LED.match(text, start, end)
    start = led.end() if led else start
    tail = _tail().search(text, start, end)
    stop = tail.start() if tail else end
    behind = _ALSO.search(text, start, stop) or _TIME_BEHIND.search(text, start, stop)
    words = text[start : behind.start() if behind else stop].rstrip(_STOPS)
    return Evidence(start, start + len(words), "heading.venue", page) if words else None
