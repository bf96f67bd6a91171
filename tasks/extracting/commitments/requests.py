"""Requests in prose: what somebody has been asked to do (what is only wished: `wishes`).

In: a sentence. Out: promises. Will not: take a question (`asked whether`), a motion, a wish to have a vote
recorded, or what the chair asks of a meeting in passing (`asked those present to stand`).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.asked_verbs import asked_doing, to_do
from tasks.extracting.commitments.calendar_words import says_when
from tasks.extracting.commitments.clause_bounds import clause_end, clause_start, goes_on, has_finite, shares_subject
from tasks.extracting.commitments.promise_making import named_behind
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.report_words import reports_back
from tasks.extracting.commitments.set_business import is_business
from tasks.extracting.commitments.subjects import subject_of
from tasks.extracting.commitments.work_verbs import Doing

_FIRM = CommitmentStrength.FIRM
_REPORT, _REQUEST = CommitmentKind.FUTURE_REPORT, CommitmentKind.REQUEST
_REACH = 100
_ASKED = pattern(
    "commitment.asked",
    r"\b(?:asked|asks|requested|requests|invited|urged|begged|reminded|instructed|directed|tasked|encouraged|charged|deputed|detailed)\s"
    r"(?!with\b|if\b|whether\b|when\b|what\b|how\b|why\b|where\b|who\b|which\b|about\b|for\b|on\b|at\b|in\b|the\s(?:ability|opportunity|right)\b|questions?\b|permission\b|leave\b|consent\b|a\s(?:number|question))"
    r"(?P<how>that\s|to\s)?(?P<be>be\s)?",
)
_KEPT = pattern(
    "commitment.kept",
    r"\b(?:asked|requested)\s(?:to|that\s(?:[\w’'-]{1,20}\s){0,4}?[\w’'-]{2,20})\sbe\s(?P<task>kept\s(?:informed|updated|advised|up)|informed|notified|updated|sent|given|provided|copied)\b",
)
_FOR_TO_BE = screened(
    "commitment.for_to_be",
    r"\b(?:request\swas\s(?:also\s)?made|asked|called|requested)\s(?:for\s)(?!or\b|and\b)(?P<what>(?:(?!\sand\s[^.;,]{2,60}?\s(?:undertook|promised|agreed|offered|was\sable|were\sable)\s)[^.;,]){3,80}?)\s(?P<to>to(?P<be>\sbe)?)\s(?=[a-z])",
)
"""`asked for the slides to be circulated`, `asked for Members to register`."""
_TASKED = pattern(
    "commitment.tasked",
    r"\b(?:was|were|been)\s(?:(?:tasked|entrusted)\swith|(?P<charged>charged)\swith|given)\s(?:the\s(?:task|job|duty|responsibility)\sof\s)?(?<!given\s)(?=[a-z]{3,15}ing\b)",
)
_SOMEBODY = pattern("commitment.charged_somebody", r"(?:[Aa]n?|[Ss]ome|[Tt]wo|[Tt]hree|\d{1,3})\s")
"""`A man was charged with causing damage` is no task."""


@lru_cache(maxsize=1)
def _asked_for() -> Pattern[str]:
    """Match `requested further information`, `asked for a report on`."""
    words = lexicon().words
    things, facts = any_of(words["commitments.requested"]), any_of(words["commitments.asked_for_facts"])
    told = any_of(words["commitments.told_when_asked_for"])
    later = (
        r"(?:(?:next|future|subsequent|later)\s(?:\w{1,20}\s)?meetings?|in\s\w{1,10}\s(?:weeks|months)|in\sdue\scourse)"
    )
    return pattern(
        "commitment.asked_for",
        r"\b(?:requested|requests|called\sfor|asked\sfor|would\swelcome|would\slike|sought\sa(?=\sreport))\s(?!(?:permission|leave|consent)\b)"
        rf"(?:[\w’-]{{1,20}}\s){{0,4}}?{things}\b"
        rf"|\basked\s(?:(?:the\s)?[A-Z][\w’'.-]{{1,20}}(?:\s(?:of\s)?[A-Z][\w’'.-]{{1,20}}){{0,4}}|[Oo]fficers|him|her|them|the\s(?:clerk|officer|officers))\sfor\s(?!(?:[\w’-]{{1,20}}\s){{0,2}}?{told}\b)(?=(?:an?|the|further|more|regular|some|copies|figures|data)\b)"
        rf"|\b(?:asked|called|pressed)\sfor\s(?!(?:[\w’-]{{1,20}}\s){{0,2}}?{told}\b)[a-z]"
        rf"|\b(?:was|were)\s(?:also\s)?asked\s(?:by\s[A-Z][\w’. -]{{0,30}}?\s)?for\s"
        rf"(?!(?:[\w’-]{{1,20}}\s){{0,2}}?{told}\b)[a-z]"
        rf"|\b(?:requested|requests|called\sfor)\s(?:[\w’-]{{1,20}}\s){{0,4}}?{facts}\b"
        rf"|\b(?:requested|asked\sfor|would\slike)\s(?:[\w’-]{{1,20}}\s){{0,4}}?updates?\b(?=[^.;]{{0,100}}?\b{later}\b)"
        rf"|\brequested\s(?:an?|some|further|more)\s(?!(?:[\w’-]{{1,20}}\s){{0,2}}?{told}\b)[a-z]"
        r"|\b(?:requested|asked\sfor)\sregular\s(?:[\w’-]{1,20}\s)?updates\b"
        rf"|\b(?:request\swas\s(?:also\s)?made\s(?:by\s[A-Z][\w’. -]{{1,40}}?\s)?|made\sa\srequest\s)for\s"
        rf"(?!(?:[\w’-]{{1,20}}\s){{0,2}}?{told}\b)[a-z]"
        r"|(?<!was\s)(?<!were\s)\b(?:asked|requested)\sto\s(?:see|have)\s(?:(?:an?|the|any|all|some|further|more|regular)\s|(?=[a-z][^.;]{0,60}?\b(?:next|future)\b))",
    )


def asked(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody was asked to do."""
    if TO_BE_MINUTED.search(sentence.text):
        return
    for match in _ASKED.finditer(sentence.text):
        doing = asked_doing(sentence.text, match)
        told = (
            match.group(0).startswith("reminded")
            and doing
            and _OF_OR_THAT.search(sentence.text, match.start(), doing.at)
        )
        if doing and not told and _counts(sentence.text, doing) and _asks_now(sentence.text, match.start()):
            doer = _doer_of(sentence, match, doing)
            if is_ours(sentence, match.start(), doer) and not _at_the_table(sentence, match, doing):
                words = (match.start(), doing.end)
                if doer is None and doing.verb.form == "participle":
                    doer = named_behind(sentence.text, doing.end, clause_end(sentence.text, doing.end))
                kind = _kind(sentence.text, doing)
                yield request_of(sentence, words, doing.at, doer, kind, _FIRM, "commitment.asked")


