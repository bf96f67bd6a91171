"""Stretches that are named by the day they end on, or as half of a year: `the year ending 31 March 2019`.

In: a text and its readings in order. Out: the readings, some longer. Will not: read a stretch that ends within a month.
"""

from collections.abc import Sequence
from dataclasses import replace
from re import IGNORECASE

from schemas.patterns import pattern
from schemas.vocabulary import DateRole
from tasks.extracting.dates.edtf import Parts, interval, last_day
from tasks.extracting.dates.reading import Reading

_REACH = 40
_TO = pattern(
    "date.stretch_to",
    r"\b(?:financial\s)?(?P<what>year|quarter)\s(?:ended|ending|to)(?:\son)?\s(?:the\s)?$",
    IGNORECASE,
)
_HALF = pattern("date.half", r"\b(?P<half>first|second)\s(?:half|six\smonths)\sof\s(?:the\s)?$", IGNORECASE)
_MONTHS = {"year": 12, "quarter": 3}
_YEAR_OF_TWO = pattern("date.year_of_two", r"(?P<first>\d{4})-04/(?P<last>\d{4})-03$")


def stretched(text: str, readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings, with what makes a stretch of one."""
    return [_half(text, reading) or _ended(text, reading) or reading for reading in readings]


def _ended(text: str, reading: Reading) -> Reading | None:
    """Return the year or quarter that ends on a day: `quarter to 30 June 2022`."""
    parts = reading.parts
    if not parts or not parts.year or not parts.day or parts.day != last_day(parts.year, parts.month):
        return None
    match = _TO.search(text[max(0, reading.start - _REACH) : reading.start])
    if match is None:
        return None
    start = reading.start - len(match.group(0))
    months = parts.year * 12 + parts.month - _MONTHS[match.group("what").lower()]
    begins = Parts(months // 12, months % 12 + 1).edtf
    edtf = interval(begins, Parts(parts.year, parts.month).edtf)
    return replace(reading, start=start, edtf=edtf, parts=None, role=DateRole.PERIOD, rule="date.stretch")


def _half(text: str, reading: Reading) -> Reading | None:
    """Return half of a financial year: `first half of 2018/19`."""
    years = _YEAR_OF_TWO.match(reading.edtf or "")
    match = _HALF.search(text[max(0, reading.start - _REACH) : reading.start]) if years else None
    if years is None or match is None:
        return None
    first, last = years.group("first"), years.group("last")
    halves = {"first": interval(f"{first}-04", f"{first}-09"), "second": interval(f"{first}-10", f"{last}-03")}
    start = reading.start - len(match.group(0))
    return replace(reading, start=start, edtf=halves[match.group("half").lower()], rule="date.stretch")
