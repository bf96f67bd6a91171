"""Motions and amendments: who moved and seconded them, and what became of each.

In: passages. Out: Motion, in reading order. Will not: guess.
"""

from collections.abc import Sequence

from schemas.minutes import Motion
from tasks.extracting.passages import Passage


def motions_of(passages: Sequence[Passage]) -> tuple[Motion, ...]:
    """Return none yet."""
    return ()
