"""What a rule finds in a sentence that decides without a keyword, and how sure it is.

In: nothing. Out: the types that the rules share. Will not: read a sentence (`implicit`).
"""

from dataclasses import dataclass
from enum import IntEnum


class Weight(IntEnum):
    """When a sentence counts: in a short item without any other, as its only outcome, without a keyword, or always."""

    SHORT_ITEM = 0
    ONLY_OUTCOME = 1
    NO_KEYWORD = 2
    ALWAYS = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What a rule finds in one sentence, by offsets in it; `start` is where the deciding words begin.

    `verb_end` is where the verb ends, if another one may follow it: `was received and noted`. `end` is where the
    deciding words end, if not with the sentence.
    """

    content: int
    weight: Weight
    trigger: tuple[int, int] | None = None
    verb: str | None = None
    object: tuple[int, int] | None = None
    start: int = 0
    verb_end: int | None = None
    end: int | None = None
