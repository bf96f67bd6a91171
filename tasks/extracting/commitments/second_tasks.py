"""Several promises of one verb: `undertook to meet the residents and to look at the hire` is two.

In: a promise, and the sentence that it stands in. Out: the promises that it holds, each with its own words. Will not:
part two verbs that share what they are done to (`review and update the policy`), or a resolution's clause.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from re import Match

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind
from tasks.extracting.commitments.open_verbs import open_base
from tasks.extracting.commitments.promise_making import kind_of
from tasks.extracting.commitments.promises import Promise, Sentence, bare
from tasks.extracting.commitments.work_verbs import Verb, verb_at

_AND = pattern(
    "second.and",
    r",?\sand\s(?!(?:take|last)\s(?:about\s|around\s|up\sto\s)?(?:\d|two\s|three\s|four\s|five\s|six\s|several\s))(?:(?:then|also|subsequently)\s)?(?P<task>(?:to\s(?:also\s)?|would\s|will\s)?(?P<verb>[a-z][a-z-]{1,17})\b)",
)
_NOUNS = ("report", "review", "work", "plan", "update", "contact", "support", "research", "design", "brief", "visit")
"""Behind `and` alone these are nouns as often: `a plan and report`."""
_UNDERGOES = pattern(
    "second.undergoes",
    r"(?:would|will|shall)\s(?:[a-z]{2,12}\s)?be\s[a-z-]{2,16}(?!\s(?:to|on\sto)\s[a-z])(?![^,.;]{0,80}?\sand\s(?:would|will|to)\s)",
)
"""`would be sent to the Chair for signature and return to the Clerk` has one verb."""
_SHORTEST = 2
_PARTED = (
    "commitment.modal",
    "commitment.undertook",
    "commitment.asked",
    "commitment.planned",
    "action.label",
)


@dataclass(frozen=True, slots=True)
class _Further:
    """A further verb: where the words before it end, where its own begin, and the verb."""

    before: int
    start: int
    at: int
    verb: Verb


def parted(sentence: Sentence, promise: Promise) -> Iterator[Promise]:
    """Yield the promise up to `and` and a further verb, then what that verb promises."""
    further = _further(sentence.text, promise) if promise.rule in _PARTED else None
    if further is None:
        yield promise
        return
    start, end = promise.bounds
    task = bare(sentence.text, promise.task[0], max(further.before, promise.task[0]))
    yield replace(promise, bounds=bare(sentence.text, start, further.before), task=task)
    kind = kind_of(sentence.text, (further.at, end), further.verb)
    given = promise.kind is CommitmentKind.REQUEST or promise.rule == "commitment.undertook"
    if given and kind is not CommitmentKind.FUTURE_REPORT:
        kind = promise.kind
    rest = replace(promise, bounds=(further.start, end), verb=further.at, task=(further.at, end), kind=kind)
    yield from parted(sentence, rest)


_OBJECT = pattern("second.object", r"\s(?:the|an?|his|her|its|their|this|these|those|any|all|some|it|them)\s|\s(?=£\d)")


def _open_verb(text: str, match: Match[str]) -> tuple[Verb, int] | None:
    """Return whatever verb stands behind `and` with what it is done to: `and measure the verge`."""
    if not _OBJECT.match(text, match.end("verb")):
        return None
    doing = open_base(text, match.start(), match.start("verb"))
    return (doing.verb, doing.end) if doing else None


def _further(text: str, promise: Promise) -> _Further | None:
    """Return the first further verb; it is a base, as the one before it is, and far enough from it to share nothing."""
    if _UNDERGOES.match(text, promise.verb):
        return None
    for match in _AND.finditer(text, promise.verb, promise.bounds[1]):
        known = verb_at(text, match.start("verb")) or _open_verb(text, match)
        if known is None or known[0].form != "base" or len(text[promise.verb : match.start()].split()) <= _SHORTEST:
            continue
        bare_noun = match.group("task") in _NOUNS and not text.startswith(
            ("report back", "report to"), match.start("verb")
        )
        if not bare_noun:
            return _Further(match.start(), match.start("task"), match.start("verb"), known[0])
    return None
