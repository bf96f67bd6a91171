"""Lines with a number before their words, as items have it: `Item 3. Roads`, `33/21 Ponds`, `75.To accept apologies`.

In: a line. Out: its number and words. Will not: say whether the number is an item's (`printed_items`); take a day
(`22 February 2022 – 7.00 pm`) or a side of a vote for one.
"""

from re import IGNORECASE, Match

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.item_numbers import NAMED, NUMBER
from tasks.structuring.vote_lines import tells_side

_NUMBERED = pattern(
    "printed.item",
    r"(?:\*{1,2}\s?(?=[A-Z]{1,4}(?:/|&[A-Z]{1,3}\s?)?\d|\d{1,4}(?:[./]|\s[A-Z])))?"
    rf"{NAMED}(?!(?:PART|RHAN)\s)(?P<number>{NUMBER})"
    r"(?:(?:[.):,]|\.\.|/(?=\s))?(?:\s{0,3}(?:[-–—]|\|(?![^\n|]*\|)))?\s+|[.:](?=[A-Z][a-z])|(?:(?<=\d/\d\d)|(?<=\d/\d{3}))(?=(?:\([a-z]\)\s)?[A-Z](?:[a-z]|[A-Z]{3})))"
    r"(?P<words>(?:[A-Z\d‘“(]|[a-h]\)\s(?=[A-Z])).*)",
)
"""Words behind the stop without a space, too: `75.To accept apologies`, and behind a number of two parts: `33/21Ponds`.

A pipe may stand between number and title, not in a row of more cells.

A star says that a matter was delegated.
"""


def numbered(text: str, block: Block) -> Match[str] | None:
    """Match a line by `number` and `words`; None where it has no number, or is a day or a side of a vote."""
    match = _NUMBERED.match(text, block.start, block.end)
    none = match is None or _is_day(text, match, block.end) or tells_side(text[match.start() : block.end])
    return None if none else match


def _is_day(text: str, match: Match[str], end: int) -> bool:
    """Say whether a number is the day of a month: `4 May 2024.` below the title of the next meeting."""
    stopped = text[match.end("number") : match.start("words")].strip()
    day = None if stopped else _DAY.match(text, match.start("words"), end)
    return day is not None or _MONTH.match(text, match.start("words"), end) is not None


_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_MONTH = pattern(
    "printed.month",
    rf"{_MONTHS}(?:,?\s(?:19|20)\d\d)?\s?(?:[.;]|at\b[^\n]{{0,60}}|,?\s\d{{1,2}}[.:]\d\d[^\n]{{0,40}})?$",
    IGNORECASE,
)
_DAY = pattern(
    "printed.day",
    rf"{_MONTHS}(?:\s?(?:[-–—&]|to|and)\s?\d{{1,2}}\s{_MONTHS})?,?\s(?:19|20)\d\d(?=$|\s?[-–—,(;.|]|\s(?:at|from)\b)",
    IGNORECASE,
)
"""Behind a number without a stop, whatever follows: `22 February 2022 – 7.00 pm`, `22 FEB 2022, TOWN HALL`."""
