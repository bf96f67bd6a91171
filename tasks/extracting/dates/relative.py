"""Relative dates: `yesterday`, `next financial year`, `by the end of the year`, `two years ago`, `last Tuesday`.

In: words. Out: readings without EDTF, since their own words give no date. Will not: work them out (`resolving`).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE

from schemas.patterns import any_of, any_word_of
from schemas.screening import Screened, screened
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.reading import Reading
from tasks.extracting.figures import numerals
from tasks.extracting.triggers import a_word_of_each, holds

_LONG_UNITS = ("year", "financial", "municipal", "academic", "quarter")


@lru_cache(maxsize=1)
def _phrases() -> Screened:
    return screened("date.relative", rf"\b{any_word_of(lexicon().canonical('dates.relative'))}\b(?!-|’s\sday)")


@lru_cache(maxsize=1)
def last_words() -> tuple[str, ...]:
    """Every phrase ends in one of these; where none is, none need be looked for."""
    return a_word_of_each(phrase.split()[-1] for phrase in lexicon().canonical("dates.relative"))


@lru_cache(maxsize=1)
def _ago() -> Screened:
    number = rf"(?:\d{{1,3}}|{numerals.words()}|a|a\sfew|several|some)"
    return screened(
        "date.ago", rf"\b{number}\s(?:day|week|month|year|decade)s?\s(?:ago|previously|earlier)\b", IGNORECASE
    )


@lru_cache(maxsize=1)
def _weekday() -> Screened:
    weekday = any_of(names[0] for names in lexicon().forms["dates.days_of_week"].values())
    return screened("date.weekday", rf"\b(?:[Ll]ast|[Nn]ext|[Tt]his)\s{weekday}\b(?!,?\s\d|\s(?:of|in)\b)")


@lru_cache(maxsize=1)
def _same() -> Screened:
    """Match `same day on which the plan was launched`, to the end of the clause."""
    return screened(
        "date.same", rf"\b{any_of(lexicon().words['dates.same'])}\s[^,.;:()]{{3,80}}(?=[,.;:()]|$)", IGNORECASE
    )


def relative_in(text: str) -> Iterator[Reading]:
    """Yield the relative dates of a text, rule by rule."""
    lowered = text.lower()
    if "same " in lowered:
        for match in _same().finditer(text):
            yield Reading(match.start(), match.end(), "date.same", role=DateRole.HISTORIC)
    for match in _phrases().finditer(text) if holds(lowered, last_words()) else ():
        unit = lexicon().canonical("dates.relative")[" ".join(match.group(0).lower().split())]
        yield Reading(match.start(), match.end(), "date.relative", role=_role(unit), unit=unit)
    if " ago" in lowered or "previously" in lowered or "earlier" in lowered:
        for match in _ago().finditer(text):
            yield Reading(match.start(), match.end(), "date.ago", role=DateRole.HISTORIC)
    for match in _weekday().finditer(text) if "day" in lowered else ():
        yield Reading(match.start(), match.end(), "date.weekday")


def _role(unit: str) -> DateRole | None:
    """Return what kind of date a unit is: a year is a period, what is over is history, the end of a year an event."""
    if unit.startswith(_LONG_UNITS):
        return DateRole.PERIOD
    if unit.endswith("-1"):
        return DateRole.HISTORIC
    return DateRole.EVENT if unit.startswith(("end ", "start ")) else None
