"""The headings that part an agenda: `PART II - EXEMPT ITEMS`, `Procedural Business`; they have no number of their own.

In: lines of a page. Out: whether one is such a heading, and whether it heads what the public may not hear. Will not:
take any other short line for a heading.
"""

from functools import lru_cache
from re import IGNORECASE

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon

_PART = pattern(
    "part.heading",
    r"(?:part|section|rhan|adran)\s+(?:[ivx]{1,4}|\d{1,2}|[a-d]|one|two|three|un|dau)(?:\s*+[-–—:.(].{0,120})?$",
    IGNORECASE,
)
_STOPS = " \xa0:-–."
_LONGEST = 140


def is_part_heading(text: str, block: Block) -> bool:
    """Say whether a line heads a part of the agenda.

    >>> is_part_heading("PART 1 - PUBLIC", Block(0, 15))
    True
    """
    if block.end - block.start > _LONGEST:
        return False
    line = text[block.start : block.end]
    return _PART.match(line) is not None or heads_section(line.rstrip(_STOPS))


def heads_section(words: str) -> bool:
    """Say whether words are a listed heading of a section, in any case: `Procedural Business`."""
    return words.casefold() in _headings()


@lru_cache(maxsize=1)
def _headings() -> frozenset[str]:
    return frozenset(heading.casefold() for heading in lexicon().words["meeting.section_headings"])
