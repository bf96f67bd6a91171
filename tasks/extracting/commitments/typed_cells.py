"""The cells of a row, of a table of the page or of one that was typed with pipes, tabs or wide gaps.

In: a text and a block of it. Out: the bounds of its cells, without white space. Will not: say what they mean.
"""

from schemas.documents import Block
from seeds.typed_cells import SIGNS, cells_between
from tasks.extracting.commitments.promises import Bounds

_LONGEST = 600
"""No row of a typed table is longer; what is, is prose."""


def cells_of(text: str, block: Block) -> tuple[Bounds, ...]:
    """Return the cells of a block; none where it is no row. A pipe at an end of the line opens or closes no cell."""
    if block.cells or block.end - block.start > _LONGEST:
        return block.cells
    words = text[block.start : block.end]
    sign = next((sign for sign in SIGNS if sign in words), None)
    if sign is None:
        return ()
    start = block.start + (sign == "|" and text.startswith(sign, block.start))
    stop = block.end - (sign == "|" and text.endswith(sign, start, block.end))
    return tuple(cells_between(text, start, stop, sign))
