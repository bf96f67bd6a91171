"""One row of a table of interests: the cells that name somebody and say what he declares.

In: text, columns, cells. Out: a row, or None. Will not: find the table (`tables`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from schemas.patterns import pattern
from tasks.extracting.interests.table_columns import Span


@dataclass(frozen=True, slots=True)
class InterestRow:
    """The cells of a row by column; `item` is None where the table has no such column.

    `kind` says which kind of interest it is: a cell of the row (`own_kind`), else the head over the interests.
    """

    name: Span
    interest: Span
    item: Span | None
    kind: Span | None
    own_kind: Span | None = None
    head: Span | None = None
    """The line of the heads, where the table was typed: it declares nothing itself."""


NAME = pattern(
    "interest.cell_name",
    r"(?:Councillors?|(?:Cllr|CLLR|Clr)s?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Ald\.?|Lord|Lady)\.?\s[A-Z][^.;:|]{1,50}$"
    r"|(?:[A-Z][\w’'.-]{0,20}\s){1,3}[A-Z][\w’'-]{1,25}$",
)


def row_of(
    text: str, columns: Sequence[str | None], cells: Sequence[Span], heads: Sequence[Span]
) -> InterestRow | None:
    """Return a row; None where a cell is missing or that of the name names nobody."""
    if len(cells) < len(columns):
        return None
    by_column = dict(zip(columns, cells, strict=False))
    name, interest = by_column["name"], by_column["interest"]
    if not NAME.match(text[slice(*name)]) or not text[slice(*interest)].strip():
        return None
    own_kind = by_column.get("kind")
    head = next(cell for column, cell in zip(columns, heads, strict=False) if column == "interest")
    return InterestRow(name, interest, by_column.get("item"), own_kind or head, own_kind)
