"""References to other minutes, reports, Acts and documents.

In: passages. Out: Reference, in reading order. Will not: guess.
"""

from collections.abc import Sequence

from schemas.minutes import Reference
from tasks.extracting.passages import Passage


def references_of(passages: Sequence[Passage]) -> tuple[Reference, ...]:
    """Return none yet."""
    return ()
