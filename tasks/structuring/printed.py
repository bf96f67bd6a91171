"""Printed minutes: items whose number and title stand on one line, as word processors set them.

In: the blocks of a page without marked items. Out: the same blocks with each item's number and title
apart. Will not: take a numbered paragraph for a title.

`84. Apologies`, `6 Public Forum`, `2584. Financial Report: Balance £1,000.` The items are the first run of
numbers that go on from each other; lists inside items begin again at 1, and their lines are sentences.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from re import Match

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import Lexicon
from tasks.structuring.marks import number_value

_NUMBERED = pattern(
    "printed.item",
    r"(?P<number>\d{4}-\d\d_\d{1,3}|\d\d/\d\d/\d{1,3}|[A-Z]{1,3}\d{2,4}/\d\d(?:\s\d{1,3}\.)?"
    r"|(?:[A-Z]{1,3}/?)?(?!0)\d{1,4}(?:/\d{2,4})?(?:\.\d{1,2})?)[.)]?\s+(?P<words>[A-Z\d‘“(].*)",
)
_CAPITALS = pattern("printed.capitals", r"(?P<title>[^a-z:]{2,200}+)(?P<rest>(?!))?$")
_TITLE = pattern("printed.title", r"(?P<title>[^.:!?]{2,300}+)(?:(?P<colon>\s?:)\s+(?P<rest>\S.*)|\s?:?)$")
_TOP = 25
_STOPS = " \xa0:-–"
_FEWEST = 3
_FURTHEST = 5
_LONGEST_PLAIN = 110
_TRIED = 10


@dataclass(frozen=True, slots=True)
class _Candidate:
    index: int
    value: int
    number: tuple[int, int]
    title: tuple[int, int]
    rest: tuple[int, int] | None
    bold: bool


def says_printed(text: str, blocks: Sequence[Block], known: Lexicon) -> bool:
    """Say whether the top of a page calls it the minutes of a meeting, or lists who was present."""
    openings = known.words["meeting.printed_openings"]
    present = known.forms["attendance.labels"]["present"]
    top = [text[block.start : block.end] for block in blocks[:_TOP]]
    return any(line.startswith(openings) or line.rstrip(_STOPS) in present for line in top)


def with_items_apart(text: str, blocks: Sequence[Block]) -> tuple[list[Block], set[int]]:
    """Return the blocks, with number, title and first words of each item as blocks, and the numbers' starts."""
    chosen = {one.index: one for one in _chain(list(_candidates(text, blocks)))}
    apart: list[Block] = []
    for index, block in enumerate(blocks):
        one = chosen.get(index)
        spans = [one.number, one.title, *([one.rest] if one.rest else [])] if one else [(block.start, block.end)]
        apart.extend(replace(block, start=start, end=end) for start, end in spans)
    return apart, {one.number[0] for one in chosen.values()}


def _candidates(text: str, blocks: Sequence[Block]) -> Iterator[_Candidate]:
    for index, block in enumerate(blocks):
        match = _NUMBERED.match(text, block.start, block.end)
        title = _title(text, match.start("words"), block.end) if match else None
        if match and title and (block.bold or _looks_like_title(title)):
            value = number_value(match.group("number"))
            rest = title.span("rest") if title.group("rest") else None
            yield _Candidate(index, value, match.span("number"), title.span("title"), rest, block.bold)


def _title(text: str, start: int, end: int) -> Match[str] | None:
    """Match a title, with words behind its colon, or a line of capitals whatever its stops."""
    return _CAPITALS.match(text, start, end) or _TITLE.match(text, start, end)


def _looks_like_title(title: Match[str]) -> bool:
    """Say whether words that are not bold may be a title: short, and no figure first."""
    words = title.group("title")
    return len(words) <= _LONGEST_PLAIN and not words[0].isdigit()


def _chain(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the first run of numbers that go on from each other; fewer than three are no agenda.

    Where titles are bold, a line that is not is one only if it comes after them all (`11. AOCB`): a list of
    names goes on just as well.
    """
    bold = [place for place, one in enumerate(candidates) if one.bold]
    titles = list(candidates)
    if len(bold) >= _FEWEST:
        titles = [one for place, one in enumerate(candidates) if one.bold or place > bold[-1]]
    for start, first in enumerate(titles[:_TRIED]):
        run = [first]
        for one in titles[start + 1 :]:
            if run[-1].value < one.value <= run[-1].value + (1 if len(run) == 1 else _FURTHEST):
                run.append(one)
        if len(run) >= _FEWEST:
            return run
    return []
