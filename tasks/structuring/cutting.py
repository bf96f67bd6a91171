"""A page cut at the places where its items begin: a section an item, its blocks sorted by the markers among them.

In: the blocks of a page, what each marks, and where items begin. Out: Sections. Will not: find where they begin
(`sections`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from schemas.documents import Block
from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon
from tasks.structuring.approved_minutes import said_by_title
from tasks.structuring.marks import Mark
from tasks.structuring.numbered_items import Marks
from tasks.structuring.printed import THERE_IS
from tasks.structuring.wraps import ends_open

_LONGEST_HEAD = 100
_ICON = pattern("section.icon", r"\s{1,9}(?:pdf e?icon\s)?PDF\s[\d.,]{1,9}\s?[KM]B$")
_NOTE = pattern("section.note", r"\*{1,2}$|[A-Z]$")
"""A lone star before a number says that a matter is delegated or exempt; a lone letter is the number's own prefix."""


@dataclass(slots=True)
class Section:
    """One agenda item's blocks by part, in reading order; `meeting` is the line that names its meeting above it."""

    number: Block | None
    title: Block
    header: list[Block] = field(default_factory=list)
    decision: list[Block] = field(default_factory=list)
    minutes: list[Block] = field(default_factory=list)
    supporting: list[Block] = field(default_factory=list)
    decision_marker: Block | None = None
    minutes_marker: Block | None = None
    meeting: Block | None = None


@dataclass(frozen=True, slots=True)
class Sections:
    """The blocks before the first item, and the items; `by_shape` where nothing but their shape told them."""

    before: tuple[Block, ...]
    items: tuple[Section, ...]
    by_shape: bool = False


def cut(text: str, blocks: Sequence[Block], marks: Marks, starts: Sequence[int], known: Lexicon) -> Sections:
    """Cut at the places where items begin, or what stands right above them and is theirs; nowhere, if none does."""
    if not starts:
        return Sections(tuple(blocks), ())
    begun = set(starts)
    starts = [start if start - 1 in begun else _with_heading(text, blocks, start) for start in starts]
    bounds = zip(starts, [*starts[1:], len(blocks)], strict=True)
    items = tuple(_section(text, blocks[start:end], marks[start:end], known) for start, end in bounds)
    return Sections(tuple(blocks[: starts[0]]), items)


def cut_at(text: str, blocks: Sequence[Block], marks: Marks, starts: Sequence[int], known: Lexicon) -> Sections:
    """Cut at lines that are titles."""
    titled = [Mark.TITLE if index in starts else mark for index, mark in enumerate(marks)]
    return cut(text, blocks, titled, starts, known)


def _with_heading(text: str, blocks: Sequence[Block], start: int) -> int:
    """Return where an item begins: at the star before its number, or at the line that names its meeting.

    A page of one issue names the meeting above each item.
    """
    if start and _is_note(text, blocks[start - 1]):
        return start - 1
    above = start > 0 and blocks[start - 1].role is BlockRole.MEETING_HEADING
    return start - 1 if above and any(block.role is BlockRole.ITEM_TITLE for block in blocks[: start - 1]) else start


def _is_note(text: str, block: Block) -> bool:
    """Say whether a line is a note on the number below; initials in a cell say whose action the row above it is."""
    return not block.cells and _NOTE.match(text, block.start, block.end) is not None


def _section(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Section:
    """Return an item: what stands above its number, number, title, and its blocks by part."""
    meeting = blocks[0] if blocks[0].role is BlockRole.MEETING_HEADING else None
    noted = meeting or (marks[0] is not Mark.NUMBER and _is_note(text, blocks[0]))
    if noted and len(blocks) > 1:
        blocks, marks = blocks[1:], marks[1:]
    numbered = marks[0] is Mark.NUMBER and len(blocks) > 1
    title, first = blocks[1 if numbered else 0], 2 if numbered else 1
    near = first < len(blocks) and marks[first] in (None, Mark.DOCUMENT) and not blocks[first].gap_before
    if near and _goes_on(text, title, blocks[first]):
        title, first = replace(title, end=blocks[first].end), first + 1
    section = Section(blocks[0] if numbered else None, _without_icon(text, title), meeting=meeting)
    _sort(text, section, *_with_title_told(text, title, blocks[first:], marks[first:]), known)
    return section


def _with_title_told(text: str, title: Block, blocks: Sequence[Block], marks: Marks) -> tuple[Sequence[Block], Marks]:
    """Return an item's blocks with the sentence that stands for its title, with what its line says behind it."""
    said = said_by_title(text, title)
    if not said:
        return blocks, marks
    if blocks and marks[0] is None and "\n" not in text[title.end : blocks[0].start]:
        return [replace(blocks[0], start=title.start), *blocks[1:]], marks
    return [*said, *blocks], [None, *marks]


def _goes_on(text: str, title: Block, below: Block) -> bool:
    """Say whether a title goes on on the next line, which is no sentence."""
    rest = below.end - below.start <= _LONGEST_HEAD and text[below.end - 1] not in ".:;"
    return rest and ends_open(text[title.start : title.end]) and not text.startswith(THERE_IS, below.start)


def _without_icon(text: str, title: Block) -> Block:
    """Return a title without the size of its report, which pages print behind it."""
    icon = _ICON.search(text, title.start, title.end)
    return replace(title, end=icon.start()) if icon and icon.start() > title.start else title


def _sort(text: str, section: Section, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> None:
    """Sort an item's blocks below its markers; documents are supporting wherever they stand.

    A line `DECISION` inside the minutes heads what they decide, and is a paragraph of theirs; so is one below what was
    told under `Decisions:`.
    """
    part = section.header
    for block, mark in zip(blocks, marks, strict=True):
        inside = section.minutes_marker or (section.decision and part is section.decision)
        if mark is Mark.DECISION and not inside:
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
