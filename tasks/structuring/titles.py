"""Titles that no number of their own marks: in capitals or bold, above a numbered paragraph, or short lines.

In: the lines of a page that shows no numbered items. Out: which lines are titles. Will not: take the heading of
the page, a list of those present or a resolution for one.

Scottish minutes set the title above the number of its first paragraph (`ROADS BUDGET`, `4.  The Committee had ...`);
others have no numbers at all.
"""

from collections import Counter
from collections.abc import Sequence

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.attendance import opens_presence
from tasks.structuring.free_lines import heads_group, stands_free
from tasks.structuring.labels import Form, Label, read_label
from tasks.structuring.list_labels import is_list_label
from tasks.structuring.marks import Mark, names_its_report
from tasks.structuring.procedural import is_procedural
from tasks.structuring.signs import opens_minutes
from tasks.structuring.title_lines import is_label, is_title_alone, is_title_line, tells_action

_LONGEST_ALONE = 60
_TOP = 25
_FEWEST = 3
_FEWEST_NUMBERED = 2
_FEWEST_APART = 2
_SHORTEST_TOLD = 30
_FURTHEST = 5
_ACTION = pattern("titles.action_label", r"(?i:actions?(?:\s(?:by|for|points?))?)\s?[:–-]\s")
_BARE = pattern("titles.bare_number", r"(?P<number>\d{1,4})\s{2,20}+(?=[A-Z(\[“‘])")


def titles_above_numbers(text: str, blocks: Sequence[Block]) -> list[int]:
    """Return the lines above numbered paragraphs whose numbers go on from each other, or nothing."""
    found: list[int] = []
    last = 0
    numbers = [_number(text, block) for block in blocks]
    for index in range(len(blocks) - 1):
        number = numbers[index + 1]
        goes_on = last < number <= last + _FURTHEST or (not last and _begins_run(text, blocks, numbers, index + 1))
        if number and goes_on and is_title_line(text, blocks[index]):
            found.append(index)
        last = number if number and (not last or number > last) else last
    return found if len(found) >= _FEWEST_NUMBERED else []


def _begins_run(text: str, blocks: Sequence[Block], numbers: Sequence[int], index: int) -> bool:
    """Say whether the first number is a minute's, or one of three figures that the next goes on from: `781.`, `782.`"""
    following = next((other for other in numbers[index + 1 :] if other), 0)
    return _is_minute(_label(text, blocks[index])) or (numbers[index] >= _RUNNING and following == numbers[index] + 1)


_RUNNING = 100
"""Numbers of minutes that run through a year reach so far; those of a list do not."""


def titles_below_lists(text: str, above: Sequence[Block]) -> list[int]:
    """Return the lines between the list of those present and the first number that are titles every agenda has.

    `Declarations of interest` may stand there without a number of its own.
    """
    listed = next((index for index, block in enumerate(above) if opens_presence(text, block)), None)
    if listed is None:
        return []
    return [
        index
        for index, block in enumerate(above)
        if index > listed and block.end - block.start <= _LONGEST_ALONE and is_title_alone(text, block)
    ]


def _number(text: str, block: Block) -> int:
    """Return the number of a numbered paragraph, or 0."""
    line = text[block.start : block.end]
    label = _label(text, block)
    if label and ((label.readings[0].form is Form.NUMBER and label.rest < len(line)) or _is_minute(label)):
        return label.readings[0].value
    bare = _BARE.match(line)
    return int(bare.group("number")) if bare else 0


def _label(text: str, block: Block) -> Label | None:
    return read_label(text[block.start : block.end])


def _is_minute(label: Label | None) -> bool:
    """Say whether a label is the number of a minute, which runs through the year: `24/113 RESOLVED: ...`."""
    return label is not None and "/" in label.printed


def titles_by_shape(text: str, blocks: Sequence[Block], marks: Sequence[Mark | None]) -> list[int]:
    """Return the lines that are titles by their shape, from the first that every agenda has; or nothing.

    Where three of them are bold or in capitals, only those are titles. A hearing, or a list of decisions, has no such
    item: there each title must stand apart, above a paragraph.
    """
    lines = _may_be_titles(text, blocks, marks)
    known = [index for index in lines if is_procedural(text[blocks[index].start : blocks[index].end])]
    top = _below_heading(text, blocks, known)
    first = next((index for index in known if index >= top and not _is_listed(text, blocks, index, known)), None)
    if first is None:
        return _apart(text, blocks, lines)
    lines = [index for index in lines if index >= first]
    for marked in (_is_bold, _is_capitals):
        chosen = [index for index in lines if marked(text, blocks[index])]
        if len(chosen) >= _FEWEST and marked(text, blocks[first]):
            return chosen
    agendas = [index for index in known if index >= first]
    grouped = len(agendas) >= _FEWEST_APART and all(heads_group(blocks, index) for index in agendas)
    free = [
        index
        for index in lines
        if index == first
        or stands_free(text, blocks, index, known=index in known)
        or (grouped and heads_group(blocks, index))
    ]
    return free if len(free) >= _FEWEST else []