_PASSIVE = ("was", "were", "is", "are", "also")
_RECEIVED = ("receive", "have", "see", "consider", "speak", "address")
_AT_THE_TABLE = ("consider", "discuss", "ask", "put", "raise", "contribute", "scrutinise")


def _doer_of(sentence: Sentence, match: Match[str], doing: Doing) -> Bounds | None:
    """Return whom it is asked of; who `asked to receive` a report is not the one that writes it."""
    if match.group("how") != "to " and not sentence.text.startswith("by ", match.end()):
        return asked_of(sentence.text, match.end(), doing)
    active = _last_word(sentence.text, match.start()) not in _PASSIVE
    return None if active and doing.verb.base in _RECEIVED else _passive_doer(sentence, match.start())


def _at_the_table(sentence: Sentence, match: Match[str], doing: Doing) -> bool:
    """Say whether a body was asked to do at once what meetings do: `Members were invited to consider the report`."""
    text = sentence.text
    if is_business(match, doing):
        return True
    if match.group("how") != "to " or _last_word(text, match.start()) not in ("was", "were"):
        return False
    asked_body = match.group(0).startswith(("asked", "invited", "requested")) and doing.verb.base in _AT_THE_TABLE
    whom = _passive_doer(sentence, match.start()) if asked_body else None
    head = text[slice(*whom)].lower().split()[-1:] if whom else []
    return head != [] and head[0] in lexicon().words["commitments.bodies"] and not says_when(text, doing.end, len(text))


