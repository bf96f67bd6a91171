"""Sentences that are an outcome by themselves, where an item has no keyword, and those that stand beside one anyway.

In: what decides in a block of an item. Out: whether it counts. Will not: weigh one against a keyword
(`beside_keywords`).
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.implicit import Sentence
from tasks.extracting.decisions.implicit_elections import puts_forward
from tasks.extracting.decisions.implicit_said import Weight

PASSIVE = "implicit.passive"
BODY = "implicit.body"
_NOTED_THAT = "implicit.noted_that"
_ELECTED = "implicit.elected"
_BY_ITSELF = (
    PASSIVE,
    _NOTED_THAT,
    BODY,
    "implicit.minutes",
    "implicit.welsh",
    _ELECTED,
)
"""Rules of sentences that say what was decided; `The motion was carried.` tells of a motion."""


def counts_by_itself(found: Found) -> bool:
    """Say whether a sentence is an outcome where nothing has a keyword, whatever else decides.

    It says what became of something (`The request was turned down.`), or is a paragraph by itself.
    """
    one = found.sentence
    if one is None or found.rule not in _BY_ITSELF:
        return False
    whole = one.start == one.passage.start and len(one.passage.text) - (one.end - one.start) <= 1
    words = one.passage.quote(one.start, one.end)
    return not came_in(one, words) and (one.weight is Weight.ONLY_OUTCOME or (whole and not _is_bulleted(one)))


def came_in(one: Sentence, words: str) -> bool:
    """Say whether a sentence tells what came in, which is no business of the meeting."""
    return one.verb is DecisionVerb.RECEIVED and _OF_THE_MEETING.search(words) is None


_OF_THE_MEETING = pattern(
    "decision.of_the_meeting",
    r"\b(?i:reports?|minutes?|updates?|presentations?|audit|accounts|statements?|petition|programme|register|log)\b",
)
"""What a meeting receives as its business; `Three quotations were received` tells what came in."""


def _is_bulleted(one: Sentence) -> bool:
    """Say whether a sentence is one of the points that members made: `• It was noted that the pond was full.`"""
    label = one.passage.paragraph.label if one.passage.paragraph else None
    return label is not None and not any(sign.isalnum() for sign in label)


def is_superseded(found: Found, told: Sequence[Found]) -> bool:
    """Say whether somebody was only moved for an office, and a sentence further on tells who was chosen."""
    if found.rule != _ELECTED or not _puts_forward(found):
        return False
    return any(one.rule == _ELECTED and one.start > found.start and not _puts_forward(one) for one in told)


def _puts_forward(found: Found) -> bool:
    one = found.sentence
    return one is not None and puts_forward(one.passage.quote(*one.passage.sentence_at(found.start)))


def approves_its_own(found: Found) -> bool:
    """Say whether a sentence approves something and opens a paragraph: `The Grants Policy was approved.`"""
    one = found.sentence
    if one is None or found.rule != PASSIVE or one.start != one.passage.start or one.verb_end is None:
        return False
    return one.passage.quote(one.start, one.verb_end).endswith(lexicon().words["decisions.approving"])


def noted_apart(told: Sequence[Found]) -> list[Found]:
    """Return what a body by its name `noted that`; three of them in a row are the points of its debate, and bullets."""
    noted = [one for one in told if one.rule == _NOTED_THAT and one.sentence and _by_body(one.sentence)]
    return noted if len(noted) <= _FEW else []


def _by_body(one: Sentence) -> bool:
    return not _is_bulleted(one) and _BY_ITS_NAME.match(one.passage.quote(one.start, one.content)) is not None


_BY_ITS_NAME = pattern("decision.by_its_name", r"(?!It\b|Members\b|All\b)(?:The\s|the\s)?[A-Z]")
_FEW = 2
