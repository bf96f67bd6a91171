"""Whether what was agreed or moved is what another resolution of the item says too, or business of its own.

In: what decides in one block of an item, and a function that gives the words of each with its clauses. Out: yes or no.
Will not: choose among what decides (`choosing`).
"""

from collections.abc import Callable, Sequence

from schemas.patterns import pattern
from tasks.extracting.decisions.deciding_words import AGREED_THAT, JOINED_MOVERS, LOST, MOVED, Found

Says = Callable[[Found], str]
"""The words of what was found, with those of its clauses."""


def is_resolved_below(one: Found, others: Sequence[Found], text: str, says: Says) -> bool:
    """Say whether what a sentence agrees is what is resolved right below: `It was agreed that A be X. RESOLVED: ...`"""
    if one.rule == MOVED and _VERDICT_NOUN.fullmatch(text, one.content, one.content_end):
        return any(0 < other.at - one.at <= 1 and _ON_APPLICATION.match(text, other.start) for other in others)
    if one.rule == MOVED:
        return any(is_said_again(one, other, text, says) for other in others)
    if one.rule != AGREED_THAT:
        return False
    below = (other for other in others if other.opening and other.has_keyword and 0 <= other.at - one.at <= _SOON)
    said = set(text[one.content : one.end].lower().strip(" .,").split())
    announced = not said.isdisjoint(_BELOW)
    return any(other.start >= one.end and (announced or said <= set(_words_of(says(other)))) for other in below)


_VERDICT_NOUN = pattern("decision.verdict_noun", r"(?i:approval|refusal|deferral|permission)")
_ON_APPLICATION = pattern(
    "decision.on_application",
    r"(?:The\s)?(?i:application|planning\spermission|permission|licence)\s(?:was\s|be\s)?[A-Z]{6,9}\b",
)
"""`She moved approval. This was carried.`, above `The application was APPROVED subject to conditions.`"""


def are_approved_below(one: Found, others: Sequence[Found], text: str) -> bool:
    """Say whether minutes that were only moved are approved in words of their own: `The minutes were then approved.`"""
    words = text[one.start : one.end]
    moved = _TO_BE.match(words) or (one.rule == _MINUTES and _MOVED_TO_BE.match(words))
    if one.rule not in (_MINUTES, LOST) or not moved:
        return False
    below = (other for other in others if other.rule == _MINUTES and other.start >= one.end)
    return any(other.at - one.at <= _SOON and _WERE.match(text, other.start) for other in below)


_MINUTES = "implicit.minutes"
_TO_BE = pattern("decision.minutes_to_be", r"That\s(?:the\s)?[Mm]inutes\b[^;:\n]{0,200}?\sbe\s")
"""`That the minutes be confirmed.`, below who moved it on lines of their own."""
_MOVED_TO_BE = pattern(
    "decision.minutes_moved",
    r"\A(?=[^;:]{0,160}?\b(?i:moved|proposed|seconded)\b)[^;:]{0,300}?\bbe\s(?:\w{3,14}\s){0,3}?(?:approved|confirmed|accepted|agreed|adopted|signed|taken)\b",
)
_WERE = pattern("decision.minutes_were", r"(?:The|These|Those|Both|All)\s(?:\w{3,12}\s)?minutes\s(?:was|were)\b")


def are_signed_behind(one: Found, others: Sequence[Found], text: str) -> bool:
    """Say whether minutes are signed that were approved in the words before: `The minutes were then signed by her.`"""
    if one.rule != _MINUTES or not _SIGNED.match(text, one.start):
        return False
    above = (other for other in others if other.end <= one.start and one.at - other.at <= 1)
    return any("inute" in text[other.start : other.end] for other in above)


_SIGNED = pattern(
    "decision.minutes_signed",
    r"(?:The|These|Both|All)\s(?:sets\sof\s)?[Mm]inutes?\s(?:was|were)\s(?:then\s|thereafter\s|duly\s|subsequently\s|accordingly\s){0,2}signed\b",
)


def is_said_again(moved: Found, other: Found, text: str, says: Says) -> bool:
    """Say whether what was moved and won is what the next words resolve: `This was carried. It was agreed that`.

    Where the verdict is a keyword, all that was moved must be in it.
    """
    states = (other.opening is not None and other.has_keyword) or other.rule in (AGREED_THAT, JOINED_MOVERS)
    if not states or other.start < moved.end or other.at - moved.at > _SOON:
        return False
    telling = _telling(text, moved)
    said = telling & set(_words_of(says(other)))
    return said == telling if moved.has_keyword else len(said) * 2 > len(telling)


def is_moved_apart(one: Found, explicit: Sequence[Found], text: str, says: Says) -> bool:
    """Say whether what was moved and won is other business than the resolutions printed around it.

    `She moved that the lock be changed and this was agreed.` stands above `RESOLVED that the audit be noted`.
    """
    telling = _telling(text, one) if one.rule == MOVED and _PUT.search(text, one.start, one.content) else frozenset()
    if not telling or _OF_THE_REPORT.search(text, one.content, one.content_end):
        return False
    return not any(_shares(telling, _telling_of(says(other))) for other in explicit)


def moves_apart(moved: str, resolved: str) -> bool:
    """Say whether what somebody moved in his own words has nothing in common with what is resolved below it."""
    telling, other = _telling_of(moved), _telling_of(resolved)
    if not telling - _COMMON or len(other - _COMMON) <= 1 or _OF_THE_REPORT.search(f"{moved} {resolved}"):
        return False
    return not _shares(telling, other)


def _shares(telling: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether two resolutions share a third of the words of the shorter."""
    one, other = ({word[:_STEM] for word in words - _COMMON} for words in (telling, others))
    return len(one & other) * _THIRD >= max(min(len(one), len(other)), 1)


_STEM, _THIRD = 5, 3
"""So many letters tell a word (`supports it`, `be supported`), of which other business shares less than a third."""
_PUT = pattern("decision.moved_by_somebody", r"(?i:\b(?:proposed|moved|seconded)\b)")
"""What was only suggested before a resolution is its debate."""
_COMMON = {"that", "with", "from", "this", "been", "have", "into", "their", "will", "council", "committee", "clerk"}
"""Words that two resolutions on different business may share."""


_OF_THE_REPORT = pattern(
    "decision.of_the_report",
    r"\b(?i:recommend\w*|motion|proposals?|report|officers?|approval|refusal|deferral|resolution|options?|accepted|application)\b",
)
"""What is moved by such a word is said in full by the resolution."""


def _telling(text: str, moved: Found) -> frozenset[str]:
    return _telling_of(text[moved.content : moved.content_end])


def _telling_of(words: str) -> frozenset[str]:
    return frozenset(word for word in _words_of(words) if len(word) > _SHORT_WORD)


_SHORT_WORD = 3
"""`that`, `be`, `the` are in every resolution; longer words tell what it is about."""


def _words_of(words: str) -> list[str]:
    return words.lower().replace(".", " ").replace(",", " ").split()


_SOON = 2
_BELOW = ("below", "below,")
"""`The Panel agreed to refuse permission for the reasons set out below`, above `RESOLVED`."""