TO_BE_MINUTED = screened(
    "commitment.to_be_minuted",
    r"\b(?:votes?|abstentions?|dissent|opposition|names?)\b[^.;]{0,60}?\sbe\s(?:recorded|minuted|noted)\b"
    r"|\b(?:votes?|abstentions?|dissent)\b[^.;]{0,30}?\sto\sbe\s(?:recorded|minuted|noted)\b|\brecorded\svote\sbe\b|\bminutes?\b[^.;]{0,60}?\sbe\s(?:changed|amended|corrected|altered)\b|\b(?:words?|wording)\b[^.;]{0,80}?\sbe\s(?:inserted|changed|amended|replaced|added|deleted|removed)\b",
)
"""`asked that her vote against it be recorded`, which the minutes do by saying so."""
_OF_OR_THAT = pattern("commitment.reminded_of", r"\b(?:of\s|that[\s,]|about\s)")
"""`reminded Members that they had to declare` tells a rule, and asks nothing new."""


def asked_of(text: str, start: int, doing: Doing) -> Bounds | None:
    """Return whom it is asked of: what stands before `to` or the verb; nobody where it is to `be` done."""
    words = text[start : doing.at].rstrip()
    for tail in (" to also", " to", " should", " could"):
        words = words.removesuffix(tail)
    if words.endswith(" be") or has_finite(words) or _is_paper(words):
        return None
    return start, start + len(words)


_OF_WHAT = pattern("commitment.paper_of_what", r"\s(?:on|of|in|for|to|from|about|which|that)\s")


def _is_paper(words: str) -> bool:
    """Say whether it is a paper that is to hold something, and nobody: `future reports`, `items on the agenda`."""
    first = _OF_WHAT.search(words)
    head = words[: first.start() if first else len(words)].lower().split()[-1:]
    listed = (lexicon().words[f"commitments.{name}"] for name in ("requested", "reports", "papers", "things"))
    return bool(head) and any(head[0] in names for names in listed)


_NOBODY = ("Neither ", "Nobody ", "No-one ", "No one ", "None of ", "neither ", "nobody ", "no-one ", "no one ")


def is_ours(sentence: Sentence, position: int, doer: Bounds | None) -> bool:
    """Say whether one of the meeting asks one of the council: not `residents asked the Council to`."""
    subject = subject_of(sentence, clause_start(sentence.text, position), position)
    words = lexicon().words
    theirs = words["commitments.not_asked"]
    if subject and sentence.text.startswith(_NOBODY, subject.bounds[0]):
        return False
    asked_one = sentence.text[slice(*doer)].lower().split() if doer else []
    return not (subject and subject.head in theirs) and not set(asked_one) & set(words["commitments.not_asked_of"])


def _counts(text: str, doing: Doing) -> bool:
    """Say whether what is asked outlasts the meeting: to `confirm` does not, unless in writing or by a day."""
    if doing.verb.base in lexicon().words["commitments.not_requests"]:
        return (
            " in writing" in text[doing.end : doing.end + _REACH]
            or (doing.verb.base == "keep" and bool(_KEEPS.match(text, doing.end)))
            or (doing.verb.base == "confirm" and says_when(text, doing.end, clause_end(text, doing.end)))
        )
    return doing.verb.form != "progressive"


def is_past(text: str, position: int) -> bool:
    """Say whether `had`, `been` or a modal's `be` stands before: that is done, or said elsewhere."""
    return _last_word(text, position) in ("had", "has", "have", "been", "having", "as", "not", "be")


def _asks_now(text: str, position: int) -> bool:
    """Say whether it is asked in the minutes: who `has been asked` has it still to do."""
    return not is_past(text, position) or bool(_HAS_BEEN.search(text, 0, position))


_HAS_BEEN = pattern("commitment.has_been", r"\b(?:has|have)\s(?:now\s|also\s|again\s)?been\s$")


def _last_word(text: str, position: int) -> str:
    words = text[max(0, position - 20) : position].lower().split()
    return words[-1] if words else ""


