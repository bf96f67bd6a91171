"""One page to its lines in reading order: ruled tables, actions, columns, and the running text between.

In: the runs and rules of a page. Out: lines. Will not: join lines to paragraphs (`pdf_paragraphs`) or look
at other pages, but for where the action column of the page before was.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from schemas.vocabulary import BlockRole
from tasks.reading.pdf_actions import Actions, actions_of
from tasks.reading.pdf_columns import lines_of_zone
from tasks.reading.pdf_grids import ruled_lines
from tasks.reading.pdf_lines import Line, Row, line_of, rows_of, with_label_joined
from tasks.reading.pdf_rivers import zones_of
from tasks.reading.pdf_rules import Rule
from tasks.reading.pdf_words import Run

_LEAST_NUMBERED = 5
_MOST_UNDERLINES = 200


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was read of one page: its number from 1, its runs, its rules, and its width and height in points."""

    page: int
    runs: tuple[Run, ...]
    rules: tuple[Rule, ...]
    across: float
    down: float


def laid_out(sheet: Sheet, action_edge: float | None) -> tuple[list[Line], float | None]:
    """Return the lines of a page, and where its action column begins if it has one."""
    tables, runs = ruled_lines(sheet.runs, sheet.rules, sheet.page) if sheet.rules else ([], list(sheet.runs))
    rows, numbers = _without_line_numbers(rows_of(runs), sheet.across)
    rows, actions = actions_of([with_label_joined(row) for row in rows], sheet.across, action_edge)
    lines = _with_underlines(_lines(rows, actions, sheet.page), sheet.rules)
    for top, table in sorted(tables, key=lambda table: table[0]):
        place = max((index for index, line in enumerate(lines, 1) if line.base <= top), default=0)
        lines[place:place] = table
    if numbers:
        lines.append(replace(line_of(numbers, sheet.page), furniture=True))
    return lines, actions.edge


def _with_underlines(lines: list[Line], rules: Sequence[Rule]) -> list[Line]:
    """Return the lines, those marked that a rule underlines from end to end."""
    level = [rule for rule in rules if not rule.upright]
    if not level or len(level) > _MOST_UNDERLINES:
        return lines
    return [
        replace(line, underlined=True) if any(_underlines(rule, line) for rule in level) else line for line in lines
    ]


def _underlines(rule: Rule, line: Line) -> bool:
    close = -0.1 * line.size < rule.top - line.base < 0.35 * line.size
    return close and rule.x0 < line.body + line.size and line.x1 - line.size < rule.x1 < line.x1 + line.size


def _lines(rows: Sequence[Row], actions: Actions, page: int) -> list[Line]:
    """Return the lines of the rows, zone by zone; an action that stands alone goes with the line above it."""
    kept = [(index, row) for index, row in enumerate(rows) if row]
    bare = [row for _, row in kept]
    lines: list[Line] = []
    position = 0
    for zone in zones_of(bare):
        if zone.first < position:  # taken as the end of the columns above
            continue
        lines += _plain(kept[position : zone.first], actions, page)
        found, position = lines_of_zone(bare, zone, page)
        beside = (actions.beside.get(index) for index, _ in kept[zone.first : position])
        owed = " ".join(filter(None, beside))
        lines += [*found[:-1], replace(found[-1], action=owed)] if owed else found
    lines += _plain(kept[position:], actions, page)
    return _with_lone_actions(lines, rows, actions, page)


def _plain(rows: Sequence[tuple[int, Row]], actions: Actions, page: int) -> list[Line]:
    """Return rows of running text as lines; the head of an action column is a row of a table."""
    lines = []
    for index, row in rows:
        line = line_of(row, page)
        if index == actions.head:
            cells = (" ".join(run.text for run in row[:-1]), row[-1].text)
            line = replace(line, cells=cells, role=BlockRole.TABLE_HEAD, alone=True)
        lines.append(replace(line, action=actions.beside[index]) if index in actions.beside else line)
    return lines


def _with_lone_actions(lines: list[Line], rows: Sequence[Row], actions: Actions, page: int) -> list[Line]:
    """Give what stands in the action column beside no words to the line above it."""
    for index, said in actions.beside.items():
        if rows[index]:
            continue
        above = next((row[0].base for row in reversed(rows[:index]) if row), None)
        place = next((number for number, line in reversed(list(enumerate(lines))) if line.base == above), None)
        if place is None:
            lines.insert(0, Line(said, page, 0.0, 0.0, 0.0, 10.0))
        else:
            lines[place] = replace(lines[place], action=f"{lines[place].action} {said}".strip())
    return lines


def _without_line_numbers(rows: list[Row], across: float) -> tuple[list[Row], Row]:
    """Return the rows without the numbers that count them in the margin, and those numbers as one row."""
    numbered = [(index, row[0]) for index, row in enumerate(rows) if row[0].text.isdigit() and row[0].x1 < across / 4]
    counted = {
        index
        for (before, left), (after, right) in pairwise(numbered)
        if int(right.text) - int(left.text) in (after - before, 1) and _same_edge(left, right)
        for index in (before, after)
    }
    if len(counted) < _LEAST_NUMBERED or not _counts_rows(rows, sorted(counted)):
        return rows, ()
    rest = [row[1:] if index in counted else row for index, row in enumerate(rows)]
    return [row for row in rest if row], tuple(rows[index][0] for index in sorted(counted))


def _same_edge(left: Run, right: Run) -> bool:
    return min(abs(left.x0 - right.x0), abs(left.x1 - right.x1)) < 2.0


def _counts_rows(rows: Sequence[Row], counted: Sequence[int]) -> bool:
    """Say whether the numbers count the lines of the page: all lines, or every fifth, through paragraphs."""
    numbers = [int(rows[index][0].text) for index in counted]
    steps = {after - before for before, after in pairwise(numbered for numbered in numbers)}
    through = sum(len(rows[index]) > 1 and rows[index][1].text[0].islower() for index in counted)
    return steps <= {1, 5} and through >= len(counted) / 4
