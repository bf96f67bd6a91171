"""Items that have a letter or a Roman numeral instead of a number: `A. Apologies`, `(iv) Correspondence`, `IX ROADS`.

In: the blocks of a page without numbered items. Out: the items' lines. Will not: take the letters of a list for an
agenda's: two of the titles must be such as every agenda has, and the first is A or I.
"""

from collections.abc import Callable, Iterator, Sequence

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.numbering import longest_run
from tasks.structuring.printed_items import PrintedItem, is_known, weight_of
from tasks.structuring.printed_titles import printed_title

_LETTERED = pattern(
    "lettered.item",
    r"(?P<number>\(?(?:[A-Za-z]|[IVXivx]{2,5})(?=[.)])\)?|[IVX]{1,5}(?=\s{1,9}[A-Z]{2}[^a-z\n]{2,200}$))\.?(?:\s+|(?=[A-Z]))(?P<words>[A-Z‘“(].*)",
)
_FEWEST = 3
_FEWEST_KNOWN = 2
_VALUES = {"i": 1, "v": 5, "x": 10}


def lettered_items(text: str, blocks: Sequence[Block]) -> list[PrintedItem]:
    """Return the items in reading order; none where no letters go on from each other as an agenda's do."""
    lines = list(_lines(text, blocks))
    runs = (_run(text, lines, value_of) for value_of in (_place, _roman))
    return max(runs, key=len)


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[PrintedItem]:
    for index, block in enumerate(blocks):
        match = _LETTERED.match(text, block.start, block.end)
        title = printed_title(text, match.start("words"), block, None) if match else None
        if match and title:
            weight = weight_of(text[slice(*title.span)], block)
            yield PrintedItem(index, match.span("number"), title, block.bold, weight)


def _run(text: str, lines: Sequence[PrintedItem], value_of: Callable[[str], int]) -> list[PrintedItem]:
    values = [value_of(text[slice(*one.number)].strip("()").lower()) for one in lines]
    valued = [(one, value) for one, value in zip(lines, values, strict=True) if value]
    places = longest_run([value for _, value in valued], [one.weight for one, _ in valued])
    run = [valued[place] for place in places]
    known = sum(is_known(text, one) for one, _ in run)
    is_agenda = len(run) >= _FEWEST and run[0][1] == 1 and known >= _FEWEST_KNOWN
    return [one for one, _ in run] if is_agenda else []


def _place(letter: str) -> int:
    return ord(letter) - ord("a") + 1 if len(letter) == 1 else 0


def _roman(numeral: str) -> int:
    """Return the value of a Roman numeral of i, v and x in small letters; 0 where there is another letter."""
    values = [_VALUES.get(letter, 0) for letter in numeral]
    if not all(values):
        return 0
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))
