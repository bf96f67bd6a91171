"""Dates with the name of a month: `Tuesday 13 th April 2022`, `May 23 2018`, `April 2019`, `in March`.

In: words. Out: atoms. Will not: supply a year, or take a name (`June Wren`) or a verb (`Members May`) for a month.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.dates.atom import OWNER, REACH, YEAR, Atom
from tasks.extracting.dates.edtf import Parts
from tasks.extracting.dates.month_names import full_names, month_numbers, names_of_months, printed_months


def month_dates(text: str) -> Iterator[Atom]:
    """Read the dates with the name of a month."""
    for match in printed_months().finditer(text) if names_of_months().stand_in(text.lower()) else ():
        yield from _around(text, match, int(month_numbers()[match.group("month").lower()]))


_SITTING = pattern(
    "date.sitting",
    r"\s(?:[A-Z][a-z]{2,20}\s){0,2}(?:meeting|Meeting|sitting|agenda|Agenda|session|cycle|Committee|Board|Council|Cabinet|Forum|Panel)\b",
)
"""`to the October meeting`, `its November Council meeting`."""


def _around(text: str, match: Match[str], month: int) -> Iterator[Atom]:
    """Yield the date around the name of a month."""
    begins = max(0, match.start() - REACH)
    day = _day_before().search(text[begins : match.start()])
    year = _year_behind(text, match)
    if day and _is_of_the_month_before(text, begins + day.start("day"), match):
        day = None
    if day:
        parts = Parts(_year_of(year), month, int(day.group("day")))
        first = day.start("weekday") if day.group("weekday") else day.start("day")
        yield Atom(begins + first, year.end() if year else match.end(), parts, "date.day")
    elif year and not _reference(text, match.start()):
        yield Atom(match.start(), year.end(), Parts(_year_of(year), month), "date.month")
    elif behind := _day_behind().match(text, match.end()):
        parts = Parts(int(behind.group("year") or 0), month, int(behind.group("day")))
        yield Atom(match.start(), behind.end(), parts, "date.american")
    elif _stands_alone(text, match):
        bracketed = text.endswith("(", begins, match.start()) and text.startswith(")", match.end())
        sitting = OWNER.search(text, begins, match.start()) and _SITTING.match(text, match.end())
        paid = match.group("month") in full_names() and _PAID.match(text, match.end())
        alone = bracketed or bool(sitting or paid) or _before_month().search(text[begins : match.start()]) is not None
        yield Atom(match.start(), match.end(), Parts(0, month), "date.bare_month", alone)


@lru_cache(maxsize=1)
def _day_before() -> Pattern[str]:
    ordinal = any_of(lexicon().words["dates.ordinals"])
    weekday = any_of(name for names in lexicon().forms["dates.days_of_week"].values() for name in names)
    return pattern(
        "date.day_before",
        rf"(?:\b(?P<weekday>{weekday})\.?\s?,?\s{{0,3}}(?:the\s)?)?(?<![\w£.])(?<!\d,)(?<!\D/)(?<![^\dhdt]-)"
        rf"(?P<day>\d{{1,2}})\s?(?:{ordinal}\b|{ordinal}(?=[A-Z]))?,?\s{{0,9}}(?:day\s+of\s+|of\s+)?$",
        IGNORECASE,
    )


_LONGEST_MONTH = 12
_PAID = pattern("date.month_paid", r"(?:\s(?<!May\s)|\s{2,40}|\s[–|-]\s|:\s)£\d")
"""In a list of payments: `Salary March   £312.48`, `grass cutting, May – £310.00`."""


def _is_of_the_month_before(text: str, day: int, month: Match[str]) -> bool:
    """Say whether a day belongs to the month before it, as in a list: `May 16th, Oct 3rd`."""
    near = text[max(0, day - _LONGEST_MONTH) : day].rstrip(" .")
    before = any(found.end() == len(near) for found in printed_months().finditer(near))
    return before and _day_behind().match(text, month.end()) is not None


_ENDS = r"(?![\w/]|-\d)"
_YEAR_BEHIND = pattern(
    "date.year_behind", rf"(?P<stop>\.)?,?\s{{1,9}}(?:of\s{{1,9}})?(?:(?P<year>{YEAR})|[’‘'](?P<short>\d\d)){_ENDS}"
)


def _year_behind(text: str, month: Match[str]) -> Match[str] | None:
    """Return the year behind a month; a full stop is part of a month only where that is short: `Sept. 2021`."""
    year = _YEAR_BEHIND.match(text, month.end())
    return None if year and year.group("stop") and month.group("month").capitalize() in full_names() else year


def _year_of(year: Match[str] | None) -> int:
    """Return the printed year; `’18` is of this century."""
    return int(year.group("year") or f"20{year.group('short')}") if year else 0


@lru_cache(maxsize=1)
def _day_behind() -> Pattern[str]:
    """Match `23 2018`, `15th`, `15,`; a figure with a noun behind it is no day: `In March 12 ducks came`."""
    ordinal = any_of(lexicon().words["dates.ordinals"])
    return pattern(
        "date.day_behind",
        rf"\.?\s{{1,9}}(?P<day>\d{{1,2}})(?:(?:\s?{ordinal})?,?\s{{1,9}}(?P<year>{YEAR}){_ENDS}|\s?{ordinal}\b"
        r"|(?![\w/:%]|[.,:]\d)(?=[,.;)]|$|\s(?:and|at|to|for|was|were|by|on|in|would)\b|\s[-–]\s))",
        IGNORECASE,
    )


def _reference(text: str, start: int) -> bool:
    """Say whether the word belongs to a reference such as `C104/Feb/2020`; `April-June`, `May/June` do not."""
    before = text[max(0, start - 2) : start]
    joined = before.endswith("/") or (before.endswith("-") and before[0].isdecimal())
    return joined and not _joins_months().search(text[max(0, start - 14) : start])


@lru_cache(maxsize=1)
def _joins_months() -> Pattern[str]:
    """Match what joins a month or its year to the next: `May/`, `May 2018-`."""
    return pattern("date.joins_months", rf"(?:\b{any_of(month_numbers())}/|[a-z]\s{YEAR}-)$", IGNORECASE)


_NAME = pattern(
    "date.month_in_name",
    r"\s[A-Z][a-z]{2,20}\b(?<!Meeting)(?<!Agenda)(?<!Forum)(?<!Panel)(?<!Cabinet)(?<!Council)(?<!Committee)(?<!Board)|/(?![A-Z][a-z]{2})|\w|-\d",
)


def _stands_alone(text: str, match: Match[str]) -> bool:
    """Say whether a bare month may be one: capitalised, no name (`June Wren`), no verb (`Members May`)."""
    word = match.group("month")
    return (
        word[0].isupper()
        and len(word) > 2
        and not _reference(text, match.start())
        and not _NAME.match(text, match.end())
    )


@lru_cache(maxsize=1)
def _before_month() -> Pattern[str]:
    leads, parts = any_of(lexicon().words["dates.before_month"]), any_of(lexicon().words["dates.parts"])
    return pattern(
        "date.before_month",
        rf"\b(?:{leads}[\s-]+|{parts}\s+of\s+|(?:by|until|before)\s(?:the\s)?(?:end|start)\s+)$",
        IGNORECASE,
    )
