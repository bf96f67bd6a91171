"""Minutes that are written in a table: a row with number and title, the text in rows below it.

In: blocks of a page. Out: the same words, with number and title of each item apart. Will not: take a table of figures
for an agenda: the table's head must name an item.

    No | Item | Action by | Action date
    1. | Apologies
    None were given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon

_NUMBER = pattern("tabled.number", r"(?:[A-Z]{1,3}/?)?\d{1,4}(?:/\d{2,4})?[a-z]?\.?$")
_ROWS = (BlockRole.TABLE_ROW, BlockRole.TABLE_HEAD)
_FEWEST = 2
_LONGEST_TITLE = 160
_STOPS = " \xa0.:"


def with_table_items(text: str, blocks: Sequence[Block], known: Lexicon) -> list[Block]:
    """Return the blocks of a page whose items stand in a table; those of any other page as they are."""
    head = next((index for index, block in enumerate(blocks) if _is_head(text, block, known)), None)
    if head is None or any(block.role is BlockRole.ITEM_TITLE for block in blocks):
        return list(blocks)
    rows = {index for index in range(head + 1, len(blocks)) if _is_item(text, blocks[index])}
    if len(rows) < _FEWEST:
        return list(blocks)
    return [
        part
        for index, block in enumerate(blocks)
        if index != head
        for part in (_apart(block) if index in rows else [block])
    ]


def _is_head(text: str, block: Block, known: Lexicon) -> bool:
    if block.role not in _ROWS or len(block.cells) < _FEWEST:
        return False
    first, second = (text[start:end].strip(_STOPS).casefold() for start, end in block.cells[:2])
    return first in known.words["meeting.number_heads"] and second in known.words["meeting.item_heads"]


def _is_item(text: str, block: Block) -> bool:
    """Say whether a row begins with a number and a title."""
    if block.role not in _ROWS or len(block.cells) < _FEWEST:
        return False
    (start, end), (first, last) = block.cells[:2]
    title = text[first:last]
    return _NUMBER.match(text, start, end) is not None and 0 < len(title) <= _LONGEST_TITLE and title[0].isupper()


def _apart(block: Block) -> Iterator[Block]:
    """Yield number, title, and the other cells as a row of their own."""
    number, title, *others = block.cells
    yield replace(block, start=number[0], end=number[1], role=BlockRole.ITEM_NUMBER, cells=())
    yield replace(block, start=title[0], end=title[1], role=BlockRole.ITEM_TITLE, cells=())
    filled = [(start, end) for start, end in others if end > start]
    if filled:
        yield replace(block, start=filled[0][0], end=filled[-1][1], cells=tuple(filled))
