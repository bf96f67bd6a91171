"""Words that a line end cuts in two: with the hyphen or without it.

In: the line that ends with a hyphen, the line below it, and the document's text in lower case. Out: what stands between
them. Will not: know a dictionary; the document's own words decide, and where they are silent, whether the first part is
one that keeps its hyphen.
"""

from collections.abc import Callable
from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon

_FIRST_PART = pattern("hyphens.first_part", r"[\w'’-]+")


def between(above: str, below: str, known: Callable[[], str]) -> str:
    """Return what joins two lines: a space, a hyphen that stays, or nothing for one that goes.

    >>> between("a well-", "known pond", lambda: ""), between("a recom-", "mended pond", lambda: "")
    ('-', '')
    """
    head = above.rsplit(maxsplit=1)[-1] if above else ""
    if not (head.endswith("-") and len(head) > 1 and head[-2].isalnum() and below):
        return " "
    tail = _FIRST_PART.match(below)
    return "" if tail and _is_cut(head[:-1], tail.group(), known) else "-"


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
