"""The days between which an undated meeting must lie, from what its minutes call past and future.

In: the dates of the text and their sentences. Out: DateBounds with a reason for each. Will not: use
knowledge from outside the text, or narrow the bounds by what is merely likely.

What is past or to come is told by `tenses`.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.edtf_days import days_of, span_of
from schemas.minutes import DateBounds, DateMention
from schemas.patterns import pattern
from schemas.vocabulary import DateRole
from tasks.extracting.dates.edtf import HISTORY
from tasks.extracting.dates.tenses import FUTURE, PAST, tense_at
from tasks.extracting.passages import Passage

_YEARLESS_DAY = pattern("bounds.yearless_day", r"--(?P<month>\d\d)-(?P<day>\d\d)$")
_FULL_DAY = pattern("bounds.full_day", r"\d{4}-\d\d-\d\d$")
_MEETINGS = (
    (PAST, pattern("bounds.minutes_of", r"\b[Mm]inutes of the[^.;:]{1,80}\b(?:held(?: on)?|of|dated|on)\s(?:the\s)?$")),
    (FUTURE, pattern("bounds.next_meeting", r"\b[Nn]ext (?:\w{1,20} )?meeting\b[^.;]{0,60}$")),
)
_PERIOD = pattern("bounds.period", r"(?P<from>\d{4}-\d\d)/(?P<to>\d{4}-\d\d)$")


@dataclass(frozen=True, slots=True)
class Clue:
    """A date that was past or to come, and its first and last day."""

    date: DateMention
    tense: str
    first: dt.date
    last: dt.date


def bounds_of(passages: Sequence[Passage], dates: Sequence[DateMention]) -> DateBounds:
    """Return the bounds; no clue on a side leaves that side open."""
    paragraphs = {passage.paragraph_id: passage for passage in passages if passage.paragraph is not None}
    by_paragraph = [(paragraphs[date.paragraph_id], date) for date in dates if date.paragraph_id in paragraphs]
    clues = [clue for passage, date in by_paragraph for clue in clues_of(passage, date)]
    bounds = _from_clues([*clues, *_other_meetings(passages, dates)])
    for passage, date in by_paragraph:
        bounds = _narrowed(bounds, passage, date)
    return bounds


def _other_meetings(passages: Sequence[Passage], dates: Sequence[DateMention]) -> Iterator[Clue]:
    """Yield the dates of meetings before and after this one: `the minutes of the meeting held on`, `next meeting`."""
    by_owner: dict[str, list[Passage]] = {}
    for passage in passages:
        by_owner.setdefault(passage.paragraph_id, []).append(passage)
    for date in dates:
        holding = (one for one in by_owner[date.paragraph_id] if one.start <= date.evidence.start < one.end)
        for passage in holding if _FULL_DAY.match(date.edtf or "") else ():
            yield from _other_meeting(passage, date)


def _other_meeting(passage: Passage, date: DateMention) -> Iterator[Clue]:
    start = date.evidence.start
    before = passage.text[passage.sentence_at(start)[0] - passage.start : start - passage.start]
    span = _span(date.edtf or "")
    for tense, words in _MEETINGS:
        contrary = tense == FUTURE and tense_at(passage, start, date.evidence.end) == PAST
        if span and words.search(before) and not contrary:
            yield Clue(date, tense, *span)


def clues_of(passage: Passage, date: DateMention) -> Iterator[Clue]:
    """Yield what a dated mention tells of the day of the meeting, if anything."""
    span = _span(date.edtf or "")
    tense = tense_at(passage, date.evidence.start, date.evidence.end)
    if span and tense and not is_history(date):
        yield Clue(date, tense, *span)


def is_history(date: DateMention) -> bool:
    """Say whether a date is a year of long ago: it bounds nothing that minutes on the web are of."""
    edtf = date.edtf or ""
    return len(edtf) == len("1947") and edtf.isdigit() and int(edtf) < HISTORY


def _from_clues(clues: Sequence[Clue]) -> DateBounds:
    """The meeting is before the first thing that is future and after the start of the last that is past."""
    future = min((clue for clue in clues if clue.tense == FUTURE), key=_latest_meeting, default=None)
    past = max((clue for clue in clues if clue.tense == PAST), key=lambda clue: clue.first, default=None)
    reasons = []
    if past:
        reasons.append(f"'{past.date.surface}' is past: not before {past.first.isoformat()}")
    if future:
        reasons.append(f"'{future.date.surface}' is future: not after {_latest_meeting(future).isoformat()}")
    return DateBounds(past.first if past else None, _latest_meeting(future) if future else None, tuple(reasons))


def _latest_meeting(clue: Clue) -> dt.date:
    """Return the day before it begins; a deadline (`by August`) is ahead and a year may run until the last day."""
    lasting = (clue.date.edtf or "").startswith("../") or clue.date.role is DateRole.PERIOD
    return clue.last if lasting else clue.first - dt.timedelta(days=1)


def _narrowed(bounds: DateBounds, passage: Passage, date: DateMention) -> DateBounds:
    """Use `would be addressed on 20 March`: where only one such day fits the bounds, it is the latest."""
    match = _YEARLESS_DAY.match(date.edtf or "")
    if (
        not match
        or tense_at(passage, date.evidence.start, date.evidence.end) != FUTURE
        or not bounds.earliest
        or not bounds.latest
    ):
        return bounds
    years = range(bounds.earliest.year, bounds.latest.year + 1)
    days = [span_of(f"{year}{match.group(0)[1:]}") for year in years]
    fitting = [first for first, _ in filter(None, days) if bounds.earliest < first <= bounds.latest]
    if len(fitting) != 1:
        return bounds
    latest = fitting[0] - dt.timedelta(days=1)
    reason = f"'{date.surface}' is future and can only be {fitting[0].isoformat()}: not after {latest.isoformat()}"
    return replace(bounds, latest=latest, reasons=(*bounds.reasons, reason))


def _span(edtf: str) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day of a date or year of two halves; seasons and other intervals bound nothing."""
    if "/" in edtf and not edtf.startswith("../") and not _PERIOD.match(edtf):
        return None
    first, last = days_of(edtf)
    until = span_of(edtf.removeprefix("../"))
    return (first, last) if first and last else until
