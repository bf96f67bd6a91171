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


@lru_cache(maxsize=4)
def capitals(text: str) -> tuple[Capital, ...]:
    """Return the capitalised words in reading order; the capital inside `iCloud` begins none."""
    found = [Capital(*match.span(), match.group()) for match in _CAPITALISED.finditer(text)]
    return tuple([one for one in found if not (one.start and text[one.start - 1].isalnum())])
