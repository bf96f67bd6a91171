"""A heading and the list of those present that a copy ran together in one paragraph, as two lines.

In: the lines of a page. Out: the same, with `Present:` behind the day of the heading on a line of its own. Will not:
part a sentence that tells no meeting and day before that word (`Members went there on 3 May 2019. Present: ...`), or
one further down the page.
"""

from collections.abc import Iterator, Sequence
from re import IGNORECASE

from schemas.documents import Block
from schemas.patterns import pattern

_TOP = 6
_LONGEST_HEAD = 400
_ROLL = pattern("head_and_roll.roll", r"(?<=[\w.)])\s{1,3}(?=(?:PRESENT|Present|Sederunt|SEDERUNT)\s?:)")
_YEAR = pattern("head_and_roll.year", r"\b(?:19|20)\d\d\b")
_HEAD = pattern("head_and_roll.head", r"\b(?:meeting|minutes?|held)\b", IGNORECASE)


def with_rolls_apart(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the lines."""
    return [line for at, block in enumerate(blocks) for line in (_parted(text, block) if at < _TOP else (block,))]


def _parted(text: str, block: Block) -> Iterator[Block]:
    """Yield the heading and the list, or the line as it is."""
    roll = None if block.cells else _ROLL.search(text, block.start, min(block.end, block.start + _LONGEST_HEAD))
    heads = roll is not None and all(one.search(text, block.start, roll.start()) for one in (_YEAR, _HEAD))
    if roll is None or not heads:
        yield block
        return
    yield block.cut(block.start, roll.start())
    yield block.cut(roll.end(), block.end)
