"""Units of relative dates counted from a day: `month+1`, `financial-1`, `end year`.

In: the unit as the lexicon names it, and a day. Out: EDTF. Will not: know which words name which unit.
"""

import datetime as dt
from collections.abc import Callable

from schemas.patterns import pattern
from tasks.extracting.dates.edtf import Parts, interval, last_day

_COUNTED = pattern("date.unit", r"(?P<unit>[a-z]{1,12})(?P<count>[+-]\d)")


def unit_from(unit: str, day: dt.date) -> str | None:
    """Return the unit counted from a day; None for one that is not counted from the meeting.

    >>> unit_from("financial+0", dt.date(2019, 3, 20))
    '2018-04/2019-03'
    """
    if unit.startswith("end "):
        return next(
            (end.isoformat() for year in (day.year, day.year + 1) for end in ends_of(unit, year) if end >= day), None
        )
    match = _COUNTED.fullmatch(unit)
    count = _COUNTS.get(match.group("unit")) if match else None
    return count(day, int(match.group("count"))) if match and count else None


def ends_of(unit: str, year: int) -> list[dt.date]:
    """Return the last day of the year of that kind which ends in a calendar year; none for other units."""
    month = _ENDS.get(unit)
    return [dt.date(year, month, last_day(year, month))] if month else []


_ENDS = {"end year": 12, "end financial": 3, "end municipal": 4, "end academic": 8}


def _days(day: dt.date, count: int) -> str:
    return (day + dt.timedelta(days=count)).isoformat()


def _weeks(day: dt.date, count: int) -> str:
    monday = day + dt.timedelta(weeks=count, days=-day.weekday())
    return interval(monday.isoformat(), (monday + dt.timedelta(days=6)).isoformat())


def _months(day: dt.date, count: int) -> str:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return Parts(year, month + 1).edtf


def _years(day: dt.date, count: int) -> str:
    return Parts(day.year + count).edtf


def _quarters(day: dt.date, count: int) -> str:
    year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + count, 4)
    return interval(Parts(year, 3 * quarter + 1).edtf, Parts(year, 3 * quarter + 3).edtf)


def _years_from(month: int) -> Callable[[dt.date, int], str]:
    """Return the count of years that begin in a month."""

    def count_years(day: dt.date, count: int) -> str:
        first = day.year + count - (day.month < month)
        return interval(Parts(first, month).edtf, Parts(first + 1, month - 1).edtf)

    return count_years


_COUNTS: dict[str, Callable[[dt.date, int], str]] = {
    "day": _days,
    "week": _weeks,
    "month": _months,
    "year": _years,
    "quarter": _quarters,
    "financial": _years_from(4),
    "municipal": _years_from(5),
    "academic": _years_from(9),
}
