"""Ruled tables: the words inside each cell that the lines of a page draw.

In: the runs and the rules of a page. Out: the lines of each ruled table with its place on the page, and
the runs outside all tables. Will not: read tables without rules (`pdf_columns`).

Which cells the lines make is pdfplumber's to say; it is imported only for a page that has a grid. A table
that lays out whole minutes (a number, a column of paragraphs, actions) is read as paragraphs, not as rows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tasks.reading.numbered_tables import is_number, numbers_column
from tasks.reading.pdf_columns import rows_of_table
from tasks.reading.pdf_lines import Line, Row, line_of, rows_of, with_label_joined
from tasks.reading.pdf_rules import Rule
from tasks.reading.pdf_words import Run

_SNAP = 3.0
_MOST_CROSSINGS, _MOST_RULES = 1_200, 4_000
"""Beyond these a page is a plan or a form, and finding its cells takes seconds."""
_PARAGRAPHS = 60
"""Words in a cell from which on a table lays out running text."""
_LABEL_WORDS = 3
_ABOVE_BASE = 0.3

Box = tuple[float, float, float, float]
Ruled = tuple[float, list[Line]]
"""Where a table begins, down the page, and its lines."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one table by row; None where a cell of another row or column reaches over."""

    rows: tuple[tuple[Box | None, ...], ...]

    @property
    def top(self) -> float:
        """Return where the table begins, down the page."""
        return min(cell[1] for row in self.rows for cell in row if cell)


def ruled_lines(
    runs: Sequence[Run], rules: Sequence[Rule], page: int
) -> tuple[list[tuple[float, list[Line]]], list[Run]]:
    """Return the tables of a page, each with where it begins, and the runs outside them."""
    tables: list[tuple[float, list[Line]]] = []
    rest = list(runs)
    for grid in grids_of(rules):
        inside, rest = _sorted_into(grid, rest)
        if inside:
            tables.append((grid.top, list(_lines_of_grid(grid, inside, page))))
    return tables, rest


def grids_of(rules: Sequence[Rule]) -> list[Grid]:
    """Return the grids of two or more columns that the rules of a page make."""
    upright = [rule.x0 for rule in rules if rule.upright]
    level = [rule.top for rule in rules if not rule.upright]
    columns, rows = _places(upright), _places(level)
    if columns < 3 or rows < 2 or columns * rows > _MOST_CROSSINGS or len(rules) > _MOST_RULES:
        return []
    from pdfplumber import table as plumbing  # noqa: PLC0415 - takes longer to import than a page to read

    edges = plumbing.merge_edges([_edge(rule) for rule in rules], _SNAP, _SNAP, _SNAP, _SNAP)
    cells = plumbing.intersections_to_cells(plumbing.edges_to_intersections(edges, _SNAP, _SNAP))
    grids = [_grid(boxes) for boxes in plumbing.cells_to_tables(cells)]
    return [grid for grid in grids if any(sum(cell is not None for cell in row) > 1 for row in grid.rows)]


def _places(ends: Sequence[float]) -> int:
    """Return how many places there are, those nearer than a snap's width taken as one."""
    listed = sorted(ends)
    return bool(listed) + sum(after - before > _SNAP for before, after in pairwise(listed))


def _edge(rule: Rule) -> dict[str, object]:
    """Return a rule as pdfplumber writes one."""
    sides: dict[str, object] = {"x0": rule.x0, "x1": rule.x1, "top": rule.top, "bottom": rule.bottom}
    size = {"width": rule.x1 - rule.x0, "height": rule.bottom - rule.top, "object_type": "line"}
    return sides | size | {"orientation": "v" if rule.upright else "h", "doctop": rule.top, "y0": 0.0, "y1": 0.0}


def _grid(boxes: Sequence[Box]) -> Grid:
    starts = sorted({box[0] for box in boxes})
    tops = sorted({box[1] for box in boxes})
    by_place = {(box[1], box[0]): box for box in boxes}
    return Grid(tuple(tuple(by_place.get((top, start)) for start in starts) for top in tops))


