"""A page cut into its agenda items: number, title, and the blocks below each marker.

In: the blocks of a page that are not furniture. Out: what stands before the first item, and a section an
item. Will not: read paragraphs or headings.

An item begins at its number on a line of its own with its title below, or at a title that the page's own
classes mark. A number inside an item's minutes (West Sussex prints `25.` and the title again, lists put
`1.` above its words) does not go on from the items' numbers, and so begins none. Numbers begin again below the
heading of a part (`PART II`); `5.1` and `5a` are items where minutes of their own are announced below them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from re import Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from schemas.vocabulary import BlockRole
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.announced_titles import announced_titles
from tasks.structuring.attendance import is_of_roll, opens_presence
from tasks.structuring.marks import Mark, mark_of, names_its_report
from tasks.structuring.numbered_items import Marks, numbered_starts
from tasks.structuring.parts import is_part_heading
from tasks.structuring.preamble import first_below_lists
from tasks.structuring.printed import THERE_IS, with_items_apart
from tasks.structuring.run_in import with_run_in_titles
from tasks.structuring.shapes_of_titles import is_agendas, waits
from tasks.structuring.signs import opens_minutes, tells
from tasks.structuring.title_lines import is_title_line
from tasks.structuring.titles import titles_above_numbers, titles_below_lists, titles_by_shape
from tasks.structuring.wraps import ends_open

_ICON = pattern("section.icon", r"\s{1,9}(?:pdf e?icon\s)?PDF\s[\d.,]{1,9}\s?[KM]B$")
_FEWEST_SHAPED = 3
_TOP = 25
_LONGEST_HEAD = 100
_LONGEST_PURPOSE = 200
_MEMBERS = tuple(f"{title}{gap}" for title in ("Councillor", "Councillors", "Cllr", "Cllrs", "Clr") for gap in " \xa0")
_NOTE = pattern("section.note", r"\*{1,2}$|[A-Z]{1,2}$")
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
    above = apart[: starts[0]] if starts else []
    named = max((index for index, block in enumerate(above) if opens_minutes(text, block)), default=-1)
    below = (index for index in range(named + 1, len(apart)) if index - 1 not in starts)
    heads = {index for index in below if _heads_part(text, apart[index])}
    told = above[named + 1 :]
    unnumbered = [named + 1 + at for at in titles_below_lists(text, told) if at + 1 < len(told)]  # with words below
    starts = sorted({*starts, *_above(starts, heads), *unnumbered})
    marks = [Mark.NUMBER if block.start in numbers else mark_of(text, block, known) for block in apart]
    return _cut(text, apart, marks, starts, known)


def _heads_part(text: str, block: Block) -> bool:
    """Say whether a line between printed items heads those below: a part of the agenda, or a line of capitals."""
    capitals = text[block.start : block.end].isupper() and block.end - block.start <= _LONGEST_HEAD
    goes_on = text[block.start : block.end].split(" ", 1)[0].casefold() in lexicon().words["meeting.heading_goes_on"]
    owned = is_of_roll(text, block) or _owned().fullmatch(text, block.start, block.end) is not None
    titled = capitals and not goes_on and is_title_line(text, block) and not owned
    return is_part_heading(text, block) or titled


@lru_cache(maxsize=1)
def _owned() -> Pattern[str]:
    """Match a line that only says whose an action is: `ACTION CLERK`, `ACTION BY JH/BR`."""
    owners = any_of(owner.upper() for owner in lexicon().words["commitments.owners"])
    return pattern(
        "sections.owned",
        rf"ACTIONS?\s?[:–-]\s[^\n]{{1,160}}|ACTIONS?\s(?:BY\s)?(?:{owners}|CLLR\s[A-Z]{{2,20}}|[A-Z]{{2,3}}(?:/[A-Z]{{2,3}}){{0,4}})",
    )


def titled_sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut minutes that print each title above the number of its first paragraph."""
    return _cut_at(text, blocks, marks, titles_above_numbers(text, blocks), known)


def announced_sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut a page that lost its numbers and has a line `Minutes:` below each title."""
    return _cut_at(text, blocks, marks, announced_titles(text, blocks, marks, known), known)


def shaped_sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut a page that lost its numbers and its `Minutes:` lines: a title is a short line without a stop.

    Below the line `No. Item`, which such pages keep; else from the first title on that every agenda has.
    """
    if Mark.ITEMS not in marks:
        return replace(_cut_at(text, blocks, marks, titles_by_shape(text, blocks, marks), known), by_shape=True)
    last = max(index for index, mark in enumerate(marks) if mark is Mark.ITEMS)
    starts: list[int] = []
    for index in range(last + 1, len(blocks)):
        if _is_shaped(text, blocks, index, marks, last + 1) or (
            index - 1 not in starts and _is_purpose(text, blocks[index], known)
        ):
            starts.append(index)
    kept = starts if len(starts) >= _FEWEST_SHAPED else []
    return replace(_cut_at(text, blocks, marks, kept, known), by_shape=True)


