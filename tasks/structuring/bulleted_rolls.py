"""Lists of those present that a page sets as points: `• Present: Cllrs Heron and Teal`, `• Apologies: Cllr Wren`.

In: the lines of a page. Out: the same, those of such a list without their bullets. Will not: touch other points.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.attendance import opens_presence

_TOP = 25
"""Lines among which such a list begins."""
_FEWEST_WORDS = 2
_BULLET = pattern("bulleted_roll.bullet", r"[•·▪*-]\s{1,9}(?=\S)")


def without_bullets(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the lines; the list begins with those present and ends with the last point in a row."""
    top = [_bare(text, block) for block in blocks[:_TOP]]
    first = next((at for at, one in enumerate(top) if one and _names_somebody(text, one)), None)
    if first is None:
        return list(blocks)
    points = list(takewhile(bool, (_bare(text, block) for block in blocks[first:])))
    return [*blocks[:first], *(one for one in points if one), *blocks[first + len(points) :]]


def _names_somebody(text: str, point: Block) -> bool:
    """Say whether a point has names behind its label; `• Attendance` alone is one of a page's menu."""
    return opens_presence(text, point) and len(text[point.start : point.end].split()) > _FEWEST_WORDS


def _bare(text: str, block: Block) -> Block | None:
    """Return a point without its bullet; None for any other line."""
    bullet = None if block.cells else _BULLET.match(text, block.start, block.end)
    return replace(block, start=bullet.end()) if bullet else None
