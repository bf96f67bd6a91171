"""The type area of pages: where their lines begin and end, and how far each is below the one above.

In: the lines of all pages. Out: a measure a page. Will not: join lines (`pdf_paragraphs`).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tasks.reading.pdf_lines import Line


@dataclass(frozen=True, slots=True)
class Measure:
    """The type area of a page: where its lines begin and end, and how far each is below the one above."""

    left: float
    right: float
    pitch: float


USUAL_PITCH = 1.2


def measures_of(pages: Sequence[Sequence[Line]]) -> list[Measure]:
    """Return the measure of each page; a page of short lines has the right edge that pages usually have."""
    rights = [_second_furthest([line.x1 for line in page if _runs_on(line)]) for page in pages]
    known = sorted(right for right in rights if right)
    usual = known[len(known) // 2] if known else 0.0
    left = min((line.x0 for page in pages for line in page if _runs_on(line)), default=0.0)
    pitches = [_pitch(page) for page in pages]
    closest = min(filter(None, pitches), default=0.0)
    return [
        Measure(left, max(right, usual), pitch or closest or USUAL_PITCH * _size(page))
        for page, right, pitch in zip(pages, rights, pitches, strict=True)
    ]


def _runs_on(line: Line) -> bool:
    return not line.alone and line.flow == 0


def _second_furthest(ends: Sequence[float]) -> float:
    """Return the second largest; a single line may reach over the edge."""
    return sorted(ends)[-2] if len(ends) > 2 else max(ends, default=0.0)


_DOUBLE = 2.8
"""Double-spaced lines are less than this multiple of the font size apart."""


def _pitch(page: Sequence[Line]) -> float:
    """Return the commonest drop to a line that begins in the middle of a sentence; 0 if there are too few."""
    drops: defaultdict[int, list[float]] = defaultdict(list)
    for before, line in pairwise(page):
        drop = line.base - before.base
        if 0 < drop < _DOUBLE * line.size and before.flow == line.flow and line.text[:1].islower():
            drops[round(2 * drop)].append(drop)
    most = max(map(len, drops.values()), default=0)
    usual = min((same for same in drops.values() if len(same) * 2 >= most), default=[])
    return sum(usual) / len(usual) if most > 1 else 0.0


def _size(page: Sequence[Line]) -> float:
    return sum(line.size for line in page) / len(page) if page else 10.0
