"""Tasks that a resolution gives, and what the words above the minutes ask a body to do.

In: sentences. Out: promises. Will not: repeat what a resolution decides (notes, approves, delegates): only
what somebody must still do or bring back, with strength `resolved`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import has_finite
from tasks.extracting.commitments.open_verbs import open_base, open_participle
from tasks.extracting.commitments.promise_making import named_behind
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.report_words import reports_back
from tasks.extracting.commitments.resolution_pieces import pieces_of
from tasks.extracting.commitments.seats import fills_seat
from tasks.extracting.commitments.task_doers import NEXT, OPENING, doer_at
from tasks.extracting.commitments.unowned_tasks import unowned_task
from tasks.extracting.commitments.work_verbs import first_doing, third_person, verb_at
from tasks.extracting.triggers import holds

_RESOLVED = CommitmentStrength.RESOLVED
_REQUEST, _REPORT = CommitmentKind.REQUEST, CommitmentKind.FUTURE_REPORT
_RULE = "commitment.resolved"
_REACH = 150
_AGREE = pattern(
    "task.agree",
    r"(?<=\s)(?:agree|attend|choose|find)\s(?!to\b|of\b)",
)
_NUMBERED_THAT = pattern("task.numbered_that", r"\([ivxa-z\d]{1,4}\)\s++(?P<that>[Tt]hat\s)$")
_ASKS = screened(
    "task.asks",
    r"(?<!\bthe\s)(?<!\ba\s)(?<!\bthis\s)\b(?:requests?|asks?|instructs?|invites?|directs?|calls?\s(?:up)?on|requested|asked|instructed|invited|tasked|directed|remitted\sto|remits?\sto|remit\sto)\s(?!to\s(?:be|note)\b|of\b|from\b|for\b)"
    r"(?!to\s(?:withdraw\s(?:from|while|during)|leave\b(?=\W{0,3}$|\s(?:for|during|while|whilst|the\s(?:meeting|room|chamber|hall))\b)))(?:that|to|the|an?|all|any|further|more|regular|\w+)\s"
    r"|(?<=\sbe\s)required\sto\s(?!be\b)"
    r"|(?<=\sbe\s)recommended\sto\s(?!(?:[a-z]{3,12}\s)?(?:council|committee|cabinet|board|executive)\b)(?!(?:the|an?|full|council|cabinet|approve|adopt|agree|note|endorse|accept|confirm|support|recommend|set|appoint|delegate"
    r"|authorise|make|designate|declare|grant|refuse|ratify|extend|amend|increase|allocate|consider|elect|pass|enter|give|fund)\b)",
    re.IGNORECASE,
)
"""A body that is recommended to approve or adopt decides it later; to carry out or report is a task."""
_ASKS_FOR = screened(
    "task.asks_for", r"\b(?:ask|asks|call|calls|calling)\s(?:for|to\s(?:see|have|receive))\s", re.IGNORECASE
)
_ASKED_ONE = pattern(
    "task.asked_one",
    r"[A-Za-z]{3,12}\s(?:(?:up)?on\s|that\s)?(?P<doer>(?:the\s|to\sthe\s)?(?:[A-Z]|officers|(?:each|every|all|both)\s[a-z])[^.;:]{0,60}?)\s(?:to|for(?!\s[A-Z])|(?:include|review|write|report|provide|consider|prepare|submit|bring)(?=\s(?:to|the|an?|on|back|forward)\b))\s",
)
_REPORTING = screened(
    "task.reporting",
    r"\b(?:report\s(?:back|further|to|on|by|in|within|progress)|reports?\sbe|updates?\b[^.;]{0,60}?\sbe\s(?:presented|brought|submitted)|(?:bring|brought)\s(?:back|forward|to)"
    r"|(?:submit|bring|present|prepare|requests?|asks?\sfor|calls?\sfor)\s(?:an?\s)?(?:\w{1,20}\s){0,2}?(?:reports?|updates?|papers?|plans?))\b",
)
_FURTHER = screened(
    "task.further",
    r"\b(?:welcomes?|receives?|requests?|have|brings?)\s(?:an?\s)?"
    r"(?:further|final|regular|progress|update|quarterly|annual|six[-\s]monthly)\s(?:\w{1,20}\s)?"
    r"(?:items?|reports?|updates?|briefings?)\b"
    r"|\ba\s(?:further|final|detailed|full|progress|quarterly|annual)\s(?:\w{1,20}\s)?(?:reports?|updates?|briefings?)\b[^.;]{0,60}?\sbe\s(?:received|made|provided|given)\b"
    r"|\breceives?\san?\s(?:\w{1,20}\s)?(?:report|update|paper|briefing)\b(?=[^.;]{0,100}?\s(?:(?:the|its|a)\s(?:next|future|later|subsequent)\s|in\s\w{1,9}\smonths))",
    re.IGNORECASE,
)


_LEAVE = "".join(
    rf"(?!(?<=\b{leave}\sbe\s)(?:given|granted)\b)"
    for leave in ("authority", "agreement", "approval", "consent", "permission", "dispensation", "delegation")
)
"""`Authority be given to the Head of Planning` decides, and asks nobody for anything."""


@lru_cache(maxsize=1)
def _wanted() -> Screened:
    """Match `further details are shared`, `a report be submitted`."""
    wanted = any_of([*lexicon().words["decisions.wanted"], *lexicon().words["commitments.wanted"]])
    return screened(
        "task.wanted",
        rf"(?:(?<!\bto)(?<!\bshall)(?<!\bmust)\s(?:be|are|is)\s(?:also\s)?|(?<=ed|en)\s(?:[^.;:£]{{1,60}}\s)?and\s(?=(?:brought|reported|presented)\s(?:back\s)?to\s))"
        rf"(?P<verb>(?!given\s(?:(?:full\s)?(?:delegated|authority|power)|as\s(?:shown|listed|set|indicated|follows|below))|brought\sforward\s(?:as|to\s(?:allow|enable|Item|be\staken|this))\b){_LEAVE}{wanted}|(?:appointed|established|formed|created)(?=\sto\s(?:examine|review|look|investigate|draw|draft|report|develop|prepare)\b))\b",
        re.IGNORECASE,
    )


def resolved_tasks(sentence: Sentence) -> Iterator[Promise]:
    """Yield the tasks of one clause of a resolution; a second task after `and provide` has its own row."""
    before: Promise | None = None
    for bounds in pieces_of(sentence.text):
        before = task_in(sentence.text, bounds) or _goes_on(sentence.text, bounds, before)
        if before:
            yield _with_that(sentence, before)


def _with_that(sentence: Sentence, promise: Promise) -> Promise:
    """Return the promise with its `That` where it is the whole clause of a label: `(1) That the Clerk report back`."""
    passage, opening = sentence.passage, len("That ")
    numbered = _NUMBERED_THAT.search(sentence.text[: promise.bounds[0]])
    if numbered:
        return replace(promise, bounds=(numbered.start("that"), promise.bounds[1]))
    labelled = passage.paragraph is not None and passage.paragraph.label is not None
    whole = promise.bounds[0] == opening and sentence.text[:opening].lower() == "that "
    ends = bare(sentence.text, 0, len(sentence.text))[1] == promise.bounds[1]
    if not (labelled and whole and ends and sentence.start == passage.start):
        return promise
    return replace(promise, bounds=(0, promise.bounds[1]))


_OPINES = ("condition", "o objection", "not object")
"""`no objection, but would ask for swift bricks` answers a planning application."""


def task_in(text: str, bounds: Bounds) -> Promise | None:
    """Return the task of one piece of a resolution."""
    start, end = bounds
    given = given_to_somebody(text, bounds)
    asked = _REPORT if _REPORTING.search(text, start, end) else _REQUEST
    for kind, words in ((_REPORT, _FURTHER), (asked, _ASKS), (asked, _ASKS_FOR), (None, _wanted())):
        match = words.search(text, start, end)
        paid = kind is None and match and "£" in text[start : match.start()]
        condition = match and holds(text[start : match.start()], _OPINES)
        if given and match and _is_of_the_one_before(given, match, passive=kind is None, asks=words is _ASKS):
            return given
        if match and not paid and not condition and not _decides(text[start : match.start()]):
            doer = _asked_of(text, start, match) if words is _ASKS else None
            doer = doer_at(text, start, match.start()) if words is _ASKS_FOR else doer
            doer = named_behind(text, match.start("verb"), end) if kind is None else doer
            reports = kind or _kind(text[start:end], match)
            return Promise(bounds, match.start(), bounds, doer, reports, _RESOLVED, _RULE)
    return given or _done_by_somebody(text, bounds) or unowned_task(text, bounds)


_DONE_BY = pattern("task.done_by", r"\sbe\s(?P<verb>(?!signed|proposed|moved|seconded|chaired|led|represented)[a-z])")


def _done_by_somebody(text: str, bounds: Bounds) -> Promise | None:
    """Read what is to be done by an officer, whatever it is: `the ceremony be staged by the Head of Events`."""
    match = _DONE_BY.search(text, *bounds) if holds(text, (" by ",)) else None
    verb = match.start("verb") if match else 0
    doing = open_participle(text, verb, verb) if match else None
    near = doing is not None and text.startswith(" by ", doing.end)
    doer = named_behind(text, doing.end, bounds[1]) if doing and near else None
    if doing is None or doer is None or not doer_at(text, doer[0], bounds[1]) or "£" in text[bounds[0] : verb]:
        return None
    return Promise(bounds, verb, bounds, doer, _REQUEST, _RESOLVED, _RULE)


def _is_of_the_one_before(given: Promise, match: Match[str], *, passive: bool, asks: bool) -> bool:
    """Say whether somebody has a task before what is to `be` done, or asks himself: `the Clerk ask the school`."""
    return (passive and given.verb < match.start()) or (asks and given.verb == match.start())


def _asked_of(text: str, start: int, match: Match[str]) -> Bounds | None:
    """Return who is asked: of `officers be asked to` they stand before, of `asks the Clerk to` behind."""
    before = text[start : match.start()].rstrip()
    if _ONLY_INVITED.match(text, match.start()) and not _TO_EXPLAIN.search(text, match.end()):
        return None
    if before.endswith(" be"):
        first = start + (len("that ") if before.lower().startswith("that ") else 0)
        return first, start + len(before) - len(" be")
    named = _ASKED_ONE.match(text, match.start())
    return named.span("doer") if named else None


_ONLY_INVITED = pattern("task.only_invited", r"invited\sto\s(?:attend|meet|(?:an?|the|its|their|our)\s)")
_TO_EXPLAIN = pattern(
    "task.to_explain", r"\sto\s(?:[a-z]{2,12}ly\s)?(?:explain|present|report|answer|give|discuss|provide|speak)\b"
)
"""Who is invited to a meeting has no task, unless he is to report there."""
_AGREED_THAT = pattern("task.agreed_that", r"\b(?:agreed|resolved|decided|AGREED|RESOLVED)\sthat\s")
_MODAL = pattern("task.modal", r"\s(?:would|will|should|shall|is\sto|are\sto)(?=\s|$)")


def _other_verb(words: str) -> bool:
    """Say whether another verb stands between somebody and his task; `would` and `should` belong to it."""
    return has_finite(_MODAL.sub("", words))


_ADVERB = pattern("task.adverb", r"(?<=[a-z])\s[a-z]{4,14}ly$")


def given_to_somebody(text: str, bounds: Bounds) -> Promise | None:
    """Read `the Chair of the Board agree the approach`; `the Chair be authorised` decides."""
    agreed = _AGREED_THAT.search(text, *bounds)
    actor = doer_at(text, agreed.end() if agreed else bounds[0], bounds[1])
    doing = first_task(text, actor[1], min(bounds[1], actor[1] + _REACH)) if actor else None
    if (
        actor is None
        or doing is None
        or fills_seat(text, doing)
        or _decides(text[actor[0] : doing])
        or _other_verb(text[actor[1] : doing])
    ):
        return None
    begin, name = actor[0], _MODAL.sub("", text[actor[0] : doing].removesuffix(" to ")).rstrip()
    name = _ADVERB.sub("", name)
    doer = (begin, begin + len(name))
    opening = OPENING.match(text, bounds[0], begin)
    start = bounds[0] if opening and opening.group("whole") else begin
    return Promise(
        (start, bounds[1]), doing, (doing, bounds[1]), doer, _asked_kind(text, doing, bounds[1]), _RESOLVED, _RULE
    )


def _asked_kind(text: str, doing: int, end: int) -> CommitmentKind:
    """Return future_report where somebody is to report, else request."""
    found = verb_at(text, doing)
    return (
        _REPORT if text.startswith("report", doing) or (found and reports_back(text[doing:end], found[0])) else _REQUEST
    )


def first_task(text: str, start: int, end: int) -> int | None:
    """Return where the verb of a task begins."""
    doing, agree = first_doing(text, start, start, end), _AGREE.search(text, start, end)
    nearest = NEXT.match(text, start, end)
    nearest = None if nearest is None or nearest.group("be") or text.endswith("All", 0, start) else nearest
    doing = doing or (open_base(text, start, nearest.end()) if nearest else None)
    does = third_person(text, nearest.end()) if nearest else None
    places = [doing.at] if doing and doing.verb.form == "base" else []
    places += [nearest.end()] if nearest and does else []
    return min([*places, *([agree.start()] if agree else [])], default=None)


_AND_REPORTS = ("provide", "submit", "bring", "present", "report")


def _goes_on(text: str, bounds: Bounds, before: Promise | None) -> Promise | None:
    """Return the second task of the same person: `and provide an update to the Board`."""
    if before is None or not text.startswith(_AND_REPORTS, bounds[0]):
        return None
    return Promise(bounds, bounds[0], bounds, before.doer, _REPORT, _RESOLVED, _RULE)


def _decides(words: str) -> bool:
    """Say whether the words before are a decision: `the report be noted and`, `authority be delegated to`."""
    lowered = words.lower()
    return lowered.endswith((" be", " is", " are")) or any(
        word in lowered for word in lexicon().words["commitments.decides"]
    )


def _kind(words: str, match: Match[str]) -> CommitmentKind:
    """Return future_report where a report is to come to a body, else request."""
    found = verb_at(match.group("verb"), 0)
    reports = (found and reports_back(words, found[0])) or _MADE_TO.search(words) or _TO_REPORT.search(words)
    return _REPORT if reports else _REQUEST


_TO_REPORT = pattern(
    "task.to_report", r"\sbe\s(?:set\sup|appointed|established|formed|created)\b[^.;]{0,150}?\sto\sreport\s"
)
_MADE_TO = pattern(
    "task.made_to",
    r"\b(?:reports?|papers?|findings|results)\b[^.;:]{0,60}?\sbe\s(?:made|submitted|presented|brought)\s(?:back\s)?to\s"
    r"(?:the\s|its\s|a\s)?(?:[\w-]{1,20}\s){0,3}?(?:Council|Cabinet|Committee|Board|Panel|Executive|meeting)\b",
)
"""`a report on take-up be made to Council by March`."""
