"""Questions put in the meeting, and their answers.

In: passages. Out: Question, in reading order. Will not: guess.
"""

from collections.abc import Sequence

from schemas.minutes import Person, Question
from tasks.extracting.passages import Passage


def questions_of(passages: Sequence[Passage], people: Sequence[Person]) -> tuple[Question, ...]:
    """Return none yet."""
    return ()
