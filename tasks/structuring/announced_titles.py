"""Titles of items that lost their numbers, above lines `Minutes:` of their own: `Duck pond`, `Minutes:`, `It leaked.`

In: the lines of a page and what each marks. Out: the lines that are titles. Will not: look at pages with numbers, or
with fewer than two such lines.
"""

from collections.abc import Sequence

from schemas.documents import Block
from seeds.lexicon import Lexicon
from tasks.structuring.marks import Mark, names_its_report
from tasks.structuring.title_lines import is_title_line

_FEWEST = 2
_ABOVE = (Mark.SUPPORTING, Mark.DOCUMENT, Mark.DECISION)


def announced_titles(text: str, blocks: Sequence[Block], marks: Sequence[Mark | None], known: Lexicon) -> list[int]:
    """Return a title for each line that announces minutes; nothing where one of them has none."""
    markers = [index for index, mark in enumerate(marks) if mark is Mark.MINUTES and text[blocks[index].end - 1] == ":"]
    if len(markers) < _FEWEST:
        return []
    floors = [-1, *markers[:-1]]
    found = [
        _title(text, blocks, marks, known, (floor + 1, marker), first=floor < 0)
        for floor, marker in zip(floors, markers, strict=True)
    ]
    return [index for index in found if index is not None] if None not in found else []


def _title(
    text: str,
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    known: Lexicon,
    between: tuple[int, int],
    *,
    first: bool,
) -> int | None:
    """Return the topmost of the lines right above a marker that are a title or tell what the item is for.

    Above the first marker the page's own heading stands too, so there it is the lowest; elsewhere the first line below
    a marker is what the minutes of the item before say.
    """
    floor, marker = between
    found: int | None = None
    for index in range(marker - 1, floor - (1 if first else 0), -1):
        titled = marks[index] in (None, Mark.MINUTES) and is_title_line(text, blocks[index])
        if titled or names_its_report(text, blocks[index]):
            found = index
            if first:
                break
        elif not (marks[index] in _ABOVE or _tells_purpose(text, blocks[index], known)):
            break
    return found


def _tells_purpose(text: str, block: Block, known: Lexicon) -> bool:
    return text.startswith(known.words["meeting.purpose_openings"], block.start)
