"""The right-hand column that names who acts: `Action`, `Action by`, `Owner`.

In: a structure. Out: for each row, the bounds of its words and its owner. Will not: read a column without a head.
"""

from collections.abc import Iterator

from schemas.documents import Block
from schemas.minutes import Structure
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.extracting.commitments.promises import Bounds

Row = tuple[Bounds, Bounds]


def rows_with_owners(structure: Structure) -> tuple[Row, ...]:
    """Return the main words and the owner's words of each row that has an owner."""
    return tuple(_rows(structure))


def _rows(structure: Structure) -> Iterator[Row]:
    text, column = structure.document.text, None
    for block in structure.document.blocks:
        if block.role is BlockRole.TABLE_HEAD:
            column = _column(text, block)
        elif column is not None and block.role is BlockRole.TABLE_ROW and len(block.cells) > column:
            start, end = block.cells[column]
            others = [cell for at, cell in enumerate(block.cells) if at != column]
            if _names_owner(text[start:end]) and others:
                yield max(others, key=lambda cell: cell[1] - cell[0]), (start, end)


def _column(text: str, block: Block) -> int | None:
    heads = lexicon().words["commitments.columns"]
    named = (at for at, (start, end) in enumerate(block.cells) if text[start:end].strip(" :*").lower() in heads)
    return next(named, None)


def _names_owner(words: str) -> bool:
    nobody = lexicon().words["commitments.nobody"]
    return 1 < len(words.strip()) <= 60 and words.strip(" .*").lower() not in nobody
