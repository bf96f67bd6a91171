"""Attendance that the minutes themselves tell: apologies, substitutes, arrivals and departures.

In: passages. Out: Attendance, in reading order. Will not: guess.
"""

from collections.abc import Sequence

from schemas.minutes import Attendance
from tasks.extracting.passages import Passage


def attendance_in(passages: Sequence[Passage]) -> tuple[Attendance, ...]:
    """Return none yet."""
    return ()
