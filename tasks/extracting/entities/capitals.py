"""A heading in capitals as it would stand in a sentence: `HERON PARISH COUNCIL`, `TEAL AND WREN`.

In: words. Out: as many characters. Will not: know a body's initials that are longer than three letters.
"""

from re import Match

from schemas.patterns import pattern

_CAPITALS = pattern("name.in_capitals", r"[A-ZÀ-ÖØ-ÞŴŶ]{2,30}")
_INITIALS = 3
"""So short a word may be the initials of a body, which are capitals in a sentence too."""
_JOINS = frozenset({"and", "of", "for", "in", "on", "the", "to", "with", "at", "by", "from"})


def in_small_letters(text: str) -> str:
    """Return a heading with capitals only where a name has them.

    >>> in_small_letters("NHS AND TEAL’S HEALTH FORUM")
    'NHS and Teal’S Health Forum'
    """
    return _CAPITALS.sub(_in_small_letters, text)


def _in_small_letters(word: Match[str]) -> str:
    small = word[0].lower()
    if small in _JOINS:
        return small
    return word[0] if len(small) <= _INITIALS else small.capitalize()
