"""The cells of a table, put into their columns and joined to a line.

In: the lines of each cell. Out: rows whose cells stand each in its column, and a row as `a | b | c` with the span of
each cell. Will not: give meaning to columns.

Empty cells at both ends of a row have an empty span at the row's end or beginning; a cell across several columns is
followed by empty ones, and so are the columns that a cell of an earlier row reaches down into.
"""

from collections.abc import Sequence

from schemas.light import light
from schemas.vocabulary import BlockRole
from tasks.reading.html_line import Line

BETWEEN = " | "
_MOST_COLUMNS = 60
_MOST_ROWS_DOWN = 500


@light(frozen=True, slots=True)
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


def joined(row: Sequence[Cell], role: BlockRole) -> Line:
    """Join the cells from the first with words to the last with words."""
    filled = [index for index, cell in enumerate(row) if cell.lines]
    text, cells = "", [(0, 0)] * filled[0]
    links: list[tuple[int, int, str]] = []
    for index in range(filled[0], filled[-1] + 1):
        text += BETWEEN if index > filled[0] else ""
        line = row[index].lines[0] if row[index].lines else Line("")
        links += line.moved(len(text))
        cells.append((len(text), len(text) + len(line.text)))
        text += line.text
    cells += [(len(text), len(text))] * (len(row) - 1 - filled[-1])
    first = row[filled[0]].lines[0]
    bold = all(cell.lines[0].bold for cell in row if cell.lines)
    return Line(text, role, bold, first.furniture, first.main, first.gap, links=tuple(links), cells=tuple(cells))


def aligned(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """Give each cell its column: empty cells follow a wide one and stand below a tall one."""
    reaching: dict[int, int] = {}
    rows_in_columns = []
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
        rows_in_columns.append(placed)
    return rows_in_columns


def _fill(placed: list[Cell], reaching: dict[int, int]) -> None:
    while len(placed) in reaching:
        placed.append(Cell())


def _is_plain(line: Line) -> bool:
    labelled = line.label_end is not None and line.label_end < len(line.text)
    return not (line.cells or line.furniture or labelled)
