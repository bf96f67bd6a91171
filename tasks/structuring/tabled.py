"""Minutes that are written in a table: a row with number and title, the text beside it or in rows below it.

In: blocks of a page. Out: the same words, with number and title of each item apart. Will not: take a table of figures
for an agenda: the table's head must name an item.

    No | Item | Action by | Action date        Item         | Discussion          | Action
    1. | Apologies                             1. Apologies | Cllr Dean was away. |
    None were given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon
from tasks.structuring.subtitles import has_verb, names_somebody

_NUMBER = pattern("tabled.number", r"(?:[A-Z]{1,3}/?)?\d{1,4}(?:/\d{2,4})?[a-z]?\.?$")
_NUMBERED = pattern(
    "tabled.numbered", r"(?P<number>(?:[A-Z]{1,3}/?)?\d{1,4}(?:[./]\d{1,4})?[a-z]?)[.):]?\s{1,9}(?=[A-Z])"
)
_ROWS = (BlockRole.TABLE_ROW, BlockRole.TABLE_HEAD)
_FEWEST = 2
_LONGEST_TITLE = 160
_LONGEST_CELL = 60
"""Of a cell that may stand in a row with others; a longer one is text of its own."""
_STOPS = " \xa0.:*"

Span = tuple[int, int]


def with_table_items(text: str, blocks: Sequence[Block], known: Lexicon) -> list[Block]:
    """Return the blocks of a page whose items stand in a table; those of any other page as they are."""
    head = next((index for index, block in enumerate(blocks) if heads_items(text, block, known)), None)
    if head is None or any(block.role is BlockRole.ITEM_TITLE for block in blocks):
        return list(blocks)
    numbered = _names_number(text, blocks[head], known)
    rows = {
        index: parts
        for index in range(head + 1, len(blocks))
        if (parts := _numbered(text, blocks[index]) or (None if numbered else _titled(text, blocks[index])))
    }
    lone = set(_lone(text, blocks, head + 1)) if numbered else set()
    if len(rows) + len(lone) < _FEWEST:
        return list(blocks)
    blocks = [_with_role(block, index, lone) for index, block in enumerate(blocks)]
    return [
        part
        for index, block in enumerate(blocks)
        if index != head
        for part in (_apart(text, block, *rows[index]) if index in rows else _loose(text, block, below=head < index))
    ]


def _lone(text: str, blocks: Sequence[Block], first: int) -> Iterator[int]:
    """Yield numbers whose cell stands on a line of its own, above a title in bold that opens the cell beside it."""
    for index in range(first, len(blocks) - 1):
        block, below = blocks[index], blocks[index + 1]
        alone = not (block.cells or below.cells) and below.bold and _is_title(text, (below.start, below.end))
        if alone and _NUMBER.match(text, block.start, block.end):
            yield index


def _with_role(block: Block, index: int, lone: set[int]) -> Block:
    role = BlockRole.ITEM_NUMBER if index in lone else BlockRole.ITEM_TITLE if index - 1 in lone else block.role
    return replace(block, role=role)


def heads_items(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a row heads items: `No | Item`, or `Item | Discussion`, where numbers stand before the titles."""
    if block.role not in _ROWS or len(block.cells) < _FEWEST:
        return False
    first, second = (_folded(text, cell) for cell in block.cells[:2])
    items, told = known.words["meeting.item_heads"], known.words["meeting.told_heads"]
    return (first in known.words["meeting.number_heads"] and second in items) or (first in items and second in told)


def _names_number(text: str, head: Block, known: Lexicon) -> bool:
    """Say whether the first column holds the numbers, and the second the items."""
    first, second = (_folded(text, cell) for cell in head.cells[:2])
    return first in known.words["meeting.number_heads"] and second in known.words["meeting.item_heads"]


def _folded(text: str, cell: Span) -> str:
    return " ".join(text[slice(*cell)].strip(_STOPS).casefold().split())


