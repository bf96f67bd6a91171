"""Years alone: `in 1947`, `since 2015`, `its 2019 level`, and one that may stand in a list with such a year.

In: words. Out: atoms. Will not: take a count for a year: `for 2000 homes`.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import OWNER, REACH, YEAR, Atom
from tasks.extracting.dates.edtf import Parts

_BARE_YEAR = pattern(
    "date.bare_year",
    rf"(?<![\w/£.,]){YEAR}(?![\w/’']|\s?[–/-]\s?\d{2}(?!\d)|[.,]\d|\s(?:homes|houses|dwellings|people|residents)\b)",
)
_IN_LIST = pattern("date.in_list", r"(?:\b(?:and|to|or)\s|,\s|\d\s?[–-]\s?)$")
_SERIAL = pattern("date.serial", r"\b(?:no\.?\s?)?\d{1,4}\sof\s$", IGNORECASE)
"""`Tree Preservation Order 3 of 2021`, `minute 32 of 2021`: the year of a number, and no date."""


def bare_years(text: str) -> Iterator[Atom]:
    """Read `in 1947`, `since 2015`, and a year that may stand in a list with one; `for 2000 homes` is a count."""
    for match in _BARE_YEAR.finditer(text) if "19" in text or "20" in text else ():
        before = text[max(0, match.start() - REACH) : match.start()]
        led = _year_lead().search(before) is not None or _is_of_a_thing(text, match, before)
        if (led or _IN_LIST.search(before)) and not _SERIAL.search(before):
            yield Atom(match.start(), match.end(), Parts(int(match.group(0))), "date.year", led)


def _is_of_a_thing(text: str, year: Match[str], before: str) -> bool:
    """Say whether a year is that of the thing behind it: `its 2019 level`."""
    return OWNER.search(before) is not None and _behind_year().match(text, year.end()) is not None


@lru_cache(maxsize=1)
def _behind_year() -> Pattern[str]:
    return pattern("date.behind_year", rf"\s{any_of(lexicon().words['dates.behind_year'])}\b", IGNORECASE)


@lru_cache(maxsize=1)
def _year_lead() -> Pattern[str]:
    leads = any_of((*lexicon().words["dates.before_year"], "by", "between"))
    return pattern("date.year_lead", rf"\b{leads}(?:\s+|-)$", IGNORECASE)
