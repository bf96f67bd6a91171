"""Saved pages of one issue or one decision, in plain lines.

In: blocks of text. Out: the same words with the roles that the page's classes would have given. Will not: change
pages of another kind.

    Issue - meetings
    Harbour wall
    Meeting: 07/03/2023 - Cabinet (Item 45)
    45 Harbour wall pdf icon PDF 114 KB

An issue names each meeting that considered it, the newest first. Below `Decision details` stand title and fields, below
`Issue - decisions` the day and title of each decision: `25/06/2019 - Harbour wall`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon
from tasks.structuring.marks import Mark, mark_of
from tasks.structuring.meeting_heading import ISSUE_MEETING
from tasks.structuring.published_decisions import with_decision_roles

_TITLED = pattern("issue.titled", r"(?P<number>\d{1,4}[A-Za-z]?\.?|\d{1,2}\.\d{1,2})\s+(?P<title>\S.*)")
_WITH_REPORT = pattern("issue.with_report", r"\d{1,4}[A-Za-z]?\.?\s+[A-Z][^\n]{2,200}?\sPDF\s[\d.,]{1,9}\s?[KM]B$")
"""The first line of a page that lost all above it: `45 Harbour wall PDF 114 KB`."""
_DECIDED_ON = pattern("issue.decided_on", r"(?P<day>\d{1,2}/\d{1,2}/(?:19|20)\d\d)\s[-–]\s(?P<title>\S[^\n]{1,250})$")
_TOP = 6
_NEAR = 2
"""Lines below the heading, of which one gives the day and title of the first decision of an issue."""
_STOPS = " \xa0:"


def with_item_roles(text: str, blocks: Sequence[Block], known: Lexicon) -> list[Block]:
    """Return the blocks of an issue or decision page with roles; those of any other page as they are."""
    if any(block.role for block in blocks):
        return list(blocks)
    if published := with_decision_roles(text, blocks):
        return published
    kinds = known.forms["meeting.page_kinds"]
    named = [index for index, block in enumerate(blocks) if ISSUE_MEETING.match(text, block.start, block.end)]
    if not named and blocks and _WITH_REPORT.match(text, blocks[0].start, blocks[0].end):
        return [*_titled(text, blocks[0]), *blocks[1:]]
    head = _head(text, blocks, kinds["issue"]) if named else _head(text, blocks, kinds["decisions"])
    if head is None and named and named[0] < _TOP:
        head = -1  # the page's own heading was not saved: its first line is the title
    if head is None or head + 1 == len(blocks) or _is_field(text, blocks[head + 1], known):
        return list(blocks)
    if not named and any(_DECIDED_ON.match(text, block.start, block.end) for block in blocks[head + 1 :][:_NEAR]):
        return [*blocks[:head], *_decisions(text, blocks[head:])]
    titled = head + 1 not in named
    titles = {head + 1, *(at + 1 for at in named if not (titled and _is_marker(text, blocks[at + 1 : at + 2], known)))}
    return [part for index, block in enumerate(blocks) for part in _roled(text, block, index, named, head, titles)]


def _decisions(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the blocks of a page of an issue's decisions: above each stand its day and title."""
    yield replace(blocks[0], role=BlockRole.PAGE_HEADING)
    for place, block in enumerate(blocks[1:]):
        match = _DECIDED_ON.match(text, block.start, block.end)
        if match is None:
            yield block if place else replace(block, role=BlockRole.ITEM_TITLE)
        else:
            yield replace(block, end=match.end("day"), role=BlockRole.MEETING_HEADING)
            yield replace(block, start=match.start("title"), role=BlockRole.ITEM_TITLE)


def _is_marker(text: str, below: Sequence[Block], known: Lexicon) -> bool:
    """Say whether `Additional documents:` or `Minutes:` stands where the number and title of an item should."""
    return any(mark_of(text, block, known) in _MARKERS for block in below)


_MARKERS = (Mark.SUPPORTING, Mark.DECISION, Mark.MINUTES)


def _is_field(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a field stands where the title should: the page has lost it."""
    return text.startswith(known.words["meeting.decision_openings_of_fields"], block.start)


def _head(text: str, blocks: Sequence[Block], headings: Sequence[str]) -> int | None:
    """Return the last line of the top that calls the page one of an issue or decision; some print it twice."""
    lines = [text[block.start : block.end].rstrip(_STOPS) for block in blocks[:_TOP]]
    return max((index for index, line in enumerate(lines) if line in headings), default=None)


def _roled(text: str, block: Block, index: int, named: Sequence[int], head: int, titles: set[int]) -> Iterator[Block]:
    if index == head:
        yield replace(block, role=BlockRole.PAGE_HEADING)
    elif index in named:
        yield replace(block, role=BlockRole.MEETING_HEADING)
    elif index in titles:
        yield from _titled(text, block)
    else:
        yield block


def _titled(text: str, block: Block) -> Iterator[Block]:
    """Yield number and title apart."""
    match = _TITLED.match(text, block.start, block.end)
    if match is None:
        yield replace(block, role=BlockRole.ITEM_TITLE)
        return
    yield replace(block, end=match.end("number"), role=BlockRole.ITEM_NUMBER)
    yield replace(block, start=match.start("title"), role=BlockRole.ITEM_TITLE)
