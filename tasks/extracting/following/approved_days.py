"""The days of the meetings whose minutes are approved.

In: a structure, its dates and meetings; a clause with its correction. Out: days, and by which rule. Will not: return a
day that is not before the meeting itself, or guess the year of a day without one unless the meeting's own day is
known.
"""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from schemas.documents import Evidence
from schemas.minutes import DateMention, Meeting, Structure
from schemas.screening import screened

STATED, IN_TITLE, ABOVE = "approval.clause", "approval.title", "approval.above"
_OF_MINUTES = screened("approval.of_minutes", r"\b(?:[Mm]inutes?|MINUTES?)\b")
_LAST_YEARS = 2


@dataclass(frozen=True, slots=True)
class Found:
    """Days in the order of time, and the rule that found them."""

    days: tuple[dt.date, ...]
    rule: str


class Days:
    """The full dates of one document by their places."""

    def __init__(self, structure: Structure, dates: Sequence[DateMention], meetings: Sequence[Meeting]) -> None:
        """File the dates, the items and when each meeting was."""
        self._structure = structure
        self._dates = sorted(dates, key=lambda date: date.evidence.start)
        self._starts = [date.evidence.start for date in self._dates]
        self._items = {item.id: item for item in structure.items}
        self._met = {meeting.id: meeting.date for meeting in meetings}

    def of(self, item_id: str, clause: Evidence, correction: Evidence | None) -> Found:
        """Return the days that a clause means; none where nothing says them."""
        stated = self.within([clause], correction)
        if stated:
            return Found(stated, STATED)
        titled = self.within(self._title(item_id), None)
        if titled:
            return Found(titled, IN_TITLE)
        above = self.within(self._above(item_id, clause.start), None)
        return Found(above, ABOVE) if len(above) == 1 else Found((), STATED)

    def within(self, spans: Iterable[Evidence], but: Evidence | None) -> tuple[dt.date, ...]:
        """Return the days named in some stretches, without those in another."""
        found = {
            self._day(date)
            for span in spans
            for date in self._dates[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
            if but is None or not but.start <= date.evidence.start < but.end
        }
        return tuple(sorted(day for day in found if day))

    def met(self, position: int) -> dt.date | None:
        """Return the day of the meeting that the words at a place belong to."""
        return self._met.get(self._structure.meeting_at(position).id)

    def _title(self, item_id: str) -> list[Evidence]:
        item = self._items.get(item_id)
        return [item.evidence, *item.purpose] if item else []

    def _above(self, item_id: str, until: int) -> list[Evidence]:
        text = self._structure.document.text
        return [
            one.evidence
            for one in self._structure.paragraphs
            if one.item_id == item_id and one.evidence.end <= until and _OF_MINUTES.search(one.evidence.quote(text))
        ]

    def _day(self, date: DateMention) -> dt.date | None:
        met, said = self.met(date.evidence.start), date.resolved or date.edtf or ""
        day = _day_of(said) or (_latest_before(said, met) if met else None)
        return day if day and (met is None or day < met) else None


def _day_of(edtf: str) -> dt.date | None:
    """Return the day that EDTF says in full.

    >>> _day_of("2019-06-04"), _day_of("2019-06"), _day_of("--06-04")
    (datetime.date(2019, 6, 4), None, None)
    """
    try:
        return dt.date.fromisoformat(edtf) if len(edtf) == len("2019-06-04") else None
    except ValueError:
        return None


def _latest_before(edtf: str, met: dt.date) -> dt.date | None:
    """Return the last such day before a meeting; minutes are those of a meeting that was.

    >>> _latest_before("--12-04", dt.date(2019, 1, 15))
    datetime.date(2018, 12, 4)
    """
    if not edtf.startswith("--"):
        return None
    years = (met.year - back for back in range(_LAST_YEARS))
    days = (_day_of(f"{year:04}{edtf[1:]}") for year in years)
    return next((day for day in days if day and day < met), None)
