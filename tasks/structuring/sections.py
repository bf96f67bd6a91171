"""A page cut into its agenda items, by each way in which pages print where one begins.

In: the blocks of a page that are not furniture. Out: what stands before the first item, and a section an
item. Will not: sort what stands in an item (`cutting`), or choose the way (`several`).

An item begins at its number on a line of its own with its title below, or at a title that the page's own
classes mark. A number inside an item's minutes (West Sussex prints `25.` and the title again, lists put
`1.` above its words) does not go on from the items' numbers, and so begins none. Numbers begin again below the
heading of a part (`PART II`); `5.1` and `5a` are items where minutes of their own are announced below them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.announced_titles import announced_titles
from tasks.structuring.asked_titles import asked_titles
from tasks.structuring.attendance import is_of_roll, opens_presence
from tasks.structuring.cutting import Section, Sections, cut, cut_at
from tasks.structuring.extracts import names_matter
from tasks.structuring.list_labels import is_list_label
from tasks.structuring.marks import Mark, mark_of, names_its_report
from tasks.structuring.numbered_items import Marks, numbered_starts
from tasks.structuring.numbers_below import take_numbers_below
from tasks.structuring.parts import is_part_heading
from tasks.structuring.payments import is_row_of_sums
from tasks.structuring.preamble import first_below_lists, presides
from tasks.structuring.printed import with_items_apart
from tasks.structuring.procedural import is_procedural
from tasks.structuring.run_in import with_run_in_titles
from tasks.structuring.shapes_of_titles import is_agendas, waits
from tasks.structuring.signs import opens_minutes, tells
from tasks.structuring.subtitles import has_verb
from tasks.structuring.title_lines import is_title_line
from tasks.structuring.titles import titles_above_numbers, titles_below_lists, titles_by_shape

_FEWEST_SHAPED = 3
_TOP = 25
_LONGEST_HEAD = 100
_LONGEST_PURPOSE = 200
_MEMBERS = tuple(f"{title}{gap}" for title in ("Councillor", "Councillors", "Cllr", "Cllrs", "Clr") for gap in " \xa0")


def marks_of(text: str, blocks: Sequence[Block], known: Lexicon) -> Marks:
    """Return what each line marks."""
    return [mark_of(text, block, known) for block in blocks]


def sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut the page; no items where nothing marks one."""
    return cut(text, blocks, marks, _starts(text, blocks, marks), known)


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
    return cut(text, apart, marks, starts, known)


def _heads_part(text: str, block: Block) -> bool:
    """Say whether a line between printed items heads those below: a part of the agenda, or a line of capitals."""
    capitals = text[block.start : block.end].isupper() and block.end - block.start <= _LONGEST_HEAD
    goes_on = text[block.start : block.end].split(" ", 1)[0].casefold() in lexicon().words["meeting.heading_goes_on"]
    titled = capitals and not goes_on and is_title_line(text, block) and not _is_noted(text, block)
    return is_part_heading(text, block) or titled


def _is_noted(text: str, block: Block) -> bool:
    """Say whether a line of capitals is of a roll, says whose an action is, or is a sentence or a sum.

    `COPIES ARE KEPT`, `HMRC £50.00`.
    """
    line = text[block.start : block.end]
    owned = _owned().fullmatch(line) or (_INITIALS.fullmatch(line) and not is_procedural(line))
    told = is_of_roll(text, block) or presides(text, block) or has_verb(line.casefold())
    return bool(owned) or told or is_row_of_sums(line)


_INITIALS = pattern("sections.initials", r"[A-Z]{2,4}(?:(?:\s?[/&,]\s?|\s)[A-Z]{2,4}){0,4}")
"""A cell of an action column: `SP`, `JH/BR`."""


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
    return cut_at(text, blocks, marks, titles_above_numbers(text, blocks), known)


