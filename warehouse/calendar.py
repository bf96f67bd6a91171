"""The days of the calendar: whole financial years, from the first in which a meeting was held.

In: a connection inside the transaction that loads a document. Out: rows of `calendar`. Will not: take days away, or
depend on anything but the day itself.
"""

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import Connection

from schemas.rows import Cell
from warehouse.difference import Difference, Row
from warehouse.driver import fetch
from warehouse.statements import changed, statements

CALENDAR = "calendar"
FIRST_MONTH = 4
"""The financial year of councils begins on 1 April."""

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def note_days(connection: Connection, days: Iterable[Cell]) -> None:
    """Make `calendar` hold the financial years of these days (ISO text, or None for none)."""
    sql = statements(CALENDAR, connection.dialect)
    for year in sorted({_year(dt.date.fromisoformat(str(one))) for one in days if one}):
        if not fetch(connection, sql.of_key, (f"{year}-04-01",)):
            changed(connection, sql, Difference(inserts=financial_year(year)))


def financial_year(year: int) -> tuple[Row, ...]:
    """Return the rows of a financial year, from 1 April of `year`."""
    first, end = dt.date(year, FIRST_MONTH, 1), dt.date(year + 1, FIRST_MONTH, 1)
    return tuple(_row(first + dt.timedelta(days=number)) for number in range((end - first).days))


def _year(day: dt.date) -> int:
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def _row(day: dt.date) -> Row:
    """Return the row of a day, in the order of the table's columns."""
    year, quarter = _year(day), (day.month - 1) // 3 + 1
    financial = f"{year}/{(year + 1) % 100:02}"
    return (
        day.isoformat(),
        day.year,
        f"{day:%Y-%m}",
        _MONTHS[day.month - 1],
        f"{day.year}-Q{quarter}",
        financial,
        f"{financial}-Q{(quarter + 2) % 4 + 1}",
        day.isoweekday(),
        _WEEKDAYS[day.weekday()],
    )
