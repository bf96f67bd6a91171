"""Tables of interests: of cells, or flattened to one cell a line.

In: a structure. Out: rows with the words of each column. Will not: read a table without a column of names
and one of interests.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from schemas.documents import Block
from schemas.minutes import Structure
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.extracting.triggers import a_word_of_each, holds

Span = tuple[int, int]
_NAME = pattern(
    "interest.cell_name",
    r"(?:Councillors?|(?:Cllr|CLLR|Clr)s?\.?|Mr|Mrs|Ms|Miss|Dr|Alderman|Ald\.?|Lord|Lady)\.?\s[A-Z][^.;:|]{1,50}$"
    r"|(?:[A-Z][\w’'.-]{0,20}\s){1,3}[A-Z][\w’'-]{1,25}$",
)
_ITEM_CELL = pattern(
    "interest.cell_item",
    r"(?:(?:Item|Minute|Agenda\sItem)\s)?\d{1,4}[A-Za-z]?(?:(?:,\s|\s&\s|\sand\s)\d{1,4}[A-Za-z]?){0,6}"
    r"(?:\s[–-]\s[^\n]{3,100})?",
)
_MOST_COLUMNS = 4
_REASON = "interest"
_NAME_ITEM_REASON = 3


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


def interest_rows(structure: Structure, cells: Sequence[Span] = ()) -> tuple[InterestRow, ...]:
    """Return the rows of every table of interests in reading order.

    `cells` are the lines of an item for interests, where a table may have lost its heads.
    """
    headed = (*_of_cells(structure), *_flattened(structure), *_typed(structure))
    read = {cell for row in headed for cell in (row.name, row.interest)}
    return (*headed, *_headless(structure.document.text, [cell for cell in cells if cell not in read]))


def _headless(text: str, cells: Sequence[Span]) -> Iterator[InterestRow]:
    """Yield `Mr Heron`, `10, 11`, `Wife is a nurse`, each on a line of its own below the title."""
    at = 0
    while at + _NAME_ITEM_REASON <= len(cells):
        name, item, interest = cells[at : at + _NAME_ITEM_REASON]
        is_row = _NAME.match(_cell(text, name)) and _ITEM_CELL.fullmatch(_cell(text, item))
        if is_row and not _NAME.match(_cell(text, interest)):
            yield InterestRow(name, interest, item, None)
        at += _NAME_ITEM_REASON if is_row else 1


def _cell(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].split()).rstrip(" ;.")


def _of_cells(structure: Structure) -> Iterator[InterestRow]:
    columns: tuple[str | None, ...] = ()
    heads: tuple[Span, ...] = ()
    for block in structure.document.blocks:
        if block.role is BlockRole.TABLE_HEAD:
            columns, heads = _columns(structure.document.text, block.cells), block.cells
        elif block.role is BlockRole.TABLE_ROW and _is_table(columns) and len(block.cells) == len(columns):
            row = _row(structure.document.text, columns, block.cells, heads)
            yield from [row] if row else []


def _flattened(structure: Structure) -> Iterator[InterestRow]:
    """Yield the rows below `Councillor`, `Minute Number`, `Nature of Interest`, each on a line of its own."""
    text, blocks = structure.document.text, [block for block in structure.document.blocks if not block.cells]
    at = 0
    while at < len(blocks):
        columns = _heads(text, blocks[at : at + _MOST_COLUMNS])
        heads = _spans(blocks[at : at + len(columns)])
        at += max(1, len(columns))
        while columns and (row := _row(text, columns, _spans(blocks[at : at + len(columns)]), heads)):
            yield row
            at += len(columns)


def _typed(structure: Structure) -> Iterator[InterestRow]:
    """Yield the rows of a table that was typed with tabs, pipes or gaps: `Member   Minute   Subject`."""
    text = structure.document.text
    columns: tuple[str | None, ...] = ()
    heads: tuple[Span, ...] = ()
    lead: Span | None = None
    for block in structure.document.blocks:
        is_row = not block.cells and (columns or _may_head(text[block.start : block.end]))
        cells = _parted(text, block) if is_row else ()
        found = _columns(text, cells)
        if _is_table(found):
            columns, heads = found, cells
        elif columns and len(cells) == len(columns) and (row := _row(text, columns, cells, heads)):
            kind = row.kind if row.own_kind or lead is None else lead
            yield replace(row, kind=kind, head=(heads[0][0], heads[-1][1]))
        else:
            columns, lead = (), _lead(text, block)


def _lead(text: str, block: Block) -> Span | None:
    """Return the words at the end of a line that announce a table."""
    if not text.endswith((":", "–", "-"), block.start, block.end):
        return None
    announced = _ANNOUNCES.search(text, max(block.start, block.end - _LONGEST_LEAD), block.end)
    return announced.span() if announced else None


def _parted(text: str, block: Block) -> tuple[Span, ...]:
    """Return the cells of a line: what gaps, tabs or pipes part."""
    return tuple(match.span() for match in _TYPED_CELL.finditer(text, block.start, block.end))


_LONGEST_LEAD = 120
_ANNOUNCES = pattern(
    "interest.table_announced", r"\bdeclared\s[^.:–\n]{0,60}\binterests?\b[^.:–\n]{0,40}\s?[:–-]{1,2}$"
)
"""`The following members declared personal interests –`, over a table that says no more of their kind."""
_TYPED_CELL = pattern("interest.typed_cell", r"[^\s|](?:[^\s|]|[^\S\n\t](?![\s|]))*+")


def _heads(text: str, blocks: Sequence[Block]) -> tuple[str | None, ...]:
    """Return the columns that consecutive lines head; none if they do not make a table of interests."""
    first = (blocks[0].start, blocks[0].end)
    if not _may_head(text[slice(*first)]) or _column(text, first) != "name":
        return ()
    found: list[str | None] = []
    for span in _spans(blocks):
        column = _column(text, span)
        if column is None or (column in found and (column != _REASON or found.count(_REASON) > 1)):
            break
        found.append(column)
    columns = _with_kind(found)
    return columns if _is_table(columns) else ()


def _may_head(line: str) -> bool:
    """Say whether a line may name the columns of a table: one of them is for names."""
    return len(line) <= _LONGEST_HEADS and holds(line.lower(), _words_for_names())


_LONGEST_HEADS = 300
"""In characters, gaps and all; a longer line is prose."""


@lru_cache(maxsize=1)
def _words_for_names() -> tuple[str, ...]:
    return a_word_of_each(head for head, column in _heads_of_columns().items() if column == "name")


def _spans(blocks: Sequence[Block]) -> list[Span]:
    return [(block.start, block.end) for block in blocks]


def _columns(text: str, cells: Sequence[Span]) -> tuple[str | None, ...]:
    return _with_kind([_column(text, cell) for cell in cells])


def _with_kind(columns: Sequence[str | None]) -> tuple[str | None, ...]:
    """Return the columns; of two that may be the interest, `Interest` and `Reason`, the first says of which kind."""
    found = list(columns)
    if found.count(_REASON) > 1 and "kind" not in found:
        found[found.index(_REASON)] = "kind"
    return tuple(found)


def _column(text: str, cell: Span) -> str | None:
    words = " ".join(text[slice(*cell)].split()).strip(" .:*").lower()
    return _heads_of_columns().get(words)


@lru_cache(maxsize=1)
def _heads_of_columns() -> dict[str, str]:
    return dict(lexicon().canonical("interests.columns"))


def _is_table(columns: Sequence[str | None]) -> bool:
    return "name" in columns and "interest" in columns


def _row(text: str, columns: Sequence[str | None], cells: Sequence[Span], heads: Sequence[Span]) -> InterestRow | None:
    """Return a row; None where a cell is missing or that of the name names nobody."""
    if len(cells) < len(columns):
        return None
    by_column = dict(zip(columns, cells, strict=False))
    name, interest = by_column["name"], by_column["interest"]
    if not _NAME.match(text[slice(*name)]) or not text[slice(*interest)].strip():
        return None
    own_kind = by_column.get("kind")
    head = next(cell for column, cell in zip(columns, heads, strict=False) if column == "interest")
    return InterestRow(name, interest, by_column.get("item"), own_kind or head, own_kind)
