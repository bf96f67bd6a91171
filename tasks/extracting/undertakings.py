"""Undertakings in prose: what somebody will do, and what is planned to happen.

In: a sentence. Out: promises. Will not: take a prediction for a promise; `would` is how minutes report
everything, so only verbs of the council's work count, with a subject that can do or undergo them.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.calendar_words import says_when
from tasks.extracting.clause_bounds import clause_end, clause_start, frame_before, has_finite, is_doubtful
from tasks.extracting.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.report_words import reports_back
from tasks.extracting.subjects import Subject, first_subject, may_suffer, subject_of
from tasks.extracting.work_verbs import Doing, Verb, doing_at, first_doing


@lru_cache(maxsize=1)
def _modal() -> Pattern[str]:
    """Match `would also be `, `will `, up to the verb."""
    adverbs = any_of(lexicon().words["commitments.adverbs"])
    return pattern(
        "commitment.modal",
        rf"(?:\b(?:would|will|shall)|[’'](?:ll|d))\s(?:{adverbs}\s){{0,2}}(?P<be>be\s(?:(?:{adverbs}|being)\s){{0,2}})?",
    )


@lru_cache(maxsize=1)
def _planned() -> Pattern[str]:
    """Match `was due to `, `were shortly to `, `is to be `, `planned to `, up to the verb."""
    adverbs = any_of(lexicon().words["commitments.adverbs"])
    plans = any_of(lexicon().words["commitments.plans"])
    return pattern(
        "commitment.planned",
        rf"\b(?:(?:was|were|is|are)\s(?:{adverbs}\s){{0,2}}(?:(?P<plan>{plans})\s)?"
        r"|(?P<means>planned|intended|hoped|hopes|plans|intends|hope|plan|intend|aims|aimed|aim|proposes|proposed|propose"
        r"|expects|expected)\s)to\s(?:be\sable\sto\s)?(?P<be>be\s)?",
    )


_UNDERTOOK = pattern(
    "commitment.undertook",
    r"\b(?:(?:kindly|also|duly|therefore|subsequently|readily|generously|then|further)\s)?(?P<said>undertook|undertakes|promised|promises|pledged|committed|offered|offers|volunteered|agreed|agrees"
    r"|gave\s(?:an?|his|her|their|its)\s(?:undertaking|commitment|assurance|word|promise|pledge)|gave\snotice"
    r"|(?:was|were|is|are|would\sbe)\s(?:also\s|very\s)?(?:happy|willing|content|prepared|glad|pleased|committed))"
    r"\s(?P<how>to|that)\s(?:also\s)?",
)
_TO_BE = pattern("commitment.to_be", r"(?:^|(?<=[–-]\s))(?P<to>[Tt]o\sbe\s)(?=[a-z])")
_HOURS = pattern("commitment.hours", r"\s(?:from|between|at|until)\s\d{1,2}(?:[.:]\d\d|\s?[ap]m)")
"""`would open from 10:00` tells of hours."""
_ASSURED = pattern(
    "commitment.assured",
    r"^In\s(?:response|answer|reply)\b|\b(?:replied|responded|answered|confirmed|assured|reassured|indicated)\b",
)
_OTHER_VERB = pattern("commitment.other_verb", r"[a-z][a-z-]{2,15}\b")
_REACH = 100
"""A verb that is agreed on stands within so many characters."""


def modal(sentence: Sentence) -> Iterator[Promise]:
    """Yield what would or will be done."""
    for match in _modal().finditer(sentence.text):
        doing = _modal_doing(sentence.text, match)
        if doing is None or _HOURS.match(sentence.text, doing.end):
            continue
        start, subject = _clause(sentence, doing)
        if subject and (_can(sentence, subject, doing.verb) or _is_dated(sentence, subject, doing)):
            yield _promise(sentence, doing, start, subject, _by_verb(sentence.text, doing), "commitment.modal")


def _modal_doing(text: str, match: Match[str]) -> Doing | None:
    """Return the verb behind `would`; of `would be kept under review` the `be` is a part of it."""
    goes_on = doing_at(text, match.start(), match.start("be"), be=False) if match.group("be") else None
    return goes_on or doing_at(text, match.start(), match.end(), be=bool(match.group("be")))


def planned(sentence: Sentence) -> Iterator[Promise]:
    """Yield what is planned: with no word for a plan, only somebody who acts has one."""
    for match in _planned().finditer(sentence.text):
        doing = doing_at(sentence.text, match.start(), match.end(), be=bool(match.group("be")))
        if doing is None:
            continue
        start, subject = _clause(sentence, doing)
        worded = match.group("plan") or match.group("means")
        if subject and (
            _plans(subject, doing.verb, worded=bool(worded)) or (worded and _is_dated(sentence, subject, doing))
        ):
            strength = _by_words({worded or ""}) or _by_verb(sentence.text, doing)
            yield _promise(sentence, doing, start, subject, strength, "commitment.planned")


def to_be_done(sentence: Sentence) -> Iterator[Promise]:
    """Yield a note of what is to be done: `To be discussed at the next meeting`."""
    for match in _TO_BE.finditer(sentence.text):
        doing = doing_at(sentence.text, match.start("to"), match.end(), be=True)
        if doing and doing.verb.group == "acts" and not sentence.guarded:
            bounds = bare(sentence.text, doing.start, max(clause_end(sentence.text, doing.end), doing.end))
            kind = _kind(sentence.text, bounds, doing.verb)
            yield Promise(bounds, doing.start, bounds, None, kind, CommitmentStrength.FIRM, "commitment.to_be")


def undertook(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody undertook; what a body agrees to adopt or pay is its decision."""
    for match in _UNDERTOOK.finditer(sentence.text):
        start, subject = _undertaker(sentence, match)
        doing = _undertaken(sentence.text, match) or _other_doing(sentence.text, match, subject)
        if doing and subject and not _only_helps(match, doing.verb) and not _decides(match, subject, doing.verb):
            doer = _agreed_doer(match, doing, subject)
            yield _promise(sentence, doing, start, doer, CommitmentStrength.FIRM, "commitment.undertook")


