"""Feasts and breaks as dates: `before Christmas`, `over the summer recess`, `by the end of the autumn term`.

In: words. Out: readings without EDTF, since their own words give no date. Will not: say when Easter is.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import YEAR
from tasks.extracting.dates.reading import Reading


@lru_cache(maxsize=1)
def _feast() -> Screened:
    """Match `before Christmas`, `over the summer recess`; not `the Christmas lights`, `Easter Road`."""
    feasts, behind = (any_of(lexicon().words[f"dates.{name}"]) for name in ("feasts", "behind_feasts"))
    return screened(
        "date.feast",
        rf"\b(?:(?P<limit>by|before)|at|after|over|during|until|till|since|from|in)\s(?P<own>(?:(?P<article>the)\s(?:end\sof\s(?:the\s)?)?)?{feasts}"
        rf"(?:\s{YEAR})?)(?=[,.;:)]|$|\s{behind}\b)",
        IGNORECASE,
    )


def feasts_in(text: str) -> Iterator[Reading]:
    """Yield the feasts and breaks of a text."""
    for match in _feast().finditer(text):
        limit = bool(match.group("limit"))
        start = match.start() if limit else match.start("own") + (len("the ") if match.group("article") else 0)
        yield Reading(start, match.end(), "date.feast", None, DateRole.DEADLINE if limit else None)