_KEEPS = pattern(
    "commitment.keeps",
    r"\s(?:an?|the|its|their|his|her)\s(?!(?:meeting|debate|discussion|questions?|chair|minutes|matter|item|seats?|time)\b)",
)
"""`asked the Cabinet to keep the pool open`, and not `to keep their questions short`."""


def _passive_doer(sentence: Sentence, position: int) -> Bounds | None:
    """Return the subject of `was asked`, of `Clerk asked` or of `should`."""
    start, word = clause_start(sentence.text, position), _last_word(sentence.text, position)
    before = position - len(word) - 1 if word in ("was", "were", "is", "are", "also") else position
    subject = subject_of(sentence, start, before)
    return subject.bounds if subject else None


def for_to_be(sentence: Sentence) -> Iterator[Promise]:
    """Yield `asked for the slides to be circulated`, `asked for Members to register`."""
    if TO_BE_MINUTED.search(sentence.text):
        return
    for match in _FOR_TO_BE.finditer(sentence.text):
        doing = None if match.group("be") else to_do(sentence.text, match.start(), match.end(), be=False)
        whom = match.span("what") if doing and not _is_paper(match.group("what")) else None
        asked_now = not is_past(sentence.text, match.start()) and is_ours(sentence, match.start(), whom)
        if asked_now and (doing or match.group("be")):
            kind = _kind(sentence.text, doing) if doing else _REQUEST
            whom = whom or named_behind(sentence.text, match.end(), clause_end(sentence.text, match.end()))
            yield request_of(sentence, match.span(), match.start("what"), whom, kind, _FIRM, "commitment.asked")


_ASKED_BEFORE = pattern(
    "commitment.asked_before",
    r"(?:asked\sfor|requested)\s(?:at|following)\s(?:the|its|their|a)\s(?:last|previous|earlier)\s",
)
"""`the figures asked for at the last meeting`."""


_VOTE_WAS = pattern("commitment.vote_was", r"\b(?:vote|poll|ballot|division|recount)\b[^.;]{0,60}?\s(?:was|were)\s$")
"""`a recorded vote on the motion was called for by Councillor Heron`"""


def asked_for(sentence: Sentence) -> Iterator[Promise]:
    """Yield the reports and figures that somebody asked for."""
    for match in _asked_for().finditer(sentence.text):
        past = is_past(sentence.text, match.start()) or _VOTE_WAS.search(sentence.text, 0, match.start())
        past = past or _ASKED_BEFORE.search(sentence.text, match.start())
        if not past and is_ours(sentence, match.start(), None):
            kind = _REPORT if "update" in match.group(0) else _REQUEST
            yield request_of(sentence, match.span(), match.start(), None, kind, _FIRM, "commitment.asked_for")


def reminded(sentence: Sentence) -> Iterator[Promise]:
    """Yield `asked to be kept informed` and `was tasked with producing`."""
    for match in (*_KEPT.finditer(sentence.text), *_TASKED.finditer(sentence.text)):
        if not is_past(sentence.text, match.start()):
            kept = match.re is _KEPT
            doer = None if kept else _passive_doer(sentence, match.start())
            if not kept and match.group("charged") and (not doer or _SOMEBODY.match(sentence.text, doer[0])):
                continue
            task = match.start("task") if kept else match.end()
            yield request_of(sentence, match.span(), task, doer, _REQUEST, _FIRM, "commitment.asked")


def request_of(
    sentence: Sentence,
    phrase: Bounds,
    task: int,
    doer: Bounds | None,
    kind: CommitmentKind,
    strength: CommitmentStrength,
    rule: str,
) -> Promise:
    """Return what is asked in a phrase of a sentence: its whole clause, with who asks."""
    text, (first, last) = sentence.text, phrase
    start = clause_start(text, first)
    shared = shares_subject(text, start, first) or goes_on(text, start, first)
    start = first if shared else min(start, first)
    bounds = bare(text, start, max(clause_end(text, last), last))
    return Promise(bounds, first, bare(text, task, bounds[1]), doer, kind, strength, rule)


def _kind(text: str, doing: Doing) -> CommitmentKind:
    return _REPORT if reports_back(text[doing.start : clause_end(text, doing.end)], doing.verb) else _REQUEST
