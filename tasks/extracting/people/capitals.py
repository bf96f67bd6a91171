"""The capitalised words of a text, found once: names and roles begin at one of them and nowhere else.

In: text. Out: the words with their bounds. Will not: say what they are.
"""

from functools import lru_cache
from typing import NamedTuple

from schemas.patterns import pattern

_CAPITALISED = pattern("word.capitalised", r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢİĶĻŁŃŅŇŌŐŘŚŞŠŤŪŮŰŴŶŹŻŽ][\w’'-]*+")


class Capital(NamedTuple):
    """One capitalised word."""

    start: int
    end: int
    word: str


class Capitals(NamedTuple):
    """The capitalised words of a text in reading order, and which words they are: most texts have none of a sort."""

    all: tuple[Capital, ...]
    words: frozenset[str]


@lru_cache(maxsize=4)
def capitals(text: str) -> Capitals:
    """Return the capitalised words; the capital inside `iCloud` begins none."""
    found: list[Capital] = []
    for match in _CAPITALISED.finditer(text):
        start, end = match.span()
        if not (start and text[start - 1].isalnum()):
            found.append(Capital(start, end, match[0]))
    return Capitals(tuple(found), frozenset([one.word for one in found]))
