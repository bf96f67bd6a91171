"""A promise of a verb whose clause and subject are known: its bounds, its kind, who does it, how firm it is.

In: a sentence, a verb in it, and the subject. Out: the promise. Will not: say whether it is one.
"""

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.calendar_words import says_when
from tasks.extracting.commitments.clause_bounds import clause_end, clause_start, frame_before, is_doubtful
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.report_words import reports_back
from tasks.extracting.commitments.subjects import Subject, speaker_before, subject_of
from tasks.extracting.commitments.work_verbs import Doing, Verb

_ASKED = ("ask", "request", "instruct")


_ONE = ("he", "she", "i")


_BY = pattern(
    "commitment.by",
    r"(?:\sby|(?<=\brequested)\sfrom)\s(?!the\send\b|the\sclose\b|Christmas\b|Easter\b|January\b|February\b|March\b|April\b|May\b|June\b|July\b|August\b|September\b"
    r"|October\b|November\b|December\b|Monday\b|Tuesday\b|Wednesday\b|Thursday\b|Friday\b|Q\d|Month\b)(?P<doer>(?:the\s|an?\s)?[A-Z][^.,;]{1,60}?|officers|members|(?:the|an?)\s(?:working|steering|task)\s(?:and\sfinish\s)?(?:group|party))"
    r"(?=\s(?:in|on|at|to|by|for|and(?!\s(?:the\s)?[A-Z])|with|as|before|after|within|during|until)\s|[.,;]|$)",
)


_KEEPS_DOING = pattern("commitment.keeps_doing", r"\bkeep\s[a-z]{3,20}ing\b")


def clause_of(sentence: Sentence, doing: Doing) -> tuple[int, Subject | None]:
    """Return where the clause begins and its subject; no subject where the clause is in doubt."""
    start = clause_start(sentence.text, doing.start)
    doubtful = is_doubtful(sentence.text, start, doing.start)
    return start, None if doubtful else _who_acts(sentence, start, doing)


def _who_acts(sentence: Sentence, start: int, doing: Doing) -> Subject | None:
    """Return the subject; of `said that the gate was open but would check` it is who said so, for no gate checks."""
    subject = subject_of(sentence, start, doing.start)
    elided = not sentence.text[start : doing.start].strip() and doing.verb.form == "base"
    if elided and subject and subject.kind != "agent" and doing.verb.base in lexicon().words["commitments.by_people"]:
        return speaker_before(sentence, doing.start) or subject
    return subject


def is_dated(sentence: Sentence, subject: Subject, doing: Doing) -> bool:
    """Say whether something that cannot promise has a plan with a date: `the building would open in July`."""
    if sentence.guarded or subject.head not in lexicon().words["commitments.dated"]:
        return False
    on_plan = doing.verb.group == "schedules" or doing.verb.form == "participle"
    return on_plan and says_when(sentence.text, doing.end, clause_end(sentence.text, doing.end))


def promise_of(
    sentence: Sentence, doing: Doing, start: int, subject: Subject, strength: CommitmentStrength, rule: str
) -> Promise:
    """Return the promise of a clause, without what reports it."""
    text, passive = sentence.text, doing.verb.form == "participle"
    bounds = bare(text, min(start, doing.start), max(clause_end(text, doing.end), doing.end))
    task = bounds if passive else bare(text, doing.at, bounds[1])
    kind = kind_of(text, bounds, doing.verb)
    if passive and doing.verb.base in _ASKED and subject.kind == "agent":
        return Promise(bounds, doing.start, task, subject.bounds, CommitmentKind.REQUEST, strength, rule)
    gets = doing.verb.base == "receive"
    acts = subject.kind == "agent" and not gets and not _begins(subject, doing.verb)
    acts = acts and not _ANY_OF_THEM.match(text[slice(*subject.bounds)])
    doer = named_behind(text, doing.end) if passive else subject.bounds if acts else None
    if kind is CommitmentKind.TARGET and doing.verb.base == "meet" and acts and subject.head in _ONE:
        kind = CommitmentKind.UNDERTAKING
    if strength is CommitmentStrength.ESTIMATE and subject.kind != "agent" and kind is CommitmentKind.UNDERTAKING:
        kind = CommitmentKind.TARGET
    return Promise(bounds, doing.start, task, doer, kind, strength, rule)


_ANY_OF_THEM = pattern(
    "commitment.any_of_them",
    r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d{1,3})\s(?=[a-z])(?:[a-z-]{2,20}\s?){1,3}$",
)
"""`three stewards`: nobody who could be held to it."""


def _begins(subject: Subject, verb: Verb) -> bool:
    """Say whether a service only begins or opens: nobody is named who sees to that."""
    return verb.group == "schedules" and subject.head in lexicon().words["commitments.begun"]


def named_behind(text: str, position: int, end: int | None = None) -> Bounds | None:
    """Return who is named behind `by`: `would be sent by the Clerk`, `be requested from the Commissioner`."""
    by = _BY.search(text, position, len(text) if end is None else end)
    return by.span("doer") if by else None


def kind_of(text: str, bounds: Bounds, verb: Verb) -> CommitmentKind:
    """Return the kind that the verb and its clause make of it."""
    if verb.group == "continues" or (verb.base == "keep" and _KEEPS_DOING.search(text, *bounds)):
        return CommitmentKind.CONTINUING
    if reports_back(text[bounds[0] : bounds[1]], verb):
        return CommitmentKind.FUTURE_REPORT
    by_plan = verb.form == "participle" and verb.base in lexicon().words["commitments.planned_when_dated"]
    dated = by_plan and says_when(text, *bounds)
    return CommitmentKind.TARGET if verb.group == "schedules" or dated else CommitmentKind.UNDERTAKING


def firmness(text: str, doing: Doing) -> CommitmentStrength:
    """Return how firm it is, by the frame first, then by the verb."""
    words, frame = lexicon().words, frame_before(text, doing.start)
    framed = firmness_of_words({frame.verb if frame and ";" not in text[frame.end : doing.start] else ""})
    dated = says_when(text, doing.end, clause_end(text, doing.end))
    loosely = doing.verb.form == "participle" and doing.verb.base in words["commitments.loosely_done"]
    firmly = doing.verb.form == "participle" or text.startswith(("will ", "’ll ", "'ll "), doing.start)
    softly = doing.verb.base in words["commitments.soft"] and not (firmly and (dated or doing.verb.form == "base"))
    soft = softly or (loosely and not dated)
    return framed or (CommitmentStrength.INTENDED if soft else CommitmentStrength.FIRM)


def firmness_of_words(said: set[str]) -> CommitmentStrength | None:
    """Return the strength of `hoped`, `expected` or `proposed`."""
    for strength, words in lexicon().forms["commitments.strengths"].items():
        if said & set(words):
            return CommitmentStrength(strength)
    return None
