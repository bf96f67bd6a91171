"""The first and last day of what people mean by 2018, 2018-03 or 2018-03-20.

In: a year, month or day. Out: ISO dates, or a MinutebookError. Will not: take a day of no calendar.
"""

import datetime as dt
from calendar import monthrange

from schemas.errors import MinutebookError
from schemas.patterns import pattern

_PERIOD = pattern("search_period", r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_YEAR, _MONTH = len("2018"), len("2018-03")


def first_day(period: str) -> str:
    """Return the first day of a year, month or day.

    >>> first_day("2018-03")
    '2018-03-01'
    """
    said = period.strip()
    return _day(said, said + "-01-01"[len(said) - _YEAR :]).isoformat()


def last_day(period: str) -> str:
    """Return the last day of a year, month or day.

    >>> last_day("2016-02")
    '2016-02-29'
    """
    said = period.strip()
    first = _day(said, first_day(said))
    month = 12 if len(said) == _YEAR else first.month
    day = first.day if len(said) > _MONTH else monthrange(first.year, month)[1]
    return dt.date(first.year, month, day).isoformat()


def _day(said: str, day: str) -> dt.date:
    try:
        if _PERIOD.fullmatch(said):
            return dt.date.fromisoformat(day)
    except ValueError:
        pass
    raise MinutebookError(f"{said!r} is no date; write a year, month or day: 2018, 2018-03 or 2018-03-20")
