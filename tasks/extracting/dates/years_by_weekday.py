"""The year of a day that is printed with its weekday and no year: `Saturday 9 June`, where only one year near fits.

In: mentions, their passages, and the day of the meeting where it is known. Out: the mentions, some resolved with their
basis. Will not: choose between two years, or change what is resolved already.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from schemas.edtf_days import span_of
from schemas.minutes import DateBounds, DateMention
from schemas.patterns import pattern
from tasks.extracting.dates.bounds import bounds_of
from tasks.extracting.dates.weekdays import weekday_in
from tasks.extracting.passages import Passage

_YEARLESS_DAY = pattern("date.yearless_day", r"(?:\.\./)?--(?P<day>\d\d-\d\d)$")


def with_weekdays(
    mentions: Sequence[DateMention], passages: Sequence[Passage], meeting: dt.date | None
) -> list[DateMention]:
    """Return the mentions; a weekday tells the year within one of the meeting, or of the days it must lie between."""
    if not any(_day_of(one) for one in mentions):
        return list(mentions)
    bounds = DateBounds(meeting, meeting, ()) if meeting else bounds_of(passages, mentions)
    if bounds.earliest is None or bounds.latest is None or bounds.earliest > bounds.latest:
        return list(mentions)
    years = range(bounds.earliest.year - 1, bounds.latest.year + 2)
    basis = f"weekday, in {years[0]} to {years[-1]}"
    return [_resolved(one, years, basis) for one in mentions]


def _day_of(mention: DateMention) -> str | None:
    """Return month and day of a mention with a weekday that is not resolved yet."""
    match = _YEARLESS_DAY.match(mention.edtf or "") if mention.resolved is None else None
    return match.group("day") if match and weekday_in(mention.surface) else None


def _resolved(mention: DateMention, years: range, basis: str) -> DateMention:
    day = _day_of(mention)
    spans = [span_of(f"{year}-{day}") for year in years] if day else []
    fitting = [span[0] for span in spans if span and span[0].isoweekday() == weekday_in(mention.surface)]
    if len(fitting) != 1:
        return mention
    return replace(mention, resolved=fitting[0].isoformat(), resolution_basis=basis)
