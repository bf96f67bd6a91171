"""Printed minutes: items whose number and title stand on one line, as word processors set them.

In: the blocks of a page without marked items. Out: the same blocks with each item's number and title
apart. Will not: take a numbered paragraph for a title.

`84. Apologies`, `6 Public Forum`, `2584. Financial Report: Balance £1,000.`, `(B) Apologies`.
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.documents import Block
from tasks.structuring.attendance import opens_presence
from tasks.structuring.dashed_items import dashed_items
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.lettered_items import lettered_items
from tasks.structuring.printed_items import PrintedItem, printed_items
from tasks.structuring.printed_titles import LONGEST_PLAIN
from tasks.structuring.wraps import ends_open

_SHORTEST_WRAPPED = 40


def with_items_apart(text: str, blocks: Sequence[Block]) -> tuple[list[Block], set[int]]:
    """Return the blocks, with number, title and first words of each item as blocks, and the numbers' starts."""
    chosen = {one.index: one for one in _items(text, blocks)}
    apart: list[Block] = []
    for index, block in enumerate(blocks):
        one = chosen.get(index)
        if index - 1 in chosen and _title_goes_on(text, blocks[index - 1], chosen[index - 1], block, one):
            apart[-1] = replace(apart[-1], end=block.end)
            continue
        apart.extend(
            block.cut(start, end) for start, end in (_spans(text, block, one) if one else [(block.start, block.end)])
        )
    return apart, {_printed_number(text, blocks[one.index], one)[0] for one in chosen.values()}


def _spans(text: str, line: Block, one: PrintedItem) -> list[tuple[int, int]]:
    """Return where number, title and the words behind it stand."""
    return [_printed_number(text, line, one), *one.spans[1:]]


def _printed_number(text: str, line: Block, one: PrintedItem) -> tuple[int, int]:
    """Return where a number stands with its word and its sign, as it is printed: `Item 1:`, `12)`; without a stop."""
    start, end = one.number
    worded = text[line.start : start].rstrip(" .").casefold() in _WORDS
    return line.start if worded else start, end + (text[end : end + 1] in _SIGNS)


_WORDS = ("item", "item no", "item number", "agenda item", "agenda item no")
_SIGNS = (")", ":")


def _items(text: str, blocks: Sequence[Block]) -> list[PrintedItem]:
    return printed_items(text, blocks) or lettered_items(text, blocks) or dashed_items(text, blocks)


def _title_goes_on(text: str, line: Block, title: PrintedItem, below: Block, next_title: PrintedItem | None) -> bool:
    """Say whether a title that is set on two lines goes on below: in capitals, in bold, or because it breaks off."""
    if (
        next_title
        or title.title.rest
        or below.gap_before
        or opens_presence(text, below)
        or lead_in(text[below.start : below.end])
    ):
        return False
    above, words = text[slice(*title.title.span)], text[below.start : below.end]
    if above.isupper() and len(above) >= _SHORTEST_WRAPPED:
        return words.isupper()
    if line.bold:
        return below.bold and len(above) >= _SHORTEST_WRAPPED
    return len(words) <= LONGEST_PLAIN and not words.startswith(THERE_IS) and (above[-1] in ",&" or ends_open(above))


THERE_IS = ("There ", "No ", "None", "It ", "All ")
"""A line that begins so is a sentence: no title goes on with it."""
