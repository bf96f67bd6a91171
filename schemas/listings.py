"""Meetings that a council's own list names: a page or an answer of its web service, without minutes.

In: nothing. Out: a frozen type, part of `schemas.minutes`. Will not: say whether the minutes are held.
"""

import datetime as dt
from dataclasses import dataclass

from schemas.documents import Evidence


@dataclass(frozen=True, slots=True)
class ListedMeeting:
    """One meeting of a list; the evidence is its line. `committee` is None where only the page as a whole names it."""

    date: dt.date
    committee: str | None
    url: str | None
    evidence: Evidence
