"""Which of the words that decide are an item's decisions, and which only tell of one again.

In: what decides in one block of an item. Out: those that count. Will not: find any (`found`).

An item with a keyword of resolutions states its decisions by keywords; a sentence that merely decides counts
there only behind the last of them, unless it says that it was agreed to do something. What a body notes counts where
the item has no other outcome, or where nothing has a keyword.
"""

from collections.abc import Callable, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.deciding_words import AGREED_THAT, JOINED_MOVERS, MOVED, Found
from tasks.extracting.decisions.implicit import Sentence
from tasks.extracting.decisions.implicit_elections import puts_forward
from tasks.extracting.decisions.implicit_said import Weight
from tasks.extracting.decisions.said_again import Says, is_moved_apart, is_said_again
from tasks.extracting.decisions.sums_below import behind_sums
from tasks.extracting.passages import Passage
from tasks.extracting.votes.moving_words import MOVES, SECONDS

_BESIDE_KEYWORDS = (AGREED_THAT, "implicit.verbless")
_AFTER_KEYWORD = (MOVED, JOINED_MOVERS, "resolution.announced")


def tells_who_moved_it(
    one: Found, others: Sequence[Found], item: Sequence[Passage], behind: Callable[[Found], int]
) -> bool:
    """Say whether movers belong to what was decided right before: `A was noted. Proposed B, seconded C. Agreed.`

    `behind` gives the place behind what was decided, with its clauses.
    """
    bare = one.said is not None and one.content == one.said.content_end
    if one.sentence is not None and one.rule == JOINED_MOVERS:
        words = one.sentence.passage.quote(one.start, one.end)
        bare = MOVERS_NOTE.match(words) is not None or _SECONDS_IT.match(words) is not None
    if not bare:
        return False
    above = [other for other in others if other.at <= one.at and other.end <= one.start]
    return any(one.at <= behind(other) or behind_sums(item, other.at, other.at + 1) == one.at for other in above)


_SECONDS_IT = pattern(
    "decision.seconds_it",
    r"(?:(?:This|It|The\s(?:motion|proposal))\swas\s)?(?:duly\s)?(?i:seconded)\s(?:by\s)?[^.;:]{2,60}?,?\sand\s(?:was\s)?(?:unanimously\s)?(?:agreed|carried|approved)(?:\sunanimously)?\.?$",
)
"""`This was seconded by Cllr Teal and agreed.`, below what Cllr Heron moved."""


def tells_of_it_again(one: Found, others: Sequence[Found], text: str) -> bool:
    """Say whether a sentence right behind a resolution tells who moved it, or its vote: `This was agreed by 5 to 2.`"""
    stated = [other for other in others if other.has_keyword or other.rule == AGREED_THAT]
    if one.sentence is None or not any(_is_right_behind(one, other, text) for other in stated):
        return False
    return _MOVED_OR_VOTED.match(text, one.start, one.end) is not None


def _is_right_behind(one: Found, other: Found, text: str) -> bool:
    return other.at == one.at and other.end <= one.start and not text[other.end : one.start].strip()


_MOVED_OR_VOTED = pattern(
    "decision.moved_or_voted",
    r"(?:This|It|The\s(?:motion|resolution|proposal))\s(?:was|were)\s(?:proposed\sby\s[^.;:]{2,60},?\s(?:and\s)?seconded\sby\s[^.;:]{2,60}?(?:,\s|\sand\s)(?:was\s)?)?"
    r"(?:unanimously\s|all\s)?(?:agreed|approved|carried|passed|accepted|adopted)(?:\sunanimously|(?:,|\s(?:by|with)\b)(?=[^.;:]{0,40}(?:vote|all\b|gainst|avour|members|majority|abst|\d\sto\s\d))[^.;:]{3,120})?\.?$",
)


