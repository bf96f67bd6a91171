"""Parts of a date as EDTF: what is printed, and no more.

In: year, month and day, 0 where not printed. Out: EDTF strings; `--03-20` and `--01` follow ISO 8601:2000.
Will not: read text.
"""

import calendar

from schemas.light import light

_A_LEAP_YEAR = 2000
_MONTHS = 12
HISTORY = 1990
"""A bare year before this one tells of history; minutes on the web begin later."""


@light(frozen=True, slots=True)
class Parts:
    """A date as printed; 0 for a part that is not."""

    year: int = 0
    month: int = 0
    day: int = 0

    @property
    def exists(self) -> bool:
        """Say whether a calendar has such a day; without a year 29 February may be."""
        if self.month > _MONTHS or (self.day and not self.month):
            return False
        return not self.day or self.day <= last_day(self.year, self.month)

    @property
    def edtf(self) -> str:
        """Return the date in EDTF."""
        printed = (
            f"{self.year:04}" if self.year else "-",
            f"{self.month:02}" if self.month else "",
            f"{self.day:02}" if self.day else "",
        )
        return "-".join(part for part in printed if part)


def last_day(year: int, month: int) -> int:
    """Return the last day of a month; year 0 is taken for a leap year."""
    return calendar.monthrange(year or _A_LEAP_YEAR, month)[1]


def interval(first: str, last: str) -> str:
    """Return an EDTF interval."""
    return f"{first}/{last}"
