"""From when to when a meeting was held, on a line of its own below the lists: `(10:00am – 11:38am)`.

In: the blocks before the first item. Out: where the place before the times stands, and where the first time does. Will
not: take the times behind a name (`Councillor Wren (10.00 - 11.25 am)`) for those of the meeting.
"""

from collections.abc import Sequence
from re import IGNORECASE
from typing import NamedTuple

from schemas.documents import Block, Evidence
from schemas.patterns import pattern
from tasks.structuring.heading_place import is_place

_LONGEST = 120
_SPAN = pattern(
    "heading.span",
    r"(?<![\d.:])\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?\s?|hrs\s)?(?:-|–|to)\s?\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|hrs)[).]{0,2}$",
    IGNORECASE,
)
_STOPS = " \xa0\n\t:-–,;.("


class HeldBetween(NamedTuple):
    """What stands before the times on their line, and the times."""

    said: Block
    times: Block


def held_between(text: str, blocks: Sequence[Block]) -> HeldBetween | None:
    """Return the first line that is two times, with a place or the word meeting before them, if with anything."""
    for block in blocks:
        span = _SPAN.search(text, block.start, block.end) if block.end - block.start <= _LONGEST else None
        if span is None:
            continue
        said = text[block.start : span.start()].strip(_STOPS)
        start = block.start + text[block.start : span.start()].find(said)
        if not said or said.casefold().endswith("meeting") or is_place(text, start, start + len(said)):
            return HeldBetween(block.cut(start, start + len(said)), block.cut(span.start(), block.end))
    return None


def place_beside_times(text: str, blocks: Sequence[Block]) -> Evidence | None:
    """Return the place before the times: `Chamber, County Hall - 10.00 - 11.25 am`."""
    held = held_between(text, blocks)
    if held is None or not is_place(text, held.said.start, held.said.end):
        return None
    return Evidence(held.said.start, held.said.end, "heading.venue", held.said.page)
