"""Verbs that are known by where they stand: `to approve the plan and allocate the seat`, whatever is allocated.

In: the words of a resolution and a place. Out: how the verb there ends. Will not: say what it does (`clauses`).
"""

import re
from dataclasses import replace
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clause_states import ACTIVE, UNKNOWN, Doing

_NO_VERB = ("ing", "ly")
_TO_DO = pattern("clause.to_do_inside", r"\sto\s(?!the\b|an?\b|its\b|all\b|be\b|[A-Z£\d])[a-z]{2,}")
"""`to appoint somebody to clear the ditch and mend the wall`: he is to do both."""
_INFINITIVE = pattern("clause.infinitive", r"\A\s{0,3}(?:not\s)?to\s(?!the\b|an?\b)[a-z]{2,}\b")


def acts_at(words: str, at: int) -> str | None:
    """Return how a verb ends that stands right before what it is done to: `s`, `ed` or nothing; None of other words.

    >>> acts_at("fell the tree", 0), acts_at("fees of the pool", 0)
    ('', None)
    """
    found = _acts().match(words, at)
    word = (found.group("verb") or found.group("phrase")) if found else ""
    is_verb = word and not word.endswith(_NO_VERB) and word not in lexicon().words["decisions.no_verbs"]
    return ending(word) if is_verb else None


def ending(verb: str) -> str:
    """Return `ed` or `s` where a verb ends so, and nothing of a plain one."""
    return next((end for end in ("ed", "s") if verb.lower().endswith(end) and not verb.endswith("ss")), "")


def form(words: str, first: Doing) -> str | None:
    """Return how the verb of a clause ends that has its object right behind it; None where that is not known."""
    before = words[: words.rfind(first.object)].split() if first.object else []
    return ending(before[-1]) if before and before[-1].isalpha() else None


def hands_on(first: Doing) -> bool:
    """Say whether what a clause does is for somebody to do more: verbs behind it may be his."""
    return _TO_DO.search(" " + first.object) is not None


def acting(words: str, doing: Doing) -> Doing:
    """Return what a clause does; `to` before a verb that no rule knows acts nevertheless: `to advance him £5`."""
    if doing.rule == UNKNOWN and _INFINITIVE.match(words):
        return replace(doing, verb=DecisionVerb.OTHER, rule=ACTIVE)
    return doing


_NO_NOUN = r"(?!(?:report|call|appeal|reply|look|work|talk|move|set|put|press|push|build|stand|object)\b)"
"""These are nouns too: `note the plan and report on ducks`; of others anything may stand behind: `pay for fuel`."""


@lru_cache(maxsize=1)
def _acts() -> re.Pattern[str]:
    with_more = any_of(lexicon().words["decisions.phrasal_verbs"])
    return pattern(
        "clause.acts",
        rf"\s{{0,3}}(?:(?:also|then|therefore|further|not)\s)?(?:(?P<verb>{with_more}|[a-z]{{2,14}}(?:-[a-z]{{3,12}})?)"
        rf"\s(?=(?:the|an?|its|their|his|her|our|all|any|both|Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\b|£\d)"
        rf"|(?P<phrase>{_NO_NOUN}{with_more})\s(?=[a-z]{{3}}))",
    )
