"""A table of a page as lines: a row on a line with its cells, or its paragraphs where it is no grid.

In: the lines of each cell. Out: rows as `a | b | c`, with the span of each cell. Will not: give
meaning to columns.

A table whose rows have one cell with words each lays out the page; it comes out as its paragraphs.
In a grid, a cell of several paragraphs (minutes that are written in a table) comes out as these, and
the short cells beside it as rows of their own. Where one column numbers what the next one tells, the
numbers stand before the words (`html_numbered`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from schemas.vocabulary import BlockRole
from tasks.reading.html_cells import Cell, Row, aligned, joined
from tasks.reading.html_line import Line
from tasks.reading.html_numbered import layout_of

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
        in_columns = aligned(rows)
        layout = None if self.attendance else layout_of(in_columns)
        following = iter(in_columns)
        written: list[Line] = []
        for part in self.parts:
            if isinstance(part, Line):
                written.append(part)
                continue
            row = next(following)
            told = layout.lines(row) if layout else None
            written += self._row(row) if told is None else told
        return written

    def _row(self, row: Sequence[Cell]) -> list[Line]:
        filled = [cell for cell in row if cell.lines]
        if not filled:
            return []
        role = BlockRole.ATTENDANCE if self.attendance else BlockRole.TABLE_ROW
        if all(cell.head for cell in filled) and len(filled) > 1:
            role = BlockRole.TABLE_HEAD
        if all(cell.simple for cell in row):
            return [joined(row, role)]
        return _split(row, role)


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
            written.append(joined(together, role))
    return written
