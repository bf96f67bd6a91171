"""What the columns of a table of interests hold: names, items, kinds, interests, as its heads say.

In: text, and the cells or lines that may be heads. Out: columns; empty where they head no such table. Will not: read
rows (`tables`).
"""

from collections.abc import Sequence
from functools import lru_cache

from schemas.documents import Block
from seeds.lexicon import lexicon
from tasks.extracting.triggers import a_word_of_each, holds

Span = tuple[int, int]
_REASON = "interest"


def columns_of(text: str, cells: Sequence[Span]) -> tuple[str | None, ...]:
    """Return what each of the cells heads; None for one that is no head of interests."""
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


def heads_interests(columns: Sequence[str | None]) -> bool:
    """Say whether columns are those of a table of interests: it has names, and interests."""
    return "name" in columns and "interest" in columns


_LONGEST_HEADS = 300
"""In characters, gaps and all; a longer line is prose."""


def may_head(line: str) -> bool:
    """Say whether a line may name the columns of a table: one of them is for names."""
    return len(line) <= _LONGEST_HEADS and holds(line.lower(), _words_for_names())


@lru_cache(maxsize=1)
def _words_for_names() -> tuple[str, ...]:
    return a_word_of_each(head for head, column in _heads_of_columns().items() if column == "name")


def columns_below(text: str, blocks: Sequence[Block]) -> tuple[str | None, ...]:
    """Return the columns that consecutive lines head; none if they do not make a table of interests."""
    first = (blocks[0].start, blocks[0].end)
    if not may_head(text[slice(*first)]) or _column(text, first) != "name":
        return ()
    found: list[str | None] = []
    for span in spans_of(blocks):
        column = _column(text, span)
        if column is None or (column in found and (column != _REASON or found.count(_REASON) > 1)):
            break
        found.append(column)
    columns = _with_kind(found)
    return columns if heads_interests(columns) else ()


def spans_of(blocks: Sequence[Block]) -> list[Span]:
    """Return the bounds of lines."""
    return [(block.start, block.end) for block in blocks]
