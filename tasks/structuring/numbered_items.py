"""Where items begin whose number stands on a line of its own, with the title below it.

In: the lines of a page and what each marks. Out: the lines of the items' numbers. Will not: take a figure of a table or
a list inside an item's minutes for an item's number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from schemas.documents import Block
from tasks.structuring.marks import Mark, names_its_report, number_value, sub_value
from tasks.structuring.numbering import running_values
from tasks.structuring.parts import is_part_heading
from tasks.structuring.procedural import is_procedural

Marks = Sequence[Mark | None]
_LONGEST_TITLE = 300
_ALIKE = 2
_FURTHEST = 40
"""Items left out of the minutes leave gaps in the numbering; a longer jump is another numbering."""


def numbered_starts(text: str, blocks: Sequence[Block], marks: Marks) -> list[int]:
    """Return where items with numbers begin; a number of nothing but 0 heads what follows."""
    starts: list[int] = []
    last = _Place(0, 0)
    printed = {
        index: text[blocks[index].start : blocks[index].end]
        for index, mark in enumerate(marks[:-1])
        if mark is Mark.NUMBER
    }
    announcing = {index for index in printed if _announces(marks, index)}
    numbers = _printed_alike(printed, announcing)
    places = _places([printed[index] for index in numbers])
    announced = [place if index in announcing else None for index, place in zip(numbers, places, strict=True)]
    for at, (index, place) in enumerate(zip(numbers, places, strict=True)):
        if index and marks[index - 1] is None and is_part_heading(text, blocks[index - 1]):
            last = _Place(0, 0)
        if announced[at] and place == _FIRST < last and len(starts) <= _AHEAD:
            last = _Place(0, 0)
        if announced[at] is None and _comes_later(place, last, announced[at + 1 : at + 1 + _FURTHEST]):
            continue
        doubtful = place.sub > 0 or (Mark.MINUTES in marks and bool(starts) and place.value > last.value + 1)
        if _goes_on(place, last, first=not starts) and _is_item(text, blocks, marks, index, doubtful=doubtful):
            starts.append(index)
            last = place if place.value else last
    return starts


def _printed_alike(printed: Mapping[int, str], announcing: set[int]) -> list[int]:
    """Return the lines of numbers, without those that lack the stop which every number has that announces minutes.

    Such a one is a cell: a table of interests names the items they are in (`10`, where the item is `10.`).
    """
    stopped = [index for index, words in printed.items() if words.endswith(".")]
    alike = len(announcing) >= _ALIKE and announcing.issubset(stopped)
    return stopped if alike else list(printed)


def _comes_later(place: "_Place", last: "_Place", announced: Sequence["_Place | None"]) -> bool:
    """Say whether minutes are announced below a number that ought to come before this one.

    Then this one is a figure on a line of its own: a cell of a table of interests (`Minute Number`, `49`).
    """
    return any(other is not None and last < other < place for other in announced)


def _is_item(text: str, blocks: Sequence[Block], marks: Marks, index: int, *, doubtful: bool) -> bool:
    """Say whether a title stands below a number: by its shape, or because minutes are announced below it.

    The latter is asked of sub-items, and of a number that leaves others out: a flattened table has lone numbers too;
    a title with the size of its report (`Duck pond pdf icon PDF 1 MB`) is one without minutes.
    """
    title, mark = blocks[index + 1], marks[index + 1]
    if not _may_be_title(text, title, mark):
        return False
    if doubtful or not _is_title(text, title):
        return _announces(marks, index) or names_its_report(text, title)
    return True


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """An item's place in the numbering: 5 and 1 of `5.1`, 30 and 1 of `30A`, 12 and 0 of `12.`."""

    value: int
    sub: int


def _may_be_title(text: str, block: Block, mark: Mark | None) -> bool:
    """Say whether a line below a number can be a title; `Minutes` is one, above a `Minutes:` of its own."""
    plain = mark in (None, Mark.DOCUMENT)
    named = mark in (Mark.MINUTES, Mark.DECISION) and text[block.end - 1] != ":"
    return (plain or named) and block.end - block.start <= _LONGEST_TITLE


_FIRST = _Place(1, 0)
_AHEAD = 2
"""So many items that were added to the agenda may stand above its first one: `8.`, and below it `1.`, `2.`."""


def _places(printed: Sequence[str]) -> list[_Place]:
    """Return the places of printed numbers; a sub-item's stands under the first of its figures."""
    subs = [sub_value(number) for number in printed]
    values = running_values([number if not sub else "" for number, sub in zip(printed, subs, strict=True)])
    return [
        _Place(number_value(number) if sub else value, sub)
        for number, sub, value in zip(printed, subs, values, strict=True)
    ]


def _goes_on(place: _Place, last: _Place, *, first: bool) -> bool:
    if not place.value:
        return not place.sub
    return first or (last < place and place.value <= last.value + _FURTHEST)


def _announces(marks: Marks, index: int) -> bool:
    """Say whether minutes or a decision are announced below a number, before the next number."""
    for mark in marks[index + 1 :]:
        if mark is Mark.NUMBER:
            return False
        if mark in (Mark.MINUTES, Mark.DECISION):
            return True
    return False


def _is_title(text: str, block: Block) -> bool:
    line = text[block.start : block.end]
    return not line[0].islower() and (line[-1] not in ".;," or is_procedural(line))
