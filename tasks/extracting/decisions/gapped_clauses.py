"""Clauses that leave out the `be` of the one before: `A be accepted and the Clerk authorised to sign`.

In: the words of a clause behind another. Out: what it does, or None. Will not: say where clauses part.
"""

import re

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.decisions.clause_states import Doing
from tasks.extracting.decisions.clauses import ENDS, verb_of

_GAPPED = pattern(
    "clause.gapped",
    r"\A(?P<what>(?:the|a|an|any|all|its|their|his|her|£|[A-Z])(?:(?!\b(?:that|which|who|whose|has|had|have|is|are|was|were|be)\b)[^,;:()]){1,90}?)"
    r"\s(?P<verb>[a-z]{4,12}ed|brought|sent|given(?=\s(?:delegated\s)?(?:authority|powers?)\b))(?=\.?$|[,;]|(?<=given)\s|\s(?:to|for|from|until|subject|accordingly|back|in\sconsultation|in\s(?:the\s)?(?:\w{1,12}\s(?:days|weeks|months)|[A-Z]|autumn|spring|summer|winter|new)|by|before|at|on\sbehalf|with\s(?:immediate\s)?effect)\b)",
)
GAPPED = "clause.gapped"
"""The rule of a clause that leaves out the `be` of the one before: `A be accepted and the Clerk authorised to sign`."""


def gapped(piece: str) -> Doing | None:
    """Read `the Clerk authorised to sign` behind `A be accepted and`."""
    match = _GAPPED.match(piece.strip(ENDS))
    verb = _gapped_verb(match) if match else None
    return Doing(verb, match.group("what"), GAPPED) if match and verb else None


def _gapped_verb(match: re.Match[str]) -> DecisionVerb | None:
    """Return what is done by a participle that left its `be` out; `an update provided` asks for one."""
    word = match.group("verb")
    if word == "given":
        return DecisionVerb.DELEGATED
    return verb_of(word) or (DecisionVerb.REQUESTED if word in lexicon().words["decisions.wanted"] else None)