def _undertaker(sentence: Sentence, match: Match[str]) -> tuple[int, Subject | None]:
    """Return where the clause begins and who undertakes it; of `said that it was late and agreed to` the first one."""
    start = clause_start(sentence.text, match.start())
    before = sentence.text[start : match.start()]
    if has_finite(before) and before.endswith((" and ", " but ", ", ")):
        return match.start("said"), first_subject(sentence.text, match.start())
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
    if not somebody or match.group("how") != "to" or match.group("said").split()[0] in _STATES:
        return None
    verb = _OTHER_VERB.match(text, match.end())
    if verb is None or verb.group(0) in words["commitments.not_undertaken"]:
        return None
    return Doing(match.start(), Verb(verb.group(0), "acts", "base"), verb.start(), verb.end())


_STATES = ("was", "were", "is", "are", "would")


def _agreed_doer(match: Match[str], doing: Doing, subject: Subject) -> Subject:
    """Return who is to do it: of `agreed that officers report back` they are the officers."""
    if match.group("how") == "to":
        return Subject(subject.bounds, subject.head, "agent")
    return Subject((match.end(), doing.at - 1), "", "agent")


def _only_helps(match: Match[str], verb: Verb) -> bool:
    """Say whether it is mere good will: `would be happy to help`."""
    return match.group("said").split()[0] in _STATES and verb.group != "acts"


def _decides(match: Match[str], subject: Subject, verb: Verb) -> bool:
    words = lexicon().words
    ours = subject.head in words["commitments.bodies"]
    return match.group("said") == "agreed" and ours and verb.base in words["commitments.body_decisions"]


def _clause(sentence: Sentence, doing: Doing) -> tuple[int, Subject | None]:
    """Return where the clause begins and its subject; no subject where the clause is in doubt."""
    start = clause_start(sentence.text, doing.start)
    doubtful = is_doubtful(sentence.text, start, doing.start)
    return start, None if doubtful else subject_of(sentence, start, doing.start)


def _plans(subject: Subject, verb: Verb, *, worded: bool) -> bool:
    """Say whether it is a plan: `was due to receive a grant` is none, `was to visit` needs somebody who acts."""
    if verb.base in lexicon().words["commitments.not_planned"] or subject.kind == "inert":
        return False
    return subject.kind == "agent" or (worded and (verb.group != "works" or verb.form == "participle"))


