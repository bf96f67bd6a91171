"""Quarters of years: `Q1 2014-15`, `third quarter of 2019/20`, `Quarter 3 (October - December 2011)`.

In: words. Out: readings, as EDTF. Will not: say which quarter is the current one.

A quarter of a financial year is three months of it; a quarter of one year is that year's, in EDTF's codes 33 to 36.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import YEAR
from tasks.extracting.dates.edtf import Parts, interval
from tasks.extracting.dates.reading import Reading


def quarters(text: str) -> Iterator[Reading]:
    """Read the quarters; one without a year has no date."""
    for match in _quarter().finditer(text):
        yield Reading(match.start(), match.end(), "date.quarter", _edtf_of_quarter(match), DateRole.PERIOD)


@lru_cache(maxsize=1)
def _quarter() -> Pattern[str]:
    """Match `Q1 2014-15`, `third quarter of 2019/20`, `Quarter 3 (October - December 2011)`, `2019/20 Q3`."""
    words = any_of(word for words in lexicon().forms["dates.quarters"].values() for word in words)
    month = any_of(name for names in lexicon().forms["dates.months"].values() for name in names)
    span = rf"(?P<from>{YEAR})(?:\s?[/–-]\s?(?P<to>{YEAR}|\d{{2}}))?(?![\w/]|-\d)"
    months = rf"\s\((?P<first>{month})\s?(?:-|–|to)\s?(?P<last>{month})\s(?P<of>{YEAR})\)"
    before = rf"(?:(?P<from_before>{YEAR})\s?[/–-]\s?(?P<to_before>{YEAR}|\d{{2}})\s(?=Q))?"
    bracketed = rf"\s\((?P<from_in>{YEAR})\s?[/–-]\s?(?P<to_in>{YEAR}|\d{{2}})\)"
    return pattern(
        "date.quarter",
        rf"{before}\b(?:(?:quarter\s|Q)(?P<number>[1-4])|(?P<word>{words})\s+quarter)\b(?!-)"
        rf"(?:{months}|,?\s(?:of\s|in\s|for\s)?(?:the\s)?{span}|{bracketed})?",
        IGNORECASE,
    )


_FIRST_QUARTER = 32


def _edtf_of_quarter(match: Match[str]) -> str | None:
    word = match.group("word")
    number = int(match.group("number") or lexicon().canonical("dates.quarters")[word.lower()])
    if match.group("of"):
        months = (int(lexicon().canonical("dates.months")[match.group(name).lower()]) for name in ("first", "last"))
        first, last = (Parts(int(match.group("of")), month).edtf for month in months)
        return interval(first, last)
    spans = ((match.group(f"from{name}"), match.group(f"to{name}")) for name in ("", "_before", "_in"))
    year, to = next((span for span in spans if span[0]), (None, None))
    if year is None:
        return None
    return _financial_quarter(int(year), number) if to else f"{year}-{_FIRST_QUARTER + number}"


def _financial_quarter(year: int, number: int) -> str:
    """Return the three months of a quarter; the fourth lies in the year after the first."""
    begins = 3 * number + 1 if number < 4 else 1
    year += number == 4
    return interval(Parts(year, begins).edtf, Parts(year, begins + 2).edtf)
