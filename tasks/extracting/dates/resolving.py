"""Full dates for those without a year and for relative ones, where there is a basis for it, which is named.

In: the mentions of a document, with their readings and passages, and the day of the meeting where it is known.
Out: the mentions, some with `resolved` and `resolution_basis`. Will not: choose where two years fit.

With the day of the meeting, `on 20 March` is the next one where its words are future, the last one where they are past,
and the nearest where they say neither and it is near. Without it, the first month that the text calls future is taken
to be within a year of the meeting, as the hand annotation does.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from schemas.minutes import DateMention
from schemas.patterns import pattern
from schemas.vocabulary import DateRole
from tasks.extracting.dates.bounds import clues_of
from tasks.extracting.dates.edtf import last_day
from tasks.extracting.dates.reading import Reading
from tasks.extracting.dates.tenses import FUTURE, PAST, tense_at
from tasks.extracting.dates.units import ends_of, unit_from
from tasks.extracting.passages import Passage

_YEARLESS = pattern("date.yearless", r"--(?P<month>\d\d)(?:-(?P<day>\d\d))?")
_NEAR = dt.timedelta(days=92)
_MEETING = "date of the meeting"

Found = tuple[Passage, Reading]
Answer = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Horizon:
    """The first month that the text calls future, and the basis that it gives."""

    day: dt.date
    basis: str

    def holds(self, day: dt.date) -> bool:
        """Say whether a day is in the year up to the horizon."""
        year_before = self.day.replace(year=self.day.year - 1, day=1)
        return year_before < day <= self.day


def resolved(
    found: Sequence[Found], mentions: Sequence[DateMention], meeting: dt.date | None
) -> tuple[DateMention, ...]:
    """Return the mentions, with what can be worked out."""
    horizon = None if meeting else _horizon(found, mentions)
    answered = []
    for (passage, reading), mention in zip(found, mentions, strict=True):
        answer = _by_meeting(passage, reading, mention, meeting) if meeting else None
        if horizon:
            answer = _by_horizon(passage, reading, mention, horizon)
        if reading.year_of:
            answer = _with_year(mention.edtf or "", reading.year_of[0]), f"year of {reading.year_of[1]}"
        answered.append(replace(mention, resolved=answer[0], resolution_basis=answer[1]) if answer else mention)
    return tuple(_current_years(answered, found))


def _by_meeting(passage: Passage, reading: Reading, mention: DateMention, meeting: dt.date) -> Answer | None:
    if reading.unit:
        value = unit_from(reading.unit, meeting)
        return (value, _MEETING) if value else None
    yearless = _YEARLESS.search(mention.edtf or "")
    if yearless is None:
        return None
    tense = (
        FUTURE if mention.role is DateRole.DEADLINE else tense_at(passage, mention.evidence.start, mention.evidence.end)
    )
    month, day = int(yearless.group("month")), int(yearless.group("day") or 0)
    year = _year_by_tense(month, day, tense, meeting)
    return (_with_year(mention.edtf or "", year), f"{_MEETING}, {tense or 'nearest'}") if year else None


def _year_by_tense(month: int, day: int, tense: str | None, meeting: dt.date) -> int | None:
    """Return the year in which the day or month comes next, came last, or is nearest."""
    spans = [(year, *_span(year, month, day)) for year in range(meeting.year - 1, meeting.year + 2)]
    if tense == FUTURE:
        return next((year for year, _, last in spans if last >= meeting), None)
    if tense == PAST:
        return next((year for year, first, _ in reversed(spans) if first <= meeting), None)
    near = [year for year, first, last in spans if first - _NEAR <= meeting <= last + _NEAR]
    return near[0] if len(near) == 1 else None


def _span(year: int, month: int, day: int) -> tuple[dt.date, dt.date]:
    last = last_day(year, month)
    return dt.date(year, month, min(day or 1, last)), dt.date(year, month, min(day or last, last))


def _with_year(edtf: str, year: int) -> str:
    """Return the date with a year in it; both ends of an interval are of the same one."""
    return edtf.removeprefix("../").replace("--", f"{year}-")


def _horizon(found: Sequence[Found], mentions: Sequence[DateMention]) -> _Horizon | None:
    clues = [
        clue
        for (passage, reading), mention in zip(found, mentions, strict=True)
        if passage.paragraph and reading.parts and reading.parts.year and reading.parts.month
        for clue in clues_of(passage, mention)
    ]
    first = min((clue for clue in clues if clue.tense == FUTURE), key=lambda clue: clue.first, default=None)
    return _Horizon(first.first, f"{first.date.surface.removeprefix('in ')} is future") if first else None


def _by_horizon(passage: Passage, reading: Reading, mention: DateMention, horizon: _Horizon) -> Answer | None:
    candidates = [
        day for year in (horizon.day.year - 1, horizon.day.year) for day in _candidates(reading, mention, year)
    ]
    fitting = [day for day in candidates if horizon.holds(day)]
    future = (
        mention.role is DateRole.DEADLINE or tense_at(passage, mention.evidence.start, mention.evidence.end) == FUTURE
    )
    if len(fitting) != 1 or not (future or reading.unit):
        return None
    value = fitting[0].isoformat() if reading.unit else _with_year(mention.edtf or "", fitting[0].year)
    return value, horizon.basis


def _candidates(reading: Reading, mention: DateMention, year: int) -> list[dt.date]:
    if reading.unit:
        return ends_of(reading.unit, year)
    yearless = _YEARLESS.search(mention.edtf or "")
    return [_span(year, int(yearless.group("month")), int(yearless.group("day") or 0))[0]] if yearless else []


def _current_years(mentions: Sequence[DateMention], found: Sequence[Found]) -> list[DateMention]:
    """Resolve `current financial year` by the end of the financial year that its paragraph speaks of."""
    ends = {
        mention.paragraph_id: mention
        for mention, (_, reading) in zip(mentions, found, strict=True)
        if reading.unit == "end financial" and mention.resolved
    }
    answered = []
    for mention, (_, reading) in zip(mentions, found, strict=True):
        end = ends.get(mention.paragraph_id) if reading.unit == "financial+0" and not mention.resolved else None
        answered.append(_year_that_ends(mention, end) if end else mention)
    return answered


def _year_that_ends(mention: DateMention, end: DateMention) -> DateMention:
    value = unit_from("financial+0", dt.date.fromisoformat(end.resolved or ""))
    return replace(mention, resolved=value, resolution_basis=end.resolution_basis)
