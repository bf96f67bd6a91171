"""What a paragraph is by its own words: the opening of a resolution, attendance, or neither.

In: the words of a paragraph and the lexicon. Out: a kind, and for a resolution where its lead-in ends.
Will not: look at neighbours (that a paragraph under a resolution is a clause, the tree knows), or look for
a resolution further on in the paragraph (`tasks.structuring.openings`).
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.deciding import manner
from seeds.lexicon import Lexicon, lexicon
from tasks.structuring.parts import heads_section
from tasks.structuring.whereabouts import tells_whereabouts


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of a resolution: where it ends in print, where content begins, the body it names, if any.

    A capital `That` after a stop opens the content's sentence and is no part of the lead-in. `says_that`
    tells that there is a `that`, `is_printed_large` that the keyword has a capital. `start` is not 0 where
    the lead-in stands inside the paragraph; `explicit` is false where no keyword of resolutions is printed.
    """

    length: int
    content: int
    body: str | None
    says_that: bool
    is_printed_large: bool
    start: int = 0
    explicit: bool = True


@lru_cache(maxsize=1)
def _lead_in_pattern() -> re.Pattern[str]:
    """Build the pattern of a lead-in at the start of a paragraph: opener, adverbs, and the rest."""
    openers, adverbs = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("openers", "adverbs"))
    return pattern("resolution.lead_in", rf"(?:{openers}\s+)?(?:{adverbs}\s+){{0,2}}{keyword_and_rest()}")


