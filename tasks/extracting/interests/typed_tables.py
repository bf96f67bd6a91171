"""Tables of interests that were typed with tabs, pipes or gaps: `Member   Minute   Subject`.

In: a structure. Out: rows. Will not: read lines without heads (`tables`).
"""

from collections.abc import Iterator
from dataclasses import replace

from schemas.documents import Block
from schemas.minutes import Structure
from schemas.patterns import pattern
from tasks.extracting.interests.table_columns import Span, columns_of, heads_interests, may_head
from tasks.extracting.interests.table_rows import InterestRow, row_of


def typed_rows(structure: Structure) -> Iterator[InterestRow]:
    """Yield the rows of a table that was typed with tabs, pipes or gaps: `Member   Minute   Subject`."""
    text = structure.document.text
    columns: tuple[str | None, ...] = ()
    heads: tuple[Span, ...] = ()
    lead: Span | None = None
    for block in structure.document.blocks:
        is_row = not block.cells and (columns or may_head(text[block.start : block.end]))
        cells = _parted(text, block) if is_row else ()
        found = columns_of(text, cells)
        if heads_interests(found):
            columns, heads = found, cells
        elif columns and len(cells) == len(columns) and (row := row_of(text, columns, cells, heads)):
            kind = row.kind if row.own_kind or lead is None else lead
            yield replace(row, kind=kind, head=(heads[0][0], heads[-1][1]))
        else:
            columns, lead = (), _lead(text, block)


_LONGEST_LEAD = 120
_ANNOUNCES = pattern(
    "interest.table_announced", r"\bdeclared\s[^.:–\n]{0,60}\binterests?\b[^.:–\n]{0,40}\s?[:–-]{1,2}$"
)
"""`The following members declared personal interests –`, over a table that says no more of their kind."""


def _lead(text: str, block: Block) -> Span | None:
    """Return the words at the end of a line that announce a table."""
    if not text.endswith((":", "–", "-"), block.start, block.end):
        return None
    announced = _ANNOUNCES.search(text, max(block.start, block.end - _LONGEST_LEAD), block.end)
    return announced.span() if announced else None


_TYPED_CELL = pattern("interest.typed_cell", r"[^\s|](?:[^\s|]|[^\S\n\t](?![\s|]))*+")


def _parted(text: str, block: Block) -> tuple[Span, ...]:
    """Return the cells of a line: what gaps, tabs or pipes part."""
    return tuple(match.span() for match in _TYPED_CELL.finditer(text, block.start, block.end))
