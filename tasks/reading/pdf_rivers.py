"""Rows that stand in columns: rivers of white that run down between the words of several rows.

In: the rows of a page. Out: the spans of rows that a river runs through, and each span's columns.
Will not: say what the columns are, a table or two lists (`pdf_columns`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tasks.reading.pdf_lines import Row

_WIDE = 1.0
"""A gap in a row opens a river if it is wider than this share of the font size..."""
_SPREAD = 2.2
"""... and than this multiple of the usual gap of a row whose words are spread."""
_RIVER = 0.7
_DROP = 3.2
"""A step down by more than this multiple of the font size ends the columns."""
_SINGLES = 3

Gap = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Zone:
    """Rows `first` to before `last` and the rivers between their columns, from left to right.

    Up to `reach` go rows of one column each that follow directly: the ends of longer columns, or what comes after.
    """

    first: int
    last: int
    reach: int
    rivers: tuple[Gap, ...]

    def column(self, x: float) -> int:
        """Return the column that a place along the line is in."""
        return sum(x > (left + right) / 2 for left, right in self.rivers)


def zones_of(rows: Sequence[Row]) -> list[Zone]:
    """Return the spans of rows that stand in columns, from the top of the page down."""
    zones: list[Zone] = []
    index = 0
    while index < len(rows):
        zone = _zone_at(rows, index)
        if zone:
            zones.append(zone)
        index = zone.last if zone else index + 1
    return zones


def _zone_at(rows: Sequence[Row], first: int) -> Zone | None:
    """Follow the rivers of a row downwards as far as they run; None if fewer than two rows share one."""
    rivers = _gaps(rows[first])
    if not rivers:
        return None
    shared, last, singles = 1, first + 1, 0
    for index in range(first + 1, len(rows)):
        row, size = rows[index], rows[index][0].size
        left = [part for river in rivers for part in _left_of(river, row, size)]
        crossed = any(not any(_within(part, river) for part in left) for river in rivers)
        if _drop(rows, index) > _DROP * size or not left or (crossed and len(row) == 1):
            break
        sides = {sum(run.x0 >= right - 1 for _, right in left) for run in row}
        if len(sides) > 1:
            shared, last, singles, rivers = shared + 1, index + 1, 0, left
        elif 0 not in sides and last == index:
            last, singles = index + 1, 0
        else:
            singles += 1
            if singles > _SINGLES:
                break
    return Zone(first, last, _reach(rows, last), tuple(rivers)) if shared > 1 else None


def _reach(rows: Sequence[Row], last: int) -> int:
    """Return where the rows of one run each end that follow at the distance of the rows before them."""
    pitch = rows[last - 1][0].base - rows[last - 2][0].base
    reach = last
    while reach < len(rows) and len(rows[reach]) == 1 and _drop(rows, reach) < 1.3 * pitch:
        reach += 1
    return reach


def _drop(rows: Sequence[Row], index: int) -> float:
    return rows[index][0].base - rows[index - 1][0].base


def _gaps(row: Row) -> list[Gap]:
    """Return the gaps of a row that are wide for their font and for the spread of their words."""
    if len(row) == 1:
        return []
    inner = sum(len(run.words) - 1 for run in row)
    gaps = [(before.x1, after.x0) for before, after in pairwise(row)]
    widths = [right - left for left, right in gaps]
    usual = median(widths) if len(widths) > 3 and inner > len(widths) else 0.0
    return [(left, right) for left, right in gaps if right - left > max(_WIDE * row[0].size, _SPREAD * usual)]


def _left_of(river: Gap, row: Row, size: float) -> list[Gap]:
    """Return what a row leaves of a river: the parts that are still wide."""
    parts = [river]
    for run in row:
        parts = [
            piece
            for left, right in parts
            for piece in ([(left, right)] if run.x1 <= left or run.x0 >= right else [(left, run.x0), (run.x1, right)])
        ]
    return [(left, right) for left, right in parts if right - left > _RIVER * size]


def _within(part: Gap, river: Gap) -> bool:
    return river[0] <= part[0] and part[1] <= river[1]
