"""What tells that a page holds the minutes or the decisions of one meeting, whatever their shape.

In: the blocks of a page. Out: whether it does. Will not: take a page for minutes by one word; where no line says what
the page is, a heading with body and day must stand above words that decide.
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.marks import Mark, mark_of, names_its_report
from tasks.structuring.meeting_heading import heading_of
from tasks.structuring.page import speaks_like_minutes

_TOP = 25
_NEAR = 12
"""Lines among which a heading names body and day, where nothing else says what a page is."""
_HEAD = 2
_LONGEST_NAME = 110
_DASH = pattern("signs.dash", r"\s[-–]\s")
_YEAR = pattern("signs.year", r"\d(?:st|nd|rd|th)?(?:\s|[./-])[^\n]{0,12}?(?:19|20)\d\d\b")
_MARKER = pattern("signs.marker", r"(?:Minutes|MINUTES):$")
_STATED = pattern(
    "signs.stated",
    r"(?:DRAFT|Draft|PROVISIONAL|Provisional|APPROVED|Approved|CONFIRMED|Confirmed|ADOPTED|Adopted|FINAL|Final|SIGNED|Signed|REVISED|Revised)\s(?:(?:DRAFT|Draft)\s)?(?=M(?:inutes?|INUTES?)\s)",
)
"""What state minutes are in, before what they are: `Provisional Minutes of Meeting`, `APPROVED MINUTES OF`."""
_SHORTEST_TOLD = 40
_FEWEST_TOLD = 2


def opens_minutes(text: str, block: Block) -> bool:
    """Say whether a line says of which meeting the page holds the minutes or the decisions.

    `Minutes:` alone announces those of an item, and with the size of a report the title is that of an item too.
    """
    if text[block.end - 1] in ":B" and (_MARKER.match(text, block.start, block.end) or names_its_report(text, block)):
        return False
    stated = _STATED.match(text, block.start, block.end)
    printed = text.startswith(lexicon().words["meeting.printed_openings"], stated.end() if stated else block.start)
    return printed or _other_opening().match(text, block.start, block.end) is not None


def says_printed(text: str, blocks: Sequence[Block], known: Lexicon) -> bool:
    """Say whether the top of a page calls it minutes, lists who was present or names body and day, or it reads so."""
    return (
        says_itself(text, blocks)
        or _names_a_sitting(text, blocks[:_HEAD], known)
        or _reads_as_minutes(text, blocks, known)
    )


def says_itself(text: str, blocks: Sequence[Block]) -> bool:
    """Say whether a line at the top of a page calls it minutes, or lists who was present."""
    return any(opens_minutes(text, block) or opens_presence(text, block) for block in blocks[:_TOP])


def tells(text: str, blocks: Sequence[Block]) -> bool:
    """Say whether lines below a heading tell something: two paragraphs that end as sentences do."""
    told = (block for block in blocks if text[block.end - 1] == "." and block.end - block.start >= _SHORTEST_TOLD)
    return sum(1 for _ in told) >= _FEWEST_TOLD


def _names_a_sitting(text: str, blocks: Sequence[Block], known: Lexicon) -> bool:
    """Say whether a page begins with the name of a body and the day: `Health Board`, and below it `3 July 2018`."""
    if not blocks or blocks[0].end - blocks[0].start > _LONGEST_NAME:
        return False
    name = _DASH.split(text[blocks[0].start : blocks[0].end], maxsplit=1)[0].rstrip(" ,:.").casefold()
    name = _KIND.sub("", name)
    head = text[blocks[0].start : min(blocks[-1].end, blocks[0].start + 3 * _LONGEST_NAME)]
    return name.replace("’", "'").endswith(known.words["meeting.bodies"]) and _YEAR.search(head) is not None


def _reads_as_minutes(text: str, blocks: Sequence[Block], known: Lexicon) -> bool:
    """Say whether body and day stand above decisions; a page with a `Minutes:` line is one of an item."""
    heading = heading_of(text, blocks[:_NEAR], known)
    if not (heading.date and heading.committee):
        return False
    if not heading.committee.quote(text).casefold().endswith(known.words["meeting.bodies"]):
        return False
    marks = [mark_of(text, block, known) for block in blocks]
    if Mark.MINUTES in marks:
        return False
    return marks.count(Mark.DECISION) > 0 or speaks_like_minutes(text, blocks)


_KIND = pattern(
    "signs.kind_of_meeting",
    r"\s(?:the\s)?(?:(?:extra\s?-?ordinary|ordinary|annual|special|full|monthly|planning|statutory)\s){0,3}meeting(?:,?\s(?:(?:held\s)?on\b|\w{3,6}day\b|\d)[^\n]{0,60})?$",
)
"""`Marl Parish Council Extra Ordinary Meeting`, `Marl Town Council Monthly Meeting Tuesday 3rd May 2016`"""


def says_day_held(text: str, block: Block) -> bool:
    """Say whether a line tells the day of the meeting without its year: `Minutes of the meeting held on 12th June`."""
    return opens_minutes(text, block) and _day_held().search(text, block.start, block.end) is not None


@lru_cache(maxsize=1)
def _day_held() -> Pattern[str]:
    months = any_of(name for names in lexicon().forms["dates.months"].values() for name in names)
    return pattern(
        "signs.day_held", rf"\bheld\b[^\n]{{1,120}}?\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{months}\b", IGNORECASE
    )


@lru_cache(maxsize=1)
def _other_opening() -> Pattern[str]:
    """Match `DECISIONS TAKEN BY THE CABINET`, `Record of hearing`, `May 2019 Minutes`, `held on 12 April 2011`.

    And `CABINET MEMBER FOR PIERS – DECISION MEETING`.
    """
    words = any_of(lexicon().words["meeting.decision_openings"])
    months = any_of(name for names in lexicon().forms["dates.months"].values() for name in names)
    of_month = rf"(?:{months}\s)?{months}\s(?:19|20)\d\d\s(?:[a-z]{{4,14}}\s){{0,2}}minutes"
    by_one = r"(?:cabinet|executive)\smember\s(?:for|of)\s[^\n]{2,90}?\s[-–]\sdecisions?\s(?:meeting|session)"
    held = r"(?:meeting\s)?held\s(?:on|at|in)\s[^\n.;]{2,100}\b(?:19|20)\d\d"
    return pattern("signs.opening", rf"(?:{words}|{of_month}|{by_one}|{held})(?=[\s:–—-]|$)", IGNORECASE)
