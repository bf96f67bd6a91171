"""Clauses that leave out the `be` of the one before: `A be accepted and the Clerk authorised to sign`.

In: the words of a clause behind another. Out: what it does, or None. Will not: say where clauses part.
"""

import re

from schemas.patterns import pattern
from schemas.vocabulary import DecisionVerb
from seeds.lexicon import lexicon
from tasks.extracting.commitments.work_verbs import verb_at
from tasks.extracting.decisions.clause_states import ENDS, Doing
from tasks.extracting.decisions.clauses import verb_of

_GAPPED = pattern(
    "clause.gapped",
    r"\A(?P<what>(?:the|a|an|any|all|its|their|his|her|£|[A-Z])(?:(?!\b(?:that|which|who|whose|has|had|have|is|are|was|were|be)\b)[^,;:()]){1,90}?)"
    r"\s(?P<verb>[a-z]{4,12}ed(?:\s(?:forward|out|over|into|off|down|up))?|brought|sent|sold|bought|kept|built|cut|let|paid|drawn\sup|set\s(?:up|aside|at)|put\s(?:up|out|to\stender)|taken\s(?:up|down|forward)|laid|hung|written|sought|held|given(?=\s(?:delegated\s)?(?:authority|powers?)\b))(?=\.?$|[,;]|(?<=given)\s|\s(?:to|for|from|until|subject|accordingly|back|in\sconsultation|in\s(?:the\s)?(?:\w{1,12}\s(?:days|weeks|months)|[A-Z]|autumn|spring|summer|winter|new)|by|before|at|on\sbehalf|with\s(?:immediate\s)?effect)\b)",
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
    if known := verb_of(word.split()[0]):
        return known
    if word in lexicon().words["decisions.wanted"]:
        return DecisionVerb.REQUESTED
    worked = verb_at(word, 0) or verb_at(word.split()[0], 0)
    return DecisionVerb.OTHER if worked and worked[0].form == "participle" and word not in _TELLING else None


_TELLING = (
    "proposed",
    "suggested",
    "requested",
    "agreed",
    "reported",
    "presented",
    "discussed",
    "raised",
    "identified",
)
"""`the report be noted and the actions proposed`: what a participle behind a noun only tells of it."""
