"""The heading of a meeting page: committee, date, time, venue, and whether the minutes are draft.

In: the blocks before the first item. Out: what they state, with the words. Will not: work out a date
that is not printed in full; a heading without one is common (more than half of saved pages).
"""

from collections.abc import Sequence
from functools import lru_cache
from re import IGNORECASE, Match, Pattern
from typing import NamedTuple

from schemas.documents import Block, Evidence
from schemas.minutes import MeetingHeading
from schemas.patterns import any_of, pattern
from schemas.vocabulary import BlockRole, DocumentStatus
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.heading_body import (
    LABEL,
    OF_MINUTES,
    SHORT_NAMES,
    body_above,
    body_held,
    body_on_top,
    is_kind,
    letterhead,
)
from tasks.structuring.heading_day import date_of, day_first, month_first, short_year
from tasks.structuring.heading_lines import above_lists, heading_lines, is_labelled
from tasks.structuring.heading_place import is_place, venue_of
from tasks.structuring.heading_span import place_beside_times
from tasks.structuring.heading_time import start_time_of
from tasks.structuring.language import without_welsh_twins

_DAY_AND_BODY = (
    r"\s*+:\s*+(?P<day>\d\d?)/(?P<number>\d\d)/(?P<year>(?:19|20)\d\d)\s+[-–]\s+"
    r"(?P<committee>[^()\s][^()]{1,120}+)(?:\([^()]{1,150}\)\s?){0,2}$"
)
ISSUE_MEETING = pattern("heading.issue_meeting", rf"(?:Meeting|Cyfarfod){_DAY_AND_BODY}")
"""How a page of one issue names each meeting."""
_DECIDED_AT = pattern("heading.decided_at", rf"(?:Decided|Made)\sat\smeeting{_DAY_AND_BODY}")
"""How a page of one decision names the meeting that made it: `Decided at meeting: 19/01/2021 - Cabinet`."""
_VERB = pattern(
    "heading.verb",
    r"\s(?:\((?:\w{3,16}\s){1,2})?(?:held|met|meeting|a gynhaliwyd)\b(?s:.)*|^Held\b(?s:.)*|\shearing$",
    IGNORECASE,
)
_ARTICLE = pattern("heading.article", r"(?i:the)\s(?=[A-Z])")
_BEHIND = pattern(
    "heading.behind",
    r"\s?:\s(?i:minutes|notes|decisions|record|actions)\b[^\n]{0,60}$|(?<=\w)\s(?:MINUTES|Minutes|minutes|NOTES|Notes|Hearing)(?=$|\s[-–]$|\sheld\b)",
)
"""What a line says behind the body: `Ferry Committee Minutes`, `Ferry Forum: minutes of a meeting on`."""
_STOPS = " \xa0:-–,"
_MINUTES = pattern("heading.minutes", r"\bminutes\b", IGNORECASE)
"""No body is called so: `May 2024 minutes`, `Unapproved Draft Minutes`."""
_APPROVED = pattern(
    "heading.approved_on",
    r"(?:minutes\s(?:were\s)?)?(?:approved|confirmed|adopted|agreed|ratified|signed)\b",
    IGNORECASE,
)
"""`Approved minutes – 23 October 2014`, above the heading that tells the meeting's own day."""
_LONGEST = 320
_NEAR = 3
_LONGEST_BODY = 161


@lru_cache(maxsize=1)
def _prefix() -> Pattern[str]:
    """Match what stands before the committee: `Moved from 9th October 2018, `, `CANCELLED, `."""
    words = any_of(lexicon().words["meeting.heading_prefixes"])
    return pattern(
        "heading.prefix",
        rf"(?:(?:Moved from|Symudwyd o) [^,]{{1,40}}, |{words}, "
        r"|(?:Date|DATE)(?:\s[Hh]eld|\sof\s(?:[Tt]he\s)?[Mm]eeting|\s(?i:and\stime))?\s{0,9}:\s{1,9}(?:\|\s)?)*+",
    )


@lru_cache(maxsize=1)
def _suffix() -> Pattern[str]:
    """Match the same words behind the committee, or what the page is: `Cabinet - Expired`, `Pier Board – Minutes`.

    Or that the body is no more: `Licensing Committee (2005-2015)`.
    """
    tails = any_of(lexicon().words["meeting.heading_prefixes"] + lexicon().words["meeting.heading_tails"])
    ended = r"(?i:expired|disbanded|dissolved|ceased|archived?|until\s[^()]{1,30}|(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)"
    kinds = any_of(lexicon().words["meeting.kinds_of_meeting"])
    return pattern(
        "heading.suffix", rf"(?:\s[-–]\s{tails}|\s\({ended}\)|(?:(?<=(?i:council))|(?<=(?i:authority)))\s(?i:{kinds}))$"
    )


