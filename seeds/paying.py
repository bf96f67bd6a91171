"""A line of a sum to be paid: `Heron Ltd, mowing £40.00`, for the rules of structuring and of extracting alike.

In: the words of a line. Out: yes or no. Will not: read the sum, or say whether anything announces it.
"""

from schemas.patterns import pattern

_SUM = pattern(
    "paying.sum",
    r"\A[^\n]{2,200}?(?:£\s?[\d,]{1,9}(?:\.\d\d)?(?!\.?\d)|\s[\d,]{1,9}\.\d\d)"
    r"(?:\s?\([^()\n]{1,60}\)|(?:\t|\s{2,8}|\s?\|\s?)[^\n.;]{1,80}|\s(?:for|towards|[–-])\s[^\n.;]{2,80})?$",
)
"""A further cell may stand behind the sum, `£40.00 | Highways Act`, or what it is for."""


def is_sum(line: str) -> bool:
    """Say whether a line is what somebody is paid, and for what.

    >>> is_sum("Heron Ltd, mowing £40.00")
    True
    """
    return _SUM.match(line) is not None
