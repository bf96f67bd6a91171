"""The days that an EDTF date lies between: first and last, as ISO.

In: EDTF, or words. Out: two days, either of which may be open. Will not: place a date without a year, or a season.
"""

import datetime as dt
from calendar import monthrange

OPEN = ".."
Days = tuple[str | None, str | None]


def days_of(edtf: str | None) -> Days:
    """Return first and last day; (None, None) for what has no place on a calendar.

    >>> days_of("2018-08"), days_of("../2020"), days_of("2018-04/2019-03"), days_of("--03-20")
    (('2018-08-01', '2018-08-31'), (None, '2020-12-31'), ('2018-04-01', '2019-03-31'), (None, None))
    """
    first, slash, last = (edtf or "").partition("/")
    begins, ends = _span(first), _span(last if slash else first)
    if (begins is None and first != OPEN) or (ends is None and last != OPEN):
        return None, None
    return begins[0] if begins else None, ends[1] if ends else None


def _span(said: str) -> tuple[str, str] | None:
    """Return the days of a year, a month or a day; None where it is none."""
    numbers = [int(part) if part.isascii() and part.isdigit() else 0 for part in said.split("-")]
    if len(numbers) > len("ymd") or not all(numbers) or len(said.partition("-")[0]) != len("2018"):
        return None
    year, first_month, first_day = [*numbers, 1, 1][:3]
    last_month = [*numbers, 12][1]
    try:
        last_day = numbers[2] if len(numbers) > len("ym") else monthrange(year, last_month)[1]
        return dt.date(year, first_month, first_day).isoformat(), dt.date(year, last_month, last_day).isoformat()
    except ValueError:  # a month above 12, such as EDTF's seasons
        return None
