"""A page cut into its agenda items: number, title, and the blocks below each marker.

In: the blocks of a page that are not furniture. Out: what stands before the first item, and a section an
item. Will not: read paragraphs or headings.

An item begins at its number on a line of its own with its title below, or at a title that the page's own
classes mark. A number inside an item's minutes (West Sussex prints `25.` and the title again, lists put
`1.` above its words) does not go on from the items' numbers, and so begins none.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon
from tasks.structuring.kinds import lead_in
from tasks.structuring.marks import Mark, mark_of, number_value
from tasks.structuring.printed import with_items_apart

_ICON = pattern("section.icon", r"\s{1,9}(?:pdf e?icon\s)?PDF\s[\d.,]{1,9}\s?[KM]B$")
_LONGEST_SHAPED = 110
_FEWEST_SHAPED = 3
_LONGEST_TITLE = 300
_FURTHEST = 40
"""Items left out of the minutes leave gaps in the numbering; a longer jump is another numbering."""


@dataclass(slots=True)
class Section:
    """One agenda item's blocks by part, in reading order."""

    number: Block | None
    title: Block
    header: list[Block] = field(default_factory=list)
    decision: list[Block] = field(default_factory=list)
    minutes: list[Block] = field(default_factory=list)
    supporting: list[Block] = field(default_factory=list)
    decision_marker: Block | None = None
    minutes_marker: Block | None = None


@dataclass(frozen=True, slots=True)
class Sections:
    """The blocks before the first item, and the items; `by_shape` where nothing but their shape told them."""

    before: tuple[Block, ...]
    items: tuple[Section, ...]
    by_shape: bool = False


Marks = Sequence[Mark | None]


def marks_of(text: str, blocks: Sequence[Block], known: Lexicon) -> Marks:
    """Return what each line marks."""
    return [mark_of(text, block, known) for block in blocks]


def sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut the page; no items where nothing marks one."""
    return _cut(text, blocks, marks, _starts(text, blocks, marks), known)


def printed_sections_of(text: str, blocks: Sequence[Block], known: Lexicon) -> Sections:
    """Cut printed minutes, whose items have number and title on one line."""
    apart, numbers = with_items_apart(text, blocks)
    starts = [index for index, block in enumerate(apart) if block.start in numbers]
    marks = [Mark.NUMBER if block.start in numbers else mark_of(text, block, known) for block in apart]
    return _cut(text, apart, marks, starts, known)


def shaped_sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut a page that lost its numbers and its `Minutes:` lines: a title is a short line without a stop.

    Only below the line `No. Item`, which such pages keep, and only after a paragraph that ended with one.
    """
    if Mark.ITEMS not in marks:
        return Sections(tuple(blocks), ())
    last = max(index for index, mark in enumerate(marks) if mark is Mark.ITEMS)
    starts = [index for index in range(last + 1, len(blocks)) if _is_shaped(text, blocks, index, marks, last + 1)]
    if len(starts) < _FEWEST_SHAPED:
        return Sections(tuple(blocks), ())
    titled = [Mark.TITLE if index in starts else mark for index, mark in enumerate(marks)]
    return replace(_cut(text, blocks, titled, starts, known), by_shape=True)


def _is_shaped(text: str, blocks: Sequence[Block], index: int, marks: Marks, first: int) -> bool:
    line = text[blocks[index].start : blocks[index].end]
    short = len(line) <= _LONGEST_SHAPED and line[0].isupper() and line[-1].isalnum()
    after_stop = index == first or text[blocks[index - 1].end - 1] in ".;:)"
    return short and after_stop and marks[index] is None and lead_in(line) is None


def _cut(text: str, blocks: Sequence[Block], marks: Marks, starts: Sequence[int], known: Lexicon) -> Sections:
    if not starts:
        return Sections(tuple(blocks), ())
    starts = [_with_heading(blocks, start) for start in starts]
    bounds = zip(starts, [*starts[1:], len(blocks)], strict=True)
    items = tuple(_section(text, blocks[start:end], marks[start:end], known) for start, end in bounds)
    return Sections(tuple(blocks[: starts[0]]), items)


def _starts(text: str, blocks: Sequence[Block], marks: Marks) -> list[int]:
    """Return where items begin: at every marked title, else at numbers that go on from each other."""
    titles = [index for index, mark in enumerate(marks) if mark is Mark.TITLE]
    if titles:
        return [index - 1 if index and marks[index - 1] is Mark.NUMBER else index for index in titles]
    starts: list[int] = []
    last = 0
    for index, mark in enumerate(marks[:-1]):
        value = number_value(text[blocks[index].start : blocks[index].end]) if mark is Mark.NUMBER else 0
        goes_on = last < value <= last + _FURTHEST or (value and not starts)
        if goes_on and _is_title(text, blocks[index + 1], marks[index + 1]):
            starts.append(index)
            last = value
    return starts


def _is_title(text: str, block: Block, mark: Mark | None) -> bool:
    line = text[block.start : block.end]
    plain = mark is None or mark is Mark.DOCUMENT
    return plain and len(line) <= _LONGEST_TITLE and not line[0].islower() and line[-1] not in ".;,"


def _without_icon(text: str, title: Block) -> Block:
    """Return a title without the size of its report, which pages print behind it."""
    icon = _ICON.search(text, title.start, title.end)
    return replace(title, end=icon.start()) if icon and icon.start() > title.start else title


def _with_heading(blocks: Sequence[Block], start: int) -> int:
    """Return where an item begins on a page of one issue, which names the meeting above each item."""
    above = start > 0 and blocks[start - 1].role is BlockRole.MEETING_HEADING
    return start - 1 if above and any(block.role is BlockRole.ITEM_TITLE for block in blocks[: start - 1]) else start


def _section(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Section:
    """Sort an item's blocks below its markers; documents are supporting wherever they stand."""
    heading = [blocks[0]] if blocks[0].role is BlockRole.MEETING_HEADING else []
    blocks, marks = blocks[len(heading) :], marks[len(heading) :]
    numbered = marks[0] is Mark.NUMBER
    title = _without_icon(text, blocks[1 if numbered else 0])
    section = Section(blocks[0] if numbered else None, title, header=heading)
    part = section.header
    for block, mark in list(zip(blocks, marks, strict=True))[2 if numbered else 1 :]:
        if mark is Mark.DECISION:
            part, section.decision_marker = section.decision, block
        elif mark is Mark.MINUTES:
            part, section.minutes_marker = section.minutes, block
        elif mark is Mark.SUPPORTING:
            part = section.supporting
        elif part is section.decision and text.startswith(known.words["meeting.decision_fields"], block.start):
            section.header.append(block)
        elif mark is Mark.DOCUMENT:
            section.supporting.append(block)
        else:
            if part is section.supporting and not section.minutes_marker:
                part = section.header  # `Additional documents:` stands above the purpose too, and is mostly empty
            part.append(block)
    return section
