"""Lines that add terms to what was resolved above them: `Subject to the following conditions:`, `on condition that:`.

In: the words of a line. Out: yes or no. Will not: say which resolution it is of.
"""

from schemas.patterns import pattern


def adds_terms(words: str) -> bool:
    """Say whether a line only leads to terms below it.

    >>> adds_terms("Subject to the following conditions:"), adds_terms("The conditions were read out:")
    (True, False)
    """
    return words[-1:] in ":-–" and _ADDS.match(words) is not None


_ADDS = pattern(
    "terms.adds",
    r"(?i:(?:and|but|all|both|this|these)\s)?(?i:(?:is|are|to\sbe|being)\s)?(?i:subject\sto|conditional\s(?:up)?on|on\s(?:the\s)?conditions?|provided\sthat"
    r"|(?:with|on|under)\s(?:the\s)?(?:following|these)\s(?:\w{3,14}\s)?(?:conditions|terms))\b[^.;:\n]{0,90}:\s?[-–—]?$",
)