@lru_cache(maxsize=1)
def keyword_and_rest() -> str:
    """Return the pattern of a lead-in from its keyword on: adverbs, a vote in brackets, stops, `that`, body."""
    words, keywords = lexicon().words, lexicon().forms["decisions.lead_ins"]
    adverbs, bodies, asides = (any_of(words[f"decisions.{name}"]) for name in ("adverbs", "bodies", "asides"))
    named = r"(?>\([^()\n]{1,400}\)|[^.:;\n])"
    bounded = rf"(?!(?:subject\sto|that|to)\b){named}{{1,200}}?,(?=\s(?:that|to)\b)"
    aside = rf",\s(?:{bounded}|(?:{asides})\s{named}{{1,160}}?(?=\s(?:that|to)\b))"
    inside = r"(?:[^()\n]|\([^()\n]{1,20}\))"
    proposed = r"\son\s(?:the|a)\s(?:proposal|proposition|motion)\s(?:of|by|from)\s[^.:;\n]{3,160}?(?=\s(?:that|to)\b)"
    in_favour = r"\s\d{1,3}\s(?:voting\s|votes\s)?(?:in\sfavour|for|FOR)\b"
    counts = rf"{in_favour}[^.:;()\n]{{0,80}}?(?:against|AGAINST|abst\w{{1,9}}),?(?=\s(?:that|to)\b)"
    voters = rf"\s\([^()\n]{{3,400}}\),?(?:\s{named}{{1,300}}?,)?(?=\s(?:that|That|THAT|to)\b)"
    aside = rf"(?:{aside}|{proposed}|{voters})"
    voted = rf"\s\({inside}{{3,60}}\)"
    dissenter = r"[A-Z][^:;\n]{2,80}?\s(?:dissent|abstain|not\svot)ing,"
    known = rf",\s(?:(?:{asides})\s[^.:;\n]{{1,160}}?,?|{dissenter})\s(?:that|to)\b"
    links = "that|That|THAT|to"
    modal = r"(?:will|would|could|should|can|may|might|must|to|not)\sbe\b"
    wished = rf"\s(?:the|an?|this|all)\s(?:(?!\b{modal})[^.;:\n]){{3,160}}?\sbe\s"
    listing = r"\s(?:as\sfollows|AS\sFOLLOWS|the\sfollowing)(?=\s?[:–-])"
    linked = rf",?\s+(?:(?:{links}|the\sfollowing|{adverbs})\b|{manner()})"
    welsh = r"(?:\s(?:i|bod|fel\sa\sganlyn)(?=\s?[:–-]))?"
    stop, stopped = r"[:;,.\-–—/]{0,3}+", r"\s*+[:\-–—/]"
    number = r"\s(?:(?:[Nn]o\.?\s)?\d{1,4}[/.]\d{1,4}|[IVX]{1,5}(?=\s?[:–-]))"
    numbered = rf"{number}(?=\s?[:.–-]|\s(?:that|to)\b)"
    sitting = r"(?:(?:next|special|extraordinary|annual|ordinary|full)\s)?(?:meeting\sof\s)?(?:the\s)?(?:full\s)?"
    day = r"(?:\son\s(?:[A-Z][a-z]{5,8}day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}(?:\s\d{4})?)?"
    addressed = rf"(?:{number}|\s(?:to|TO)\s(?i:(?:the\s)?{sitting}{bodies})(?:{voted})?|{voted})"
    told = rf"(?<=[Rr]esolved){wished}|(?<=Resolved)\sThe\s[a-z]"
    follows = {
        "always": "",
        "sentence": rf"(?={stopped}|{numbered}|\s*+[.(]|{linked}|{known}|{told}|\s*+$)",
        "capitals": rf"(?={stopped}|\s+(?:{links})\b|\s+{adverbs}\b|,?\s+{manner()}|{aside}|{listing}|\s+\(|\sTO\s"
        r"|[.;]?\s*+$)",
        "stated": rf"(?=(?:\s{adverbs})?\s{{1,12}}that\b)",
        "labels": rf"(?=(?:\s{adverbs})?(?:{stopped}|\.?\s*+$)|{addressed}\s?[:–-]|{known}|{voted}\s(?:that|to)\b"
        rf"|{listing}|\s\((?:Ref|REF|Minute|Min)\b[^()\n]{{1,60}}\)$)",
    }
    listed = [any_of(keywords[kind]) + behind for kind, behind in follows.items()]
    keyword = "|".join(
        [*listed, r"RECOMMENDATION(?=\s[IVX]{1,5}\s?[:–-]\s?(?:That|To)\b)", _slips() + follows["sentence"]]
    )
    square = r"\[[^\[\]\n]{3,80}\]"
    bracket = rf"(?:\((?![ivx]{{1,4}}\)){inside}{{3,200}}\)|{square})(?=,?\s*+(?:[:\-–—]|$|(?:[Tt]hat|THAT|to)\b))"
    dashed = rf"(?:\s?[–-]\s(?:{adverbs}|{manner()})(?=\s?[:–-]))?"
    return (
        rf"(?P<keyword>{keyword}){welsh}(?:{numbered})?(?:\s(?:to|TO|To)\s(?i:(?:the\s)?{sitting}{bodies}){day}(?=\s*+(?:[:\-–—]|$)|\s[Tt]hat\b|\s\([^()\n]{{3,400}}\)(?:\s*+[:\-–—]|,?\s[Tt]hat\b)))?(?:,?\s+(?:{adverbs}|{manner()})(?!\w)){{0,2}}(?:\s(?:as\sfollows|AS\sFOLLOWS)(?=\s?[:–-]))?(?:{aside})?"
        rf"{dashed}(?:\s*+{stop}\s*+{stop}\s?(?:\({adverbs}\)|{bracket})|(?<=[:–-]){counts}|\s?[:–-]{counts})?\s*+{stop}\s*+{stop}"
        rf"(?P<that>\s*+(?:that|That|THAT|T\sH\sA\sT)\b\s*+{stop}"
        rf"(?P<body>\s*+(?:the\s+|this\s+)?{bodies}(?=\s*+[:\-–—]{{0,2}}\s*+$))?)?"
        rf"(?:\s*+(?:to|TO)(?:\s(?i:recommend(?:(?:\sto)?\s(?:the\s)?{bodies})?))?\s?:\s?[-–—]?(?:\s*+\([^()\n]{{3,60}}\))?\s*+$)?"
    )


def _slips() -> str:
    """Return the pattern of a keyword with one letter wrong, left out, doubled or changed for its neighbour."""
    words = lexicon().words
    forms = [form for word in words["decisions.slips"] for form in _one_letter_off(word)]
    return rf"(?!{any_of(words['decisions.not_slips'])}\b)(?:{'|'.join(dict.fromkeys(forms))})\b"


def _one_letter_off(word: str) -> list[str]:
    letter = "[A-Z]" if word.isupper() else "[a-z]"
    pairs = [(word[:at], word[at:]) for at in range(1, len(word))]
    left_out = [before + after[1:] for before, after in pairs]
    changed = [before + letter + after[1:] for before, after in pairs]
    swapped = [before + after[1] + after[0] + after[2:] for before, after in pairs if len(after) > 1]
    put_in = [before + letter + after for before, after in pairs]
    return [*left_out, *changed, *swapped, *put_in]


def lead_in(words: str) -> Opening | None:
    """Return the lead-in if the words open a resolution.

    >>> lead_in("It was RESOLVED that the report be noted.").length
    20
    """
    match = _lead_in_pattern().match(words)
    return opening_of(match, words) if match else None


