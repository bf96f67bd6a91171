"""Dates in the text: as EDTF from their own words only, with a role, and a full date where there is a basis for one.

In: passages, and the date of the meeting where it is known. Out: DateMention: `20 March` is `--03-20`, `by 2020` is
`../2020`. Will not: read references such as `C104/Feb/2020`, Acts (`Care Act 2014`) or times of day as dates.

A weekday belongs to the words of a date, `by` to those of a deadline, and `in` to those of a month, as the hand
annotation has it. Other prepositions and articles do not.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import DateMention
from schemas.patterns import any_of, pattern
from schemas.vocabulary import DateRole
from seeds.lexicon import lexicon
from tasks.extracting.dates.atoms import atoms_in
from tasks.extracting.dates.edtf import HISTORY
from tasks.extracting.dates.feasts import feasts_in
from tasks.extracting.dates.frames import REACH, framed
from tasks.extracting.dates.joining import readings_of
from tasks.extracting.dates.past import with_history
from tasks.extracting.dates.periods import periods_in
from tasks.extracting.dates.reading import Reading
from tasks.extracting.dates.relative import relative_in
from tasks.extracting.dates.resolving import resolved
from tasks.extracting.dates.roles import role_at
from tasks.extracting.dates.sittings import sitting_of
from tasks.extracting.dates.stretches import stretched
from tasks.extracting.dates.telling import may_tell_date
from tasks.extracting.dates.tenses import PAST, tense_at
from tasks.extracting.dates.years_by_weekday import with_weekdays
from tasks.extracting.dates.years_of_two_halves import joined_years
from tasks.extracting.passages import Passage, with_headings

_BEFORE = 40
_BY = pattern(
    "date.by",
    r"\b(?:erbyn\s+(?:mis\s+)?|by\s+(?:no\s+later\s+than\s+|(?:(?:noon|midday|midnight|close\sof\s(?:play|business)|\d{1,2}(?:[.:]\d\d)?\s?[ap]m)"
    r"\s+on\s+))?|no[t]?\s+later\s+than\s+|on\s+or\s+before\s+)(?:the\s+)?$",
    IGNORECASE,
)
_BEFORE_IT = pattern("date.before", r"\bbefore\s+(?:the\s+)?$", IGNORECASE)
_BETWEEN = pattern("date.between_them", r"\bbetween\s+(?:the\s+)?$", IGNORECASE)
_IN = pattern("date.in", r"\bin\s+$", IGNORECASE)


def dates_of(passages: Sequence[Passage], meeting: dt.date | None = None, body: str = "") -> tuple[DateMention, ...]:
    """Return every date in reading order, resolved where the day of the meeting or another date tells how.

    `body` is the name of the body that met, as its heading has it.
    """
    found = [
        (one, reading)
        for one, heading in with_headings(passages)
        for reading in readings_in(one, heading, body)
        if reading.edtf or one.paragraph or one.text != heading  # `Quarter 1` in a title dates nothing
    ]
    mentions = [_mention(f"t{number}", passage, reading) for number, (passage, reading) in enumerate(found, start=1)]
    known = with_weekdays(resolved(found, mentions, meeting), passages, meeting)
    return with_history(known, meeting)


def readings_in(passage: Passage, heading: str, body: str = "") -> list[Reading]:
    """Return the dates of a passage in reading order, with the words that belong to them."""
    text = passage.text
    if not may_tell_date(text):
        return []
    taken = bytearray(len(text))
    found = []
    for reading in (*relative_in(text), *feasts_in(text), *periods_in(text)):
        if not any(taken[reading.start : reading.end]):
            taken[reading.start : reading.end] = b"\1" * (reading.end - reading.start)
            found.append(reading)
    atoms = [atom for atom in atoms_in(text) if not any(taken[atom.start : atom.end])]
    ordered = sorted((*found, *readings_of(text, atoms)), key=lambda reading: reading.start)
    whole = [_with_own_words(passage, reading, body) for reading in stretched(text, joined_years(text, ordered))]
    return [_under_heading(reading, heading) for reading in whole]


def _under_heading(reading: Reading, heading: str) -> Reading:
    """Return the date as one of a meeting where the title says that of all below it."""
    meets = bool(reading.parts and reading.parts.day) and _is_of_meetings(heading)
    return replace(reading, role=DateRole.MEETING) if meets and reading.role is not DateRole.DEADLINE else reading


def _is_of_meetings(heading: str) -> bool:
    """Say whether a title, without a bracket or a year behind it, is one of the dates of meetings."""
    words = " ".join(_BEHIND_TITLE.sub("", heading.rstrip(": .")).lower().rstrip(": .").split())
    return words in lexicon().words["dates.whole_meeting_titles"] or words.endswith(
        lexicon().words["dates.meeting_titles"]
    )


_BEHIND_TITLE = pattern("date.behind_title", r"\s(?:\([^()]{1,30}\)|(?:for\s)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)$")


def _with_own_words(passage: Passage, reading: Reading, body: str) -> Reading:
    """Return the reading with its role and the words before it that belong to it."""
    text = passage.text
    start = _start_of_part(text, reading)
    if limit := _limit_before(passage, reading, start):
        start -= len(limit.group(0))
        return replace(reading, start=start, edtf=_deadline(reading.edtf), role=DateRole.DEADLINE)
    role = reading.role or _role(passage, reading, start, body)
    own = _BETWEEN if reading.rule == "date.range" else _IN if _takes_in(passage, reading, start) else None
    within = own.search(text[max(0, start - _BEFORE) : start]) if own else None
    return replace(reading, start=start - len(within.group(0)) if within else start, role=role)


def _limit_before(passage: Passage, reading: Reading, start: int) -> Match[str] | None:
    """Return `by` before a date, or `before` where what is said is still to come."""
    before = passage.text[max(0, start - _BEFORE) : start]
    if by := _BY.search(before):
        return by
    limit = _BEFORE_IT.search(before)
    past = limit and tense_at(passage, passage.start + start, passage.start + reading.end) == PAST
    return None if past or reading.unit else limit


def _deadline(edtf: str | None) -> str | None:
    """Return the open interval up to a date, or to the end of a period."""
    return f"../{edtf.rpartition('/')[2]}" if edtf else None


def _start_of_part(text: str, reading: Reading) -> int:
    """Return where `end of March 2019`, `mid-2020` begins; a day has no such parts."""
    if reading.parts and reading.parts.day:
        return reading.start
    part = _part().search(text, max(0, reading.start - _BEFORE), reading.start)
    return part.start() if part else reading.start


@lru_cache(maxsize=1)
def _part() -> Pattern[str]:
    parts, stages = (any_of(lexicon().words[f"dates.{name}"]) for name in ("parts", "stages"))
    return pattern(
        "date.part",
        rf"\b(?:{parts}\s+of\s+(?:the\s+)?|(?:(?<=by\s)|(?<=by\sthe\s)|(?<=until\s)|(?<=before\s))(?:end|start)\s+|{stages}[\s-]+)$",
        IGNORECASE,
    )


def _role(passage: Passage, reading: Reading, start: int, body: str) -> DateRole:
    parts, before = reading.parts, passage.text[max(0, start - _BEFORE) : start]
    if role := _framed(passage, reading, start, body):
        return role
    if _words_before("date.limit", "dates.limits").search(before):
        return DateRole.DEADLINE
    if parts and not parts.month and parts.year < HISTORY:
        return DateRole.HISTORIC
    lasting = _words_before("date.lasting", "dates.lasting").search(before)
    since = lasting is not None and lasting.group("word").lower() == "since"
    if parts and lasting and (since or not parts.day) and not _words_before("date.aim", "dates.aims").search(before):
        return DateRole.PERIOD
    return role_at(passage, reading.start, reading.end)


def _framed(passage: Passage, reading: Reading, start: int, body: str) -> DateRole | None:
    """Return the role by the words right around the date in its sentence."""
    first, last = (edge - passage.start for edge in passage.sentence_at(passage.start + reading.start))
    before = " ".join((*passage.text[max(first, start - REACH) : start].split(), ""))
    return sitting_of(before, body) or framed(before, passage.text[reading.end : min(last, reading.end + REACH)])


@lru_cache(maxsize=4)
def _words_before(name: str, words: str) -> Pattern[str]:
    return pattern(name, rf"\b(?P<word>{any_of(lexicon().words[words])})\s+(?:the\s+)?$", IGNORECASE)


def _takes_in(passage: Passage, reading: Reading, start: int) -> bool:
    """Say whether `in` belongs to the date: before a month it does, unless a verb holds it (`would be starting in`)."""
    if reading.parts is None or reading.parts.day or not reading.parts.month or reading.start != start:
        return False
    before = passage.text[max(0, start - _BEFORE) : start].split()
    return len(before) < len(("starting", "in")) or before[-2] not in lexicon().words["dates.holds_in"]


def _mention(name: str, passage: Passage, reading: Reading) -> DateMention:
    start, end = passage.start + reading.start, passage.start + reading.end
    return DateMention(
        id=name,
        surface=passage.quote(start, end),
        edtf=reading.edtf,
        resolved=None,
        resolution_basis=None,
        role=reading.role or DateRole.EVENT,
        subject=passage.quote(*passage.sentence_at(start)),
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(start, end, reading.rule),
    )
