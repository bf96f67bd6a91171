"""Commitments: what somebody will do, has been asked to do, or will report.

In: passages. Out: Commitment, in reading order. Will not: guess.
"""

from collections.abc import Sequence

from schemas.minutes import Commitment, DateMention, Person
from tasks.extracting.passages import Passage


def commitments_of(
    passages: Sequence[Passage], people: Sequence[Person], dates: Sequence[DateMention]
) -> tuple[Commitment, ...]:
    """Return none yet."""
    return ()
