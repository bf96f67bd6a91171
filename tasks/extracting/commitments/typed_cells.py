"""The cells of a row, of a table of the page or of one that was typed with pipes, tabs or wide gaps.

In: a text and a block of it. Out: the bounds of its cells, without white space. Will not: say what they mean.
"""

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Bounds

_GAP = pattern("typed_cells.gap", r" {3,200}+(?=\S)")
_LONGEST = 600
"""No row of a typed table is longer; what is, is prose."""


def cells_of(text: str, block: Block) -> tuple[Bounds, ...]:
    """Return the cells of a block; none where it is no row."""
    if block.cells or block.end - block.start > _LONGEST:
        return block.cells
    words = text[block.start : block.end]
    sign = next((sign for sign in ("|", "\t") if sign in words), None)
    if sign:
        return _between(text, block, sign)
    if "   " not in words:
        return ()
    cuts = [(match.start(), match.end()) for match in _GAP.finditer(text, block.start, block.end)]
    starts, ends = [block.start, *(end for _, end in cuts)], [*(start for start, _ in cuts), block.end]
    return tuple(zip(starts, ends, strict=True))


def _between(text: str, block: Block, sign: str) -> tuple[Bounds, ...]:
    """Return what stands between signs; a pipe at an end of the line opens or closes no cell."""
    start = block.start + (sign == "|" and text.startswith(sign, block.start))
    end = block.end - (sign == "|" and text.endswith(sign, start, block.end))
    cells = []
    while start <= end:
        stop = text.find(sign, start, end)
        stop = stop if stop >= 0 else end
        words = text[start:stop]
        begin = start + len(words) - len(words.lstrip())
        cells.append((begin, begin + len(words.strip())))
        start = stop + 1
    return tuple(cells)
