"""Scraps that publishing systems leave in the text: tags of a template, a character that was a space.

In: blocks. Out: the same blocks without the scraps at their ends, and without blocks that are nothing else. Will not:
touch the document's text, or a mark inside a line.

Printed minutes keep `<AI1>` and `</AI1>` around each item; some pages turned a no-break space into `?` (`?The Board`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block
from schemas.patterns import pattern

_OPENING = pattern("scraps.opening", r"(?:</?[A-Z][A-Z_]{1,40}+\d{0,4}+>\s*+)++|\?(?=[A-Z]\w)")
_CLOSING = pattern("scraps.closing", r"(?:\s?</?[A-Z][A-Z_]{1,40}\d{0,4}>){1,4}$")
_SIGNATURE = pattern(
    "scraps.signature",
    r"(?:Minutes\s)?(?i:signed|chair(?:man|person)?|dated?|mayor|provost|convener|clerk|presiding|signature|llofnod)\b"
    r"[A-Za-z\s:()-]{0,40}+[.…_]{6,200}+[^.…_\n]{0,60}+(?:[.…_]{2,200}+[^.…_\n]{0,30}+)?$",
)
"""The line that is left for the chair to sign: `Signed ........ Date ........`."""
_LONGEST_SIGNATURE = 200
_WIDEST = 160
"""Characters at the end of a block among which tags are looked for."""


def without_scraps(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks; the ones that held nothing but tags, or room for a signature, are gone."""
    return [kept for block in blocks for kept in _kept(text, block)]


def _kept(text: str, block: Block) -> Iterator[Block]:
    if block.end - block.start <= _LONGEST_SIGNATURE and _SIGNATURE.match(text, block.start, block.end):
        return
    opening = _OPENING.match(text, block.start, block.end)
    start = opening.end() if opening else block.start
    end = block.end
    if text[end - 1] == ">" and start < end:
        closing = _CLOSING.search(text, max(start, end - _WIDEST), end)
        end = closing.start() if closing else end
    if start < end:
        yield block if (start, end) == (block.start, block.end) else replace(block, start=start, end=end)
