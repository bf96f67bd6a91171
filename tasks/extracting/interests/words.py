"""What a declaration says: the kind of interest, and the reason for it.

In: the words of a declaration. Out: the kind, and the words of the reason. Will not: find declarations.
"""

import re
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import InterestKind
from seeds.lexicon import lexicon
from tasks.extracting.interests.declaration_ends import cut_off
from tasks.extracting.interests.declaring import active
from tasks.extracting.interests.items import ITEM

ABOUT = pattern(
    "interest.about",
    r"[Ii]nterests?\b|INTERESTS?\b|[Dd]isclosures?\b|DISCLOSURES?\b|^(?i:declarations?(?:\s(?:by|from|of)\smembers|\s(?:&|and)\slobbying)?)\W{0,2}$"
    r"|^(?i:conflicts?)\W{0,2}$",
)
REASONED = pattern(
    "interest.reasoned",
    r"(?:regarding|in\srelation\sto|in\srespect\sof|with\s(?:regard|respect|reference)\sto|in\s(?:regard\sto|connection\swith))\s|(?:^|,\s)(?:Declaration|Other\sInterest|Non[\s-]Statutory\sInterest|Significant\sInterest|Statutory\sInterest),?\s(?:as|because|due\sto)\s",
)
"""`Councillor Heron, Declaration, as the applicant was a friend.`"""
SAID = pattern("interest.said", rf"{REASONED.pattern}|[“‘\"](?=[A-Z])")
"""A reason, or the declarer's own words: `Councillor Heron – “My wife works for the club”`."""
BRACKET = pattern(
    "interest.bracket",
    r"\((?P<why>(?!but\b|not\b|non\b|and\b|[A-Z]{1,4}[/.-]\d|[Mm]inute|[Ii]tem|DPI|OSI|ORI|NRI|NPI|[\d/.\s]{1,12}\))[^()]{3,200})\)",
)
_IN = pattern(
    "interest.in",
    r"[^\w]{0,4}(?:in\s(?:relation|respect|regard|connection)\s(?:to|of|with)|with\s(?:regard|respect|reference)\sto|in|regarding|on)\s",
)
_BRACKETED = pattern("interest.bracketed", r"\s\([^()]{3,40}\)$")
_BEING = pattern("interest.being", r"(?:(?:him|her|them)\s)?being\s(?!in\b)", re.IGNORECASE)
_IN_ITEM = pattern(
    "interest.in_item",
    r",?\s(?:in\s(?:relation|respect|regard|connection)\s(?:to|of|with)|for)\s(?:the\s)?(?:[Aa]genda\s)?(?:[Ii]tem|[Mm]inute)\b|(?:,\s|\s\()(?:[Aa]genda\s)?(?:[Ii]tem|[Mm]inute)\s\d{1,4}[a-z]?\)?$|\s\([A-Z]{1,4}[/.-]\d{1,4}\)$",
)
"""`she was a governor, in relation to the item on schools`: the item is no part of the reason."""


_KNOWN = pattern(
    "interest.known",
    r"(?:\s?(?=[hst]\w{1,3}\s)|(?:,?\s?[a-z-]{5,20})?,\s(?=kn[eo]ws?\s))(?P<why>(?:(?:he|she|they)\s)?(?:knew|knows|know|met|had\smet)\s[^;]{3,300})",
)

"""`stated that he knew the applicant through his church`: all of it is the reason."""
_TITLED_ITEM = pattern(
    "interest.titled_item",
    r"^\W{0,4}(?:[Aa]genda\s)?(?:[Ii]tem|[Mm]inute)\s(?:[Nn]o\.?\s)?\d{1,4}[a-z]?\s\([^()\n]{3,80}\)\s?[:–-]\s",
)
"""`Item 3 (Duck pond): trustee of the almshouses`: the bracket is the title."""
_IN_ONE_BRACKET = pattern(
    "interest.in_one_bracket",
    r"\s?\((?:[Aa]genda\s)?(?:[Ii]tem|[Mm]inute)\s\d{1,4}[a-z]?\s?[,:–-]\s?(?P<why>[^()]{3,200})\)\W{0,2}$",
)
"""`Cllr Heron (item 5, trustee of the club)`"""
_OFFICE_FIRST = pattern(
    "interest.office_first", r"^\s?\([^()]{3,60}\)(?=\s[–-]\s(?:[Aa]genda\s)?(?:[Ii]tem|[Mm]inute)\b)"
)
"""`Mrs Heron (parent governor) – Item 14 – personal – foster carer`: what she is, and no reason."""
_KIN = pattern(
    "interest.kin",
    r",\s(?:the\s(?=[a-z]))?(?P<why>(?:(?:his|her|their)\s|(?<=the\s))(?:[\w’'-]{2,20}\s){1,4}?being\s[^;]{3,200}"
    r"|having\s(?:previously\s)?(?:acted|been|worked|served|employed|met|known|objected)\s[^;]{3,200})",
)
"""`in item 5, his daughter being a firefighter`, `, having acted for the applicant`: all of it is the reason."""


