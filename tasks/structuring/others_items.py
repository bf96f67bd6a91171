"""Items of another meeting that a word tells from those of this one: `Item 5 Pond: it was cleared` among `3. Roads`.

In: the numbers of lines as they are printed, and which of them have a word before them. Out: which are of this meeting.
Will not: doubt numbers that all have a word, or the next number with one (`4. Roads`, `Item 5. Ponds`).
"""

from collections.abc import Sequence


def of_this_meeting(numbers: Sequence[str], worded: Sequence[bool]) -> list[bool]:
    """Return for each number whether it is of this meeting: most are not `worded`, and neither has one of theirs.

    >>> of_this_meeting(["1", "2", "3", "7"], [False, False, False, True])
    [True, True, True, False]
    """
    if 2 * sum(worded) >= len(numbers):
        return [True] * len(numbers)
    values = [_value(number) for number in numbers]
    plain = {value for value, word in zip(values, worded, strict=True) if not word}
    kept: list[bool] = []
    before = 0
    for value, word in zip(values, worded, strict=True):
        kept.append(not word or (value == before + 1 and value not in plain))
        before = value if kept[-1] else before
    return kept


def _value(number: str) -> int:
    digits = "".join(filter(str.isdecimal, number))
    return int(digits) if digits else 0
