"""A full date as headings print it: `Tuesday, 9th October 2012`, `March 26, 2019`, `4/3/24`.

In: nothing. Out: patterns with the groups day, month, number (of the month) and year, and the date that they say. Will
not: say which date of a heading is that of the meeting.
"""

import datetime as dt
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_CENTURY = 2000
_SHORT_DAYS = r"\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?"


def _words_of_days() -> tuple[str, str, str]:
    """Return patterns of the names of months, the days of the week, and what makes a number that of a day."""
    months = any_of(name for names in lexicon().forms["dates.months"].values() for name in names)
    return months, any_of(lexicon().words["dates.weekdays"]), any_of(lexicon().words["dates.ordinals"])


@lru_cache(maxsize=1)
def day_first() -> Pattern[str]:
    """Match `- Tuesday, 9th October 2012` behind a committee, or the parts of a day on a line of their own."""
    months, days, ordinals = _words_of_days()
    gap = r"\s{1,8}"
    joined = rf"(?:{gap}(?:[-–]|[Oo][Nn]){gap})?"
    weekday = rf"(?i:(?:the\s)?(?:d?{days}\s/\s)?(?:d?{days}|{_SHORT_DAYS}),?{gap}(?:the\s)?)?"
    named = rf"(?i:\s?(?:{gap}|{ordinals}\.?\s{{0,8}})(?:day{gap})?(?:of{gap})?(?P<month>{months})[,.]?{gap})"
    counted = r"(?P<stop>[/.])(?P<number>\d{1,2})(?P=stop)"
    source = rf"{joined}{weekday}(?<!\d)(?P<day>\d{{1,2}})(?:{named}|{counted})(?P<year>(?:19|20)\d\d)\b"
    return pattern("heading.dated", source)


@lru_cache(maxsize=1)
def month_first() -> Pattern[str]:
    """Match `Tuesday, March 26, 2019`, `May 6th 2019`; where no line has the day first, for posts are dated so too."""
    months, days, ordinals = _words_of_days()
    weekday = rf"(?:\s{{1,8}}(?:[-–]\s{{1,8}}|(?i:on)\s{{1,8}})?)?(?i:(?:{days}|{_SHORT_DAYS}),?\s{{1,8}})?"
    day = rf"(?i:(?P<month>{months}))\s(?:the\s)?(?P<day>\d{{1,2}})(?:,?\s|{ordinals},?\s?)(?P<number>)"
    return pattern("heading.month_first", rf"{weekday}\b{day}(?P<year>(?:19|20)\d\d)\b")


@lru_cache(maxsize=1)
def short_year() -> Pattern[str]:
    """Match `4/3/24`, `14.11.08`; where no line has the year in full."""
    joined = r"(?:\s{1,8}(?:[-–]|[Oo][Nn])\s{1,8})?"
    day = r"(?P<day>\d{1,2})(?P<stop>[/.])(?P<number>\d{1,2})(?P=stop)(?P<year>\d\d)"
    return pattern("heading.short_year", rf"{joined}(?<![\d/.])(?P<month>){day}(?![/.]?\d)")


def date_of(match: Match[str]) -> dt.date | None:
    """Return the date, or None where there is none such (31 September)."""
    month = match.group("number") or lexicon().canonical("dates.months")[match.group("month").lower()]
    try:
        year = int(match.group("year"))
        return dt.date(year if year > _CENTURY / 2 else _CENTURY + year, int(month), int(match.group("day")))
    except ValueError:
        return None
