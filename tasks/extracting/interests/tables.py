"""Tables of interests: of cells, or flattened to one cell a line.

In: a structure. Out: rows with the words of each column. Will not: read a table without a column of names and one of
interests.
"""

from collections.abc import Iterator, Sequence

from schemas.minutes import Structure
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from tasks.extracting.interests.table_columns import Span, columns_below, columns_of, heads_interests, spans_of
from tasks.extracting.interests.table_rows import NAME, InterestRow, row_of
from tasks.extracting.interests.typed_tables import typed_rows


def interest_rows(structure: Structure, cells: Sequence[Span] = ()) -> tuple[InterestRow, ...]:
    """Return the rows of every table of interests in reading order.

    `cells` are the lines of an item for interests, where a table may have lost its heads.
    """
    headed = (*_of_cells(structure), *_flattened(structure), *typed_rows(structure))
    read = {cell for row in headed for cell in (row.name, row.interest)}
    return (*headed, *_headless(structure.document.text, [cell for cell in cells if cell not in read]))


def _of_cells(structure: Structure) -> Iterator[InterestRow]:
    columns: tuple[str | None, ...] = ()
    heads: tuple[Span, ...] = ()
    for block in structure.document.blocks:
        if block.role is BlockRole.TABLE_HEAD:
            columns, heads = columns_of(structure.document.text, block.cells), block.cells
        elif block.role is BlockRole.TABLE_ROW and heads_interests(columns) and len(block.cells) == len(columns):
            row = row_of(structure.document.text, columns, block.cells, heads)
            yield from [row] if row else []


_MOST_COLUMNS = 4


def _flattened(structure: Structure) -> Iterator[InterestRow]:
    """Yield the rows below `Councillor`, `Minute Number`, `Nature of Interest`, each on a line of its own."""
    text, blocks = structure.document.text, [block for block in structure.document.blocks if not block.cells]
    at = 0
    while at < len(blocks):
        columns = columns_below(text, blocks[at : at + _MOST_COLUMNS])
        heads = spans_of(blocks[at : at + len(columns)])
        at += max(1, len(columns))
        while columns and (row := row_of(text, columns, spans_of(blocks[at : at + len(columns)]), heads)):
            yield row
            at += len(columns)


_ITEM_CELL = pattern(
    "interest.cell_item",
    r"(?:(?:Item|Minute|Agenda\sItem)\s)?\d{1,4}[A-Za-z]?(?:(?:,\s|\s&\s|\sand\s)\d{1,4}[A-Za-z]?){0,6}"
    r"(?:\s[–-]\s[^\n]{3,100})?",
)
_NAME_ITEM_REASON = 3


def _headless(text: str, cells: Sequence[Span]) -> Iterator[InterestRow]:
    """Yield `Mr Heron`, `10, 11`, `Wife is a nurse`, each on a line of its own below the title."""
    at = 0
    while at + _NAME_ITEM_REASON <= len(cells):
        name, item, interest = cells[at : at + _NAME_ITEM_REASON]
        is_row = NAME.match(_cell(text, name)) and _ITEM_CELL.fullmatch(_cell(text, item))
        if is_row and not NAME.match(_cell(text, interest)):
            yield InterestRow(name, interest, item, None)
        at += _NAME_ITEM_REASON if is_row else 1


def _cell(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].split()).rstrip(" ;.")
