"""A printed date: its bounds, its parts, and whether it is one by itself.

In: nothing. Out: the type, how a year is printed, and what is asked of the words before it. Will not: read text
(`atoms`).
"""

from re import IGNORECASE

from schemas.light import light
from schemas.patterns import pattern
from tasks.extracting.dates.edtf import Parts

YEAR = r"(?:19|20)\d{2}"


@light(frozen=True, slots=True)
class Atom:
    """A printed date; `alone` where it is one by itself, else only in a list or range with one that is."""

    start: int
    end: int
    parts: Parts
    rule: str
    alone: bool = True


REACH = 40
"""How many characters before a date tell whether it is one."""
OWNER = pattern("date.owner", r"(?:\b(?:the|its|their|our|this|to)|[’']s)\s$", IGNORECASE)
"""Before a month or a year that is of the thing behind it: `the October meeting`, `its 2019 level`."""
