"""Words that say when something is to happen: `in July`, `by the end of the year`.

In: words. Out: their pattern, and whether a stretch holds one. Will not: read the date.
"""

from schemas.patterns import pattern

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
WHEN = (
    r"(?:(?:the\s)?(?:(?:early|late|mid)[-\s])?(?:end|start|beginning|middle|[Ss]ummer|[Aa]utumn|[Ss]pring|[Ww]inter"
    r"|[Nn]ew\s[Yy]ear|Christmas|Easter)\b"
    rf"|(?:early\s|late\s|mid[-\s])?(?:{_MONTHS}|\d{{4}})|\d{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTHS})|next\b|then\b)"
)
_SAYS = pattern("commitment.says_when", rf"\b(?:in|on|by|from|before|until|during|for)\s{WHEN}")


def says_when(text: str, start: int, end: int) -> bool:
    """Say whether a stretch has words such as `in July 2031`.

    >>> says_when("it would open in July", 14, 21)
    True
    """
    return bool(_SAYS.search(text, start, end))
