"""Years of two halves: `2017/18`, `the 2019-20 municipal year`, `FY 21/22`, and several joined: `2010/11 - 2014/15`.

In: words. Out: readings, as EDTF. Will not: say which financial year is the current one (`relative`).

`2021-22` is a financial year from April to March, or a municipal or academic year where a word beside it says so; more
than five years (`2018-2033`) is the period of a plan, in whole years.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import YEAR
from tasks.extracting.dates.edtf import interval
from tasks.extracting.dates.reading import Reading


def years_of_two_halves(text: str) -> Iterator[Reading]:
    """Read `2017/18`, `the 2019-20 municipal year`."""
    for match in _year().finditer(text) if "19" in text or "20" in text else ():
        if edtf := _edtf_of_years(text, match):
            yield Reading(match.start(), match.end(), "date.financial_year", edtf, DateRole.PERIOD)


_NOT_IN_REFERENCE = r"(?<![\w/£.,])(?<!(?<!\d/\d\d)-)"
_SPAN = rf"(?P<from>{YEAR})\s?[/–-]\s?(?P<to>{YEAR}|\d{{2}})"


@lru_cache(maxsize=1)
def _year() -> Pattern[str]:
    kinds = any_of(kind for kinds in lexicon().forms["dates.years"].values() for kind in kinds)
    return pattern(
        "date.financial_year",
        rf"{_NOT_IN_REFERENCE}(?:FY\s?)?{_SPAN}(?![\w/]|-\d(?!\d{{3}}[/-]))(?:\s+{kinds}\b)?",
        IGNORECASE,
    )


_LONGEST_BUDGET = 5


def _edtf_of_years(text: str, match: Match[str]) -> str | None:
    first, last = _two_years(match.group("from"), match.group("to"))
    if first >= last:
        return None
    if last - first > _LONGEST_BUDGET:
        return interval(str(first), str(last))
    begins, ends = _months_beside(text, match)
    return interval(f"{first}-{begins}", f"{last}-{ends}")


def _two_years(first: str, last: str) -> tuple[int, int]:
    """Return the years of `2017/18`; `1999/00` ends in the next century."""
    start, end = int(first), int(last if len(last) == 4 else f"{first[:2]}{last}")
    return start, end + 100 if len(last) == 2 and end < start and int(last) == 0 else end


_BESIDE = 25


def _months_beside(text: str, match: Match[str]) -> tuple[str, str]:
    """Return the first and last month of the kind of year that a word in or before it names, else April to March."""
    words = " ".join(text[max(0, match.start() - _BESIDE) : match.end()].lower().split())
    for months, kinds in lexicon().forms["dates.years"].items():
        if any(kind in words for kind in kinds):
            begins, _, ends = months.partition("/")
            return begins, ends
    return "04", "03"


def short_years(text: str) -> Iterator[Reading]:
    """Read `FY 21/22`, and `21/22` before a word such as `budget`."""
    for match in _short_year().finditer(text) if "/" in text else ():
        first, last = int(match.group("from")), int(match.group("to"))
        if last == first + 1:
            edtf = interval(f"20{first:02}-04", f"20{last:02}-03")
            yield Reading(match.start(), match.end(), "date.short_year", edtf, DateRole.PERIOD)


@lru_cache(maxsize=1)
def _short_year() -> Pattern[str]:
    beside = any_of(lexicon().words["dates.beside_short_years"])
    return pattern(
        "date.short_year",
        rf"(?:(?P<marked>\bFY\s?)|{_NOT_IN_REFERENCE})(?P<from>\d\d)/(?P<to>\d\d)(?![\w/])"
        rf"(?(marked)|(?=\s+{beside}\b))",
        IGNORECASE,
    )


_JOIN = pattern("date.years_join", r"\s?[-–]\s?|\s(?:to|until)\s")


def joined_years(text: str, readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings with `2010/11 - 2014/15` as the one interval that it is."""
    joined: list[Reading] = []
    for reading in readings:
        before = joined[-1] if joined else None
        years = before and before.rule == reading.rule == "date.financial_year"
        if before and years and _JOIN.fullmatch(text[before.end : reading.start]):
            halves = (before.edtf or "").partition("/")[0], (reading.edtf or "").rpartition("/")[2]
            joined[-1] = replace(before, end=reading.end, edtf=interval(*halves))
        else:
            joined.append(reading)
    return joined
