"""A saved page of one issue: each meeting that considered it, the newest first, in plain lines.

In: blocks of text. Out: the same words with the roles that the page's classes would have given. Will not: change
pages of another kind.

    Issue - meetings
    Harbour wall
    Meeting: 07/03/2023 - Cabinet (Item 45)
    45 Harbour wall pdf icon PDF 114 KB
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon
from tasks.structuring.meeting_heading import ISSUE_MEETING

_TITLED = pattern("issue.titled", r"(?P<number>\d{1,4}[A-Za-z]?\.?|\d{1,2}\.\d{1,2})\s+(?P<title>\S.*)")
_TOP = 6
_STOPS = " \xa0:"


def with_issue_roles(text: str, blocks: Sequence[Block], known: Lexicon) -> list[Block]:
    """Return the blocks of an issue page with roles; those of any other page as they are."""
    named = [index for index, block in enumerate(blocks) if ISSUE_MEETING.match(text, block.start, block.end)]
    headings = known.forms["meeting.page_kinds"]["issue"]
    head = [i for i, block in enumerate(blocks[:_TOP]) if text[block.start : block.end].rstrip(_STOPS) in headings]
    if not (named and head) or any(block.role for block in blocks):
        return list(blocks)
    return [part for index, block in enumerate(blocks) for part in _roled(text, block, index, named, head[-1])]


def _roled(text: str, block: Block, index: int, named: Sequence[int], head: int) -> Iterator[Block]:
    if index == head:
        yield replace(block, role=BlockRole.PAGE_HEADING)
    elif index in named:
        yield replace(block, role=BlockRole.MEETING_HEADING)
    elif index == head + 1 or index - 1 in named:
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