def run_in_sections_of(text: str, blocks: Sequence[Block], known: Lexicon) -> Sections:
    """Cut minutes whose titles have no numbers and run into their words."""
    apart, titles = with_run_in_titles(text, blocks)
    starts = [index for index, block in enumerate(apart) if block.start in titles]
    return _cut_at(text, apart, marks_of(text, apart, known), starts, known)


def untitled_sections_of(
    text: str, blocks: Sequence[Block], dated: int, known: Lexicon, *, held: bool
) -> Sections | None:
    """Take minutes without any titles as one item below the line that says of which meeting they are.

    `dated` is where the heading's date stands: on that line, if no other opens the minutes. Of a meeting that was
    `held`, a list of those present is enough.
    """
    top = enumerate(blocks[:_TOP])
    heads = [at for at, block in top if opens_minutes(text, block) or block.start <= dated < block.end]
    if not heads:
        return None
    head = heads[0]
    cut = first_below_lists(text, blocks, head + 1, known)
    listed = held and cut < len(blocks) and any(opens_presence(text, block) for block in blocks[head + 1 : cut])
    if not (listed or tells(text, blocks[cut:])):
        return None
    section = Section(None, blocks[head], minutes=list(blocks[cut:]), minutes_marker=blocks[head])
    return Sections(tuple(blocks[:cut]), (section,), by_shape=True)


def _is_shaped(text: str, blocks: Sequence[Block], index: int, marks: Marks, first: int) -> bool:
    reported = names_its_report(text, blocks[index])
    if reported or marks[index] is Mark.DOCUMENT:
        return reported
    above = text[blocks[index - 1].start : blocks[index - 1].end]
    if text.startswith(_MEMBERS, blocks[index].start):
        return False  # one of those present
    after_stop = index == first or above.endswith((".", ";", ":", ")", ":-"))
    after_stop = (after_stop and not waits(above)) or (index > first and is_agendas(text, blocks[index]))
    return after_stop and marks[index] is None and is_title_line(text, blocks[index])


def _is_purpose(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a line stands where a title should, without a stop: `To consider the times of meetings`."""
    asks = text.startswith("To ", block.start) and text.startswith(known.words["meeting.purpose_openings"], block.start)
    return asks and block.end - block.start <= _LONGEST_PURPOSE and text[block.end - 1] not in ".:;,"


def _cut_at(text: str, blocks: Sequence[Block], marks: Marks, starts: Sequence[int], known: Lexicon) -> Sections:
    """Cut at lines that are titles."""
    titled = [Mark.TITLE if index in starts else mark for index, mark in enumerate(marks)]
    return _cut(text, blocks, titled, starts, known)


def _cut(text: str, blocks: Sequence[Block], marks: Marks, starts: Sequence[int], known: Lexicon) -> Sections:
    if not starts:
        return Sections(tuple(blocks), ())
    begun = set(starts)
    starts = [start if start - 1 in begun else _with_heading(text, blocks, start) for start in starts]
    bounds = zip(starts, [*starts[1:], len(blocks)], strict=True)
    items = tuple(_section(text, blocks[start:end], marks[start:end], known) for start, end in bounds)
    return Sections(tuple(blocks[: starts[0]]), items)


def _starts(text: str, blocks: Sequence[Block], marks: Marks) -> list[int]:
    """Return where items begin: at every marked title, else at numbers that go on from each other."""
    titles = [index for index, mark in enumerate(marks) if mark is Mark.TITLE]
    if titles:
        return [index - 1 if index and marks[index - 1] is Mark.NUMBER else index for index in titles]
    numbered = numbered_starts(text, blocks, marks)
    heads = {index for index, mark in enumerate(marks) if mark is None and is_part_heading(text, blocks[index])}
    return sorted([*numbered, *_above(numbered, heads)])


def _above(starts: Sequence[int], heads: set[int]) -> Iterator[int]:
    """Yield the headings of parts that stand right above an item, one or several below each other."""
    for start in starts:
        index = start - 1
        while index in heads:
            yield index
            index -= 1


def _without_icon(text: str, title: Block) -> Block:
    """Return a title without the size of its report, which pages print behind it."""
    icon = _ICON.search(text, title.start, title.end)
    return replace(title, end=icon.start()) if icon and icon.start() > title.start else title


def _goes_on(text: str, title: Block, below: Block) -> bool:
    """Say whether a title goes on on the next line, which is no sentence."""
    rest = below.end - below.start <= _LONGEST_HEAD and text[below.end - 1] not in ".:;"
    return rest and ends_open(text[title.start : title.end]) and not text.startswith(THERE_IS, below.start)


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
    _sort(text, section, blocks[first:], marks[first:], known)
    return section


def _sort(text: str, section: Section, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> None:
    """Sort an item's blocks below its markers; documents are supporting wherever they stand.

    A line `DECISION` inside the minutes heads what they decide, and is a paragraph of theirs; so is one below what was
    told under `Decisions:`.
    """
    part = section.header
    for block, mark in zip(blocks, marks, strict=True):
        inside = section.minutes or (section.decision and part is section.decision)
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
