"""The clauses of a resolution printed in one paragraph: `that A be noted and B be approved`, `to note A but to ask B`.

In: the words, and where the lead-in ends. Out: the bounds of each clause and what it does. Will not: look at labels or
at the paragraphs below (`listed`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from tasks.extracting.decisions.capitals import as_printed, in_small
from tasks.extracting.decisions.clause_parting import TASKS, parted
from tasks.extracting.decisions.clause_states import ACTIVE, ENDS, PASSIVE, SUBJUNCTIVE, Doing
from tasks.extracting.decisions.clauses import verb_of, what_it_does
from tasks.extracting.decisions.gapped_clauses import gapped
from tasks.extracting.decisions.passives import subjunctive_verb
from tasks.extracting.decisions.verbs_by_form import acting, acts_at, ending, form, hands_on

_MORE = pattern("clause.more_verbs", r"(?:,?\s{1,3}and|,)\s{1,3}(?P<verb>[A-Za-z]{3,15})\b")
_DOUBLET = {DecisionVerb.APPROVED, DecisionVerb.ADOPTED}
"""`be approved and adopted` does one thing."""


@dataclass(frozen=True, slots=True)
class Inline:
    """One clause of a resolution in one paragraph: bounds in the paragraph, and what it does."""

    start: int
    end: int
    doing: Doing


def inline_clauses(words: str, content: int) -> Iterator[Inline]:
    """Yield the clauses of a resolution printed in one paragraph; `content` is where the lead-in ends."""
    if small := in_small(words[content:]):
        for one in inline_clauses(words[:content] + small, content):
            yield replace(one, doing=as_printed(one.doing, small, words[content:]))
        return
    for place, (start, end) in enumerate(parted(words, content)):
        yield from _by_verb(words, start, end, shares=place > 0)


def _by_verb(words: str, start: int, end: int, *, shares: bool) -> Iterator[Inline]:
    """Split `be received, noted and endorsed`; the later verbs share the object of the first.

    `shares` says that the words may share the `be` of a clause before them.
    """
    doing = what_it_does(words[start:end])
    doing = (gapped(words[start:end]) if shares and doing.rule not in (ACTIVE, SUBJUNCTIVE) else None) or doing
    acts = acting(words[start:end], doing)
    if acts.rule == ACTIVE and (listed := list(_listed_verbs(words, start, end, acts))):
        ends = [*(_behind_words(words, start, cut.start()) for cut, _ in listed), end]
        yield Inline(start, ends[0], what_it_does(words[start : ends[0]]))
        for (cut, verb), last in zip(listed, ends[1:], strict=True):
            yield Inline(cut.start("verb"), last, Doing(verb, words[cut.end("verb") : last].strip(), ACTIVE))
        return
    known = list(_further_verbs(words, start, end)) if doing.rule == SUBJUNCTIVE else []
    if known and known[-1][1] in _TAKEN and words.startswith(" from ", known[-1][0].end()):
        known = []  # `apologies be received and noted from A`: what stands behind belongs to both
    ends = [*(cut.start() for cut, _ in known), end]
    yield Inline(start, ends[0], doing)
    for (cut, verb), last in zip(known, ends[1:], strict=True):
        yield Inline(cut.start("verb"), last, Doing(verb, doing.object, "clause.shared_object"))


def _listed_verbs(words: str, start: int, end: int, first: Doing) -> Iterator[tuple[re.Match[str], DecisionVerb]]:
    """Yield the verbs behind commas in the form of the first: `noted the report, endorsed the plan`.

    What is asked or left to somebody else has tasks of his behind commas, in the same form.
    """
    view = _VIEW.match(words, start, end) is not None
    printed = "s" if view else form(words[start:end], first)
    if first.verb in TASKS or printed is None:
        return
    of_a_kind = view or first.verb is not DecisionVerb.OTHER
    for cut in _LISTED.finditer(words, start, end):
        done = what_it_does(words[cut.start("verb") : end])
        acts = acts_at(words, cut.start("verb")) is not None and not hands_on(first)
        known = of_a_kind and done.rule == ACTIVE and (view or done.verb is not DecisionVerb.OTHER)
        aside = _ASIDE.search(words, start, cut.start()) is not None
        if (known or acts) and not aside and ending(cut.group("verb")) == printed:
            yield cut, done.verb


_VIEW = pattern(
    "clause.view",
    r"[\s:,–-]{0,4}(?:[Tt]hat\s)?(?:the|this)\s(?:[A-Z][a-z]{2,12}\s){1,3}(?!is\b|was\b|has\b)[a-z]{3,12}s\b",
)
"""`this Council deplores the cut, calls on the Leader to write`: a motion has verbs of its own behind commas."""


_ASIDE = pattern("clause.aside_before_verb", r"\sand,\s[^,;:]{2,60}\Z")
"""`wait until May and, in the meantime, ask for a price`"""
_LISTED = pattern(
    "clause.listed_verb",
    r",\s(?P<verb>[a-z]{3,14})\s(?=(?:the|that|to|for|its|their|his|her|an?|this|these|any|all|no|on|upon|in|of|with|into|up|out|down|back|forward|officers|members)\b|[A-Z£])",
)
_TAKEN = (DecisionVerb.NOTED, DecisionVerb.RECEIVED, DecisionVerb.ACCEPTED)


def _further_verbs(words: str, start: int, end: int) -> Iterator[tuple[re.Match[str], DecisionVerb]]:
    """Yield each verb that goes on with the first; `confirmed and signed` is one, both approve."""
    first = next(match for match in PASSIVE.finditer(words, start, end) if subjunctive_verb(match))
    position, seen = first.end(), {subjunctive_verb(first)}
    while cut := _MORE.match(words, position, end):
        verb = verb_of(cut.group("verb"))
        if verb is None:
            return
        decides = cut.group("verb").lower() not in _HANDED_ON
        if verb not in seen and {verb, *seen} != _DOUBLET and decides:
            yield cut, verb
        seen.add(verb)
        position = cut.end()


_HANDED_ON = ("signed", "published", "circulated", "displayed", "posted", "filed", "submitted")
"""`the policy be approved and published by May`: what is done with the paper decides nothing more."""


def _behind_words(words: str, start: int, end: int) -> int:
    """Return the end without the white space and stops before it."""
    return start + len(words[start:end].rstrip(ENDS))
