"""Views that all share, which decide nothing: `Cllr Teal felt the pond looked well. All agreed.`

In: the words of a sentence, and of the one before. Out: yes or no. Will not: look at what somebody suggests or asks
for, to which all may agree.
"""

from schemas.patterns import pattern


def is_shared_view(words: str, before: str) -> bool:
    """Say whether all agree with what somebody felt, said of a thing, or had done.

    >>> is_shared_view("All agreed.", "The Clerk had bought a mower.")
    True
    """
    return _SHARED.match(words) is not None and _TOLD.match(before) is not None and _WISH.search(before) is None


_SHARED = pattern("view.shared", r"All\s(?:(?:present|[Mm]embers)\s)?(?:(?:were\s)?in\sagreement|agreed)\.?$")
_WISH = pattern("view.wish", r"\b(?:should|be|propos\w{1,6}|suggest\w{0,4}|recommend\w{0,6}|request\w{0,3})\b")
_TOLD = pattern(
    "view.told",
    r"(?:[^,;:]{2,60},\s)?(?:[Tt]he\s)?[A-Z][\w’'.-]{0,20}\s(?:[\w’'.-]{1,20}\s){0,3}?"
    r"(?:(?:felt|thought|believed|commented|remarked|thanked|praised|congratulated|observed)\b"
    r"|said\s(?:that\s)?(?:the|it|this|they)\s(?:\w{1,14}\s){0,3}?(?:was|were|looked|had)\b"
    r"|had\s(?:\w{2,12}ed|bought|made|been|sent|found|gone|done|met|paid)\b)",
)
