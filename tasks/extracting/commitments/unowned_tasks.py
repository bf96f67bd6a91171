"""Tasks of a resolution that it gives to nobody by name: the body's own letters, notes below `Agreed`, and what begins.

In: one piece of a resolution. Out: its task. Will not: read what officers or named people are to do (`resolved_tasks`).
"""

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from tasks.extracting.commitments.calendar_words import says_when
from tasks.extracting.commitments.clause_bounds import has_finite
from tasks.extracting.commitments.promises import Bounds, Promise
from tasks.extracting.commitments.work_verbs import doing_at
from tasks.extracting.triggers import holds

_RESOLVED = CommitmentStrength.RESOLVED
_REQUEST, _REPORT = CommitmentKind.REQUEST, CommitmentKind.FUTURE_REPORT
_RULE = "commitment.resolved"
_BODY_TASK = pattern(
    "task.body",
    r"(?:[Tt]hat\s)?(?P<doer>(?:[Tt]he|[Tt]his)\s(?:[A-Z][\w’'-]{1,20}\s){0,4}?(?:Council|Committee|Board|Panel|Authority|Forum))\s"
    r"(?P<task>(?:write|writes|lobby|lobbies|contact|contacts|seek|respond|responds)\s)",
)
_TO_DO = pattern(
    "task.to_do",
    r"(?:[Ii]t\swas\s(?:\w{2,12}ly\s)?(?:RESOLVED|AGREED|resolved|agreed)\s)?[Tt]o\s"
    r"(?P<task>(?:write(?!\s(?:off|down)\b)|contact|obtain|arrange|investigate|invite|ask|seek|lobby|respond|reply|refer|chase|request|raise(?=\s[^.;:£]{1,80}?\swith\s)|bring(?=\s[^.;:]{1,60}?\sback\b)"
    r"|send(?!\s(?:£|a\s(?:donation|cheque|contribution)))|forward|email|e-mail|circulate|(?:place|add|put|include)(?=\s[^.;:£]{1,60}?\s(?:on|to|in)\s(?:the|an?|its|our)\s(?:[\w’'-]{2,15}\s){0,2}agenda\b))\s)",
)


def unowned_task(text: str, bounds: Bounds) -> Promise | None:
    """Return what the body itself is to write, what is to be done, or when something begins."""
    return _written_by_body(text, bounds) or _to_be_done(text, bounds) or _begun(text, bounds)


_TO_BE = pattern("task.to_be", r"[^.;:£]{3,120}?\s(?P<to>to\sbe)\s(?P<verb>[a-z]{3,15}(?:\s[a-z]{2,6})?)")
_OWNER_BEHIND = pattern("task.owner_behind", r"\s[–-]\s(?P<owner>[A-Z]{2,4}(?:\s?(?:/|&|,|and)\s?[A-Z]{2,4}){0,4})$")


def _to_be_done(text: str, bounds: Bounds) -> Promise | None:
    """Read a note below `Agreed`: `a tidy-up of the green to be arranged – RH & WB`."""
    start, end = bounds
    match = _TO_BE.match(text, start, end)
    thing = text[start : match.start("to")] if match else ""
    if match is None or " be " in thing or has_finite(thing):
        return None
    doing = doing_at(text, match.start("to"), match.start("verb"), be=True)
    if doing is None or doing.verb.group != "acts":
        return None
    owner = _OWNER_BEHIND.search(text, start, end)
    doer = owner.span("owner") if owner else None
    return Promise(bounds, match.start("to"), bounds, doer, _REQUEST, _RESOLVED, _RULE)


_BEGUN = pattern(
    "task.begun",
    r"(?:[Tt]hat\s)?(?P<what>(?:the|all|both|these)\s[^.;:,£]{3,80}?)\s(?P<verb>begin|start|commence)\s(?=(?:in|on|from|by|before|after)\s)",
)


def _begun(text: str, bounds: Bounds) -> Promise | None:
    """Read the day on which a resolution has something begin: `that the work begin in September`."""
    match = _BEGUN.match(text, *bounds) if holds(text, (" begin ", " start ", " commence ")) else None
    if match is None or has_finite(match.group("what")) or not says_when(text, match.end() - 1, bounds[1]):
        return None
    whole = (match.start("what"), bounds[1])
    return Promise(whole, match.start("verb"), whole, None, CommitmentKind.TARGET, _RESOLVED, _RULE)


def _written_by_body(text: str, bounds: Bounds) -> Promise | None:
    """Read `the Council write to the Minister`, `it was agreed to write`; what else a body does it decides."""
    match = _BODY_TASK.match(text, *bounds) or _TO_DO.match(text, *bounds)
    if match is None:
        return None
    body = match.groupdict().get("doer")
    start, task = match.start("doer") if body else bounds[0], (match.start("task"), bounds[1])
    kind = _REPORT if text.startswith("bring", task[0]) else _REQUEST
    return Promise((start, bounds[1]), task[0], task, match.span("doer") if body else None, kind, _RESOLVED, _RULE)
