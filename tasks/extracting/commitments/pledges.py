"""What somebody undertook, promised, agreed or offered.

In: a sentence. Out: promises. Will not: take what a body agrees to adopt or pay, which is its decision, for a pledge.
"""

from collections.abc import Iterator
from dataclasses import replace
from re import Match

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength, ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.commitments.asked_verbs import to_do
from tasks.extracting.commitments.clause_bounds import (
    clause_start,
    has_finite,
    is_doubtful,
    shares_subject,
)
from tasks.extracting.commitments.promise_making import promise_of
from tasks.extracting.commitments.promises import Promise, Sentence, bare
from tasks.extracting.commitments.seats import fills_seat
from tasks.extracting.commitments.subjects import Subject, first_subject, speaker_before, subject_of
from tasks.extracting.commitments.work_verbs import Doing, Verb, doing_at, first_doing

_UNDERTOOK = pattern(
    "commitment.undertook",
    r"\b(?:(?:kindly|also|duly|therefore|subsequently|readily|generously|then|further)\s)?(?P<said>undertook|undertakes|promised|promises|pledged|committed|offered|offers|volunteered|agreed|agrees|decided(?=\sto\s(?:write|ask|invite|contact|seek|obtain|request|lobby|chase|respond|reply|raise|report|enquire)\b)"
    r"|gave\s(?:(?:the\s[A-Z]\w{2,15}|him|her|them|[Mm]embers)\s)?(?:an?|his|her|their|its)\s(?:undertaking|commitment|assurance|word|promise|pledge|guarantee)|gave\snotice|(?:offered|agreed\sto|accepted)\s(?:an?|the|another|a\sfurther)\scondition"
    r"|(?:was|were|is|are|am|would\sbe)\s(?:also\s|very\s)?(?:happy|willing|content|prepared|glad|pleased|committed))"
    r"(?:,\s[^,.;]{3,60},|\s(?:on\sbehalf\sof|with|at)\s[^,.;]{2,50}?)?\s(?P<how>to|that)\s(?:also\s)?",
)


_PRICES = pattern(
    "commitment.prices",
    r"\b(?:raise|put\sup|reduce|lower|freeze|write\s(?:off|down))\s[^.;]{2,60}?£|\s(?:be|is)\s(?:raised|put\sup|reduced|lowered|frozen|written\soff)\s[^.;]{0,40}?£",
)
"""`It was agreed to raise the precept to £8,400`, which is decided with that."""
_LISTED = ("undertook", "promised", "offered", "volunteered")
"""`- undertook to circulate the figures`, below a line that ends with who did."""
_PLEDGED = ("promised", "undertook", "pledged", "gave", "offered")


_WOULD = pattern("commitment.pledged_would", r"\b(?:would|will|should)\s(?:also\s)?(?P<be>be\s)?(?=[a-z])")


_OTHER_VERB = pattern("commitment.other_verb", r"[a-z][a-z-]{2,15}\b")


_HAVING = pattern("commitment.having", r"have\s(?=(?:an?|the|his|her|its|their|all|every|two|three)\s)")
"""`undertook to have a steward on duty`."""


_REACH = 100
"""A verb that is agreed on stands within so many characters."""


_TAKEN_NOW = pattern(
    "commitment.taken_now", r"\b(?:urgent|urgency|late\s(?:item|paper|report|question)|item|items|chair|vote)\b"
)
_NEAR = 90
_TAKING = ("take", "accept", "allow", "admit", "hear", "consider", "deal with", "add", "bring forward")
"""`The Chair agreed to take the report as urgent`, which is done there."""


_HANDED = ("provide", "attend", "meet", "deliver", "lead", "host", "lend", "store", "speak", "share", "come back")
"""`would be happy to provide the figures`: more than good will."""
_STATES = ("was", "were", "is", "are", "am", "would")
_READY = ("happy", "willing", "prepared", "committed")


