"""The lines that print repeats on every page of a text: the page's number, and what stands beside it.

In: the blocks of a text. Out: the indexes of such lines. Will not: take the number of an item, which stands at the
left, for that of a page, unless what every page repeats stands beside it; or a line that is only said often.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from re import Pattern

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.wraps import goes_on_over_page

_FOLIO = pattern(
    "running.folio", r"(?P<sign>[-–]\s?|(?i:page)\s(?:\|\s)?)?(?P<number>\d{1,4})(?:\s?[-–]|\s?(?:of|/)\s?\d{1,4})?$"
)
_SIGNED = pattern(
    "running.signed",
    r"(?P<said>(?i:signed|initials?|initialled|chair(?:man|person)?(?:[’']s\s(?:initials|signature))?|date)\b"
    r"[^\n._…]{0,30}[._…]{4}[^\n]{0,80})$",
)
"""What the chairman signs at the foot of each page: `Signed ............ Chairman`."""
_TO_DAY = r"[^\n]{0,80}?\b\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8},?\s(?:19|20)\d\d\b"
_DATED = pattern("running.dated", rf"(?P<said>{_TO_DAY}[^\n]{{0,60}})$")
_NUMBERED = pattern("running.numbered", rf"(?P<said>{_TO_DAY})[\s|–-]{{1,30}}(?i:page\s)?\d{{1,3}}$")
"""What ends with the number of the page, which is no part of what is repeated."""
_BOOK = pattern("running.book", r"[1-9]\d{2,4}$")
_FAR_IN = 15
"""Spaces before a number in the middle of the page, or at its right."""
_LONGEST_FOLIO, _LONGEST = 16, 90
_SHORTEST_PARTED = 80
_NEAR = 2
_FEWEST = 2
_FEWEST_DATED = 3
_TOP = 12
_MOSTLY = 4
"""Times as often as elsewhere in the text, where a heading of the page is said once."""
_DIGITS = str.maketrans("", "", "0123456789")


def running_lines(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return the indexes of the lines."""
    signed = _repeated(text, blocks, _SIGNED, _FEWEST)
    dated = _headers(text, blocks)
    beside = {near for index in (*signed, *dated) for near in _around(index, len(blocks))}
    folios = _in_order(list(_folios(text, blocks, beside)))
    books, heads = _book(text, blocks)
    anchors = {*signed, *dated, *books, *(folios if len(folios) >= _FEWEST or _says_page(text, blocks, folios) else ())}
    if not anchors:
        return frozenset()
    near = {index for anchor in anchors for index in _around(anchor, len(blocks))}
    words = {index: _words(text, blocks[index]) for index in near}
    often, pages = Counter(words.values()), max(len(signed), len(dated), len(folios), len(books))
    repeated = {said for said, count in often.items() if said and count >= max(_FEWEST, pages // 2)}
    elsewhere = Counter(_words(text, block) for index, block in enumerate(blocks) if index not in near)
    repeated = {
        said for said in repeated if elsewhere[said] <= max(1, often[said] // _MOSTLY) and any(map(str.isalpha, said))
    }
    return frozenset(anchors) | heads | {index for index, said in words.items() if said in repeated}


def _headers(text: str, blocks: Sequence[Block]) -> list[int]:
    """Return the lines that name body and day above each page, but for the page's own heading."""
    dated = _repeated(text, blocks, _DATED, _FEWEST_DATED) or _repeated(text, blocks, _NUMBERED, _FEWEST)
    bodies = lexicon().words["meeting.bodies"]
    lines = ((index, text[blocks[index].start : blocks[index].end].casefold()) for index in dated)
    named = [index for index, line in lines if line[-1] != "." and any(body in line for body in bodies)]
    return [index for index in named if index >= _TOP or index != named[0]]


def _repeated(text: str, blocks: Sequence[Block], shape: Pattern[str], fewest: int) -> list[int]:
    """Return the lines of a shape that stand in the text again and again, in the same words."""
    shaped = [
        (index, match["said"])
        for index, block in enumerate(blocks)
        if block.end - block.start <= _LONGEST and (match := shape.match(text, block.start, block.end))
    ]
    often = Counter(line for _, line in shaped)
    return [index for index, line in shaped if often[line] >= fewest]


def _folios(text: str, blocks: Sequence[Block], beside: set[int]) -> Iterator[tuple[int, int]]:
    """Yield each line that may be the number of a page, with the number."""
    for index, block in enumerate(blocks):
        if block.end - block.start > _LONGEST_FOLIO:
            continue
        match = _FOLIO.match(text, block.start, block.end)
        if match and (match["sign"] or block.indent >= _FAR_IN or index in beside):
            yield index, int(match["number"])


def _book(text: str, blocks: Sequence[Block]) -> tuple[list[int], set[int]]:
    """Return the lines with the numbers of the pages of a minute book, and the headings of these pages right below.

    Such a number stands at the left, as `1163` does, above a numbered title, the rest of a sentence or a line that the
    text repeats, or at the end. Below the number of an item stands its title.
    """
    matches = ((index, _BOOK.match(text, block.start, block.end)) for index, block in enumerate(blocks))
    numbers = [(index, int(match.group())) for index, match in matches if match]
    if len(numbers) < _FEWEST:
        return [], set()
    often = Counter(_words(text, block) for block in blocks)
    below = {index + 1: _words(text, blocks[index + 1]) for index, _ in numbers if index + 1 < len(blocks)}
    heads = {index for index, said in below.items() if often[said] > 1 and any(map(str.isalpha, said))}
    firsts = {index: text[blocks[index].start] for index in below}
    goes_on = {index for index, first in firsts.items() if first.isdigit() or first.islower()} | {len(blocks)}
    books = _in_order([(index, number) for index, number in numbers if index + 1 in heads | goes_on])
    return (books, heads & {index + 1 for index in books}) if len(books) >= _FEWEST else ([], set())


def _says_page(text: str, blocks: Sequence[Block], folios: Sequence[int]) -> bool:
    """Say whether the number of a page says that it is one, and stands in the middle of a sentence: `Page 2`."""
    inner = [index for index in folios if 0 < index < len(blocks) - 1 and text[blocks[index].start] in "Pp"]
    inner = [index for index in inner if blocks[index - 1].end - blocks[index - 1].start >= _SHORTEST_PARTED]
    return any(goes_on_over_page(text, blocks[index - 1], blocks[index + 1]) for index in inner)


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