def heads_items(words: str) -> bool:
    """Say whether a line heads items that follow and resolves nothing: `RESOLVED ITEMS`."""
    bare = words.rstrip(" \xa0:")
    return bare[-1:] in "sS" and heads_section(bare)


def is_put_and_agreed(words: str, match: re.Match[str]) -> bool:
    """Say whether a sentence only tells what became of a motion: `The motion was put to the vote and AGREED.`"""
    put = _PUT.search(words, max(0, match.start() - 200), match.start())
    return put is not None and words[match.end("keyword") :].strip(" .") in ("", "unanimously", "UNANIMOUSLY")


_PUT = pattern("resolution.put", r"\bput\s(?:to\s(?:the|a)\s(?:vote|meeting|Council|Committee)\s)?and\s$")


def opening_of(match: re.Match[str], words: str) -> Opening:
    """Return what a match of a lead-in says."""
    body, that = match.group("body"), (match.group("that") or "").strip()
    sentence = that.startswith("That") and not body
    printed = words[: match.start("that")] if sentence else words[: match.end()]
    stated = match.group("keyword") in lexicon().forms["decisions.lead_ins"]["stated"]
    goes_on = stated and _GOES_ON.match(words, match.end("keyword")) is not None
    large = match.group("keyword")[0].isupper() and not goes_on
    length = len(printed.rstrip())
    return Opening(length, match.end(), body.strip() if body else None, bool(that), large, match.start())


_GOES_ON = pattern("resolution.goes_on", r"\s(?![–—-])")
"""`Agreed that it was late` may be a view; `Agreed – That the award be approved` resolves."""


def only_heads(words: str) -> bool:
    """Say whether a line is `Decision` and no more; what stands below may have a lead-in of its own."""
    return words.rstrip(" \xa0:-–—.").lower() in _DECISION_HEADINGS


_DECISION_HEADINGS = (
    "decision",
    "decisions",
    "the decision",
    "delegated decision",
    "resolution",
    "outcome",
    "resolved",
    "penderfyniad",
)


def resolves(content: str, opening: Opening) -> bool:
    """Say whether what follows a lead-in does something: `that ...`, `to ...`, a clause, `... be noted`."""
    bare = content.strip(" \xa0:;,.-–—")
    return opening.says_that or " be " in bare or (bool(bare) and is_clause_opening(bare, lexicon()))


def is_attendance(words: str, title: str, known: Lexicon) -> bool:
    """Say whether the words only tell who was there for the item."""
    lowered = " ".join(words.lower().split())
    said = any(phrase in lowered for phrase in known.words["page.attendance_phrases"]) and lowered.count(". ") == 0
    return said or tells_whereabouts(words, title)


def is_clause_opening(words: str, known: Lexicon) -> bool:
    """Say whether a line without a label, below a lead-in that stands alone, is a clause of it."""
    first, second, *_ = [*words.lower().split(maxsplit=2), ""]
    if words.startswith(known.words["decisions.not_clauses"]):
        return False
    if first in ("that", "to"):
        return True
    asks = first in known.forms["decisions.verbs"]["requested"] and second == "for"
    verb = first in known.canonical("decisions.verbs") and second not in known.words["decisions.not_after_verb"]
    return verb or asks or (is_to_be_done(words) and _REPORTED.match(words) is None)


_REPORTED = pattern(
    "resolution.reported",
    r"[(\[]?[A-Z][^.;:]{2,60}?\b(?:asked|requested|said|reported|advised|stated|suggested|proposed|felt)\sthat\b",
)


@lru_cache(maxsize=1)
def _subjunctive() -> re.Pattern[str]:
    forms = [form for forms in lexicon().forms["decisions.verbs"].values() for form in forms]
    verbs = any_of([*forms, *lexicon().words["decisions.wanted"]])
    modals = "".join(
        rf"(?<!\b{word}\sbe)"
        for word in ("would", "will", "should", "could", "can", "may", "might", "must", "to", "not")
    )
    return pattern(
        "resolution.be_done",
        rf"[bB][eE](?i:(?<!\w..){modals}\s{{1,3}}(?:\w{{3,15}}ly\s|and\s(?:is|are)\s(?:hereby\s)?)?(?:{verbs})\b)",
    )


def is_to_be_done(words: str) -> bool:
    """Say whether a sentence of the words is a wish: `the report be noted`, not `would be noted`."""
    return " be " in words and _subjunctive().search(words) is not None