def undertook(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody undertook; what a body agrees to adopt or pay is its decision."""
    for match in _UNDERTOOK.finditer(sentence.text):
        before = max(0, match.start() - 60), match.start()
        if _HAD.search(sentence.text, *before) or _RESOLVED.search(sentence.text, *before):
            continue
        if _ASKED_IF.search(sentence.text, max(0, match.start() - _FAR), match.start()):
            continue
        if promise := _undertaking(sentence, match):
            yield promise


_FAR = 140
_ASKED_IF = pattern(
    "commitment.asked_if",
    r"\b(?:asked|asks|enquired|inquired|queried|wondered|questioned)\s(?:(?!to\b)[\w’'.-]{1,20}\s){0,4}(?:if|whether)\s(?:(?!\sand\s)[^.;:]){1,60}$",
)
"""`asked if everyone was happy to pass the accounts`"""


def _is_listed(sentence: Sentence, match: Match[str]) -> bool:
    """Say whether a word alone promises, for the line above has who: `- undertook to look`.

    A point may have `agreed to`, where that is work: `agreed to bring a report back`, not `agreed to support it`.
    """
    if match.group("said") in _LISTED:
        return True
    paragraph = sentence.passage.paragraph
    point = paragraph is not None and paragraph.kind is ParagraphKind.LIST_ITEM
    works = match.group("said") == "agreed" and point and sentence.start == sentence.passage.start
    doing = _undertaken(sentence.text, match) if works and match.group("how") == "to" else None
    return doing is not None and lexicon().canonical("decisions.verbs").get(doing.verb.base) in _WORKS


_WORKS = (None, "other", "requested")
"""What is done by no word of deciding is work."""


def _undertaking(sentence: Sentence, match: Match[str]) -> Promise | None:
    """Return what is undertaken, with who undertakes it and what he is to do; None where either is missing."""
    start, subject = _undertaker(sentence, match)
    listed = subject is None and match.start("said") == 0 and _is_listed(sentence, match)
    subject = Subject((0, 0), "", "agent") if listed else subject
    text = sentence.text
    doing = _undertaken(text, match) or _other_doing(text, match, subject) or _pledged(sentence, match)
    if match.group("said").startswith("would") and is_doubtful(text, start, match.start()):
        return None
    if not doing or not subject or _only_helps(match, doing.verb) or _decides(match, subject, doing.verb):
        return None
    if match.group("how") == "that" and fills_seat(text, doing.at):
        return None
    doer = _agreed_doer(sentence, match, doing, subject)
    promise = promise_of(sentence, doing, start, doer, CommitmentStrength.FIRM, "commitment.undertook")
    if _is_of_all(text, match, subject):
        return _agreed_by_all(text, promise, match)
    return _of_one(text, match, promise, nobody=listed or subject.head in ("it", "meeting"))


def _is_of_all(text: str, match: Match[str], subject: Subject) -> bool:
    """Say whether a body agreed, or it was agreed."""
    if match.group("said") not in ("agreed", "agrees", "decided"):
        return False
    by_body = subject.head in lexicon().words["commitments.bodies"]
    return by_body or _IMPERSONAL.search(text, 0, match.start("said")) is not None


def _of_one(text: str, match: Match[str], promise: Promise, *, nobody: bool) -> Promise:
    """Return the promise of somebody, or of `nobody` who is named; an undertaking even where its words aim at a day."""
    if nobody:
        promise = replace(promise, doer=None)
    if match.group("said").endswith("assurance") and match.group("how") == "that":
        promise = replace(promise, bounds=bare(text, match.end(), promise.bounds[1]))
    targets = promise.kind is CommitmentKind.TARGET
    return replace(promise, kind=CommitmentKind.UNDERTAKING) if targets else promise


_HAD = pattern("commitment.had", r"\b(?:had|having)(?:,\s[^,.;]{2,45},)?\s$")
_RESOLVED = pattern(
    "commitment.proposed_and_agreed", r"\bproposed,?\s(?:and\s)?(?:duly\s)?seconded,?\sand\s(?:[a-z]{4,12}ly\s)?$"
)
"""`It was proposed, seconded and agreed that the minutes be approved as a correct record`: nobody undertakes that."""
_IMPERSONAL = pattern("commitment.impersonal", r"\b[Ii]t\swas\s(?:\w{4,12}\s)?$")


def _agreed_by_all(text: str, promise: Promise, match: Match[str]) -> Promise:
    """Return what `it was agreed to` or `that` gives somebody to do, without those words: the meeting resolves it."""
    that = match.group("how") == "that"
    bounds = bare(text, match.end() if that else match.start("how"), promise.bounds[1])
    nobody = not that and _IMPERSONAL.search(text, 0, match.start("said"))
    it = promise.doer is not None and text[slice(*promise.doer)].startswith(
        ("It ", "it ", "The meeting", "the meeting")
    )
    doer = None if nobody or it else promise.doer
    reports = promise.kind is CommitmentKind.FUTURE_REPORT
    kind = promise.kind if reports else CommitmentKind.REQUEST
    return replace(promise, bounds=bounds, doer=doer, kind=kind, strength=CommitmentStrength.RESOLVED)


def _undertaker(sentence: Sentence, match: Match[str]) -> tuple[int, Subject | None]:
    """Return where the clause begins and who undertakes it; of `said that it was late and agreed to` the first one."""
    start = clause_start(sentence.text, match.start())
    if shares_subject(sentence.text, start, match.start()):
        return match.start("said"), first_subject(sentence.text, match.start())
    if not sentence.text[start : match.start()].strip() and start:
        return start, speaker_before(sentence, match.start()) or first_subject(sentence.text, match.start())
    return start, subject_of(sentence, start, match.start()) or first_subject(sentence.text, match.start())


def _undertaken(text: str, match: Match[str]) -> Doing | None:
    """Return the verb of `agreed to write`, or of `agreed that a letter be sent`."""
    if match.group("how") == "to":
        reviewing = match.group("said").endswith("committed") and doing_at(text, match.start(), match.end(), be=True)
        return reviewing or doing_at(text, match.start(), match.end(), be=False)
    doing = first_doing(text, match.start(), match.end(), match.end() + _REACH)
    return doing if doing and not has_finite(text[match.end() : doing.at]) else None


def _other_doing(text: str, match: Match[str], subject: Subject | None) -> Doing | None:
    """Return any other verb that somebody, but no body, agrees or offers to do: `agreed to judge the show`."""
    words = lexicon().words
    somebody = subject and subject.kind == "agent" and subject.head not in words["commitments.bodies"]
    if not somebody or match.group("how") != "to":
        return None
    if match.group("said").split()[0] in _STATES:
        ready = match.group("said").endswith(_READY)
        return to_do(match.string, match.start(), match.end(), be=False) if ready else None
    verb = _HAVING.match(text, match.end()) or _OTHER_VERB.match(text, match.end())
    if verb is None or verb.group(0) in words["commitments.not_undertaken"]:
        return None
    base = verb.group(0).rstrip()
    return Doing(match.start(), Verb(base, "acts", "base"), verb.start(), verb.start() + len(base))


def _pledged(sentence: Sentence, match: Match[str]) -> Doing | None:
    """Return the verb of what somebody pledges of a thing: `gave his word that no counter would be closed`."""
    if match.group("how") != "that" or not match.group("said").startswith((*_PLEDGED, "agreed")):
        return None
    text = sentence.text
    would = _WOULD.search(text, match.end(), match.end() + _REACH)
    subject = subject_of(sentence, match.end(), would.start()) if would else None
    own = (
        subject is not None and subject.kind == "agent" and not match.group("said").startswith(("promised", "offered"))
    )
    if would is None or own or (match.group("said") == "agreed" and not _should_be(would, subject)):
        return None
    end = _OTHER_VERB.match(text, would.end())
    return Doing(match.start(), Verb("pledge", "acts", "base"), would.end(), end.end() if end else would.end())


def _should_be(would: Match[str], subject: Subject | None) -> bool:
    """Say whether something named should be done: `agreed that this should be left` takes up what was said before."""
    return would.group(0).startswith("should") and not (subject and subject.head in ("it", "this", "that"))


def _agreed_doer(sentence: Sentence, match: Match[str], doing: Doing, subject: Subject) -> Subject:
    """Return who is to do it: of `agreed that officers report back` the officers, of `a map be sent` nobody."""
    if match.group("how") == "to" or doing.verb.base == "pledge":
        return Subject(subject.bounds, subject.head, "agent")
    words = (match.end(), doing.at - 1)
    told = subject_of(sentence, *words)
    return Subject(words, "", "other" if told and told.kind == "other" else "agent")


def _only_helps(match: Match[str], verb: Verb) -> bool:
    """Say whether it is mere good will: `would be happy to help`."""
    said = match.group("said").split()[0]
    helps = verb.group != "acts" and verb.base not in _HANDED
    return said in _STATES and (helps or verb.base.startswith("see "))


_ON_AGENDA = pattern("commitment.put_on_agenda", r"\s(?:to|on)\s(?:the|an?|its|our)\s(?:[\w’'-]{2,15}\s){0,2}agenda\b")
"""`It was agreed to place this on the agenda for September` decides nothing."""


def _decides(match: Match[str], subject: Subject, verb: Verb) -> bool:
    words = lexicon().words
    by_all = match.string.endswith("unanimously ", 0, match.start("said"))
    ours = by_all or subject.head in words["commitments.bodies"]
    if verb.base in _TAKING and _TAKEN_NOW.search(match.string, match.end(), match.end() + _NEAR):
        return True
    if ours and match.group("said") == "agreed" and _PRICES.search(match.string, match.end(), match.end() + _REACH):
        return True
    if verb.base in ("place", "add", "put", "include") and _ON_AGENDA.search(
        match.string, match.end(), match.end() + _REACH
    ):
        return False
    return (
        match.group("said") == "agreed"
        and (ours or match.group("how") == "that")
        and verb.base in words["commitments.body_decisions"]
    )
