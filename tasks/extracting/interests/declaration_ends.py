"""Where a declaration ends: before what its declarer did then, and before the number of an item in brackets.

In: the text of a sentence, and bounds in it. Out: bounds. Will not: say who declares, or what.
"""

from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Bounds, bare

_AFTER = pattern(
    "interest.after",
    r",\swhich\s(?:was|were|is|are)\s(?:mentioned|referred\sto|considered|discussed|the\ssubject|on\sthe\sagenda)\b"
    r"|;\s(?:(?:but|and|however),?\s)?(?:that\s)?(?:s?he|they|this|it)\b|[,;]\showever\b|(?:,|\sand)\sit\swas\sagreed\b"
    r"|\s&\s(?:left|handed|took|withdrew)\b|\sand\s(?:handed\sover|passed)\b|;\sdispensation\b"
    r"|(?:,|;|,?\s(?:and|&))\s(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr)\.?\s)?[A-Z][\w’.-]{0,20}(?:\s[A-Z][\w’-]{1,20}){0,2}"
    r"\s(?:took|stated|left|assumed|chaired|presided|said)\b"
    r"|(?:,\s(?:and\s|but\s)?|\sand\s|\sbut,?\s|\s[–-]\s|\s\()(?:that\s)?(?:(?:[Hh]e|[Ss]he|[Tt]hey|subsequently|then|therefore|accordingly|also|duly)\s){0,2}"
    r"(?:[Ll]eft|leaves?|withdrew|signed\sthe|took\sno|taking\sno|did\snot|remained|remains|would|abstained|vacated|retired|spoke|stayed|will|moved"
    r"|(?:stated|intimated|said)\sthat\s(?:he|she|they)\s(?:would|will|had)|confirmed|had\s(?:not|no|taken\sno|remained)|having\sapplied|indicated|advised|stepped|absented|refrained|dispensation|(?:was|were)\snot\spresent)\b",
)
"""What the declarer did then is no part of the interest."""
_NUMBER_BEHIND = pattern(
    "interest.number_behind",
    r"(?<=[A-Za-z])\s\((?:(?:[Mm]inute|(?:[Aa]genda\s)?[Ii]tem)\s(?:No\.?\s)?)?\d{1,4}(?:[/.]\d{1,4})?(?:\s?\([a-z]\))?(?:\s(?:refers|above|below))?\)$",
)
"""`declared that his brother worked there (Minute 31)`: the number is no part of the reason."""


def cut_off(text: str, start: int, end: int) -> int:
    """Return where a declaration ends: before what its declarer did then."""
    after = _AFTER.search(text, start, end)
    end = after.start() if after else end
    numbered = _NUMBER_BEHIND.search(text[start:end])
    return start + numbered.start() if numbered else end


def whole_from(text: str, start: int) -> Bounds:
    """Return the bounds of a declaration that begins at a place."""
    first, last = bare(text, start, len(text))
    return first, cut_off(text, first, last)


_ARTICLE = pattern("interest.article", r"[Tt]he\s(?=[A-Z])")


def behind_article(text: str, start: int) -> int:
    """Return where a declaration begins without its article: `The Mayor declared`."""
    article = _ARTICLE.match(text, start)
    return article.end() if article else start


def without_brackets(text: str, start: int, end: int) -> Bounds:
    """Return bounds without the brackets that a whole declaration stands in: `(Cllr Heron declared an interest.)`."""
    words = text[start:end].rstrip(" .")
    if not words.startswith("(") or ")" in words[:-1]:
        return start, end
    return start + 1, start + len(words.removesuffix(")").rstrip(" ."))
