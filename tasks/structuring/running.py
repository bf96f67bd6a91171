"""The lines that print repeats on every page of a text: the page's number, and what stands beside it.

In: the blocks of a text that is set in lines. Out: the indexes of such lines. Will not: take the number of an item,
which stands at the left, for that of a page; or a line that is only said often.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from schemas.documents import Block
from schemas.patterns import pattern

_FOLIO = pattern(
    "running.folio", r"(?P<sign>[-–]\s?|(?i:page)\s)?(?P<number>\d{1,4})(?:\s?[-–]|\s?(?:of|/)\s?\d{1,4})?$"
)
_FAR_IN = 15
"""Spaces before a number in the middle of the page, or at its right."""
_LONGEST_FOLIO, _LONGEST = 16, 90
_NEAR = 2
_FEWEST = 2
_DIGITS = str.maketrans("", "", "0123456789")


def running_lines(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return the indexes of the lines."""
    folios = _in_order(list(_folios(text, blocks)))
    if len(folios) < _FEWEST:
        return frozenset()
    near = {index for folio in folios for index in _around(folio, len(blocks))}
    beside = {index: _words(text, blocks[index]) for index in near}
    often = Counter(beside.values())
    repeated = {words for words, count in often.items() if words and count >= max(_FEWEST, len(folios) // 2)}
    return frozenset(folios) | {index for index, words in beside.items() if words in repeated}


def _folios(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield each line that may be the number of a page, with the number."""
    for index, block in enumerate(blocks):
        if block.end - block.start > _LONGEST_FOLIO:
            continue
        match = _FOLIO.match(text, block.start, block.end)
        if match and (match["sign"] or block.indent >= _FAR_IN):
            yield index, int(match["number"])


def _in_order(folios: Sequence[tuple[int, int]]) -> list[int]:
    """Return the lines whose numbers go on by one from each other."""
    kept: list[tuple[int, int]] = []
    for index, number in folios:
        if not kept or number == kept[-1][1] + 1:
            kept.append((index, number))
    return [index for index, _ in kept]


def _around(folio: int, count: int) -> Iterator[int]:
    yield from range(max(0, folio - _NEAR), folio)
    yield from range(folio + 1, min(count, folio + 1 + _NEAR))


def _words(text: str, block: Block) -> str:
    line = text[block.start : block.end]
    return line.translate(_DIGITS).casefold() if len(line) <= _LONGEST else ""
