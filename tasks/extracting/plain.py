"""A text as gazetteers and cue words read it: in small letters, with plain spaces, and the way back.

In: words as printed. Out: the same in small letters, hyphens and white space as single spaces, typographic
apostrophes straight. Will not: lose where a letter stood.
"""

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate

from schemas.patterns import pattern

_ALIKE = {" ": "\xa0\n\t\r-‐‑–—", "'": "’‘`"}
_SPACES = pattern("plain.spaces", r" {2,}+")


class Plain:
    """A printed text and its plain form, `small`; offsets into the plain form lead back by `span`."""

    __slots__ = ("_dropped", "_places", "_printed", "small")

    def __init__(self, printed: str) -> None:
        """Make the plain form."""
        self._printed = printed
        spaced = _alike(_lowered(printed))
        self.small, self._dropped, self._places = spaced, [0], list[int]()
        if "  " in spaced:
            self._join_spaces(spaced)

    def _join_spaces(self, spaced: str) -> None:
        runs = [match.span() for match in _SPACES.finditer(spaced)]
        self.small = _SPACES.sub(" ", spaced)
        self._dropped = [0, *accumulate(end - start - 1 for start, end in runs)]
        self._places = [end - dropped for (_, end), dropped in zip(runs, self._dropped[1:], strict=True)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the plain form is printed."""
        return (self._back(start), self._back(end - 1) + 1) if self._places else (start, end)

    def is_capital(self, start: int, end: int) -> bool:
        """Say whether a stretch is printed without a small letter."""
        first, last = self.span(start, end)
        return self._printed[first:last].isupper()

    def _back(self, place: int) -> int:
        return place + self._dropped[bisect_right(self._places, place)]


@lru_cache(maxsize=2048)
def plain(printed: str) -> Plain:
    """Return the plain form of a paragraph, made once: names and themes are looked for in one after the other."""
    return Plain(printed)


def _lowered(text: str) -> str:
    """Return the text in small letters, one for each: the capital that becomes two characters (İ) is left as it is."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := sign.lower()) == 1 else sign for sign in text)


def _alike(text: str) -> str:
    """Return the text with one space and one apostrophe for all kinds; `str.translate` takes ten times as long."""
    for one, printed in _ALIKE.items():
        for sign in printed:
            text = text.replace(sign, one)
    return text
