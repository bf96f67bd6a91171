"""The days between which an undated meeting must lie, from what its minutes call past and future.

In: the dates of the text and their sentences. Out: DateBounds with a reason for each. Will not: use
knowledge from outside the text, or narrow the bounds by what is merely likely.

Minutes report speech one tense back: `would start in August 2018` was said before August 2018. Only the
clause that holds the date counts, and only words that the lexicon lists as future or past.
"""

import calendar
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.minutes import DateBounds, DateMention
from schemas.patterns import any_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage

_FULL = pattern("bounds.full", r"(?P<by>\.\./)?(?P<year>\d{4})(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?$")
_YEARLESS_DAY = pattern("bounds.yearless_day", r"--(?P<month>\d\d)-(?P<day>\d\d)$")
_PERIOD = pattern("bounds.period", r"(?P<from>\d{4}-\d\d)/(?P<to>\d{4}-\d\d)$")
_FUTURE, _PAST = "future", "past"


@dataclass(frozen=True, slots=True)
class _Clue:
    date: DateMention
    tense: str
    first: dt.date
    last: dt.date


def bounds_of(passages: Sequence[Passage], dates: Sequence[DateMention]) -> DateBounds:
    """Return the bounds; no clue on a side leaves that side open."""
    paragraphs = {passage.paragraph_id: passage for passage in passages if passage.paragraph is not None}
    by_paragraph = [(paragraphs[date.paragraph_id], date) for date in dates if date.paragraph_id in paragraphs]
    clues = [clue for passage, date in by_paragraph for clue in _clues(passage, date)]
    bounds = _from_clues(clues)
    for passage, date in by_paragraph:
        bounds = _narrowed(bounds, passage, date)
    return bounds


def _clues(passage: Passage, date: DateMention) -> Iterator[_Clue]:
    span = _span(date.edtf or "")
    tense = _tense(passage, date)
    if span and tense and date.role is not DateRole.HISTORIC:
        yield _Clue(date, tense, *span)


def _from_clues(clues: Sequence[_Clue]) -> DateBounds:
    """The meeting is before the first thing that is future and after the start of the last that is past."""
    future = min((clue for clue in clues if clue.tense == _FUTURE), key=_latest_meeting, default=None)
    past = max((clue for clue in clues if clue.tense == _PAST), key=lambda clue: clue.first, default=None)
    reasons = []
    if past:
        reasons.append(f"'{past.date.surface}' is past: not before {past.first.isoformat()}")
    if future:
        reasons.append(f"'{future.date.surface}' is future: not after {_latest_meeting(future).isoformat()}")
    return DateBounds(past.first if past else None, _latest_meeting(future) if future else None, tuple(reasons))


def _latest_meeting(clue: _Clue) -> dt.date:
    """Return the day before it begins; a deadline (`by August`) is still ahead until its last day."""
    deadline = (clue.date.edtf or "").startswith("../")
    return clue.last if deadline else clue.first - dt.timedelta(days=1)


def _narrowed(bounds: DateBounds, passage: Passage, date: DateMention) -> DateBounds:
    """Use `would be addressed on 20 March`: where only one such day fits the bounds, it is the latest."""
    match = _YEARLESS_DAY.match(date.edtf or "")
    if not match or _tense(passage, date) != _FUTURE or not bounds.earliest or not bounds.latest:
        return bounds
    years = range(bounds.earliest.year, bounds.latest.year + 1)
    days = [_day(year, int(match.group("month")), int(match.group("day"))) for year in years]
    fitting = [first for first, _ in filter(None, days) if bounds.earliest < first <= bounds.latest]
    if len(fitting) != 1:
        return bounds
    latest = fitting[0] - dt.timedelta(days=1)
    reason = f"'{date.surface}' is future and can only be {fitting[0].isoformat()}: not after {latest.isoformat()}"
    return replace(bounds, latest=latest, reasons=(*bounds.reasons, reason))


def _tense(passage: Passage, date: DateMention) -> str | None:
    """Return future or past by the tense word that the date depends on; None where another clause lies between.

    It is the last one before the date in its sentence, or one right behind it (`October 2019 would be`).
    """
    first, last = passage.sentence_at(date.evidence.start)
    words, start, end = passage.text, date.evidence.start - passage.start, date.evidence.end - passage.start
    before = list(_TENSES.finditer(words, first - passage.start, start))
    if before:
        tense = _tense_of(before[-1].group(0))
        between = words[before[-1].end() : start]
        return None if _BREAKS[tense].search(between) else tense
    behind = _TENSES.match(words, end + 1, last - passage.start)
    return _tense_of(behind.group(0)) if behind else None


def _tense_of(word: str) -> str:
    return _FUTURE if " ".join(word.lower().split()) in lexicon().words["text.future"] else _PAST


def _span(edtf: str) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day of a date or period that has a year."""
    if period := _PERIOD.match(edtf):
        start, end = period.group("from"), period.group("to")
        return dt.date.fromisoformat(f"{start}-01"), _month_end(int(end[:4]), int(end[5:]))
    match = _FULL.match(edtf)
    if match is None:
        return None
    year, month, day = (int(match.group(name) or 0) for name in ("year", "month", "day"))
    if day:
        return _day(year, month, day)
    return dt.date(year, month or 1, 1), _month_end(year, month or 12)


def _day(year: int, month: int, day: int) -> tuple[dt.date, dt.date] | None:
    try:
        exact = dt.date(year, month, day)
    except ValueError:  # 29 February
        return None
    return exact, exact


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


_TENSES = pattern(
    "bounds.tense", rf"\b{any_of((*lexicon().words['text.future'], *lexicon().words['text.past']))}\b(?!\s+have\b)"
)
_CLAUSE = r"\b(?:that|which|who|when|where|if|because)\b|[;:]"
_BREAKS = {
    _FUTURE: pattern("bounds.another_clause", _CLAUSE),
    _PAST: pattern("bounds.another_clause_or_wish", rf"{_CLAUSE}|\bbe\b|\bto\s+[a-z]"),
}
"""Words between a tense word and a date that give the date to somebody else: `Members would recall that in May 2014`,
`had asked that a report be brought in September 2018`."""
