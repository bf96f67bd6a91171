"""Words that a line end cuts in two: with the hyphen or without it.

In: the two parts, and the document's text in lower case. Out: one word. Will not: know a dictionary; the document's
own words decide, and where they are silent, whether the first part is one that keeps its hyphen.
"""

from collections.abc import Callable
from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon

_FIRST_PART = pattern("pdf.first_part", r"[\w'’-]+")


def joined(before: str, after: str, known: Callable[[], str]) -> str:
    """Return two lines as one: with a space, or without if the first ends in the middle of a word."""
    head = before.rsplit(maxsplit=1)[-1] if before else ""
    if not (head.endswith("-") and len(head) > 1 and head[-2].isalnum() and after):
        return f"{before} {after}"
    tail = _FIRST_PART.match(after)
    if tail and _is_cut(head[:-1], tail.group(), known):
        return before[:-1] + after
    return before + after


def _is_cut(head: str, tail: str, known: Callable[[], str]) -> bool:
    """Say whether the hyphen is only there because the line ends."""
    first = head.rsplit("-", 1)[-1].strip("(‘“'\"").casefold()
    if not (first.isalpha() and tail[:1].islower()) or "-" in head:
        return False
    text = known()
    if first + tail.casefold() in text:
        return True
    return f"{first}-{tail}".casefold() not in text and first not in _kept()


@lru_cache(maxsize=1)
def _kept() -> frozenset[str]:
    return frozenset(lexicon().words["pdf.kept_hyphens"])
