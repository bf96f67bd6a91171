"""The further verbs of a sentence that decides by its own: `The Panel noted A, endorsed B and approved C`.

In: the sentence with its first verb, and where its clauses end. Out: each further clause: where it begins, and its
verb. Will not: read what a lead-in resolves (`inline_clauses`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from re import Match

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clauses import verb_of
from tasks.extracting.decisions.implicit import Sentence


@dataclass(frozen=True, slots=True)
class Further:
    """A further clause: where the one before it ends, where it begins, where its verb ends, and the verb."""

    cut: int
    start: int
    behind: int
    verb: DecisionVerb


_ACTIVE = ("implicit.body", "implicit.voted")
"""Rules of sentences whose subject goes on: `The Board noted A and agreed B`."""


def further_in(sentence: Sentence, text: str, end: int) -> Iterator[Further]:
    """Yield the further clauses in reading order; a verb in capitals counts wherever small ones do."""
    if sentence.rule == _OPINION and (asked := _ASKED.search(text, sentence.start, end)):
        yield Further(asked.start(), asked.start("verb"), asked.end("verb"), DecisionVerb.REQUESTED)
    if sentence.rule == _NOTED and (agreed := _AGREED_THAT.search(text, sentence.content, end)):
        yield Further(agreed.start(), agreed.end(), agreed.end(), DecisionVerb.AGREED)
    if sentence.verb_end is None:
        return
    if sentence.rule in (_PASSIVE, _MINUTES):
        yield from _undergone(sentence, text, end)
    if sentence.rule != _MINUTES:
        yield from _done(sentence, text, end)


_NOTED = "implicit.noted_that"
_AGREED_THAT = pattern(
    "decision.further_agreed",
    r",?\sand\s(?:also\s|further\s)?(?:agreed|resolved|requested|recommended)\sthat\s(?=[^.;:]{3,200}?\sbe\s)",
)
"""`The Board noted that the pond was full, and agreed that a report be brought.`"""
_OPINION = "implicit.opinion"
_ASKED = pattern(
    "decision.further_asked",
    r"(?:\s(?:but|and)|,\s(?:but\s)?however,?)\s(?:also\s)?(?P<verb>asked|requested)\s(?=that|for|the)\b",
)
"""`Members had no objection but asked that the lane be swept`"""


def _done(sentence: Sentence, text: str, end: int) -> Iterator[Further]:
    """Yield verbs behind `and`, or behind a comma if an object follows; without an object none of them twice."""
    position, seen = sentence.verb_end or end, {sentence.verb}
    large = text[position - 1].isupper()
    for cut in _FURTHER.finditer(text, position, end):
        verb = _told(cut, large=large)
        has_object = cut.group("object") is not None
        joined = has_object or (cut.group("joint") != "," and verb not in seen)
        if cut.start() == position and has_object and sentence.rule == _ACTIVE[0]:
            continue
        if verb and joined and (sentence.rule in _ACTIVE or cut.start() == position):
            seen.add(verb)
            yield Further(cut.start(), cut.start("verb"), cut.end("verb"), verb)


def _told(cut: Match[str], *, large: bool) -> DecisionVerb | None:
    """Return the verb of a word that tells what was done; beside a verb in capitals, only of one in capitals."""
    if cut.group("left"):
        return DecisionVerb.DELEGATED
    word = cut.group("verb")
    small = word.islower() and (not large or verb_of(word) in _TASKS)
    told = word[-2:].lower() == "ed" and (word.isupper() or small)
    verb = verb_of(word) if told else None
    idle = verb is DecisionVerb.OTHER and word.lower() not in lexicon().words["decisions.further_acts"]
    return None if idle or word == _SIGNED else verb


_TASKS = (DecisionVerb.REQUESTED, DecisionVerb.DELEGATED)
"""`The Board AGREED the plan and delegated sign-off`: what is left to others is told in small letters."""
_SIGNED = "signed"
"""`Minutes agreed and signed.`: to sign them decides nothing more."""
_FURTHER = pattern(
    "decision.further_verb",
    r"(?P<joint>,(?:\s(?:and|&))?|\s(?:and|&)|,?\sbut)\s(?:also\s|duly\s)?(?P<verb>(?P<left>left)(?=\s(?:it|this|the\smatter)\sto\s)|(?!asked\s(?:[a-z]{1,9}\s){0,3}questions?\b)[A-Za-z]{5,12}\b)"
    r"(?P<object>(?=\s(?:the|its|their|an?|this|these|that|all|to|it)\b|\s(?:sign-?off|approval|authority|responsibility|powers?)\b))?",
)
_PASSIVE = "implicit.passive"
_MINUTES = "implicit.minutes"
"""`The minutes were approved and signed` is one clause; recommendations that were adopted behind it are another."""


def _undergone(sentence: Sentence, text: str, end: int) -> Iterator[Further]:
    """Yield `its recommendations supported` behind `The report was noted and`."""
    gapped = _GAPPED.search(text, sentence.verb_end or end, end)
    verb = verb_of(gapped.group("verb")) if gapped else None
    if gapped and verb and verb is not DecisionVerb.OTHER:
        yield Further(gapped.start(), gapped.start("what"), gapped.end(), verb)


_GAPPED = pattern(
    "decision.further_gapped",
    r"(?:,?\sand|;(?:\sand)?)\s(?P<what>(?:(?:the|its|their|an?|all|that\s(?:from|of|for|by))\s(?:[\w’'-]{1,20}\s){1,8}?|[Rr]ecommendations?\s\w{1,3}\s(?:\([^()]{2,60}\)\s)?))"
    r"(?:was\s|were\s)?(?:\w{3,12}ly\s)?(?P<verb>[a-z]{4,10}ed)(?=$|[.,;]|(?<=deferred)\s(?:pending|until|to)\b)",
)