class _Dated(NamedTuple):
    """A full date, where its line may name the body (empty: nowhere), and the line's place among the blocks."""

    match: Match[str]
    body: tuple[int, int]
    place: int


def heading_of(text: str, blocks: Sequence[Block], known: Lexicon) -> MeetingHeading:
    """Return what the heading states; every part may be missing."""
    blocks = without_welsh_twins(text, heading_lines(text, blocks))
    dated = _dated(text, blocks)
    match, place = (dated.match, dated.place) if dated else (None, None)
    named = _committee(text, _body_beside(dated, blocks), known) if dated else _marked(blocks)
    above = blocks[: place or 0]
    behind = _body_behind(text, blocks[place or 0], match, known) if named else None
    seat = named and _leads_a_council(text, named, blocks[: (place or 0) + _NEAR])
    named = behind if behind or seat or (named and is_place(text, named.start, named.end)) else named
    committee = body_held(text, blocks, known) or named or _body_on_a_line(text, blocks, above, known)
    return MeetingHeading(
        committee=committee or letterhead(text, blocks, known),
        date=date_of(match) if match else None,
        date_evidence=Evidence(match.start("day"), match.end("year"), "heading.date") if match else None,
        start_time=start_time_of(text, blocks, place),
        venue=venue_of(text, blocks, place) or place_beside_times(text, blocks),
        status=status_of(text, blocks, known),
    )


def _dated(text: str, blocks: Sequence[Block]) -> _Dated | None:
    """Return the day of the meeting; one on which minutes were approved counts where no other is printed."""
    days = (_first_dated(text, blocks, shape()) for shape in (day_first, month_first, short_year))
    found = next(filter(None, days), None)
    if found is None or not _APPROVED.match(text, blocks[found.place].start, blocks[found.place].end):
        return found
    later = _dated(text, blocks[found.place + 1 :])
    return later._replace(place=later.place + found.place + 1) if later else found


def _body_on_a_line(text: str, blocks: Sequence[Block], above: Sequence[Block], known: Lexicon) -> Evidence | None:
    """Return the body on a line right above the date, or at the top of the page."""
    return body_above(text, above, known) or body_on_top(text, above_lists(text, blocks), known)


def decided_at(text: str, fields: Sequence[Block]) -> list[Block]:
    """Return the field of a decision's page that names the meeting that made it, if one does."""
    return [block for block in fields if _DECIDED_AT.match(text, block.start, block.end)]


def _first_dated(text: str, blocks: Sequence[Block], shape: Pattern[str]) -> _Dated | None:
    """Return the first line with a full date of this meeting, not of the one that is to approve its minutes."""
    for place, block in enumerate(blocks):
        begun = place > 0 and text[block.start].islower() and _of_another_day(text, blocks[place - 1]) is not None
        if begun or block.end - block.start > _LONGEST:
            continue
        other = _of_another_day(text, block)
        own = block.cut(block.start, other.start()) if other else block
        found = _day_of_meeting(text, own) or _day_on(text, own, shape)
        if found and date_of(found[0]):
            return _Dated(*found, place)
    return None


def _of_another_day(text: str, block: Block) -> Match[str] | None:
    return _OF_ANOTHER_DAY.search(text, block.start, block.end)


def _day_of_meeting(text: str, block: Block) -> tuple[Match[str], tuple[int, int]] | None:
    """Return the day of `Meeting: 12/03/2024 - Cabinet`, and where the body is named."""
    named = (made.match(text, block.start, block.end) for made in (ISSUE_MEETING, _DECIDED_AT))
    match = next(filter(None, named), None)
    return (match, match.span("committee")) if match else None


def _day_on(text: str, block: Block, shape: Pattern[str]) -> tuple[Match[str], tuple[int, int]] | None:
    """Return the day on a line that begins with the body, if with anything, and where the body is named."""
    prefix = _prefix().match(text, block.start, block.end)
    start = prefix.end() if prefix else block.start
    match = shape.search(text, start, block.end)
    if match is None or match.start() - start > _LONGEST_BODY:
        return None
    return match, (start, match.start())