def announced_sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut a page that lost its numbers and has a line `Minutes:` below each title."""
    return cut_at(text, blocks, marks, announced_titles(text, blocks, marks, known), known)


def asked_sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut a page whose titles are what its agenda asked, without numbers: `To elect a chair.`"""
    starts = asked_titles(text, blocks)
    without_stop = [
        block.cut(block.start, block.end - 1) if index in starts and text[block.end - 1] == "." else block
        for index, block in enumerate(blocks)
    ]
    return cut_at(text, without_stop, marks, starts, known)


def shaped_sections_of(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> Sections:
    """Cut a page that lost its numbers and its `Minutes:` lines: a title is a short line without a stop.

    Below the line `No. Item`, which such pages keep; else from the first title on that every agenda has.
    """
    if Mark.ITEMS not in marks:
        found = cut_at(text, blocks, marks, titles_by_shape(text, blocks, marks), known)
        take_numbers_below(text, found.items)
        return replace(found, by_shape=True)
    last = max(index for index, mark in enumerate(marks) if mark is Mark.ITEMS)
    starts: list[int] = []
    for index in range(last + 1, len(blocks)):
        if _is_shaped(text, blocks, index, marks, last + 1) or (
            index - 1 not in starts and _is_purpose(text, blocks[index], known)
        ):
            starts.append(index)
    kept = starts if len(starts) >= _FEWEST_SHAPED else []
    return replace(cut_at(text, blocks, marks, kept, known), by_shape=True)


def run_in_sections_of(text: str, blocks: Sequence[Block], known: Lexicon) -> Sections:
    """Cut minutes whose titles have no numbers and run into their words."""
    apart, titles = with_run_in_titles(text, blocks)
    starts = [index for index, block in enumerate(apart) if block.start in titles]
    return cut_at(text, apart, marks_of(text, apart, known), starts, known)


def untitled_sections_of(
    text: str, blocks: Sequence[Block], dated: int, known: Lexicon, *, held: bool
) -> Sections | None:
    """Take minutes without any titles as one item below the line that says of which meeting they are.

    An extract of one item has its title on the first line below the heading and the roll. `dated` is where the
    heading's date stands: on that line, if no other opens the minutes. Of a meeting that was `held`, a list of those
    present is enough.
    """
    top = enumerate(blocks[:_TOP])
    heads = [at for at, block in top if opens_minutes(text, block) or block.start <= dated < block.end]
    if not heads:
        return None
    head = heads[0]
    first = first_below_lists(text, blocks, head + 1, known)
    listed = held and first < len(blocks) and any(opens_presence(text, block) for block in blocks[head + 1 : first])
    if not (listed or tells(text, blocks[first:])):
        return None
    titled = next((at for at in (first - 1, first) if at > head and names_matter(text, blocks[at : at + 2])), None)
    above, title, told = (first, head, first) if titled is None else (titled, titled, titled + 1)
    section = Section(None, blocks[title], minutes=list(blocks[told:]), minutes_marker=blocks[head])
    return Sections(tuple(blocks[:above]), (section,), by_shape=True)


def _is_shaped(text: str, blocks: Sequence[Block], index: int, marks: Marks, first: int) -> bool:
    reported = names_its_report(text, blocks[index])
    if reported or marks[index] is Mark.DOCUMENT:
        return reported
    above = text[blocks[index - 1].start : blocks[index - 1].end]
    if text.startswith(_MEMBERS, blocks[index].start) or is_list_label(text, blocks[index - 1]):
        return False  # one of those present
    after_stop = index == first or above.endswith((".", ";", ":", ")", ":-"))
    after_stop = (after_stop and not waits(above)) or (index > first and is_agendas(text, blocks[index]))
    return after_stop and marks[index] is None and is_title_line(text, blocks[index])


def _is_purpose(text: str, block: Block, known: Lexicon) -> bool:
    """Say whether a line stands where a title should, without a stop: `To consider the times of meetings`."""
    asks = text.startswith("To ", block.start) and text.startswith(known.words["meeting.purpose_openings"], block.start)
    return asks and block.end - block.start <= _LONGEST_PURPOSE and text[block.end - 1] not in ".:;,"


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
