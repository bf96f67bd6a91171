"""A table of a page as lines: a row on a line with its cells, or its paragraphs where it is no grid.

In: the lines of each cell. Out: rows as `a | b | c`, with the span of each cell. Will not: give
meaning to columns.

A table whose rows have one cell with words each lays out the page; it comes out as its paragraphs.
In a grid, a cell of several paragraphs (minutes that are written in a table) comes out as these, and
the short cells beside it as rows of their own. Empty cells at both ends of a row have an empty span
at the row's end or beginning; a cell across several columns is followed by empty ones, and so are the
columns that a cell of an earlier row reaches down into.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from schemas.vocabulary import BlockRole
from tasks.reading.html_line import Line

_BETWEEN = " | "
_MOST_COLUMNS = 60
_MOST_ROWS_DOWN = 500


@dataclass(frozen=True, slots=True)
class Cell:
    """The lines of a cell, whether it heads its row or column, and how many columns and rows it takes."""

    lines: tuple[Line, ...] = ()
    head: bool = False
    across: int = 1
    down: int = 1

    @property
    def simple(self) -> bool:
        """Say whether the cell fits on a row: one line that is no row or list item itself."""
        return not self.lines or (len(self.lines) == 1 and _is_plain(self.lines[0]))


Row = list[Cell]
Part = Line | Row


@dataclass(slots=True)
class Grid:
    """A table that is being read: rows of cells, and lines that stand between them (captions)."""

    flows: bool = False
    attendance: bool = False
    parts: list[Part] = field(default_factory=list)
    _open_row: Row | None = None

    def begin_row(self) -> None:
        """Begin a row; rows without cells are none."""
        self._open_row = None

    def add(self, cell: Cell) -> None:
        """Add a cell to the row that is open."""
        if self._open_row is None:
            self._open_row = []
            self.parts.append(self._open_row)
        self._open_row.append(cell)

    def lines(self) -> list[Line]:
        """Return the table as lines."""
        rows = [part for part in self.parts if isinstance(part, list)]
        if self.flows or not any(sum(bool(cell.lines) for cell in row) > 1 for row in rows):
            return [line for part in self.parts for line in _flowing(part)]
        aligned = iter(_aligned(rows))
        written: list[Line] = []
        for part in self.parts:
            written += self._row(next(aligned)) if isinstance(part, list) else [part]
        return written

    def _row(self, row: Sequence[Cell]) -> list[Line]:
        filled = [cell for cell in row if cell.lines]
        if not filled:
            return []
        role = BlockRole.ATTENDANCE if self.attendance else BlockRole.TABLE_ROW
        if all(cell.head for cell in filled) and len(filled) > 1:
            role = BlockRole.TABLE_HEAD
        if all(cell.simple for cell in row):
            return [_joined(row, role)]
        return _split(row, role)


def _is_plain(line: Line) -> bool:
    labelled = line.label_end is not None and line.label_end < len(line.text)
    return not (line.cells or line.furniture or labelled)


def _flowing(part: Part) -> Iterable[Line]:
    return [part] if isinstance(part, Line) else (line for cell in part for line in cell.lines)


def _split(row: Sequence[Cell], role: BlockRole) -> list[Line]:
    """Return the paragraphs of long cells, and the short cells beside them as rows."""
    written: list[Line] = []
    for simple, cells in groupby(row, key=lambda cell: cell.simple):
        together = list(cells)
        filled = [cell for cell in together if cell.lines]
        if not simple:
            written += [line for cell in together for line in cell.lines]
        elif len(filled) == 1 and not written:
            written.append(replace(filled[0].lines[0], gap=True))
        elif filled:
            written.append(_joined(together, role))
    return written


def _joined(row: Sequence[Cell], role: BlockRole) -> Line:
    """Join the cells from the first with words to the last with words."""
    filled = [index for index, cell in enumerate(row) if cell.lines]
    text, cells = "", [(0, 0)] * filled[0]
    links: list[tuple[int, int, str]] = []
    for index in range(filled[0], filled[-1] + 1):
        text += _BETWEEN if index > filled[0] else ""
        line = row[index].lines[0] if row[index].lines else Line("")
        links += line.moved(len(text))
        cells.append((len(text), len(text) + len(line.text)))
        text += line.text
    cells += [(len(text), len(text))] * (len(row) - 1 - filled[-1])
    first = row[filled[0]].lines[0]
    bold = all(cell.lines[0].bold for cell in row if cell.lines)
    return Line(text, role, bold, first.furniture, first.main, first.gap, links=tuple(links), cells=tuple(cells))


def _aligned(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """Give each cell its column: empty cells follow a wide one and stand below a tall one."""
    reaching: dict[int, int] = {}
    aligned = []
    for row in rows:
        placed: list[Cell] = []
        below: dict[int, int] = {}
        for cell in row:
            _fill(placed, reaching)
            column = len(placed)
            placed += [cell, *[Cell()] * (min(cell.across, _MOST_COLUMNS) - 1)]
            if cell.down > 1:
                below |= dict.fromkeys(range(column, len(placed)), min(cell.down, _MOST_ROWS_DOWN) - 1)
        _fill(placed, reaching)
        reaching = {column: rows_left - 1 for column, rows_left in reaching.items() if rows_left > 1} | below
        aligned.append(placed)
    return aligned


def _fill(placed: list[Cell], reaching: dict[int, int]) -> None:
    while len(placed) in reaching:
        placed.append(Cell())
