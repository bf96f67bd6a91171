"""What came of earlier actions: under `Matters arising`, in an action log, beside the minutes of the last meeting.

In: a structure with its passages, dates and approvals. Out: ProgressReport, in reading order. Will not: look for the
action itself, which stands in other minutes; or take a stretch that says two things.

A stretch begins with the number of a minute (`Minute 33 – Car park`) and ends before the next; a paragraph without one
is of the number before it in its item. Its day is the one beside the number, else that of the item's title, else that
of the minutes approved at the same meeting, if they are of one day.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from schemas.documents import Evidence
from schemas.following import MinutesApproval, ProgressReport
from schemas.minutes import DateMention, Meeting, Structure
from schemas.patterns import any_of
from schemas.screening import Screened, screened
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.following.approved_days import Days
from tasks.extracting.following.progress_logs import LOGGED, logged
from tasks.extracting.following.progress_words import status_in
from tasks.extracting.passages import Passage

STATED, APPROVED = "progress.stated", "progress.approved"
_NUMBER = screened(
    "progress.minute",
    r"(?:^|(?<=[.;|•:]\s)|(?<=\())(?:[Aa]rising\sfrom\s)?(?:[Mm]inutes?|Min\.?|MINUTE|[Ii]tem|ITEM|(?P<action>[Aa]ction|ACTION))\s?(?:[Nn]o\.?\s?|[Nn]umber\s|[Pp]oint\s|[Rr]ef\.?\s?)?"
    r"(?P<number>\d{1,4}[A-Za-z]?(?:[./]\d{1,4}){0,3})(?![\d/])",
)
_TELLING = (ParagraphKind.PARAGRAPH, ParagraphKind.LIST_ITEM, ParagraphKind.HEADING)
_BESIDE = 60
"""Characters behind the number of a minute within which a day is that of its meeting."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: int
    end: int
    minute: str | None = None
    action: str | None = None
    beside: Evidence | None = None


def progress_of(
    structure: Structure,
    passages: Sequence[Passage],
    dates: Sequence[DateMention],
    meetings: Sequence[Meeting],
    approvals: Sequence[MinutesApproval],
) -> tuple[ProgressReport, ...]:
    """Return what the minutes report of earlier actions."""
    days = Days(structure, dates, meetings)
    told = [*_in_prose(structure, passages, days), *logged(structure, passages, days)]
    found = [_dated(structure, one, approvals) for one in sorted(told, key=lambda one: one.evidence.start)]
    return tuple(replace(one, id=f"g{number}") for number, one in enumerate(found, start=1))


def _in_prose(structure: Structure, passages: Sequence[Passage], days: Days) -> Iterator[ProgressReport]:
    items = {item.id: item for item in structure.items}
    heading, owner = _Stretch(0, 0), ""
    for passage in passages:
        item = items.get(passage.item_id)
        if item is None or passage.paragraph is None or passage.paragraph.kind not in _TELLING:
            continue
        takes_up = bool(_titles().search(item.title))
        if not takes_up and not _minutes_titles().search(item.title):
            continue
        heading, owner = heading if owner == item.id else _Stretch(0, 0), item.id
        for stretch in _stretches(passage):
            heading = stretch if stretch.minute else heading
            if heading.minute or takes_up:
                under = replace(stretch, minute=heading.minute, beside=heading.beside)
                yield from _report(passage, under, days, item.evidence)


def _report(passage: Passage, stretch: _Stretch, days: Days, title: Evidence) -> Iterator[ProgressReport]:
    status = status_in(passage.quote(stretch.start, stretch.end))
    if status is None:
        return
    beside = days.within([stretch.beside], None) if stretch.beside else ()
    named = beside or days.within([title], None)
    yield ProgressReport(
        id="",
        status=status,
        minute=stretch.minute,
        minutes_date=named[0] if len(named) == 1 else None,
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(stretch.start, stretch.end, STATED),
        action=stretch.action,
    )


def _stretches(passage: Passage) -> Iterator[_Stretch]:
    """Yield the stretches of a passage, each with the number that it begins with; all of it where there is none."""
    numbers = list(_NUMBER.finditer(passage.text))
    if not numbers:
        yield _Stretch(passage.start, passage.end)
        return
    ends = [*(after.start() for _, after in pairwise(numbers)), len(passage.text)]
    for number, end in zip(numbers, ends, strict=True):
        upto = len(passage.text[:end].rstrip(" .;|•(\n\xa0"))
        action = number.group("number") if number.group("action") else None
        minute = None if action else number.group("number")
        behind = passage.start + number.end(), passage.start + min(number.end() + _BESIDE, upto)
        beside = Evidence(*behind, STATED) if behind[0] < behind[1] else None
        yield _Stretch(passage.start + number.start(), passage.start + upto, minute, action, beside)


def _dated(structure: Structure, one: ProgressReport, approvals: Sequence[MinutesApproval]) -> ProgressReport:
    """Give a minute without a day that of the minutes approved at the same meeting; a log is of many meetings."""
    if one.minutes_date or one.minute is None or one.evidence.rule == LOGGED:
        return one
    meeting = structure.meeting_at(one.evidence.start).id
    days: set[dt.date | None] = {
        approval.minutes_date
        for approval in approvals
        if structure.meeting_at(approval.evidence.start).id == meeting and approval.body is None
    }
    day = days.pop() if len(days) == 1 else None
    return replace(one, minutes_date=day, evidence=replace(one.evidence, rule=APPROVED)) if day else one


@lru_cache(maxsize=1)
def _titles() -> Screened:
    words = any_of(lexicon().words["progress.titles"])
    return screened("progress.titles", rf"(?i:\b{words})")


@lru_cache(maxsize=1)
def _minutes_titles() -> Screened:
    words = any_of(lexicon().words["progress.minutes_titles"])
    return screened("progress.minutes_titles", rf"(?i:\b{words}\b)")