def chosen(
    opened: Sequence[Found],
    told: Sequence[Found],
    text: str,
    says: Says,
    *,
    alone: bool,
    is_short: bool,
) -> list[Found]:
    """Keep keywords; without any, what decides by itself; without that, the last thing that was noted.

    `says` gives the words of a resolution with those of its clauses.
    """
    explicit = [one for one in opened if one.has_keyword]
    always = [one for one in told if _weight(one) is Weight.ALWAYS and not _is_of_the_next(one, explicit)]
    always += _noted_apart(told)
    strong = [
        *(one for one in opened if not one.has_keyword),
        *(one for one in told if _weight(one) is Weight.NO_KEYWORD),
    ]
    if any(_is_printed_large(one) for one in explicit):
        last = max(one.start for one in explicit)
        strong = [
            one
            for one in strong
            if _is_shouted(one)
            or one.rule in _BESIDE_KEYWORDS
            or (one.start > last and one.rule in _AFTER_KEYWORD)
            or is_moved_apart(one, explicit, text, says)
        ]
        strong += [one for one in told if one not in strong and _is_another_application(one)]
    else:
        places = [one.at for one in (*explicit, *strong) if one.rule != _CARRIED]
        strong = [one for one in strong if one.rule != _CARRIED or _is_apart(one, places)]
    kept = [*explicit, *strong, *always]
    kept += [one for one in told if one not in kept and explicit and _is_done_beside(one, explicit, text, says)]
    if not explicit:
        kept += [one for one in told if one not in kept and _counts_by_itself(one) and not _is_superseded(one, told)]
    if kept or not alone:
        return kept
    outcomes = [one for one in told if _weight(one) is Weight.ONLY_OUTCOME]
    only = [one for one in outcomes if one is outcomes[-1] or _approves_its_own(one)]
    return only or ([one for one in told if _weight(one) is Weight.SHORT_ITEM][-1:] if is_short else [])


def _noted_apart(told: Sequence[Found]) -> list[Found]:
    """Return what a body by its name `noted that`; three of them in a row are the points of its debate, and bullets."""
    noted = [one for one in told if one.rule == _NOTED_THAT and one.sentence and _by_body(one.sentence)]
    return noted if len(noted) <= _FEW else []


def _by_body(one: Sentence) -> bool:
    return not _is_bulleted(one) and _BY_ITS_NAME.match(one.passage.quote(one.start, one.content)) is not None


_NOTED_THAT = "implicit.noted_that"
_BY_ITS_NAME = pattern("decision.by_its_name", r"(?!It\b|Members\b|All\b)(?:The\s|the\s)?[A-Z]")
_FEW = 2


def _is_done_beside(found: Found, explicit: Sequence[Found], text: str, says: Says) -> bool:
    """Say whether the passive tells of business beside what a keyword resolves: `The audit was received. RESOLVED to`.

    It does not where the keyword resolves the same, nor of what members came with.
    """
    one = found.sentence
    if one is None or found.rule not in (_PASSIVE, _BODY):
        return False
    words = one.passage.quote(found.start, found.end)
    if _came_in(one, words) or _NOT_BESIDE.search(words) or _MEMBERS_NOTED.match(words):
        return False
    return not any(is_said_again(found, other, text, says) for other in explicit)


_NOT_BESIDE = pattern(
    "decision.not_beside",
    r"\brejected\s(?:because|as|since)\s(?:it|they|this)\s(?:would|could|did|was|were)\b|\bwithdrawn\b|^(?:An?\s|The\s)?(?:[Aa]mendment|[Vv]otes?)\b|\bpermitted\.?$|\brecommendations?\b|\b(?:[Ii]t|[Tt]his|[Tt]hat|[Ww]hich)\swas\s(?!\w+\s(?:by|to)\b)",
)
"""`To do nothing was rejected because it would cost more`: an option; `Amendment 1 was accepted` is of the motion."""


_MEMBERS_NOTED = pattern("decision.members_noted", r"(?:All\s|The\s)?[Mm]embers\s(?:\w+\s)?noted\b")
"""What the members noted, before a body by its name resolves, is their debate."""


def _is_superseded(found: Found, told: Sequence[Found]) -> bool:
    """Say whether somebody was only moved for an office, and a sentence further on tells who was chosen."""
    if found.rule != _ELECTED or not _puts_forward(found):
        return False
    return any(one.rule == _ELECTED and one.start > found.start and not _puts_forward(one) for one in told)


def _puts_forward(found: Found) -> bool:
    one = found.sentence
    return one is not None and puts_forward(one.passage.quote(*one.passage.sentence_at(found.start)))


def _is_of_the_next(found: Found, explicit: Sequence[Found]) -> bool:
    """Say whether a vote is told of what is resolved right below: `This was agreed by 8 votes to 3.`"""
    one = found.sentence
    if one is None or found.rule != _PASSIVE or not one.passage.quote(found.start, found.end).startswith(_POINTING):
        return False
    return any(other.start >= found.end and other.at - found.at <= 1 for other in explicit)


