"""What a declared interest is about: an item, a minute, an application, or what the words call it.

In: the words behind `an interest`, and what stands around them. Out: the number, else the words that name it. Will
not: look an item up by its title.

    in item 5 as he was a member of the club            -> 5
    in the item on school places, being a governor      -> school places
    in payment of cheque 1482 (reimbursement)           -> payment of cheque 1482
"""

from collections.abc import Sequence

from schemas.minutes import Item
from schemas.page_words import ItemKind
from schemas.patterns import pattern

APPLICATION_NUMBER = r"(?:[A-Z]{1,4}\d{0,2}[/.])?\d{2,4}/\d{3,6}[A-Z]?(?:/[A-Z]{1,6})?"
_NUMBER = (
    r"\d{1,4}(?:/\d{2,4}|\.\d{1,2})?[A-Za-z]?(?:\s?\([a-z0-9]{1,3}\)(?!\w)|\s[a-z]\))?"
    r"|[A-Z]\.?\d{1,3}|[A-Z]{1,4}/\d{1,4}"
)
ITEM = pattern(
    "interest.item",
    r"\b(?:[Aa]genda\s(?:[Ii]tems?\s)?|(?:[Ii]tems?|eitem|nghais|cais|[Mm]inutes?|[Mm]in|[Aa]pplications?(?=\s\d{1,2}\.\d))\.?\s)(?:[Nn]os?\.\s?|[Nn]os?\s|[Nn]umbers?\s)?"
    rf"(?P<number>(?:{_NUMBER})(?!\w))|\b(?P<application>{APPLICATION_NUMBER})\b"
    r"|\bin\s(?P<bare>(?:\d{1,3}/\d{2,4}|[A-Z]?\d{3,4}\.\d{2}|\d{3,4}(?=\s?\(?[a-z]\)))(?:\s?\(?[a-z]\))?|[A-Z]{1,4}\d{1,3}(?:\.\d{1,2}|/\d{2})?)(?=\s(?:as|because|being|on\sthe|by\s(?:virtue|reason))\b|,|$)",
)
_BARE_NUMBER = pattern(
    "interest.bare_number",
    r"(?:^\s?|,\s)(?P<number>(?:[A-Z]{1,4}[/-]?)?\d{1,3}/\d{2,4}(?:\s?\(?[a-z]\))?|(?:19|20)\d\d/\d{1,3}|[A-Z]{1,3}\d{2,3})(?=,|\.?$|\s[–-]\s|\sas\s)|^\s?(?P<alone>\d{1,3}[a-z]?)\s(?=[A-Z]|[–-]\s)",
)
"""`Cllr Dace: 23/055 c), neighbour`, `Cllr Dace 7 Personal`: in a list, whatever number stands by itself."""
_NAMED = pattern(
    "interest.named_item",
    r"\b(?:the\s)?(?:[Aa]genda\s)?(?:[Ii]tem|[Rr]eport|(?:(?:[Pp]lanning|[Ll]icensing|[Gg]rant|[Pp]remises)\s)?[Aa]pplication|[Mm]otion|[Mm]atter|[Dd]iscussion|[Bb]usiness)\s"
    r"(?:on|at|for|about|regarding|concerning|relating\sto|relative\sto|entitled|titled|in\srespect\sof|in\srelation\sto|from|by)\s(?:the\s)?+(?!grounds\b|basis\b)"
    r"(?P<what>[^,;()]{3,90}?)(?=\s(?:as|because|since|due|by\svirtue|by\sreason|being|on\saccount|through|owing|that|in\sview)\b|[,;.(]|$)",
)
_OBJECT = pattern(
    "interest.object",
    r"\s?(?:in\s(?:relation|respect|regard|connection)\s(?:to|of|with)|with\sregard\sto|in|regarding)\s(?:the\s)?+"
    r"(?P<what>(?!(?:relation|respect|regard|connection|items?|matter|agenda|application|this|that|the\ssame|same|these|those|above|following|said|any|his|her|their|being)\b)[^,;()]{3,80}?)"
    r"(?=,?\s(?:as|because|since|due\sto|by\svirtue|by\sreason|being|on\saccount\sof|owing\sto)\b|\s\()",
)
_SAME = pattern(
    "interest.same", r"\bthe\s(?:same|said|above)\s(?:agenda\s)?(?:item|application|matter|report|minute)\b"
)
_THIS = pattern(
    "interest.this", r"\b(?:this|the)\s(?:agenda\s)?(?:item|application|matter|report)\b(?!\s(?:on|at|for))"
)


def item_of(words: str | None) -> str | None:
    """Return the number that words give of an item, a minute or an application."""
    match = ITEM.search(words) if words else None
    return (match.group("number") or match.group("application") or match.group("bare")) if match else None


def about(rest: str, *, listed: bool = False) -> str | None:
    """Return what the words behind `an interest` are about: a number before a name, a name before what it is in."""
    bare = _BARE_NUMBER.search(rest) if listed else None
    numbered = bare.group("number") or bare.group("alone") if bare else item_of(rest)
    if numbered:
        return numbered
    named = _NAMED.search(rest) or _OBJECT.match(rest)
    return " ".join(named.group("what").split()).strip(" ,") if named else None


def means_same(rest: str) -> bool:
    """Say whether it is what the declaration before was about: `in the same item`."""
    return bool(_SAME.search(rest))


def means_this(rest: str) -> bool:
    """Say whether it is the item that the words stand in: `in this item`."""
    return bool(_THIS.search(rest)) and not means_same(rest)


def standing_under(items: Sequence[Item], item_id: str | None) -> str | None:
    """Return the number, else the title, of the item of business that a declaration stands in."""
    item = next((one for one in items if one.id == item_id), None)
    if item is None or item.kind is not ItemKind.SUBSTANTIVE:
        return None
    return item.number or item.title or None