def _sorted_into(grid: Grid, runs: Sequence[Run]) -> tuple[dict[Box, list[Run]], list[Run]]:
    """Return the runs of each cell, cut where a rule runs between their words, and the runs outside."""
    boxes = [cell for row in grid.rows for cell in row if cell]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    inside: dict[Box, list[Run]] = {}
    outside: list[Run] = []
    for run in runs:
        height = run.base - _ABOVE_BASE * run.size
        if not (top <= height <= bottom and run.x1 > left and run.x0 < right):
            outside.append(run)
            continue
        for box, part in _parts(run, [box for box in boxes if box[1] <= height < box[3]]):
            if box:
                inside.setdefault(box, []).append(part)
            else:
                outside.append(part)
    return inside, outside


def _parts(run: Run, boxes: Sequence[Box]) -> Iterator[tuple[Box | None, Run]]:
    """Yield the words of a run by the cell that they are in."""
    placed = [_box_at(x0 + _ABOVE_BASE * run.size, boxes) for x0, _ in run.words]
    start = 0
    for index in range(1, len(placed) + 1):
        if index == len(placed) or placed[index] != placed[start]:
            end = run.words[index][0] - _ABOVE_BASE * run.size if index < len(placed) else run.x1
            words = run.words[start:index]
            yield placed[start], replace(run, words=words, x0=words[0][0], x1=end)
            start = index


def _box_at(x: float, boxes: Sequence[Box]) -> Box | None:
    return next((box for box in boxes if box[0] <= x < box[2]), None)


def _lines_of_grid(grid: Grid, inside: dict[Box, list[Run]], page: int) -> Iterator[Line]:
    table = [[_flattened(inside.get(cell, [])) if cell else [] for cell in row] for row in grid.rows]
    if _lays_out(table):
        for number, row in enumerate(grid.rows):
            yield from _as_paragraphs([inside.get(cell, []) for cell in row if cell], page, (number + 1) * 100)
    else:
        yield from rows_of_table([row for row in table if any(row)], page, ruled=True)


def _lays_out(table: Sequence[Sequence[Sequence[Run]]]) -> bool:
    """Say whether a table lays out running text: in one column, in long cells, or beside numbers."""
    if any(sum(len(run.words) for run in cell) > _PARAGRAPHS for row in table for cell in row):
        return True
    if not any(sum(map(bool, row)) > 1 for row in table):
        return True
    return numbers_column([[" ".join(run.text for run in cell) for cell in row] for row in table]) is not None


def _flattened(runs: Sequence[Run]) -> list[Run]:
    return [run for row in rows_of(runs) for run in row]


def _as_paragraphs(cells: Sequence[Sequence[Run]], page: int, flow: int) -> Iterator[Line]:
    """Yield the lines of a row that lays out running text: its number before them, its action beside the last."""
    filled = [rows_of(cell) for cell in cells if cell]
    if not filled:
        return
    numbered = len(filled) > 1 and _is_label_cell(filled[0])
    words = [sum(len(run.words) for row in rows for run in row) for rows in filled]
    main = max(range(int(numbered), len(filled)), key=words.__getitem__)
    if main and _is_label_cell(filled[main - 1]):
        label = filled[main - 1][0]
        filled[main][0] = (*label, *filled[main][0])
        del filled[main - 1]
        main -= 1
    for index, rows in enumerate(filled):
        lines = [line_of(with_label_joined(row), page, flow + index) for row in rows]
        if index == main and index + 1 < len(filled):
            action = " ".join(run.text for row in filled[-1] for run in row)
            lines[-1] = replace(lines[-1], action=action if index + 2 == len(filled) else "")
        if index <= main or index + 1 < len(filled) or index > main + 1:
            yield from lines


def _is_label_cell(rows: Sequence[Row]) -> bool:
    words = [word for row in rows for run in row for _, word in run.words]
    return len(rows) == 1 and len(words) <= _LABEL_WORDS and is_number(words[0])