@lru_cache(maxsize=1)
def _because() -> Pattern[str]:
    return pattern(
        "interest.because", rf"\b{any_of(lexicon().words['interests.because'])},?\s(?!a\swhole\b)(?P<why>[^;]{{3,300}})"
    )


def reason_in(rest: str) -> str | None:
    """Return why there is an interest, else what it is in.

    >>> reason_in(" in item 5 as he was a member of the club")
    'he was a member of the club'
    >>> reason_in(" in item 5, being a member of the club")
    'a member of the club'
    """
    rest = _OFFICE_FIRST.sub("", rest, count=1)
    rest = _TITLED_ITEM.sub("", rest[: cut_off(rest, 0, len(rest))], count=1)
    why = (
        _IN_ONE_BRACKET.match(rest)
        or _KNOWN.match(rest)
        or _KIN.search(rest)
        or _because().search(rest)
        or _reason_in_brackets(rest)
    )
    words = why.group("why") if why else _behind_in(rest)
    item = _IN_ITEM.search(words.rstrip(" ."))
    words = words[: item.start()].removesuffix(", and") if item and item.start() else words
    words = words.rstrip(" .,").removesuffix(" below").removesuffix(" above") if ITEM.search(words) else words
    being = None if why and rest[: why.start("why")].endswith(" of ") else _BEING.match(words)
    reason = without_kind(plain(words[being.end() if being else 0 :]))
    only_kind = _BRACKETED.fullmatch(f" {reason}") and kind_in(reason) is not InterestKind.NOT_STATED
    reason = reason.removesuffix(")") if "(" not in reason else reason
    return None if only_kind else reason or None


def gives_reason(rest: str) -> bool:
    """Say whether the words behind `an interest` say why."""
    return _because().search(rest) is not None or _reason_in_brackets(rest) is not None


def _reason_in_brackets(rest: str) -> Match[str] | None:
    bracket = BRACKET.search(rest)
    return bracket if bracket and kind_in(bracket.group(0)) is InterestKind.NOT_STATED else None


def _behind_in(rest: str) -> str:
    into = _IN.match(rest)
    return rest[into.end() :] if into else rest


def without_kind(words: str) -> str:
    """Return the interest without the kind and item that a dash or comma parts from it: `Personal – governor`."""
    bracket = _BRACKETED.search(words)
    if bracket and kind_in(bracket.group(0)) is not InterestKind.NOT_STATED and bracket.start():
        words = words[: bracket.start()]
    behind = _KIND_BEHIND.search(words)
    words = words[: behind.start()] if behind and kind_in(behind.group()) is not InterestKind.NOT_STATED else words
    for dash in (" – ", " - ", ", ", ": "):
        first, found, rest = words.partition(dash)
        kind = first.casefold().endswith((" interest", " interests")) or kind_in(first) is not InterestKind.NOT_STATED
        if found and (kind or _only_item(first)):
            return without_kind(rest)
    return words


_KIND_BEHIND = pattern("interest.kind_behind", r"(?<=\w)\s[–-]\s[A-Za-z]{5,13}(?:[\s-][A-Za-z]{3,12}){0,3}$")
"""`my father draws a pension – personal`"""
_ONLY_NUMBER = pattern("interest.only_number", r"(?:[A-Z]{1,4}[/-]?)?\d{1,3}/\d{2,4}(?:\s?\(?[a-z]\))?|\d{1,3}")


def _only_item(words: str) -> bool:
    """Say whether words are an item and nothing else: `Item 7`, `23/055 c)`."""
    words = words.strip()
    words = words[1:-1] if words.startswith("(") and words.endswith(")") else words
    return bool(words == "agenda as a whole" or ITEM.fullmatch(words) or _ONLY_NUMBER.fullmatch(words))


def kind_in(words: str) -> InterestKind:
    """Return the kind that the words name."""
    for negated in lexicon().words["interests.not_kinds"]:
        words = words.replace(negated, "")
    for kind, forms in lexicon().forms["interests.kinds"].items():
        if any(_has(words, form) for form in forms):
            return InterestKind(kind)
    return InterestKind.NOT_STATED


def _has(words: str, form: str) -> bool:
    """Say whether a form stands in the words as a word: `DPI`, but not in `RAPID`."""
    at = words.find(form)
    return (
        at >= 0
        and not words[max(0, at - 1) : at].isalnum()
        and not words[at + len(form) : at + len(form) + 1].isalnum()
    )


def plain(words: str) -> str:
    """Return words with single spaces and without the stops at their ends."""
    return " ".join(words.split()).strip(" .,;:–-")


def are_together(words: str) -> bool:
    """Say whether names follow: `(a) Members declared personal interests in minute 81`."""
    match = active().search(words)
    declarers = plain(words[: match.start()]).lower() if match else ""
    return declarers.endswith(lexicon().words["interests.collectives"])
