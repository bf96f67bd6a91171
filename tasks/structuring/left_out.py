"""Items between two others whose number is missing from the run, because their titles do not look like any.

In: the numbered lines of a page that are no titles by their shape, and the numbers on either side. Out: the lines that
fill the gap, or go on behind the last item. Will not: take the third line of a list for item 3.

`3. To consider any requests for dispensation, etc. (if any)` between items 2 and 4 is item 3, however long.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from re import Match
from sys import maxsize

from schemas.patterns import pattern

_DIGITS = pattern("left_out.digits", r"\d{1,6}")
_WIDEST_GAP = 6
_MOST_BEHIND = 60
_NO_END = maxsize
Line = tuple[int, Match[str]]
"""A numbered line: which block it is, and how its number was read."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A numbered line: which it is, its number as printed with the sign behind it."""

    index: int
    printed: str

    @property
    def shape(self) -> str:
        """Return the number with each figure as 0: lines of one numbering have it in common."""
        return _DIGITS.sub("0", self.printed)

    @property
    def parts(self) -> tuple[int, ...]:
        """Return its figures."""
        return tuple(int(part) for part in _DIGITS.findall(self.printed))


def printed_number(text: str, line: Line) -> Numbered:
    """Return a line with its number as it is printed."""
    index, match = line
    return Numbered(index, text[match.start("number") : match.start("words")].rstrip())


def left_out(chosen: Sequence[Numbered], others: Sequence[Numbered]) -> Iterator[Numbered]:
    """Yield the lines that stand between two chosen ones, or behind them all, and have the numbers missing there."""
    part = None
    for one, other in pairwise(chosen):
        part = _running(one, other)
        if part is not None and 1 < other.parts[part] - one.parts[part] <= _WIDEST_GAP:
            yield from _filling(one, other.index, other.parts[part], part, others)
    if part is not None:
        last = chosen[-1]
        yield from _filling(last, _NO_END, last.parts[part] + _MOST_BEHIND, part, others)


def _running(one: Numbered, other: Numbered) -> int | None:
    """Return the only figure in which two numbers of one shape differ."""
    if one.shape != other.shape:
        return None
    differing = [at for at, (first, second) in enumerate(zip(one.parts, other.parts, strict=True)) if first != second]
    return differing[0] if len(differing) == 1 else None


def _filling(one: Numbered, until: int, above: int, part: int, others: Sequence[Numbered]) -> Iterator[Numbered]:
    """Yield the numbers that go on from one, in their order; a list that counts up to them rules them out."""
    between = [line for line in others if one.index < line.index < until and line.shape == one.shape]
    if any(line.parts == one.parts for line in between):
        return
    position, missing = one.index, 0
    for value in range(one.parts[part] + 1, above):
        parts = (*one.parts[:part], value, *one.parts[part + 1 :])
        alike = [line for line in between if line.parts == parts]
        if len(alike) == 1 and alike[0].index > position:
            position, missing = alike[0].index, 0
            yield alike[0]
        elif until == _NO_END and missing:
            return
        else:
            missing += 1
