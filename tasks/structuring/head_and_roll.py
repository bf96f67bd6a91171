"""A heading and the list of those present that a copy ran together in one paragraph, as two lines.

In: the lines of a page. Out: the same, with `Present:` behind the day of the heading on a line of its own. Will not:
part a sentence that has no day before that word, or one further down the page.
"""

from collections.abc import Iterator, Sequence

from schemas.documents import Block
from schemas.patterns import pattern

_TOP = 6
_LONGEST_HEAD = 400
_ROLL = pattern("head_and_roll.roll", r"(?<=[\w.)])\s{1,3}(?=(?:PRESENT|Present|Sederunt|SEDERUNT)\s?:)")
_YEAR = pattern("head_and_roll.year", r"\b(?:19|20)\d\d\b")


def with_rolls_apart(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the lines."""
    return [line for at, block in enumerate(blocks) for line in (_parted(text, block) if at < _TOP else (block,))]


def _parted(text: str, block: Block) -> Iterator[Block]:
    """Yield the heading and the list, or the line as it is."""
    roll = None if block.cells else _ROLL.search(text, block.start, min(block.end, block.start + _LONGEST_HEAD))
    if roll is None or _YEAR.search(text, block.start, roll.start()) is None:
        yield block
        return
    yield block.cut(block.start, roll.start())
    yield block.cut(roll.end(), block.end)
