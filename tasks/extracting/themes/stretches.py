"""Stretches of a text in which something does not count.

In: their bounds. Out: whether a place lies in one. Will not: join those that overlap; of several that begin at one
place the longest counts.
"""

from bisect import bisect_right
from collections.abc import Iterable


class Stretches:
    """Stretches in the order of the text."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, bounds: Iterable[tuple[int, int]]) -> None:
        """Put them in order."""
        ordered = sorted(bounds)
        self._starts = [start for start, _ in ordered]
        self._ends = [end for _, end in ordered]

    def hold(self, start: int, end: int) -> bool:
        """Say whether a place lies in one of them."""
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]
