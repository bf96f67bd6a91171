"""How the lines of a text are set: to which width, and what stands between its paragraphs.

In: the blocks of a text, a line each. Out: a Setting, or None where every paragraph stands on a line of its own, as on
most pages. Will not: join lines (`tasks.structuring.wraps`).

A line that breaks off before a small letter is sure to go on below, so these tell how far a full line reaches and where
the next one begins; one short line behind another that ends a sentence tells whether blank lines part the paragraphs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from schemas.documents import Block
from tasks.structuring.labels import read_label

_WIDEST = 160
"""In characters, with the indent; a page that prints each paragraph on one line has longer lines."""
_FEW_WIDER = 0.02
"""Of the lines, which may be wider all the same: a row of a table, an address of a page."""
_SHORTEST = 30
_FEWEST = 2
_EARLY, _LATE = 0.25, 0.75
_RAGGED = 10
"""Of the sure breaks, so many may be early or late; a full line is as short as the earliest that is not far before."""
_WILD = 0.25
"""Of the late ones: breaks that lie further apart are not those of lines that were set to a width."""
_LONG_WORD = 15
_MOSTLY = 0.9
ENDS = ".;:!?"


@dataclass(frozen=True, slots=True)
class Setting:
    """A line is full where it and the next word would go beyond the column `edge`.

    `steps` are the indents of a line and of the one that it goes on on; `hangs` those at which only such lines begin;
    `gaps` says that paragraphs are parted by blank lines.
    """

    edge: int
    widest: int
    steps: frozenset[tuple[int, int]]
    hangs: frozenset[int]
    gaps: bool

    def steps_on(self, above: Block, below: Block) -> bool:
        """Say whether lines with these indents go on, where neither length nor words tell."""
        known = any(above.indent == indent for indent, _ in self.steps)
        return (above.indent, below.indent) in self.steps or (not known and above.indent == below.indent)

    def is_full(self, text: str, above: Block, below: Block) -> bool:
        """Say whether the first word below would not have fitted on the line above."""
        return _reach(text, above, below) >= self.edge


def setting_of(text: str, blocks: Sequence[Block], usual_gap: int = 0) -> Setting | None:
    """Return how lines are set, where sentences go on from line to line; `usual_gap` blank lines part no paragraphs."""
    wider = sum(block.end - block.start + block.indent > _WIDEST for block in blocks)
    if not blocks or wider > _FEW_WIDER * len(blocks):
        return None
    near = ((above, below) for above, below in pairwise(blocks) if below.gap_before <= usual_gap)
    breaks = [(above, below) for above, below in near if _surely_goes_on(text, above, below)]
    if len(breaks) < _FEWEST:
        return None
    widest = max(right for block in blocks if (right := block.indent + block.end - block.start) <= _WIDEST)
    edge = _edge(sorted(_reach(text, *pair) for pair in breaks), widest)
    if edge is None:
        return None
    steps = frozenset((above.indent, below.indent) for above, below in breaks)
    begun = frozenset(_beginnings(text, blocks, edge, usual_gap))
    gaps = list(_gaps_behind_ends(text, blocks, edge, usual_gap))
    parted = len(gaps) >= _FEWEST and sum(gaps) >= _MOSTLY * len(gaps)
    return Setting(edge, widest, steps, frozenset(on for _, on in steps) - begun, parted)


def _edge(reaches: Sequence[int], widest: int) -> int | None:
    """Return the column that full lines reach; `reaches` are those of sure breaks, the shortest first."""
    usual, late = (reaches[int(share * len(reaches))] for share in (_EARLY, _LATE))
    if late - usual > _WILD * late:
        return None
    return min(widest + 1, next(reach for reach in reaches if reach >= usual - _RAGGED))


def _beginnings(text: str, blocks: Sequence[Block], edge: int, usual_gap: int) -> Iterator[int]:
    """Yield the indents of lines that surely begin a paragraph."""
    for above, below in pairwise(blocks):
        full = _reach(text, above, below) >= edge
        labelled = not full and read_label(text[below.start : below.end]) is not None
        if below.gap_before > usual_gap or labelled or _ends_early(text, above, edge):
            yield below.indent


def _surely_goes_on(text: str, above: Block, below: Block) -> bool:
    return (
        not (above.cells or below.cells)
        and text[below.start].islower()
        and above.end - above.start >= _SHORTEST
        and text[above.end - 1] not in ENDS
        and read_label(text[below.start : below.end]) is None
    )


def _reach(text: str, above: Block, below: Block) -> int:
    """Return the column that the line above would reach with the first word below; a control sign alone is none."""
    words = text[below.start : below.end].split(maxsplit=1)
    return above.indent + above.end - above.start + 1 + (len(words[0]) if words else 0)


def _gaps_behind_ends(text: str, blocks: Sequence[Block], edge: int, usual_gap: int) -> Iterator[bool]:
    """Yield for each short line that ends a sentence whether a blank line follows; lists stand closer."""
    for above, below in pairwise(blocks):
        if _ends_early(text, above, edge) and read_label(text[below.start : below.end]) is None:
            yield below.gap_before > usual_gap


def _ends_early(text: str, line: Block, edge: int) -> bool:
    return line.indent + line.end - line.start + _LONG_WORD < edge and text[line.end - 1] in ENDS
