"""Rows of a table that was typed with pipes, tabs or wide gaps: minutes as `Item | Discussion | Action`.

In: blocks of a page without tables of its own. Out: the rows below a head that names items, with their cells. Will
not: take other lines with pipes for rows; a head must say that items stand below it.

    Item | Discussion | Action
    ---|---|---
    1. Apologies | Apologies were received from Cllr Dean. |
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon
from seeds.typed_cells import SIGNS, cells_between
from tasks.structuring.tabled import heads_items

RULE = pattern("typed.rule", r"[-:|][-:|\s]{2,2000}+$")


def with_typed_rows(text: str, blocks: Sequence[Block], known: Lexicon) -> list[Block]:
    """Return the blocks, with the rows below the head of such a table as rows; any other page as it is."""
    if any(block.cells or block.role is BlockRole.ITEM_TITLE for block in blocks):
        return list(blocks)
    for index, block in enumerate(blocks):
        for sign in SIGNS:
            if text.count(sign, block.start, block.end) and heads_items(text, row_of(text, block, sign), known):
                return [*blocks[:index], *_rows(text, blocks[index:], sign)]
    return list(blocks)


def _rows(text: str, blocks: Sequence[Block], sign: str) -> Iterator[Block]:
    for block in blocks:
        if not RULE.match(text, block.start, block.end):
            yield row_of(text, block, sign) if text.count(sign, block.start, block.end) else block


def row_of(text: str, block: Block, sign: str) -> Block:
    """Return a line as a row."""
    return replace(block, role=BlockRole.TABLE_ROW, cells=tuple(cells_of(text, block, sign)))


def cells_of(text: str, block: Block, sign: str) -> list[tuple[int, int]]:
    """Return the cells of a line without white space; the empty one before a leading pipe is none."""
    return cells_between(text, block.start + text.startswith("|", block.start), block.end, sign)
