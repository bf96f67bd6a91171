"""A table that lays out running text: the numbers of items in a column, their words beside them, who acts behind.

In: rows whose cells stand each in its column. Out: the rows as lines, each number before its words, as a printed page
shows them. Will not: take a table of figures or names for text; there a row stays a row.

    | 4.2 | The pump was broken. | Clerk |    4.2 The pump was broken. | Clerk
    |     | It was agreed to mend it. |  |    It was agreed to mend it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from tasks.reading.html_cells import Cell, Row, joined
from tasks.reading.html_line import Line
from tasks.reading.pdf_labels import is_label

_MINUTE = pattern("html.minute_number", r"(?:[A-Z]{1,5}[. /-]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}\.?$")
_FEWEST = 2
_LONG = 60
"""Characters of a line that is prose, of which a text in a table has one at least."""
_SHORT = 40
_MOST_BEHIND = 2


@dataclass(frozen=True, slots=True)
class Layout:
    """The column of the numbers; that of the words is next to it."""

    numbers: int

    def lines(self, row: Row) -> list[Line] | None:
        """Return the lines of a row of text; None if it is a row of another kind."""
        label, words = row[self.numbers], row[self.numbers + 1]
        behind = [cell for cell in row[self.numbers + 2 :] if cell.lines]
        if not (words.lines or behind):
            return list(label.lines)
        if not words.lines or (label.lines and not _is_number(label)):
            return _head(row) if all(line.bold for cell in row for line in cell.lines) else None
        first, *others = words.lines
        texts = [*_numbered(label.lines[0], first), *others] if label.lines else [first, *others]
        return [*texts[:-1], *self._with_actions(texts[-1], row)] if behind else texts

    def _with_actions(self, line: Line, row: Row) -> list[Line]:
        """Put what stands behind the words behind their last line, which thereby becomes a row."""
        before = (Cell(),) * (self.numbers + 1)
        behind = row[self.numbers + 2 :]
        if line.cells or line.label_end is not None:
            return [line, joined([*before, Cell(), *behind], BlockRole.TABLE_ROW)]
        return [joined([*before, Cell((line,)), *behind], BlockRole.TABLE_ROW)]


def layout_of(rows: Sequence[Row]) -> Layout | None:
    """Return how a table lays out running text; None for a table of another kind."""
    for numbers in range(min((len(row) for row in rows), default=1) - 1):
        told = [row for row in rows if row[numbers].lines and row[numbers + 1].lines]
        numbered = [row for row in told if _is_number(row[numbers])]
        if len(numbered) >= _FEWEST and 2 * len(numbered) >= len(told):
            return Layout(numbers) if _tells(rows, numbers) else None
    return None


def _tells(rows: Sequence[Row], numbers: int) -> bool:
    """Say whether the words beside numbers are prose, and all that stands around them is short."""
    around = [cell for row in rows for cell in (*row[:numbers], *row[numbers + 2 :]) if cell.lines]
    widest = max(sum(bool(cell.lines) for cell in row[numbers + 2 :]) for row in rows)
    if widest > _MOST_BEHIND or not all(cell.simple and len(cell.lines[0].text) <= _SHORT for cell in around):
        return False
    texts = [row[numbers + 1].lines for row in rows]
    plain = all(line.role in (None, BlockRole.LIST_ITEM) for lines in texts for line in lines)
    return plain and any(len(lines) > 1 or len(lines[0].text) >= _LONG for lines in texts if lines)


def _is_number(cell: Cell) -> bool:
    if not cell.simple:
        return False
    words = cell.lines[0].text
    return is_label(words) or _MINUTE.match(words) is not None


def _numbered(label: Line, words: Line) -> list[Line]:
    """Return the number before the words, or above them where they have a label of their own."""
    if words.label_end is not None or words.cells:
        return [label, words]
    text = f"{label.text} {words.text}"
    links = words.moved(len(text) - len(words.text))
    return [replace(words, text=text, links=links, gap=label.gap, bold=words.bold)]


def _head(row: Row) -> list[Line]:
    return [joined(row, BlockRole.TABLE_HEAD)]
