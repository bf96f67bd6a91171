"""The clauses of a resolution: what each does (verb) and to what (object).

In: the words of one clause, or a whole resolution printed in one paragraph. Out: verbs, objects and the
bounds of inline clauses. Will not: guess a verb; a clause that has none of the lexicon's is `other`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon

_AND_THAT = pattern("clause.and_that", r"\s*[;,]?\s+and\s+(?:that\s+|to\s+(?=\w))|\s*;\s*(?:and\s+)?(?:that\s+)?")
_AND_VERB = pattern("clause.and_verb", r"\s+and\s+(?=(?P<verb>[a-z]{3,15})[.;]?\s*$)")
_OPENING = pattern("clause.opening", r"(?:(?:that|to)\b\s*)?", re.IGNORECASE)
_PASSIVE = pattern(
    "clause.passive", r"\b(?P<be>be|is|are|was|were)\s+(?P<adverb>\w{3,15}ly\s+)?(?P<verb>[a-z]{3,15})\b"
)
_ENDS = " \xa0.;,:"
_PLAIN_PARTICIPLES = ("be",)


@dataclass(frozen=True, slots=True)
class Doing:
    """What a clause does, and to what; `verb` is OTHER where no rule knows it."""

    verb: DecisionVerb
    object: str
    rule: str


@dataclass(frozen=True, slots=True)
class Inline:
    """One clause of a resolution in one paragraph: bounds in the paragraph, and what it does."""

    start: int
    end: int
    doing: Doing


def what_it_does(words: str) -> Doing:
    """Return the verb and object of one clause; the first rule that knows them wins.

    >>> what_it_does("That the report be noted.").verb.value
    'noted'
    """
    opening = _OPENING.match(words)
    bare = words[opening.end() if opening else 0 :].strip(_ENDS)
    for rule in (_active, _passive, _task, _wanted):
        if doing := rule(bare):
            return doing
    return Doing(DecisionVerb.OTHER, bare, "clause.other")


def inline_clauses(words: str, content: int) -> Iterator[Inline]:
    """Yield the clauses of a resolution printed in one paragraph; `content` is where the lead-in ends."""
    for start, end in _pieces(words, content):
        yield from _by_verb(words, start, end)


def _pieces(words: str, content: int) -> Iterator[tuple[int, int]]:
    """Split at `and that` and semicolons, where what follows has a verb of its own."""
    start = content
    for cut in _AND_THAT.finditer(words, content):
        if _does_something(words[start : cut.start()]) and _does_something(words[cut.end() :]):
            yield _trimmed(words, start, cut.start())
            start = cut.end()
    yield _trimmed(words, start, len(words))


def _by_verb(words: str, start: int, end: int) -> Iterator[Inline]:
    """Split `be welcomed and endorsed` in two; the second shares the object of the first."""
    doing = what_it_does(words[start:end])
    cut = _AND_VERB.search(words, start, end)
    second = _verbs().get(cut.group("verb")) if cut else None
    if cut is None or second is None or doing.rule != "clause.passive":
        yield Inline(start, end, doing)
        return
    yield Inline(start, cut.start(), doing)
    yield Inline(cut.end(), end, Doing(second, doing.object, "clause.shared_object"))


def _trimmed(words: str, start: int, end: int) -> tuple[int, int]:
    """Take white space and stops off both ends, and an opening `that`."""
    opening = _OPENING.match(words, start + len(words[start:end]) - len(words[start:end].lstrip(_ENDS)), end)
    begin = opening.end() if opening else start
    return begin, begin + len(words[begin:end].rstrip(_ENDS))


def _does_something(words: str) -> bool:
    return what_it_does(words).verb is not DecisionVerb.OTHER


def _active(words: str) -> Doing | None:
    """Read `Supports the outline`, `the Committee notes the report`, `note the report`."""
    body = _body().match(words)
    rest = words[body.end() :] if body else words
    first, _, after = rest.partition(" ")
    verb = _verbs().get(first.lower().strip(_ENDS))
    return Doing(verb, after.strip(), "clause.active") if verb else None


def _passive(words: str) -> Doing | None:
    """Read `the report be noted`; `are noted` is debate unless the verb is of the subjunctive."""
    for match in _PASSIVE.finditer(words):
        verb = _verbs().get(match.group("verb"))
        if verb and match.group("be") in _PLAIN_PARTICIPLES:
            return Doing(verb, words[: match.start()].strip(), "clause.passive")
    return None


def _task(words: str) -> Doing | None:
    """Read `the Chair agree the approach`: somebody is given a task."""
    return Doing(DecisionVerb.DELEGATED, words, "clause.task") if _actor().match(words) else None


def _wanted(words: str) -> Doing | None:
    """Read `further details are shared with Members`: something is asked for."""
    wanted = lexicon().words["decisions.wanted"]
    asked = any(match.group("verb") in wanted for match in _PASSIVE.finditer(words))
    return Doing(DecisionVerb.REQUESTED, words, "clause.wanted") if asked else None


@lru_cache(maxsize=1)
def _verbs() -> dict[str, DecisionVerb]:
    return {form: DecisionVerb(word) for form, word in lexicon().canonical("decisions.verbs").items()}


@lru_cache(maxsize=1)
def _body() -> re.Pattern[str]:
    bodies = "|".join(re.escape(word) for word in sorted(lexicon().words["decisions.bodies"], key=len, reverse=True))
    return pattern("clause.body", rf"(?:the\s+|this\s+)?(?:{bodies})\s+", re.IGNORECASE)


@lru_cache(maxsize=1)
def _actor() -> re.Pattern[str]:
    actors = "|".join(re.escape(word) for word in sorted(lexicon().words["decisions.actors"], key=len, reverse=True))
    return pattern("clause.actor", rf"(?:the\s+)?(?:{actors})\b")
