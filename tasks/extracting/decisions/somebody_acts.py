"""Clauses that begin with who is to act: `the Clerk to obtain quotes`, `Cllr Teal would meet the tenant`.

In: the words of a resolution and a place. Out: whether somebody acts there. Will not: say what he does (`clauses`).
"""

from schemas.patterns import pattern
from tasks.extracting.commitments.work_verbs import verb_at
from tasks.extracting.decisions.verbs_by_form import acts_at

_SOMEBODY = pattern(
    "clause.somebody",
    r"(?:(?:Cll?r|Councillor|Mr|Mrs|Ms|Miss|Dr)s?\.?\s(?:[A-Z]\.?\s?){0,2}[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20})?|[A-Z]\.\s?[A-Z][\w’'-]{1,20}"
    r"|(?:[Tt]he\s)?(?:[A-Z][a-z]{2,12}\s){0,2}(?i:clerk|chair|chairman|secretary|treasurer|mayor|convener|officers?|director))(?=\s[a-z])",
)
_TO_ACT = pattern("clause.somebody_to", r"\sto\s(?!the\b|an?\b|be\b|[A-Z\d£])[a-z]{3,}\b")
_WOULD = pattern(
    "clause.would",
    r"\s?(?:the|an?|its|all|any|no|(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)s?\.?|[A-Z][\w’'-]{1,15})\s(?:(?!that\b|which\b|who\b|if\b|is\b|was\b|has\b|be\b)[\w’'-]{1,20}\s){0,8}?(?:would|will|should)\s(?:not\s)?(?!have\b)[a-z]",
)
"""`the Clerk would write to the owner and Cllr Teal would meet the tenant`"""


def somebody_acts(words: str, at: int) -> bool:
    """Say whether somebody is to do something: `Cllr Heron to draft a letter`, `the Clerk obtain quotes`."""
    who = _SOMEBODY.match(words, at)
    if who is None or _TO_ACT.match(words, who.end()):
        return who is not None
    verb = verb_at(words, who.end() + 1)
    return acts_at(words, who.end()) == "" or (verb is not None and verb[0].form == "base")


def would_act(words: str, start: int, end: int) -> bool:
    """Say whether words say what would be done: `the fee would rise`, by whomever."""
    return _WOULD.match(words, start, end) is not None
