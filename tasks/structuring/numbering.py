"""The numbers of a page's items: which part of each one runs, and which of them go on from each other.

In: numbers as printed, in reading order. Out: the running value of each, and the longest run. Will not: find them.

Councils print a year or a meeting beside the running number, before it (`17/34`, `2020-06_1.`, `C048/23 1.`) or
behind it (`77/21`, `PLA146/14`); a single number does not say which of its parts runs, several do.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from schemas.patterns import pattern
from tasks.structuring.marks import number_value

_DIGITS = pattern("numbering.digits", r"\d{1,6}")
_LETTERED = pattern("numbering.lettered", r"([A-Z])\.?(\d{1,2})\.?$")
_FURTHEST = 5
"""Items left out of the minutes leave gaps in the numbering; a longer jump is another numbering."""
_GAP = 0.5
"""What a gap costs, in numbers: a run without gaps is the likelier one."""


def running_values(printed: Sequence[str]) -> list[int]:
    """Return the running number in each printed number; 0 where nothing is a figure.

    >>> running_values(["17/34", "17/35", "17/36"])
    [34, 35, 36]
    >>> running_values(["77/21", "78/21"])
    [77, 78]
    """
    if _is_lettered(printed):
        return list(range(1, len(printed) + 1))
    read = [_Number(number) for number in printed]
    shapes = {one.shape for one in read}
    runs = {shape: _running_part([one.parts for one in read if one.shape == shape]) for shape in shapes}
    parts = ((one, runs[one.shape]) for one in read)
    return [number_value(one.printed) if part is None else one.parts[part] for one, part in parts]


def _is_lettered(printed: Sequence[str]) -> bool:
    """Say whether numbers begin again below each letter: `A1`, `A2`, `B1`."""
    parts = [(match.group(1), int(match.group(2))) for number in printed if (match := _LETTERED.match(number))]
    whole = len(parts) == len(printed) and len({letter for letter, _ in parts}) > 1
    return whole and all(one < other for one, other in pairwise(parts))


class _Number:
    """A printed number: the figures in it, and its shape with each figure as 0."""

    __slots__ = ("parts", "printed", "shape")

    def __init__(self, printed: str) -> None:
        self.printed = printed
        self.parts = tuple(int(part) for part in _DIGITS.findall(printed))
        self.shape = _DIGITS.sub("0", printed).rstrip(". \xa0")


def _running_part(numbers: Sequence[tuple[int, ...]]) -> int | None:
    """Return which part goes on most often while those before it stay; None where none does."""
    steps = [sum(_goes_on(one, other, part) for one, other in pairwise(numbers)) for part in range(len(numbers[0]))]
    return steps.index(max(steps)) if any(steps) else None


def _goes_on(one: tuple[int, ...], other: tuple[int, ...], part: int) -> bool:
    return 0 < other[part] - one[part] <= _FURTHEST and one[:part] == other[:part]


def longest_run(values: Sequence[int], weights: Sequence[float]) -> list[int]:
    """Return the places of the run of growing numbers that weighs most; gaps cost, and the earlier of equals wins.

    >>> longest_run([1, 2, 1, 2, 3, 4], [2, 2, 1, 1, 2, 2])
    [0, 1, 4, 5]
    """
    best: list[tuple[float, int | None]] = []
    ends: dict[int, int] = {}
    for place, value in enumerate(values):
        before = max(_below(value, ends), key=lambda one: _reached(one, value, values, best), default=None)
        reached = _reached(before, value, values, best) if before is not None else 0
        best.append((weights[place] + max(reached, 0), before if reached > 0 else None))
        if value not in ends or best[place][0] > best[ends[value]][0]:
            ends[value] = place
    return _places(best)


def _below(value: int, ends: Mapping[int, int]) -> list[int]:
    """Return the places where runs end that a value can go on with, the nearest value first."""
    return [ends[value - step] for step in range(1, _FURTHEST + 1) if value - step in ends]


def _reached(before: int, value: int, values: Sequence[int], best: Sequence[tuple[float, int | None]]) -> float:
    return best[before][0] - _GAP * (value - values[before] - 1)


def _places(best: Sequence[tuple[float, int | None]]) -> list[int]:
    last = max(range(len(best)), key=lambda place: best[place][0], default=None)
    places: list[int] = []
    while last is not None:
        places.append(last)
        last = best[last][1]
    return places[::-1]
