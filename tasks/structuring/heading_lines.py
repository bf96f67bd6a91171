"""The lines of a heading as they were meant: a row's cells apart, a sentence that is set on several lines joined.

In: the blocks before the first item. Out: blocks to read the heading from. Will not: join lines that each say a
thing of their own (`LITTLE DUNMERE PARISH COUNCIL`, `Minutes of the meeting held on ...`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile
from re import IGNORECASE, Pattern

from schemas.documents import Block
from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.wraps import ends_open

_BEGUN = pattern("heading.begun", r"\b(?:held|convened)\s(?:in|at|on|via)\s[^\d\n]{3,100}$")
_OF_THE = pattern("heading.of_the", r"(?:meeting|minutes|proceedings)\s(?:of|at)(?:\s(?:the|an?))?$", IGNORECASE)
"""`Minutes of a Meeting of the` goes on, even below a gap, and though `Licensing Sub-Committee` may head a list."""
_WHEN = pattern("heading.when_below", r"\b(?:19|20)\d\d\b|\d\s?[ap]\.?m\b", IGNORECASE)
"""A year, or a time where the day stands above."""
_GAP = 2
"""Blanks that part the fields of a line which does not begin with one, as `PRESENT IN A REMOTE LOCATION:` does not."""
_MOST = 3
"""Lines on which a sentence of a heading may go on."""


def heading_lines(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the lines."""
    lines: list[Block] = []
    joined = 0
    for line in (line for block in blocks for line in _cells(text, block)):
        joined = joined + 1 if lines and joined < _MOST and _goes_on(text, lines[-1], line) else 0
        if joined:
            lines[-1] = replace(lines[-1], end=line.end)
        else:
            lines.append(line)
    return lines


def above_lists(text: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the lines above the list of those present."""
    return list(takewhile(lambda block: not opens_presence(text, block), blocks))


def _cells(text: str, block: Block) -> Iterator[Block]:
    """Yield a row of a table as its cells, each label with the cell beside it: `Venue: | Guildhall`."""
    if not block.cells:
        yield from _fields(text, block)
        return
    label: int | None = None
    for start, end in block.cells:
        if start < end and text[end - 1] == ":":
            label = start
        elif start < end:
            yield replace(block, start=start if label is None else label, end=end, cells=())
            label = None


@lru_cache(maxsize=1)
def _labels() -> Pattern[str]:
    """Match the label of a field that stands behind another: `Place: Guildhall      Date: 14 June 2022`."""
    labels = any_of(lexicon().words["meeting.heading_labels"])
    return pattern("heading.labels", rf"(?<=\S)\s{{1,40}}(?=(?i:{labels})\s?:\s)")


@lru_cache(maxsize=1)
def _labelled() -> Pattern[str]:
    return pattern("heading.labelled", rf"(?i:{any_of(lexicon().words['meeting.heading_labels'])})\s{{0,9}}:")


def is_labelled(text: str, start: int, end: int) -> bool:
    """Say whether words begin with the label of a field of the heading: `Date and time: 14 June 2022`."""
    return _labelled().match(text, start, end) is not None


def _fields(text: str, line: Block) -> Iterator[Block]:
    """Yield a line as the fields that stand side by side on it."""
    start, first = line.start, _labelled().match(text, line.start, line.end)
    for label in _labels().finditer(text, first.end() if first else start, line.end):
        if first is None and label.end() - label.start() < _GAP:
            continue
        yield line.cut(start, label.start())
        start = label.end()
    yield line.cut(start, line.end)


def _goes_on(text: str, above: Block, line: Block) -> bool:
    """Say whether a line goes on with the sentence above it: that one broke off, or this one begins in its middle."""
    over = text[above.start : above.end]
    begun = _OF_THE.search(over) is not None
    if (
        line.gap_before > begun
        or line.cells
        or over[-1] in ".:|"
        or is_labelled(text, line.start, line.end)
        or (opens_presence(text, line) and not begun)
    ):
        return False
    first = text[line.start : line.end].split(maxsplit=1)[0]
    amid = first.islower() or (first.isupper() and over.isupper())
    told_on = _BEGUN.search(text, above.start, above.end) and _WHEN.search(text, line.start, line.end)
    goes_on = amid and first.casefold() in lexicon().words["meeting.heading_goes_on"]
    return goes_on or begun or told_on is not None or ends_open(over)
