"""The days that an EDTF date lies between.

In: EDTF. Out: first and last day. Will not: place a date without a year, or a season.
"""

import datetime as dt
from calendar import monthrange

OPEN = ".."
Days = tuple[dt.date | None, dt.date | None]


def days_of(edtf: str | None) -> Days:
    """Return first and last day, either of which may be open; (None, None) for what has no place on a calendar.

    >>> [day and day.isoformat() for day in days_of("../2020")], days_of("--03-20")
    ([None, '2020-12-31'], (None, None))
    """
    first, slash, last = (edtf or "").partition("/")
    begins, ends = span_of(first), span_of(last if slash else first)
    if (begins is None and first != OPEN) or (ends is None and last != OPEN):
        return None, None
    return begins[0] if begins else None, ends[1] if ends else None


def span_of(edtf: str) -> tuple[dt.date, dt.date] | None:
    """Return first and last day of a year, a month or a day; None where it is none.

    >>> [day.isoformat() for day in span_of("2018-02") or ()]
    ['2018-02-01', '2018-02-28']
    """
    numbers = [int(part) if part.isascii() and part.isdigit() else 0 for part in edtf.split("-")]
    if len(numbers) > len("ymd") or not all(numbers) or len(edtf.partition("-")[0]) != len("2018"):
        return None
    year, first_month, first_day = [*numbers, 1, 1][:3]
    last_month = [*numbers, 12][1]
    try:
        last_day = numbers[2] if len(numbers) > len("ym") else monthrange(year, last_month)[1]
        return dt.date(year, first_month, first_day), dt.date(year, last_month, last_day)
    except ValueError:  # a month above 12, such as EDTF's seasons, or 29 February
        return None
