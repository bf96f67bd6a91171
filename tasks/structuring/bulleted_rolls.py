"""Lists of those present that a page sets as points: `• Present: Cllrs Heron and Teal`, `• Apologies: Cllr Wren`.

In: the lines of a page. Out: the same, those of such a list without their bullets. Will not: touch other points.
"""

from collections.abc import Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.attendance import opens_presence

_TOP = 25
"""Lines among which such a list begins."""
_BULLET = pattern("bulleted_roll.bullet", r"[•·▪*-]\s{1,9}(?=\S)")


def without_bullets(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the lines; the list begins with those present and ends with the last point in a row."""
    bare = [_bare(text, block) for block in blocks]
    first = next((at for at, one in enumerate(bare[:_TOP]) if one and opens_presence(text, one)), None)
    if first is None:
        return list(blocks)
    last = next((at for at, one in enumerate(bare[first:], start=first) if one is None), len(bare))
    return [*blocks[:first], *(one for one in bare[first:last] if one), *blocks[last:]]


def _bare(text: str, block: Block) -> Block | None:
    """Return a point without its bullet; None for any other line."""
    bullet = None if block.cells else _BULLET.match(text, block.start, block.end)
    return replace(block, start=bullet.end()) if bullet else None
