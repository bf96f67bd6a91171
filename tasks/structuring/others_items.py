"""Items of another meeting that a word tells from those of this one: `Item 5 Pond: it was cleared` among `3. Roads`.

In: the numbers of lines as they are printed, and which of them have a word before them. Out: which are of this meeting.
Will not: doubt numbers that all have a word, or the next number with one (`4. Roads`, `Item 5. Ponds`).
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as it is printed, and whether a word stands before it: `Item 5`."""

    number: str
    worded: bool


def of_this_meeting(numbers: Sequence[Printed]) -> list[bool]:
    """Return for each number whether it is of this meeting: most have no word, and neither has one of theirs.

    >>> of_this_meeting([Printed("1", False), Printed("2", False), Printed("3", False), Printed("Item 7", True)])
    [True, True, True, False]
    """
    if 2 * sum(one.worded for one in numbers) >= len(numbers):
        return [True] * len(numbers)
    plain = {_value(one.number) for one in numbers if not one.worded}
    kept: list[bool] = []
    before = 0
    for one in numbers:
        value = _value(one.number)
        kept.append(not one.worded or (value == before + 1 and value not in plain))
        before = value if kept[-1] else before
    return kept


def _value(number: str) -> int:
    digits = "".join(filter(str.isdecimal, number))
    return int(digits) if digits else 0
