"""Years of two halves, quarters, seasons and decades: `2017/18`, `Q3 2014-15`, `Spring 2019`, `1990s`.

In: words. Out: readings, as EDTF. Will not: say which financial year is the current one (`relative`).

`2021-22` is a financial year from April to March, or a municipal or academic year where a word beside it says so; more
than five years (`2018-2033`) is the period of a plan, in whole years. A quarter of a financial year is three months of
it; a quarter of one year is that year's, in EDTF's codes 33 to 36.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.atoms import YEAR
from tasks.extracting.dates.edtf import Parts, interval
from tasks.extracting.dates.reading import Reading
from tasks.extracting.triggers import holds

_NOT_IN_REFERENCE = r"(?<![\w/£.,])(?<!(?<!\d/\d\d)-)"
_SPAN = rf"(?P<from>{YEAR})\s?[/–-]\s?(?P<to>{YEAR}|\d{{2}})"
_LONGEST_BUDGET = 5
_BESIDE = 25
_FIRST_QUARTER = 32


@lru_cache(maxsize=1)
def _year() -> Pattern[str]:
    kinds = any_of(kind for kinds in lexicon().forms["dates.years"].values() for kind in kinds)
    return pattern(
        "date.financial_year",
        rf"{_NOT_IN_REFERENCE}(?:FY\s?)?{_SPAN}(?![\w/]|-\d(?!\d{{3}}[/-]))(?:\s+{kinds}\b)?",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _short_year() -> Pattern[str]:
    beside = any_of(lexicon().words["dates.beside_short_years"])
    return pattern(
        "date.short_year",
        rf"(?:(?P<marked>\bFY\s?)|{_NOT_IN_REFERENCE})(?P<from>\d\d)/(?P<to>\d\d)(?![\w/])"
        rf"(?(marked)|(?=\s+{beside}\b))",
        IGNORECASE,
    )


def periods_in(text: str) -> Iterator[Reading]:
    """Yield the periods of a text, rule by rule."""
    lowered = text.lower()
    if holds(lowered, names_of_seasons()):
        yield from _seasons(text)
    if "quarter" in lowered or "Q" in text:
        yield from _quarters(text)
    for read in (_years, _short_years, _decades, _numbered) if _DIGIT.search(text) else ():
        yield from read(text)


@lru_cache(maxsize=1)
def names_of_seasons() -> tuple[str, ...]:
    """Return the names of the seasons, in small letters."""
    return tuple(lexicon().canonical("dates.seasons"))


def _years(text: str) -> Iterator[Reading]:
    for match in _year().finditer(text) if "19" in text or "20" in text else ():
        if edtf := _edtf_of_years(text, match):
            yield Reading(match.start(), match.end(), "date.financial_year", edtf, DateRole.PERIOD)


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


def _months_beside(text: str, match: Match[str]) -> tuple[str, str]:
    """Return the first and last month of the kind of year that a word in or before it names, else April to March."""
    words = " ".join(text[max(0, match.start() - _BESIDE) : match.end()].lower().split())
    for months, kinds in lexicon().forms["dates.years"].items():
        if any(kind in words for kind in kinds):
            begins, _, ends = months.partition("/")
            return begins, ends
    return "04", "03"


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


def _short_years(text: str) -> Iterator[Reading]:
    for match in _short_year().finditer(text) if "/" in text else ():
        first, last = int(match.group("from")), int(match.group("to"))
        if last == first + 1:
            edtf = interval(f"20{first:02}-04", f"20{last:02}-03")
            yield Reading(match.start(), match.end(), "date.short_year", edtf, DateRole.PERIOD)


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


def _quarters(text: str) -> Iterator[Reading]:
    for match in _quarter().finditer(text):
        yield Reading(match.start(), match.end(), "date.quarter", _edtf_of_quarter(match), DateRole.PERIOD)


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


def _seasons(text: str) -> Iterator[Reading]:
    for match in _SEASON_OF_YEAR.finditer(text):
        code = lexicon().canonical("dates.seasons")[match.group("season").lower()]
        yield Reading(match.start(), match.end(), "date.season", f"{match.group('year')}-{code}")
    for match in _BARE_SEASON.finditer(text):
        role = DateRole.DEADLINE if match.group("lead").lower() == "by" else None
        yield Reading(match.start(), match.end(), "date.season", None, role)


_DIGIT = pattern("date.digit", r"[0-9]")
_DECADE_END = pattern("date.decade_end", r"0[’']?[sS]")
_DECADE = pattern("date.decade", r"\b(?:(?:early|late|mid)[\s-])?(?P<decade>(?:19|20)\d)0[’']?s\b", IGNORECASE)


def _decades(text: str) -> Iterator[Reading]:
    for match in _DECADE.finditer(text) if _DECADE_END.search(text) else ():
        yield Reading(match.start(), match.end(), "date.decade", f"{match.group('decade')}X", DateRole.HISTORIC)


_NUMBERED = pattern(
    "date.numbered",
    r"\b(?:[Pp]eriod|Month)\s\d{1,2}\b(?!\s(?:day|week|month|year|hour|working)|[%/.,]\d"
    r"|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
)


def _numbered(text: str) -> Iterator[Reading]:
    """Read `period 9`, `Month 12` of a financial year that only the reader knows."""
    for match in _NUMBERED.finditer(text) if "eriod" in text or "Month" in text else ():
        yield Reading(match.start(), match.end(), "date.numbered", None, DateRole.PERIOD)
