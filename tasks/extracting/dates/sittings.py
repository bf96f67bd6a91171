"""Whether a date is of the sitting of another body than the one that meets, which reports or recommends to it.

In: the words of a sentence before a date, and the name of the body that meets. Out: HISTORIC where that sitting is told
as done, else MILESTONE, a step of the decision's way; None where the body meets itself, or nobody knows. Will not: take
a bare `the Committee` for another.
"""

from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import DateRole

_BODY = r"(?:Cabinet|Executive|Council|Committee|Board|Panel|Forum|Authority|Assembly)"
_NAME = rf"(?:the\s|this\s)?(?P<name%s>(?:[A-Z][\w’'&-]{{1,20}},?\s(?:and\s|&\s|of\s)?){{0,6}}(?:Sub-)?{_BODY})"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s)?[A-Z][a-z]{2,8}(?:\s\d{4})?(?:,\s|\sand\s)"
_HELD = rf"(?:\sheld|\sto\sbe\sheld)?\s(?:on|in|of|for)\s(?:the\s)?(?:{_DAY}){{0,3}}(?:the\s)?$"
_SITS = screened(
    "date.whose_sitting",
    rf"\b(?:to|before|by|(?:[Mm]inutes|[Mm]eetings?)\sof)\s{_NAME % ''}(?:[’']s)?(?:\s[Mm]eetings?)?{_HELD}"
    rf"|{_NAME % '_2'}(?:,?\s(?:will|would|to))?,?\sat\sits\s(?:next\s|last\s)?meeting{_HELD}",
)
_DONE = pattern(
    "date.sitting_done",
    r"\b(?:had|has|have|was|were)\s(?:been\s)?\w{2,20}(?:ed|en|lt|ld|nt|id|ade|ut|et)\b(?!\sto\b)|\b[Mm]inutes\b",
)


def sitting_of(before: str, body: str) -> DateRole | None:
    """Return the role of a date that stands right behind the name of another body.

    >>> sitting_of("That a report be brought to the Cabinet in ", "Heron Planning Committee").value
    'milestone'
    >>> sitting_of("That a report be brought to the Planning Committee in ", "Heron Planning Committee")
    """
    named = _SITS.search(before)
    printed = (named["name"] or named["name_2"]).lower().split() if named else []
    words = [word for word in printed if word not in _KINDS]
    if not words or words[0] in _ANYBODY or set(words) <= set(body.lower().replace("(", " ").split()):
        return None
    if not body:
        return DateRole.HISTORIC if _CONSIDERED.search(before) else None
    return DateRole.HISTORIC if _DONE.search(before) else DateRole.MILESTONE


_CONSIDERED = pattern(
    "date.considered_by", r"\b(?:had|has|have|was|were)\s(?:been\s)?\w{2,20}(?:ed|en)\sby\s[^.;]{3,90}$"
)
_KINDS = frozenset({"annual", "ordinary", "special", "extraordinary", "open", "closed", "full"})
_ANYBODY = frozenset({"committee", "sub-committee", "board", "panel", "forum"})
"""Bare words that mean the body that meets."""
