"""Numbers of items that their minutes print again: `3 Interests`, `3`, `There were none.`

In: the blocks of a text and the index of one. Out: yes or no. Will not: take the number out (`scraps`), or keep it from
being a label (`lone_numbers`).
"""

from collections.abc import Sequence

from schemas.documents import Block
from schemas.patterns import pattern

BARE = pattern("repeated_numbers.bare", r"\d{1,3}$")
"""A number on a line of its own, without a stop."""


def repeats_number(text: str, blocks: Sequence[Block], index: int) -> bool:
    """Say whether a line is the number of the item just named.

    What the item is for may stand between. The first may be alone on its line too, as in a margin.
    """
    if index == 0 or blocks[index].cells or not BARE.match(text, blocks[index].start, blocks[index].end):
        return False
    number = text[blocks[index].start : blocks[index].end]
    named = f"{number} "
    if index > 1 and text[blocks[index - 2].start : blocks[index - 2].end] == number:
        return text[blocks[index - 1].start].isupper() and not blocks[index - 1].cells
    titles = [above for above in blocks[max(0, index - 2) : index] if text.startswith(named, above.start)]
    return any(text[title.start + len(named)].isupper() and not title.cells for title in titles)
