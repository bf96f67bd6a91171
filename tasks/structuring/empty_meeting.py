"""Pages of meetings that have no minutes: cancelled, not yet held, or held without business.

In: the blocks of a page on which no item was found. Out: the page as a meeting without items, and what to say of it.
Will not: take a list of meetings, or a page that says neither what it is nor when the meeting was, for one.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.documents import Block
from schemas.issues import Issue, IssueCode
from schemas.patterns import any_of, pattern
from schemas.vocabulary import BlockRole, Severity
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.cutting import Sections
from tasks.structuring.labels import read_label
from tasks.structuring.meeting_heading import heading_of, page_words
from tasks.structuring.signs import says_itself

_MOST_LINES = 40
_LONGEST = 400
_MOST_SAID = 4
_LONGEST_SAID = 160
"""Lines beside heading and fields that a page without items may have (`There are no items to display`); more is
minutes that were not read."""
_FIELD = pattern("empty.field", r"[\w’' -]{2,40}:")
_HEADED = (BlockRole.PAGE_HEADING, BlockRole.MEETING_HEADING)
_STOPS = " \xa0:-–"


def empty_meeting(text: str, blocks: Sequence[Block], known: Lexicon) -> Sections | None:
    """Return a meeting without items where the page names it and its day; None for any other page."""
    cancelled = any(cancellations(text, blocks))
    named = cancelled or (_is_headed(text, blocks) and _says_little(text, blocks))
    short = len(blocks) <= _MOST_LINES and all(block.end - block.start <= _LONGEST for block in blocks)
    return Sections(tuple(blocks), ()) if named and short and heading_of(text, blocks, known).date else None


def _says_little(text: str, blocks: Sequence[Block]) -> bool:
    """Say whether there is hardly a line beside the heading and fields, and no numbered one."""
    lines = [text[block.start : block.end] for block in blocks[2:] if not _FIELD.match(text, block.start, block.end)]
    said = [line for line in lines if line.rstrip(_STOPS) not in page_words()]
    plain = all(len(line) <= _LONGEST_SAID and "|" not in line and read_label(line) is None for line in said)
    return plain and len(said) <= _MOST_SAID


def cancellations(text: str, blocks: Sequence[Block]) -> Iterator[Issue]:
    """Yield an issue for the first line above the items that says that the meeting did not take place."""
    for block in blocks:
        if _cancelled().search(text[block.start : min(block.end, block.start + _LONGEST)]):
            said = "the page says that the meeting did not take place"
            yield Issue(IssueCode.MEETING_CANCELLED, said, Severity.INFO, block.start, block.end)
            return


@lru_cache(maxsize=1)
def _cancelled() -> Pattern[str]:
    words = any_of(lexicon().words["meeting.cancelled_words"])
    said = rf"(?:\b(?:meeting|cyfarfod)\b[^.]{{0,120}}?\b|^\W{{0,3}}){words}\b"
    return pattern("meeting.cancelled", said, IGNORECASE)


def without_items(sections: Sections) -> Iterator[Issue]:
    """Yield an issue where a meeting has no items at all."""
    if not sections.items:
        yield Issue(IssueCode.NO_ITEMS, "the page names a meeting and shows no item of it", Severity.INFO)


def _is_headed(text: str, blocks: Sequence[Block]) -> bool:
    roles = any(block.role in _HEADED for block in blocks)
    lines = any(text[block.start : block.end].rstrip(_STOPS) in page_words() for block in blocks)
    return roles or lines or says_itself(text, blocks)
