"""Titles whose paragraphs have numbers that go on from theirs: `4. Glebe Field`, and below it `4.1 The Chairman said`.

In: numbers of titles, the blocks of a page. Out: whether the points of a title stand below it. Will not: read titles.

Such a number is an item's for sure, even where a page is an extract that has one or two of them.
"""

from collections.abc import Sequence

from schemas.documents import Block

_STOPS = ".):"


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
