"""Numbers and letters on lines of their own, with the words that they belong to below: as word processors copy a list.

In: the blocks of a text. Out: the indexes of such lines. Will not: look at pages that announce minutes below each
number (there the line of its own is the number of an item), or take for labels the figures of a table and what repeats
the number of an item (`repeated_numbers`).
"""

from collections.abc import Collection, Sequence
from itertools import pairwise
from re import Pattern

from schemas.documents import Block
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.structuring.item_numbers import NAMED, NUMBER
from tasks.structuring.labels import read_label
from tasks.structuring.numbering import running_values
from tasks.structuring.procedural import is_procedural
from tasks.structuring.repeated_numbers import BARE, repeats_number
from tasks.structuring.title_lines import is_title_line

_LONE = pattern(
    "lone_numbers.lone",
    r"(?:(?:Minute|Item|Agenda item)\s)?\(?(?:[A-Z]{1,4}[/ ]?)?\d{1,4}(?:[./]\d{1,4}){0,2}[.):]$"
    r"|\d{1,4}/\d{2,4}$|\(?[a-z]{1,4}[.)]$",
)
_CODED = pattern("lone_numbers.coded", rf"(?!\d{{1,3}}$|(?:19|20)\d\d$){NAMED}{NUMBER}[.):]?$")
"""Numbers of any shape, such as `FC 13/031`, `HSC31`, `19.045`, `Minute No. 41`; a bare year stands in tables."""
_FIGURES = pattern("lone_numbers.figures", r"\d{1,4}[a-z]?")
_MOSTLY = 0.8
_LONGEST = 24
_ANNOUNCING = ("page.minutes_markers", "meeting.items_markers")
_STOPS = " \xa0:-–"
_FEWEST = 3


def lone_numbers(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return the indexes of lines that are the label of the line below; none where fewer than three are."""
    pairs = [(index, pair) for index, pair in enumerate(pairwise(blocks)) if _may_be_lone(*pair)]
    found = [index for index, pair in pairs if _is_lone(text, *pair, _LONE)]
    bare = [index for index, pair in pairs if _is_lone(text, *pair, BARE)]
    bare = [index for index in bare if not repeats_number(text, blocks, index)]
    if len(bare) >= _FEWEST and _count_on([int(text[blocks[index].start : blocks[index].end]) for index in bare]):
        found += bare
    found += _of_items(text, blocks, [index for index, pair in pairs if _is_lone(text, *pair, _CODED)])
    if len(found) < _FEWEST or _announces(text, blocks, {index + 1 for index in found}):
        return frozenset()
    return frozenset(found)


def _of_items(text: str, blocks: Sequence[Block], coded: Sequence[int]) -> list[int]:
    """Return the numbers printed alike that go on by one above titles that every agenda has, or that have words below.

    The numbers of vouchers and cheques go on as well, but above no `Apologies`, and nothing is told below their payees;
    one above a sentence is the number of the title before it.
    """
    printed = [text[blocks[index].start : blocks[index].end] for index in coded]
    shapes = [_FIGURES.sub("0", one).rstrip(".):") for one in printed]
    usual = max(shapes, key=shapes.count, default="")
    alike = [index for index, shape in zip(coded, shapes, strict=True) if shape == usual]
    values = running_values([text[blocks[index].start : blocks[index].end] for index in alike])
    titles = [text[blocks[index + 1].start : blocks[index + 1].end] for index in alike]
    told = sum(title.endswith(".") for title in titles)
    runs = len(alike) >= _FEWEST and told * 2 <= len(alike) and _count_on(values, steps=(0, 1))
    return alike if runs and (any(map(is_procedural, titles)) or _are_told(text, blocks, alike)) else []


def _are_told(text: str, blocks: Sequence[Block], numbers: Sequence[int]) -> bool:
    """Say whether below each number stands a title, and below nearly each title a sentence."""
    titled = all(is_title_line(text, blocks[index + 1]) for index in numbers)
    below = [text[block.start : block.end] for index in numbers for block in blocks[index + 2 : index + 3]]
    return titled and sum(line.endswith(".") and " " in line for line in below) >= _MOSTLY * len(numbers)


def _count_on(values: Sequence[int], steps: Sequence[int] = (1,)) -> bool:
    """Say whether nearly all figures go on by one: those of a table do not."""
    return sum(other - one in steps for one, other in pairwise(values)) >= _MOSTLY * (len(values) - 1)


def _may_be_lone(block: Block, below: Block) -> bool:
    """Say whether a line is as short as a number, and neither it nor the one below is told by its page or a row."""
    short = block.end - block.start <= _LONGEST
    return short and not (block.role or block.cells or below.role or below.cells)


def _is_lone(text: str, block: Block, below: Block, shape: Pattern[str]) -> bool:
    if not shape.match(text, block.start, block.end):
        return False
    return read_label(text[below.start : below.end]) is None and text[below.start].isalpha()


def _announces(text: str, blocks: Sequence[Block], titles: Collection[int]) -> bool:
    """Say whether a page announces its items or their minutes, as the pages of a committee system do.

    The title `Minutes` right below its number announces nothing.
    """
    words = {word for name in _ANNOUNCING for word in lexicon().words[name]}
    others = (block for index, block in enumerate(blocks) if index not in titles)
    return any(block.role or text[block.start : block.end].rstrip(_STOPS) in words for block in others)