def _is_dated(sentence: Sentence, subject: Subject, doing: Doing) -> bool:
    """Say whether something that cannot promise has a plan with a date: `the building would open in July`."""
    if sentence.guarded or subject.head not in lexicon().words["commitments.dated"]:
        return False
    on_plan = doing.verb.group == "schedules" or doing.verb.form == "participle"
    return on_plan and says_when(sentence.text, doing.end, clause_end(sentence.text, doing.end))


def _can(sentence: Sentence, subject: Subject, verb: Verb) -> bool:
    """Say whether a subject can do, or undergo, what the verb says."""
    if sentence.guarded and _is_assured(sentence):
        undergone = verb.form == "participle" and verb.base not in lexicon().words["commitments.descriptive"]
        return subject.kind == "agent" or (undergone and subject.head not in lexicon().words["commitments.applied_for"])
    if verb.form == "participle":
        return _may_undergo(sentence, subject, verb)
    if subject.kind == "agent" or sentence.guarded:
        return subject.kind == "agent" and not (sentence.guarded and verb.group != "acts")
    thing = subject.head in lexicon().words["commitments.things"] and verb.group == "acts" and verb.base != "focus on"
    return subject.kind == "other" and verb.group != "works" and not thing


def _is_assured(sentence: Sentence) -> bool:
    """Say whether a sentence answers or assures: what is said so of an application will be done."""
    return bool(_ASSURED.search(sentence.text))


def _may_undergo(sentence: Sentence, subject: Subject, verb: Verb) -> bool:
    described = verb.base in lexicon().words["commitments.descriptive"]
    if verb.base == "hold" and subject.head not in lexicon().words["commitments.events"]:
        return False
    if sentence.guarded or described:
        return not sentence.guarded and subject.kind == "agent"
    return may_suffer(subject) if verb.group == "acts" else subject.kind != "inert"


def _promise(
    sentence: Sentence, doing: Doing, start: int, subject: Subject, strength: CommitmentStrength, rule: str
) -> Promise:
    text, passive = sentence.text, doing.verb.form == "participle"
    bounds = bare(text, min(start, doing.start), max(clause_end(text, doing.end), doing.end))
    task = bounds if passive else bare(text, doing.at, bounds[1])
    doer = _named_behind(text, doing.end) if passive else subject.bounds if subject.kind == "agent" else None
    kind = _kind(text, bounds, doing.verb)
    if strength is CommitmentStrength.ESTIMATE and subject.kind != "agent" and kind is CommitmentKind.UNDERTAKING:
        kind = CommitmentKind.TARGET
    return Promise(bounds, doing.start, task, doer, kind, strength, rule)


_BY = pattern(
    "commitment.by",
    r"\sby\s(?P<doer>(?:the\s|an?\s)?[A-Z][^.,;]{1,60}?|officers|members)"
    r"(?=\s(?:in|on|at|to|by|for|and|with|as)\s|[.,;]|$)",
)


def _named_behind(text: str, position: int) -> Bounds | None:
    by = _BY.search(text, position)
    return by.span("doer") if by else None


def _kind(text: str, bounds: Bounds, verb: Verb) -> CommitmentKind:
    if verb.group == "continues":
        return CommitmentKind.CONTINUING
    if reports_back(text[bounds[0] : bounds[1]], verb):
        return CommitmentKind.FUTURE_REPORT
    return CommitmentKind.TARGET if verb.group == "schedules" else CommitmentKind.UNDERTAKING


def _by_verb(text: str, doing: Doing) -> CommitmentStrength:
    """Return how firm it is, by the frame first, then by the verb."""
    words, frame = lexicon().words, frame_before(text, doing.start)
    framed = _by_words({frame.verb if frame else ""})
    dated = says_when(text, doing.end, clause_end(text, doing.end))
    soft = doing.verb.base in words["commitments.soft"] or (doing.verb.group == "works" and not dated)
    return framed or (CommitmentStrength.INTENDED if soft else CommitmentStrength.FIRM)


def _by_words(said: set[str]) -> CommitmentStrength | None:
    """Return the strength of `hoped`, `expected` or `proposed`."""
    for strength, words in lexicon().forms["commitments.strengths"].items():
        if said & set(words):
            return CommitmentStrength(strength)
    return None
