"""Sentences that decide in an item whose decisions are stated by keywords.

In: what decides in a block of an item. Out: whether it is a decision of its own beside the keywords. Will not: look at
items without a keyword (`by_itself`).
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from tasks.extracting.decisions.by_itself import BODY, PASSIVE, came_in
from tasks.extracting.decisions.deciding_words import AGREED_THAT, JOINED_MOVERS, MOVED, Found
from tasks.extracting.decisions.said_again import Says, is_moved_apart, is_said_again

CARRIED = "implicit.carried"
_FAR = 3
"""`The motion was carried`, so many paragraphs away from what else decides, tells of business of its own."""
_BESIDE_KEYWORDS = (AGREED_THAT, "implicit.verbless")
_AFTER_KEYWORD = (MOVED, JOINED_MOVERS, "resolution.announced")


def stands_beside(one: Found, explicit: Sequence[Found], text: str, says: Says) -> bool:
    """Say whether what decides without a keyword counts beside keywords that are printed large."""
    is_behind = one.start > max(other.start for other in explicit)
    return (
        _is_shouted(one)
        or one.rule in _BESIDE_KEYWORDS
        or (is_behind and one.rule in _AFTER_KEYWORD)
        or is_moved_apart(one, explicit, text, says)
        or _is_moved_on_from(one, explicit, text)
    )


def _is_moved_on_from(one: Found, explicit: Sequence[Found], text: str) -> bool:
    """Say whether a motion was carried before another was moved: `It was carried.`, `A then moved and RESOLVED`"""
    words = text[one.start : one.end]
    if one.rule != CARRIED or "mendment" in words:
        return False
    below = min((other.start for other in explicit if other.start >= one.end), default=one.end)
    return _THEN_MOVED.search(text, one.end, min(below, one.end + _NEAR)) is not None


_NEAR = 600
_THEN_MOVED = pattern(
    "decision.then_moved",
    r"\b(?:then|further|subsequently|next|thereafter)\s(?:(?:formally|duly)\s)?(?:proposed|moved)\b|\b(?:then|further|subsequently)\s(?:put\sforward|tabled)\b",
)


def _is_shouted(found: Found) -> bool:
    """Say whether the verb of a sentence is in capitals: `The application was APPROVED`."""
    one = found.sentence
    return one is not None and one.verb_end is not None and one.passage.quote(one.verb_end - 2, one.verb_end).isupper()


def is_another_application(found: Found) -> bool:
    """Say whether a sentence tells what became of somebody's application: `An application by Mr Wye was refused`."""
    one = found.sentence
    return (
        one is not None and one.rule == PASSIVE and _APPLYING.match(one.passage.quote(one.start, one.end)) is not None
    )


_APPLYING = pattern(
    "decision.applying", r"(?:An?|The)\s(?:further\s)?(?:application|request)\s(?:by|from|of)\s(?:the\s)?[A-Z]"
)


def is_apart(found: Found, places: Sequence[int]) -> bool:
    """Say whether a motion that was carried is another business than what decides at the places: far, or named so."""
    named = found.sentence is not None and _SUBSTANTIVE.search(found.sentence.passage.quote(found.start, found.end))
    return all(abs(found.at - at) > _FAR or (named and found.at > at) for at in places)


_SUBSTANTIVE = pattern("decision.substantive", r"\b(?i:(?:substantive|original|main)\s(?:motion|proposal))\b")


def is_of_the_next(found: Found, explicit: Sequence[Found]) -> bool:
    """Say whether a vote is told of what is resolved right below: `This was agreed by 8 votes to 3.`"""
    one = found.sentence
    if one is None or found.rule != PASSIVE or not one.passage.quote(found.start, found.end).startswith(_POINTING):
        return False
    return any(other.start >= found.end and other.at - found.at <= 1 for other in explicit)


_POINTING = ("This was ", "It was ", "That was ")


def is_done_beside(found: Found, explicit: Sequence[Found], text: str, says: Says) -> bool:
    """Say whether the passive tells of business beside what a keyword resolves: `The audit was received. RESOLVED to`.

    It does not where the keyword resolves the same, nor of what members came with.
    """
    one = found.sentence
    if one is None or found.rule not in (PASSIVE, BODY):
        return False
    words = one.passage.quote(found.start, found.end)
    if came_in(one, words) or _NOT_BESIDE.search(words) or _MEMBERS_NOTED.match(words):
        return False
    return not any(is_said_again(found, other, text, says) for other in explicit)


_NOT_BESIDE = pattern(
    "decision.not_beside",
    r"\brejected\s(?:because|as|since)\s(?:it|they|this)\s(?:would|could|did|was|were)\b|\bwithdrawn\b|^(?:An?\s|The\s)?(?:[Aa]mendment|[Vv]otes?)\b|\bpermitted\.?$|\brecommendations?\b|\b(?:[Ii]t|[Tt]his|[Tt]hat|[Ww]hich)\swas\s(?!\w+\s(?:by|to)\b)",
)
"""`To do nothing was rejected because it would cost more`: an option; `Amendment 1 was accepted` is of the motion."""


_MEMBERS_NOTED = pattern("decision.members_noted", r"(?:All\s|The\s)?[Mm]embers\s(?:\w+\s)?noted\b")
"""What the members noted, before a body by its name resolves, is their debate."""
