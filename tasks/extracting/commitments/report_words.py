"""Whether what is to be done is a report to a body of the council.

In: the words of a clause and its verb. Out: yes or no. Will not: find clauses.
"""

import re
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.commitments.work_verbs import Verb

_REPORTS_ON = pattern("commitment.reports_on", r"\breport\s(?:on|further|progress|in\sperson)\b")
_ALWAYS = ("report back", "bring back")
_COMES_WITH = pattern("commitment.comes_with", r"\bcom(?:e|es|ing)\sback\s(?:to\s[^.;]{3,60}?\s)?with\s")
"""`come back to the Committee with the figures`, which are as good as a report."""
_RECEIVES = ("receive", "have")
_BRINGS = ("submit", "bring", "bring forward", "present", "return")


def reports_back(words: str, verb: Verb) -> bool:
    """Say whether a report is to come to a body: `an update would be brought to the next meeting`."""
    if verb.base == "come back" and _COMES_WITH.search(words):
        return True
    if verb.base in _ALWAYS or (verb.base == "report" and _REPORTS_ON.search(words)):
        return True
    if verb.base not in lexicon().words["commitments.report_verbs"]:
        return False
    if verb.base == "bring" and _audience().search(words):
        return True
    if verb.base in _RECEIVES and _body().search(words):
        return bool(_report().search(words))
    told = verb.base in _BRINGS or bool(_audience().search(words))
    return told and (verb.base == "report" or bool(_report().search(words)))


@lru_cache(maxsize=1)
def _report() -> Pattern[str]:
    return pattern("commitment.report", rf"\b{any_of(lexicon().words['commitments.reports'])}\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _body() -> Pattern[str]:
    return pattern("commitment.body", rf"\b{any_of(lexicon().words['commitments.audiences'])}\b")


@lru_cache(maxsize=1)
def _audience() -> Pattern[str]:
    """Match the body or meeting that is told."""
    audiences = any_of(lexicon().words["commitments.audiences"])
    return pattern(
        "commitment.audience", rf"\b(?:to|with|by|at|for|of|provide|update|give|before)\s[^.;]{{0,60}}?\b{audiences}\b"
    )


def audience_in(words: str) -> tuple[int, int] | None:
    """Return the bounds of who is told or written to."""
    match = _told().search(words)
    return match.span("whom") if match else None


@lru_cache(maxsize=1)
def _told() -> Screened:
    people = any_of(lexicon().words["commitments.told"])
    verbs = (
        r"writ(?:e|ten|ing)|report(?:ed)?(?:\sback)?|circulated?|sen[dt]|shared?\b[^.;]{0,60}?|provided?\b[^.;]{0,60}?"
        r"|brought(?:\sback)?|submit(?:ted)?|presented?|present|referred|refer|update|feedback|fed\sback|feed\sback|respond|reply"
    )
    return screened(
        "commitment.told",
        rf"\b(?:{verbs})\s(?:to|with)\s(?P<whom>(?:(?:the|all|an?|each|this|their)\s){{0,2}}(?=[A-Z]|{people})[^.,;]{{2,70}}?)"
        r"(?=\s(?:on|at|in|for|via|about|re:?|re\.|regarding|setting|asking|and|before|after|by|with|to|once|when|requesting|that|which|following|as)\s|[.,;]|$)",
    )
