"""Titles without numbers that run into their minutes: `POLICE MATTERS: PC Grey reported a theft.`, `Pond. It leaked.`

In: the blocks of a page that shows no other items. Out: the same blocks with title and words apart, and where the
titles begin. Will not: take a list of names, a field of the heading or the keyword of a resolution for a title.
"""

from collections.abc import Sequence
from dataclasses import replace
from re import Pattern

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.attendance import opens_presence
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.list_labels import is_list_label
from tasks.structuring.procedural import is_procedural
from tasks.structuring.signs import opens_minutes
from tasks.structuring.subtitles import names_somebody, tells
from tasks.structuring.title_lines import is_title_alone

_RUN_IN = pattern(
    "run_in.title",
    r"(?P<title>[A-Z](?:[A-Z’'&/, –-]|\.(?=[A-Z])){2,60}+(?<=[A-Z’]))"
    r"(?:\s?:\s{0,3}[-–]?\s{0,3}|\.\s{1,3}(?=[A-Z(])|\s(?=(?:was|were)\s))(?P<rest>\S.*)",
)
"""`POLICE: PC Grey spoke`, `FINANCE. Cheques were signed`, `APOLOGIES were received`."""
_MIXED = pattern(
    "run_in.mixed_title",
    r"(?P<title>[A-Z][^.:;!?()–\n]{2,60}?)"
    r"(?:(?:\.|\s?:[-–]?|\s[-–])\s{1,3}(?=[A-Z“‘\"£\d(])|\s[-–]\s{1,3}(?=[a-z]))(?P<rest>\S.*)",
)
"""A title that is no shouting: `Pond. The Clerk reported that it had been cleared.`"""
_LABEL = pattern("run_in.label", r"(?P<title>[A-Z][^.:;!?()\n]{2,60}?)\s?:(?P<rest>)$")
"""A title with a colon on a line of its own, above its words: `Police report:`."""
_TOP = 6
_FEWEST = 3
_FEWEST_KNOWN = 2
_MOST_WORDS = 8


def with_run_in_titles(text: str, blocks: Sequence[Block]) -> tuple[list[Block], set[int]]:
    """Return the blocks, and the titles' starts: three or more from the first that every agenda has.

    Where none are in capitals, two of them are such as every agenda has.
    """
    found = _from_first_known(text, blocks, _RUN_IN)
    if len(found) < _FEWEST:
        found = _from_first_known(text, blocks, _MIXED, _LABEL)
        known = sum(is_procedural(text[start:end]) for start, end, _ in found.values())
        if len(found) < _FEWEST or known < _FEWEST_KNOWN:
            return list(blocks), set()
    found = {index: title for index, title in found.items() if index != _heading(text, blocks)}
    apart: list[Block] = []
    for index, block in enumerate(blocks):
        start, end, rest = found.get(index, (block.start, block.end, block.end))
        apart.append(block.cut(start, end))
        if index in found and rest < block.end:
            apart.append(replace(block, start=rest))
    return apart, {start for start, _, _ in found.values()}


def _from_first_known(text: str, blocks: Sequence[Block], *shapes: Pattern[str]) -> dict[int, tuple[int, int, int]]:
    """Return the lines that run on from titles of some shapes, from the first title that every agenda has.

    Titles on lines of their own may stand above that, below the lists of those present.
    """
    found = {
        index: title
        for index, block in enumerate(blocks)
        for shape in shapes
        if (title := _title(text, blocks, index, block, shape))
    }
    first = next((index for index, (start, end, _) in found.items() if is_procedural(text[start:end])), len(blocks))
    listed = max((index for index, block in enumerate(blocks[:first]) if opens_presence(text, block)), default=first)
    alone = (index for index, (_, _, rest) in found.items() if index > listed and rest == blocks[index].end)
    first = min(first, next(alone, first))
    return {index: title for index, title in found.items() if index >= first}


def _heading(text: str, blocks: Sequence[Block]) -> int | None:
    """Return the line above the lists that says of which meeting the minutes are: `Minutes of the Meeting – 9/9/15`."""
    listed = next((index for index, block in enumerate(blocks[:_TOP]) if opens_presence(text, block)), 0)
    return next((index for index, block in enumerate(blocks[:listed]) if opens_minutes(text, block)), None)


def _title(
    text: str, blocks: Sequence[Block], index: int, block: Block, shape: Pattern[str]
) -> tuple[int, int, int] | None:
    """Return where a title begins and ends and its words begin; `APOLOGIES: Mr Tod` below those present is a list."""
    match = shape.match(text, block.start, block.end)
    if match is None or opens_presence(text, block) or lead_in(text[block.start : block.end]):
        return None
    below = index > 0 and opens_presence(text, blocks[index - 1])
    listed = below and shape is not _LABEL and not tells(match.group("rest"))
    title = match.group("title")
    label = title.casefold()
    if listed or label in lexicon().words["page.no_run_ins"] or (shape is not _RUN_IN and not _may_be_title(title)):
        return None
    if shape is _LABEL and (index + 1 == len(blocks) or _labels_list(text, block)):
        return None
    return match.start("title"), match.end("title"), match.start("rest")


def _labels_list(text: str, block: Block) -> bool:
    return is_list_label(text, block) and not is_title_alone(text, block)


def _may_be_title(title: str) -> bool:
    """Say whether words before a stop are a title: short, without a verb, nobody's name and no verdict."""
    if is_procedural(title):
        return True
    alone = title.casefold() in lexicon().words["page.no_headings"]
    short = len(title.split()) <= _MOST_WORDS
    return short and not (alone or tells(title) or names_somebody(title) or title.startswith(_NO_TITLES))


_NO_TITLES = (
    "The ",
    "It ",
    "He ",
    "She ",
    "They ",
    "This ",
    "That ",
    "There ",
    "Noted",
    "Agreed",
    "Resolved",
    "Action",
)
