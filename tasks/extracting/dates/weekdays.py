"""Weekdays printed beside dates that do not fall on them: one of the two is a slip, and only the council knows which.

In: the dates of a document. Out: an issue each. Will not: change a date.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE

from schemas.issues import Issue, IssueCode
from schemas.minutes import DateMention
from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import Severity
from seeds.lexicon import lexicon

_FULL = pattern("weekday.full_date", r"(?:\.\./)?(?P<day>\d{4}-\d\d-\d\d)")


def mismatches(dates: Sequence[DateMention]) -> Iterator[Issue]:
    """Yield an issue for each date that stands beside another weekday than its own."""
    for date in dates:
        weekday, full = weekday_in(date.surface), _FULL.fullmatch(date.edtf or "")
        if weekday is None or full is None:
            continue
        falls = dt.date.fromisoformat(full.group("day")).isoweekday()
        if falls != weekday:
            message = f"{date.surface!r} is a {_name(falls)}"
            yield Issue(IssueCode.WEEKDAY_MISMATCH, message, Severity.WARNING, date.evidence.start, date.evidence.end)


def weekday_in(surface: str) -> int | None:
    """Return the ISO number of the weekday that a date is printed with.

    >>> weekday_in("Saturday 9 June")
    6
    """
    match = _weekday().search(surface)
    return int(_listed()[match.group("weekday").lower()]) if match else None


@lru_cache(maxsize=1)
def _listed() -> dict[str, str]:
    return dict(lexicon().canonical("dates.days_of_week"))


@lru_cache(maxsize=1)
def _weekday() -> Screened:
    return screened("weekday.name", rf"\b(?P<weekday>{any_of(_listed())})\b", IGNORECASE)


def _name(weekday: int) -> str:
    return lexicon().forms["dates.days_of_week"][str(weekday)][0]
