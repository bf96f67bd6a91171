"""The numbers of minutes that stand on a line of their own below the title: `APOLOGIES`, `PLA146/14`, `None were made.`

In: the sections of a page whose items were told by their titles. Out: the same, each such number its item's. Will not:
take a figure for one: three titles have a number below them, and the numbers go on from each other.
"""

from collections.abc import Sequence
from itertools import pairwise

from schemas.documents import Block
from schemas.patterns import pattern
from tasks.structuring.cutting import Section
from tasks.structuring.item_numbers import NAMED, NUMBER
from tasks.structuring.numbering import running_values

_ALONE = pattern("numbers_below.alone", rf"{NAMED}(?!(?:19|20)\d\d$){NUMBER}\.?$")
_LONGEST = 24
_FEWEST = 3


def take_numbers_below(text: str, sections: Sequence[Section]) -> None:
    """Give each section the number that stands right below its title."""
    found = [(section, first) for section in sections if (first := _number(text, section))]
    values = running_values([text[first.start : first.end] for _, first in found])
    if len(found) < _FEWEST or not all(one < other for one, other in pairwise(values)):
        return
    for section, first in found:
        section.number = first
        (section.header or section.minutes).remove(first)


def _number(text: str, section: Section) -> Block | None:
    """Return the line below a title without a number, if it is one and more stands below it."""
    below = section.header or section.minutes
    first = below[0] if below[1:] or (below and section.decision) else None
    if section.number or first is None or first.cells or first.end - first.start > _LONGEST:
        return None
    return first if _ALONE.match(text, first.start, first.end) else None
