"""Numbers of items that were put in between two others, and have a letter: `31/19`, `31a/19`, `31b/19`, `32/19`.

In: numbers as printed. Out: the letter, and whether one goes on from another. Will not: say that a title stands behind
it; `10a Mill Lane` below item 4 goes on from nothing.
"""

from schemas.patterns import pattern

_LETTER = pattern("put_in_numbers.letter", r"(?<=\d)[a-z]\b")
_FIGURES = pattern("put_in_numbers.figures", r"\d{1,5}(?=[a-z]\b)")
_STOPS = ".):"


def letter_of(printed: str) -> str:
    """Return the letter right behind the figures of a number; nothing for most.

    >>> letter_of("31a/19"), letter_of("31/19")
    ('a', '')
    """
    found = _LETTER.search(printed)
    return found.group() if found else ""


def is_put_in(printed: str, before: str) -> bool:
    """Say whether a number with a letter goes on from the one before it, by itself or as the first of two letters.

    >>> is_put_in("31b/19", "31a/19"), is_put_in("3a", "2."), is_put_in("10a", "4")
    (True, True, False)
    """
    letter, printed, before = letter_of(printed), printed.rstrip(_STOPS), before.rstrip(_STOPS)
    whole = _LETTER.sub("", printed, count=1)
    if letter == "a":
        return before in (whole, _lowered(printed))
    earlier = _LETTER.sub(chr(ord(letter) - 1), printed, count=1)
    return before == earlier or (letter == "b" and before == whole)


def _lowered(printed: str) -> str:
    """Return the number of the item before the one that a letter belongs to: `30/19` for `31a/19`."""
    lower = _FIGURES.sub(lambda figures: str(int(figures.group()) - 1), printed, count=1)
    return _LETTER.sub("", lower, count=1)