_POINTING = ("This was ", "It was ", "That was ")


def _is_apart(found: Found, places: Sequence[int]) -> bool:
    """Say whether a motion that was carried is another business than what decides at the places: far, or named so."""
    named = found.sentence is not None and _SUBSTANTIVE.search(found.sentence.passage.quote(found.start, found.end))
    return all(abs(found.at - at) > _FAR or (named and found.at > at) for at in places)


_SUBSTANTIVE = pattern("decision.substantive", r"\b(?i:(?:substantive|original|main)\s(?:motion|proposal))\b")


def _counts_by_itself(found: Found) -> bool:
    """Say whether a sentence is an outcome where nothing has a keyword, whatever else decides.

    It says what became of something (`The request was turned down.`), or is a paragraph by itself.
    """
    one = found.sentence
    if one is None or found.rule not in _BY_ITSELF:
        return False
    whole = one.start == one.passage.start and len(one.passage.text) - (one.end - one.start) <= 1
    words = one.passage.quote(one.start, one.end)
    return not _came_in(one, words) and (one.weight is Weight.ONLY_OUTCOME or (whole and not _is_bulleted(one)))


def _came_in(one: Sentence, words: str) -> bool:
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


_ELECTED = "implicit.elected"
_BY_ITSELF = (
    "implicit.passive",
    "implicit.noted_that",
    "implicit.body",
    "implicit.minutes",
    "implicit.welsh",
    _ELECTED,
)
"""Rules of sentences that say what was decided; `The motion was carried.` tells of a motion."""


def _approves_its_own(found: Found) -> bool:
    """Say whether a sentence approves something and opens a paragraph: `The Grants Policy was approved.`"""
    one = found.sentence
    if one is None or found.rule != _PASSIVE or one.start != one.passage.start or one.verb_end is None:
        return False
    return one.passage.quote(one.start, one.verb_end).endswith(lexicon().words["decisions.approving"])


def _is_another_application(found: Found) -> bool:
    """Say whether a sentence tells what became of somebody's application: `An application by Mr Wye was refused`."""
    one = found.sentence
    return (
        one is not None and one.rule == _PASSIVE and _APPLYING.match(one.passage.quote(one.start, one.end)) is not None
    )


_PASSIVE = "implicit.passive"
_BODY = "implicit.body"
_APPLYING = pattern(
    "decision.applying", r"(?:An?|The)\s(?:further\s)?(?:application|request)\s(?:by|from|of)\s(?:the\s)?[A-Z]"
)
_CARRIED = "implicit.carried"
_FAR = 3
"""`The motion was carried`, so many paragraphs away from what else decides, tells of business of its own."""


def _is_shouted(found: Found) -> bool:
    """Say whether the verb of a sentence is in capitals: `The application was APPROVED`."""
    one = found.sentence
    return one is not None and one.verb_end is not None and one.passage.quote(one.verb_end - 2, one.verb_end).isupper()


def _is_printed_large(found: Found) -> bool:
    """Say whether a keyword stands out; where `It was resolved to` is running text, other sentences decide too."""
    return found.opening is None or not found.opening.is_quiet


def _weight(found: Found) -> Weight | None:
    return found.sentence.weight if found.sentence else None


MOVERS_NOTE = pattern(
    "decision.movers_note",
    rf"\(?(?:(?:It|This|The\s(?:motion|resolution|proposal))\swas\s(?:duly\s)?)?(?:{MOVES}[^.;:]{{2,60}}?|[A-Z][^.;:,]{{2,40}}\s(?:proposed|moved)),?\s(?:and\s)?(?:{SECONDS}|[A-Z][^.;:,]{{2,40}}\sseconded\b)[^;:]{{0,50}}?,?\s"
    r"(?:and\s)?(?:(?:was|were|it\swas)\s)?(?:unanimously\s|all\s)?(?:agreed|approved|carried|unanimous|in\s(?:favour|agreement))"
    r"(?:\s(?:unanimously|by\sall))?[.)]{0,2}$",
)
"""`Proposed by Cllr Heron, seconded by Cllr Teal and approved unanimously.`, below what was resolved."""
