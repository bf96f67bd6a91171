"""Minutes whose items have numbers and no titles: `1. Apologies were received.`, `2. The Clerk reported that ...`.

In: the numbered lines of a page, and the titles among them. Out: the lines that are items, each with its title or its
first sentence for one. Will not: take the numbered paragraphs of one matter for items: among the first lines of
a meeting stands what every agenda has, told in a sentence.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.left_out import Line, printed_number
from tasks.structuring.numbering import longest_run, running_values
from tasks.structuring.printed_titles import PrintedTitle, sentence_title
from tasks.structuring.subtitles import has_verb, tells
from tasks.structuring.title_lines import is_title_line

_FEWEST = 5
_TOP = 3
_OPENING = pattern(
    "untitled_items.opening",
    r"(?i:\bapolog(?:y|ies)\b|\bdeclar(?:ed|ations?)\b|\bminutes\sof\b|\bminutes\swere\b|\blast\s(?:meeting|minutes)\b|\bprevious\smeeting\b|\bwelcomed\b)",
)
"""What the first items of every meeting tell of."""


def untitled_items(
    text: str, blocks: Sequence[Block], lines: Sequence[Line], titled: Mapping[int, PrintedTitle]
) -> list[tuple[Line, PrintedTitle]]:
    """Return the lines of all items with their titles; none where most of them have titles, on their line or above it.

    Nor where a title stands above the first of them: then they are its points.
    """
    run = _run(text, lines)
    if len(run) < _FEWEST or any(index < run[0][0] for index in titled):
        return []
    words = [text[match.start("words") : blocks[index].end] for index, match in run]
    if not any(map(_OPENING.search, words[:_TOP])):
        return []
    untitled = [one for (index, _), one in zip(run, words, strict=True) if index not in titled and _is_told(one)]
    above = sum(is_title_line(text, blocks[index - 1]) for index, _ in run[1:])
    if 2 * len(untitled) < len(words) or 2 * above > len(words):
        return []
    titles = (
        titled.get(index) or sentence_title(text, match.start("words"), blocks[index].end) for index, match in run
    )
    return [(line, title) for line, title in zip(run, titles, strict=True) if title]


def _run(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return the lines whose numbers go on by one from the first of them, printed alike."""
    values = running_values([match["number"] for _, match in lines])
    places = longest_run(values, [1.0] * len(lines))
    run = [lines[place] for place in places]
    shapes = {printed_number(text, line).shape for line in run}
    by_one = all(values[after] == values[before] + 1 for before, after in pairwise(places))
    return run if by_one and len(shapes) == 1 else []


def _is_told(words: str) -> bool:
    return words.endswith(".") and (has_verb(words) or tells(words))
