"""Lists that stand side by side in columns of a text: `Present:` on the left, `Apologies:` on the right.

In: a document's words and its lines above the first item. Out: the stretches of these lines, those of a column one
after the other. Will not: read names (`rosters`), or take a gap for that between two columns unless a label stands on
either side of it at the top.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.extracting.people.presiding import is_row_of_chair
from tasks.extracting.people.roll_lines import begins_with_label
from tasks.extracting.people.told_lines import is_prose

Stretch = tuple[int, int, Block]

_CELL = {
    "|": pattern("side_by_side.piped", r"[^|\n]+"),
    "\t": pattern("side_by_side.tabbed", r"[^\t\n]+"),
    " ": pattern("side_by_side.gapped", r"\S+(?:\s\S+)*+"),
}
"""What a cell is made of, by what stands between two."""
_RULE = pattern("side_by_side.rule", r"[|\s:-]{3,200}$")
_NEAR = 3
"""Characters by which a cell may stand to the left of the label over it."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """The places of the labels of a head, in tabs, pipes or characters, and what parts the cells."""

    sign: str
    places: tuple[int, ...]
    celled: bool = False
    """They are those of a table of the page, and not typed."""

    def of(self, place: int) -> int:
        """Return the column in which a place lies."""
        near = _NEAR if self.sign == " " else 0
        return max((at for at, start in enumerate(self.places) if start <= place + near), default=0)


def stretches(text: str, blocks: Sequence[Block]) -> Iterator[Stretch]:
    """Yield the lines in reading order, and those below the head of columns column by column."""
    columns: _Columns | None = None
    held: list[list[Stretch]] = []
    for block in blocks:
        head = _head(text, block)
        if columns and not head and _goes_on(text, block, columns):
            _file(text, block, columns, held)
            continue
        yield from _flat(held)
        columns, held = head, [[] for _ in head.places] if head else []
        if head:
            _file(text, block, head, held)
        else:
            whole = len(block.cells) == 2 and is_row_of_chair(text, block.cells[0][0], block.cells[1][1])
            cells = _typed_row(text, block) if whole or not block.cells else block.cells
            yield from ((start, end, block) for start, end in cells)
    yield from _flat(held)


def _typed_row(text: str, block: Block) -> Sequence[tuple[int, int]]:
    """Return the cells of a row that stands between typed pipes, a line as it is: `| Present: | Cllr Heron |`."""
    row = _ROW.fullmatch(text, block.start, block.end) is not None
    cells = [(start, end) for _, start, end in _cells(text, block, "|")] if row else [(block.start, block.end)]
    return [cell for cell in cells if not _RULE.match(text, *cell)]


_ROW = pattern("side_by_side.row", r"\|[^|\n]{0,400}\|[^|\n]{0,400}\|(?:[^|\n]{0,400}\|){0,8}\s{0,9}")


def _flat(held: Sequence[Sequence[Stretch]]) -> Iterator[Stretch]:
    return (one for column in held for one in column)


def _head(text: str, block: Block) -> _Columns | None:
    """Return the columns of a line in which two labels or more stand, with what goes on behind each if anything."""
    for sign in ("|",) if block.cells else _CELL:
        cells = [(place, text[start:end]) for place, start, end in _cells(text, block, sign)]
        beside = {place for before, (place, _) in pairwise(cells) if before[1].endswith(":")}
        colons = ":" if beside else ""  # `Present:   Cllr Heron   Vice Chairman` has one label
        labels = [place for place, words in cells if begins_with_label(words) and colons in words]
        if len(labels) > 1 and beside.union(labels) == {place for place, _ in cells}:
            return _Columns(sign, tuple(labels), celled=bool(block.cells))
    return None


def _goes_on(text: str, block: Block, columns: _Columns) -> bool:
    """Say whether a line is a row of the columns: no sentence, no field, no label at its left."""
    words = text[block.start : block.end]
    if _RULE.match(words):
        return True
    cells = list(_cells(text, block, columns.sign))
    lone = len(cells) == 1 and begins_with_label(words)
    return not (
        bool(block.cells) is not columns.celled or lone or is_prose(words) or len(cells) > 2 * len(columns.places)
    )


def _file(text: str, block: Block, columns: _Columns, held: Sequence[list[Stretch]]) -> None:
    """Add the cells of a row to their columns."""
    for place, start, end in _cells(text, block, columns.sign):
        if not _RULE.match(text, start, end):
            held[columns.of(place)].append((start, end, block))


def _cells(text: str, block: Block, sign: str) -> Iterator[tuple[int, int, int]]:
    """Yield the place and the bounds of each cell: by the signs before it, or by its distance from the line's start."""
    line = text.rfind("\n", 0, block.start) + 1
    for cell in _CELL[sign].finditer(text, line, block.end):
        words = cell.group(0)
        start = cell.start() + len(words) - len(words.lstrip())
        end = start + len(words.strip())
        if end > start:
            yield (start - line if sign == " " else text.count(sign, line, start)), start, end
