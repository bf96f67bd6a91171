"""Tables that lay out running text: the numbers of items in a column, what is told of them beside it.

In: the words of each cell, row by row, the lines of a cell parted by line breaks. Out: the column of the numbers.
Will not: take a table of figures or names for text, or write its lines (`html_numbered`, `pdf_grids`).
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from tasks.reading.pdf_labels import is_label

_MINUTE = pattern("table.minute_number", r"(?:[A-Z]{1,5}[. /-]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}\.?$")
_FEWEST = 2
_LONG = 60
"""Characters of a line that is prose, of which a text in a table has one at least."""
_SHORT = 40
_MOST_BEHIND = 2


def numbers_column(table: Sequence[Sequence[str]]) -> int | None:
    """Return the column of the numbers, which the column of the words follows; None for a table of another kind.

    >>> numbers_column(
    ...     [["1.", "Apologies"], ["2.", "It was agreed to mend the pump before the winter, and to ask for help."]]
    ... )
    0
    >>> numbers_column([["1", "Pumps", "12"], ["2", "Boats", "3"]]) is None
    True
    """
    for column in range(min((len(row) for row in table), default=1) - 1):
        told = [row[column] for row in table if row[column] and row[column + 1]]
        numbered = sum(is_number(words) for words in told)
        if numbered >= _FEWEST and 2 * numbered >= len(told):
            return column if _tells(table, column) else None
    return None


def is_number(words: str) -> bool:
    """Say whether the words of a cell are the number of an item, minute or paragraph."""
    return is_label(words) or _MINUTE.match(words) is not None


def _tells(table: Sequence[Sequence[str]], column: int) -> bool:
    """Say whether the words beside numbers are prose, and all that stands around them is short."""
    around = [words for row in table for words in (*row[:column], *row[column + 2 :])]
    behind = max(sum(map(bool, row[column + 2 :])) for row in table)
    short = behind <= _MOST_BEHIND and all(len(words) <= _SHORT and "\n" not in words for words in around)
    return short and any("\n" in row[column + 1] or len(row[column + 1]) >= _LONG for row in table)
