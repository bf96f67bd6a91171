"""Divisions set out in columns: names on a line each below `Motion`, and others below `Amendment`.

In: passages of one item. Out: the names on either side, and a stretch of passages in which such names count for
nothing. Will not: count them where no words say who won (`divisions`).
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import MotionKind
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.votes.mover_names import titled_name

Columns = dict[MotionKind, list[Passage]]


def columns_in(passages: Sequence[Passage]) -> Columns | None:
    """Return the lines of names below each side's heading; None unless both sides have some."""
    columns: Columns = {}
    for place, passage in enumerate(passages):
        if match := _HEAD.fullmatch(passage.text):
            named = list(takewhile(lambda one: is_name_alone(one.text), passages[place + 1 :]))
            if named:
                columns[MotionKind(match["side"].lower())] = named
    return columns if len(columns) == len(MotionKind) else None


_HEAD = pattern("vote.head_of_column", r"(?:For\s(?:the\s)?)?(?P<side>Motion|MOTION|Amendment|AMENDMENT)\s?:?")


def within(passages: Sequence[Passage], at: int, reach: int) -> Sequence[Passage]:
    """Return so many passages from a place on, not counting lines of a name alone."""
    for end in range(at, len(passages)):
        reach -= not is_name_alone(passages[end].text)
        if reach < 0:
            return passages[at:end]
    return passages[at:]


def is_name_alone(words: str) -> bool:
    """Say whether a line is a name or an office and nothing else: `Cllr Heron`, `the Mayor`."""
    return len(words) <= _LONGEST and _name().fullmatch(words) is not None


_LONGEST = 50


@lru_cache(maxsize=1)
def _name() -> Pattern[str]:
    roles = any_of(lexicon().words["votes.roles"])
    return pattern("vote.name_in_column", rf"(?:[Tt]he\s)?(?:{titled_name()}|{roles})")
