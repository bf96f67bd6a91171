"""Declarations of interest.

In: passages. Out: Interest, in reading order. Will not: guess.
"""

from collections.abc import Sequence

from schemas.minutes import Interest
from tasks.extracting.passages import Passage


def interests_of(passages: Sequence[Passage]) -> tuple[Interest, ...]:
    """Return none yet."""
    return ()
