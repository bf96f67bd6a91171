"""Titles of extracts, which have one or two items: `4. Glebe Field`, and below it `4.1 The Chairman said`.

In: titles with numbers, the blocks of a page. Out: whether they are an extract's. Will not: read titles.

So few numbers may be a list's, unless the paragraphs below have numbers that go on from theirs, or unless they stand
right below the heading and each has what was told below it.
"""

from collections.abc import Sequence

from schemas.documents import Block
from tasks.structuring.attendance import is_of_roll
from tasks.structuring.lead_ins import lead_in
from tasks.structuring.subtitles import has_verb

_STOPS = ".):"
_SHORTEST_TOLD = 30


def heads_points(text: str, number: str, below: Block) -> bool:
    """Say whether the first point of an item stands on the line below it."""
    return _is_point(text, below, number, 1)


def heads_several(text: str, number: str, below: Sequence[Block]) -> bool:
    """Say whether the first point stands right below a title, and a second further on."""
    first, others = below[:1], below[1:]
    return any(heads_points(text, number, one) for one in first) and any(
        _is_point(text, one, number, 2) for one in others
    )


def _is_point(text: str, block: Block, number: str, point: int) -> bool:
    label = f"{number.rstrip(_STOPS)}.{point}"
    return text.startswith(label, block.start) and not text[block.start + len(label) :][:1].isdigit()


def open_extract(text: str, blocks: Sequence[Block], titles: Sequence[tuple[int, str]]) -> bool:
    """Say whether titles, by the places of their lines, are all items of an extract that begins with the first."""
    above = blocks[: titles[0][0]] if titles else ()
    if not titles or any(_is_told(text, block) and not is_of_roll(text, block) for block in above):
        return False
    told = all(any(_is_told(text, block) for block in blocks[at + 1 : at + 2]) for at, _ in titles)
    sentences = any(has_verb(title) or text[blocks[at].end - 1] in ".;," for at, title in titles)
    return told and not sentences and not any(lead_in(text[block.start : block.end]) for block in above[-1:])


def _is_told(text: str, block: Block) -> bool:
    return text[block.end - 1] == "." and block.end - block.start >= _SHORTEST_TOLD
