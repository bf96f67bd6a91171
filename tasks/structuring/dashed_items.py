"""Items whose numbers became dashes: a numbered list of a web page that was copied as text (`- Apologies for absence`).

In: the blocks of a page without numbered or lettered items. Out: the items' lines. Will not: take a list inside an item
for the agenda: three of the titles must be such as every agenda has, and something stands below each.
"""

from collections.abc import Iterator, Sequence
from re import Match

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.printed_items import PrintedItem, is_known, weight_of
from tasks.structuring.printed_titles import PrintedTitle
from tasks.structuring.procedural import is_procedural

_DASHED = pattern("dashed.item", r"(?P<number>[-–•*])\s{1,4}(?P<words>[A-Z][^.;!?]{2,80}\.?|To\s[a-z][^;!?]{2,120})$")
_NUMBERED = pattern(
    "dashed.numbered",
    r"(?P<number>\d{1,3})[.)](?:\s{1,4}|(?=To\s))(?P<words>[A-Z][^.;!?]{2,80}|To\s[a-z][^;!?]{2,120})$",
)
"""Where a paragraph parts the list, a number may be left: `7. Subscriptions`."""
_FEWEST_KNOWN = 3


def dashed_items(text: str, blocks: Sequence[Block]) -> list[PrintedItem]:
    """Return the items in reading order; none where fewer than three of them are such as every agenda has."""
    found = list(_titles(text, blocks))
    return found if sum(is_known(text, one) for one in found) >= _FEWEST_KNOWN else []


def _titles(text: str, blocks: Sequence[Block]) -> Iterator[PrintedItem]:
    """Yield the lines with a dash that have no stop, or a known title, and stand above words without a dash."""
    for index, block in enumerate(blocks[:-1]):
        match = _match(text, block)
        if match is None or _match(text, blocks[index + 1]) or text[blocks[index + 1].start] in "-–•*":
            continue
        start, end = match.span("words")
        title = PrintedTitle((start, start + len(text[start:end].rstrip(" :."))))
        weight = weight_of(text[slice(*title.span)], block)
        yield PrintedItem(index, match.span("number"), title, block.bold, weight)


def _match(text: str, block: Block) -> Match[str] | None:
    """Match a line with a dash or a number; one that ends with a stop only where every agenda has its title."""
    match = _DASHED.match(text, block.start, block.end) or _NUMBERED.match(text, block.start, block.end)
    if match is None or not match["words"].endswith(".") or match["words"].startswith("To "):
        return match
    return match if is_procedural(match["words"].rstrip(".")) else None
