"""A table that lays out running text: the numbers of items in a column, their words beside them, who acts behind.

In: rows whose cells stand each in its column. Out: the rows as lines, each number before its words, as a printed page
shows them. Will not: take a table of figures or names for text; there a row stays a row.

    | 4.2 | The pump was broken. | Clerk |    4.2 The pump was broken. | Clerk
    |     | It was agreed to mend it. |  |    It was agreed to mend it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from schemas.vocabulary import BlockRole
from tasks.reading.html_cells import Cell, Row, joined
from tasks.reading.html_line import Line
from tasks.reading.numbered_tables import is_number, numbers_column


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
        if not words.lines or (label.lines and not is_number(label.lines[0].text)):
            return (
                [joined(row, BlockRole.TABLE_HEAD)] if all(line.bold for cell in row for line in cell.lines) else None
            )
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
    numbers = numbers_column([["\n".join(line.text for line in cell.lines) for cell in row] for row in rows])
    if numbers is None:
        return None
    plain = all(line.role in (None, BlockRole.LIST_ITEM) for row in rows for line in row[numbers + 1].lines)
    return Layout(numbers) if plain and all(cell.simple for row in rows for cell in row[numbers + 2 :]) else None


def _numbered(label: Line, words: Line) -> list[Line]:
    """Return the number before the words, or above them where they have a label of their own."""
    if words.label_end is not None or words.cells:
        return [label, words]
    text = f"{label.text} {words.text}"
    links = words.moved(len(text) - len(words.text))
    return [replace(words, text=text, links=links, gap=label.gap)]