def _numbered(text: str, block: Block) -> tuple[Span, Span, tuple[Span, ...]] | None:
    """Return number, title and other cells of a row that begins with a number and a title."""
    if block.role not in _ROWS or len(block.cells) < _FEWEST:
        return None
    number, title, *others = block.cells
    return (number, title, tuple(others)) if _NUMBER.match(text, *number) and _is_title(text, title) else None


def _titled(text: str, block: Block) -> tuple[Span | None, Span, tuple[Span, ...]] | None:
    """Return the same of a row whose first cell holds the title, mostly behind its number."""
    if block.role not in _ROWS or len(block.cells) < _FEWEST:
        return None
    first, *others = block.cells
    match = _NUMBERED.match(text, *first)
    title = (match.end(), first[1]) if match else first
    if not _is_title(text, title) or text[title[1] - 1] == "." or not any(end > start for start, end in others):
        return None
    return match.span("number") if match else None, title, tuple(others)


def _is_title(text: str, title: Span) -> bool:
    short = 0 < title[1] - title[0] <= _LONGEST_TITLE or _RUN_IN.match(text, *title) is not None
    return short and text[title[0]].isupper()


def _apart(text: str, block: Block, number: Span | None, title: Span, others: Sequence[Span]) -> Iterator[Block]:
    """Yield number, title, what is told behind it in the same cell, and the other cells."""
    title, told = _parted(text, title, alone=not any(_is_told(text, cell) for cell in others))
    if number:
        yield replace(block, start=number[0], end=number[1], role=BlockRole.ITEM_NUMBER, cells=())
    yield replace(block, start=title[0], end=title[1], role=BlockRole.ITEM_TITLE, cells=())
    yield from _cells(text, block, [*told, *others])


def _parted(text: str, title: Span, *, alone: bool) -> tuple[Span, list[Span]]:
    """Return title and minutes of a cell that holds both, behind a colon or a stop: `Finance: Payments were approved.`

    Where they are `alone`, with no other cell that tells something, they need not end with a stop.
    """
    match = _RUN_IN.match(text, *title)
    if match is None or not (alone or match.end() - match.start("rest") > _LONGEST_CELL or text[title[1] - 1] in ".?"):
        return (title[0], title[1] - (text[title[1] - 1] == ".")), []
    words = match.group("title")
    if has_verb(words) or names_somebody(words) or match.end() - match.start("rest") < _SHORTEST_TOLD:
        return title, []
    return match.span("title"), [match.span("rest")]


_RUN_IN = pattern("tabled.run_in", r"(?P<title>[A-Z](?:[^.:;!?\n]|\.(?=\w)){2,80}+)[.:]\s{1,3}(?P<rest>\S.*)")
_SHORTEST_TOLD = 4


def _loose(text: str, block: Block, *, below: bool) -> Iterator[Block]:
    """Yield a row below the head that begins no item as its cells, where one of them is text; else as it is."""
    if below and any(_is_told(text, cell) for cell in block.cells):
        yield from _cells(text, block, block.cells)
    else:
        yield block


def _is_told(text: str, cell: Span) -> bool:
    """Say whether a cell is text of its own: long, or a sentence."""
    start, end = cell
    return end - start > _LONGEST_CELL or (start < end and text[end - 1] == "." and " " in text[start:end])


def _cells(text: str, block: Block, cells: Sequence[Span]) -> Iterator[Block]:
    """Yield cells that tell something as paragraphs, and those beside each other that do not as a row."""
    row: list[Span] = []
    for cell in (cell for cell in cells if cell[1] > cell[0]):
        if not _is_told(text, cell):
            row.append(cell)
            continue
        yield from _row(block, row)
        yield replace(block, start=cell[0], end=cell[1], role=None, cells=())
        row = []
    yield from _row(block, row)


def _row(block: Block, cells: Sequence[Span]) -> Iterator[Block]:
    if cells:
        yield replace(block, start=cells[0][0], end=cells[-1][1], cells=tuple(cells))
