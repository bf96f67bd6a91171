"""The right-hand column that names who acts: `Action`, `Action by`, `Owner`.

In: a structure. Out: for each row, the bounds of its words and its owner. Will not: read a column without a head.
"""

from collections.abc import Iterator

from schemas.documents import Block
from schemas.minutes import Structure
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.extracting.commitments.promises import Bounds

Row = tuple[Bounds, Bounds, bool]


def rows_with_owners(structure: Structure) -> tuple[Row, ...]:
    """Return the main words and the owner's words of each row with an owner, and whether lines of it stand above."""
    return tuple(_rows(structure))


def _rows(structure: Structure) -> Iterator[Row]:
    text, column = structure.document.text, None
    for block in structure.document.blocks:
        if _is_head(text, block):
            column = _column(text, block)
        elif column is not None and block.role is BlockRole.TABLE_ROW and len(block.cells) > column:
            start, end = block.cells[column]
            others = [cell for at, cell in enumerate(block.cells) if at != column]
            if names_owner(text[start:end]) and others:
                goes_on = block.cells[0][0] == block.cells[0][1]
                yield max(others, key=lambda cell: cell[1] - cell[0]), (start, end), goes_on


def _is_head(text: str, block: Block) -> bool:
    """Say whether a block heads a table; where the page does not say so, a short row whose last cell is such a head."""
    if block.role is not BlockRole.TABLE_ROW or len(block.cells) < _FEWEST or block.end - block.start > _LONGEST_HEAD:
        return block.role is BlockRole.TABLE_HEAD
    return _head(text, block.cells[-1]) in lexicon().words["commitments.columns"]


_FEWEST = 2
_LONGEST_HEAD = 80


def _column(text: str, block: Block) -> int | None:
    """Return the column of owners; beside one of tasks it is read with these (`action_tables`)."""
    words = lexicon().words
    heads = [_head(text, cell) for cell in block.cells]
    named = [at for at, head in enumerate(heads) if head in words["commitments.columns"]]
    tasks = any(head in words["commitments.task_columns"] for head in heads)
    return None if not named or (tasks and len(named) > 1) else named[0]


def _head(text: str, cell: Bounds) -> str:
    return text[slice(*cell)].strip(" :*").lower()


def names_owner(words: str) -> bool:
    """Say whether a cell names somebody, and not nobody: `Clerk`, but `n/a` or `for information`."""
    nobody = lexicon().words["commitments.nobody"]
    return 1 < len(words.strip()) <= 60 and words.strip(" .*").lower() not in nobody