def _may_be_titles(text: str, blocks: Sequence[Block], marks: Sequence[Mark | None]) -> list[int]:
    """Return the lines that can be titles by their own words."""
    single = marks.count(Mark.DECISION) == 1
    labels = sum(is_label(text, one) and is_procedural(text[one.start : one.end - 1]) for one in blocks) >= _FEWEST
    return [
        index
        for index, (block, mark) in enumerate(zip(blocks, marks, strict=True))
        if names_its_report(text, block)
        or (
            _is_plain(text, block, mark, single=single)
            and (mark is Mark.DECISION or is_title_line(text, block) or (labels and is_label(text, block)))
            and not (tells_action(text, block) or _is_field(text, block) or _goes_on_listing(text, blocks, index))
        )
    ]


def _is_field(text: str, block: Block) -> bool:
    """Say whether a line names what is to be done, by its label: `Action: OS – recovery plan`."""
    return _ACTION.match(text, block.start, block.end) is not None


def _is_listed(text: str, blocks: Sequence[Block], index: int, known: Sequence[int]) -> bool:
    """Say whether a line stands above a list of those present, or in it: `Apologies`, and below it `Officers:`."""
    following = next((other for other in known if other > index), index)
    between = blocks[index + 1 : following]
    return any(is_list_label(text, one) and text[one.start : one.start + 6].casefold() != "apolog" for one in between)


def _goes_on_listing(text: str, blocks: Sequence[Block], index: int) -> bool:
    """Say whether a labelled line stands right below the list of those present: `Apologies: Cllr Ure`."""
    labelled = text.find(": ", blocks[index].start, blocks[index].end) >= 0
    return labelled and any(opens_presence(text, block) for block in blocks[max(index - 2, 0) : index])


def _apart(text: str, blocks: Sequence[Block], lines: Sequence[int]) -> list[int]:
    """Return the lines that stand apart above a paragraph, below the line that says what the page is; or nothing."""
    top = max((index + 1 for index, block in enumerate(blocks[:_TOP]) if opens_minutes(text, block)), default=0)
    listed = {text[block.start : block.end].casefold().rstrip(" :") for block in blocks[:top]}
    found = [index for index in lines if index >= top and index + 1 < len(blocks)]
    found = [index for index in found if _stands_apart(text, blocks, index) and _is_told(text, blocks[index + 1])]
    found = [index for index in found if text[blocks[index].start : blocks[index].end].casefold() not in listed]
    words = Counter(text[blocks[index].start : blocks[index].end].casefold() for index in found)
    found = [index for index in found if words[text[blocks[index].start : blocks[index].end].casefold()] == 1]
    return found if len(found) >= _FEWEST_APART else []


def _stands_apart(text: str, blocks: Sequence[Block], index: int) -> bool:
    block = blocks[index]
    return (block.gap_before > 0 and block.indent == 0) or block.bold or text[block.start : block.end].isupper()


def _is_told(text: str, block: Block) -> bool:
    """Say whether a line is a paragraph: long, with a stop at its end, or what opens a list."""
    return text[block.end - 1] in ".:;" and block.end - block.start >= _SHORTEST_TOLD


def _is_plain(text: str, block: Block, mark: Mark | None, *, single: bool) -> bool:
    """Say whether a line marks nothing; `Minutes` without a colon is the title of the last minutes' item.

    So is the only `Decision` of a hearing, whose `Reasons` stand below.
    """
    named = mark is Mark.MINUTES or (mark is Mark.DECISION and single)
    return mark is None or (named and text[block.end - 1] != ":")


def _below_heading(text: str, blocks: Sequence[Block], known: Sequence[int]) -> int:
    """Return the first line below the heading of printed minutes, which says of what meeting they are.

    `Minutes of the meeting held on ...` below another title is itself the title of the last minutes' item.
    """
    top = enumerate(blocks[:_TOP])
    heads = [index for index, block in top if opens_minutes(text, block) or (not index and _says_day(text, block))]
    other = next((index for index in known if index not in heads), len(blocks))
    listed = next((index for index, block in enumerate(blocks) if opens_presence(text, block)), len(blocks))
    dated = 0 < listed < min(_TOP, len(blocks)) and _says_day(text, blocks[listed - 1])
    if dated:
        return listed
    return max((index + 1 for index in heads if index < min(other, listed)), default=0)


def _says_day(text: str, block: Block) -> bool:
    """Say whether a line above the list of those present has the day of the minutes: `Minutes – 4th July 2022`."""
    return _DAY.fullmatch(text, block.start, block.end) is not None


_DAY = pattern(
    "titles.minutes_of_day",
    r"(?i:(?:draft\s)?minutes)\s?[–:-]?\s(?:[A-Z][a-z]{5,8}day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8},?\s(?:19|20)\d\d",
)


def _is_bold(text: str, block: Block) -> bool:
    return block.bold and block.start < len(text)


def _is_capitals(text: str, block: Block) -> bool:
    return text[block.start : block.end].isupper()