def _body_beside(dated: _Dated, blocks: Sequence[Block]) -> tuple[int, int]:
    """Return where the body is named: on the date's line, or on the line above it where the date stands alone."""
    start, end = dated.body
    above = blocks[dated.place - 1] if dated.place and start >= end else None
    return (above.start, above.end) if above else dated.body


_OF_ANOTHER_DAY = pattern(
    "heading.another_day",
    r"\b(?:until|subject\sto|before|for|to\sbe)\s(?:\w{2,12}\s){0,3}(?:approv|confirm|adopt|ratifi)\w{1,5}\b|\bnext\s(?:\w{4,14}\s){0,2}meeting\b",
    IGNORECASE,
)
"""`These minutes are a draft until approved at the next meeting on 2 March` tells another meeting's day."""


def _committee(text: str, place: tuple[int, int], known: Lexicon) -> Evidence | None:
    """Return the name at the place where the body is named."""
    start, end = place
    if is_labelled(text, start, end):
        return None
    label = LABEL.match(text, start, end)
    start = label.end() if label else start
    for opening in known.words["meeting.committee_openings"]:
        if text.startswith(f"{opening} ", start, end):
            start += len(opening) + 1
    if minutes := OF_MINUTES.match(text, start, end):
        start = minutes.end()
    article = _ARTICLE.match(text, start, end)
    start = article.end() if article else start
    words = _suffix().sub("", _VERB.sub("", _BEHIND.sub("", text[start:end].rstrip(_STOPS))).rstrip(f"{_STOPS}."))
    if is_kind(words) or _names_none(words, known) or _is_field(words, known) or words.casefold() in SHORT_NAMES:
        return None
    if not words or words in page_words() or not words[0].isupper() or _MINUTES.search(words):
        return None
    return Evidence(start, start + len(words), "heading.committee")


def _is_field(words: str, known: Lexicon) -> bool:
    """Say whether words are a label and its value: `SUBJECT: Closure of the ferry`, not `Pier Panel: Quays`."""
    label, colon, _ = words.partition(": ")
    return bool(colon) and not label.casefold().endswith(known.words["meeting.bodies"])


def _leads_a_council(text: str, named: Evidence, near: Sequence[Block]) -> bool:
    """Say whether words before a date are where a council near has its seat: `DUNMERE, 14 March 2019`."""
    place = f"{named.quote(text)} ".casefold()
    lines = (text[block.start : block.end].casefold().rstrip(".") for block in near)
    return any(line.startswith(place) and line.endswith((" council", " authority")) for line in lines)


def _body_behind(text: str, line: Block, day: Match[str] | None, known: Lexicon) -> Evidence | None:
    """Return the body named behind the day: `DUNMERE, 14 March 2019. Minute of Meeting of the FERRY COMMITTEE.`"""
    start = day.end() if day else line.end
    start += len(text[start : line.end]) - len(text[start : line.end].lstrip(f"{_STOPS}.\n"))
    return body_held(text, [line.cut(start, line.end)], known) if start < line.end else None


def _names_none(words: str, known: Lexicon) -> bool:
    """Say whether words only say what a page is: `Record of hearing`, `Issue - decisions`, `Meeting 06/19`."""
    names_none = known.words["meeting.no_names"]
    page = any(words in headings for headings in known.forms["meeting.page_kinds"].values())
    return page or all(word.casefold() in names_none or not any(map(str.isalpha, word)) for word in words.split())


def _marked(blocks: Sequence[Block]) -> Evidence | None:
    """Return the committee of a page whose classes mark its heading but that prints no date."""
    found = next((block for block in blocks if block.role is BlockRole.MEETING_HEADING), None)
    return Evidence(found.start, found.end, "heading.committee") if found else None


@lru_cache(maxsize=1)
def page_words() -> frozenset[str]:
    """Return every line by which a page calls itself a meeting's."""
    return frozenset(word for words in lexicon().forms["meeting.headings"].values() for word in words)


def status_of(text: str, blocks: Sequence[Block], known: Lexicon) -> DocumentStatus:
    """Return draft or approved where a heading says so; a page that only says `minutes` is unknown."""
    lines = {text[block.start : block.end].rstrip(_STOPS) for block in blocks}
    for status, words in known.forms["meeting.headings"].items():
        if lines & set(words):
            return DocumentStatus(status)
    return DocumentStatus.UNKNOWN
