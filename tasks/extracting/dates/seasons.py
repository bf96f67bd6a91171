"""Seasons: `Spring 2019`, `the summer term of 2021/22`, `by the autumn`.

In: words. Out: readings, as EDTF; without one where no year stands. Will not: supply a year.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE

from schemas.patterns import pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import YEAR
from tasks.extracting.dates.reading import Reading


@lru_cache(maxsize=1)
def names_of_seasons() -> tuple[str, ...]:
    """Return the names of the seasons, in small letters."""
    return tuple(lexicon().canonical("dates.seasons"))


_SEASON = r"(?P<season>spring|summer|autumn|winter)"
_SEASON_OF_YEAR = pattern(
    "date.season",
    rf"\b(?:(?:early|late|mid)[\s-])?{_SEASON}(?:\sterm)?,?\s(?:of\s)?(?P<year>{YEAR})(?:/\d\d(?:\d\d)?)?(?![\w/]|-\d)",
    IGNORECASE,
)
_BARE_SEASON = pattern(
    "date.bare_season",
    rf"\b(?P<lead>in|by|this|next|last|until|since)\s+(?:the\s+)?(?:(?:early|late|mid)[\s-])?{_SEASON}"
    r"(?=[,.;:)]|$|\s(?:and|to|when|with|at|for|of|or|was|were|would|as|which|this|next|on)\b)",
    IGNORECASE,
)


def seasons(text: str) -> Iterator[Reading]:
    """Read the seasons of a year, and those alone behind a word of time."""
    for match in _SEASON_OF_YEAR.finditer(text):
        code = lexicon().canonical("dates.seasons")[match.group("season").lower()]
        yield Reading(match.start(), match.end(), "date.season", f"{match.group('year')}-{code}")
    for match in _BARE_SEASON.finditer(text):
        role = DateRole.DEADLINE if match.group("lead").lower() == "by" else None
        yield Reading(match.start(), match.end(), "date.season", None, role)
