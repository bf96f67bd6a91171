"""Numbers and letters on lines of their own, with the words that they belong to below: as word processors copy a list.

In: the blocks of a text. Out: the indexes of such lines. Will not: look at pages that announce minutes below each
number (there the line of its own is the number of an item), or take for labels the figures of a table and what repeats
the number of an item (`repeated_numbers`).
"""

from collections.abc import Sequence
from itertools import pairwise
from re import Pattern

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.labels import read_label
from tasks.structuring.repeated_numbers import BARE, repeats_number

_LONE = pattern(
    "lone_numbers.lone",
    r"(?:(?:Minute|Item|Agenda item)\s)?\(?(?:[A-Z]{1,4}[/ ]?)?\d{1,4}(?:[./]\d{1,4}){0,2}[.):]$"
    r"|\d{1,4}/\d{2,4}$|\(?[a-z]{1,4}[.)]$",
)
_MOSTLY = 0.8
_LONGEST = 16
_ANNOUNCING = ("page.minutes_markers", "meeting.items_markers")
_STOPS = " \xa0:-–"
_FEWEST = 3


def lone_numbers(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return the indexes of lines that are the label of the line below; none where fewer than three are."""
    pairs = list(pairwise(blocks))
    found = [index for index, pair in enumerate(pairs) if _is_lone(text, *pair, _LONE)]
    bare = [index for index, pair in enumerate(pairs) if _is_lone(text, *pair, BARE)]
    bare = [index for index in bare if not repeats_number(text, blocks, index)]
    if len(bare) >= _FEWEST and _count_on([int(text[blocks[index].start : blocks[index].end]) for index in bare]):
        found += bare
    if len(found) < _FEWEST or _announces(text, blocks):
        return frozenset()
    return frozenset(found)


def _count_on(values: Sequence[int]) -> bool:
    """Say whether nearly all figures go on by one: those of a table do not."""
    return sum(other - one == 1 for one, other in pairwise(values)) >= _MOSTLY * (len(values) - 1)


def _is_lone(text: str, block: Block, below: Block, shape: Pattern[str]) -> bool:
    if block.end - block.start > _LONGEST or block.role or block.cells or below.role or below.cells:
        return False
    if not shape.match(text, block.start, block.end):
        return False
    return read_label(text[below.start : below.end]) is None and text[below.start].isalpha()


def _announces(text: str, blocks: Sequence[Block]) -> bool:
    """Say whether a page announces its items or their minutes, as the pages of a committee system do."""
    words = {word for name in _ANNOUNCING for word in lexicon().words[name]}
    return any(block.role or text[block.start : block.end].rstrip(_STOPS) in words for block in blocks)
