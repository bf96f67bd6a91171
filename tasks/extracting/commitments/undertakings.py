"""Undertakings in reported speech: what somebody would or will do, or have done.

In: a sentence. Out: promises. Will not: take a prediction for a promise; `would` is how minutes report everything,
so things only undergo verbs of the council's work, and who acts may do any verb but those of opinion and of loss.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.calendar_words import says_when
from tasks.extracting.commitments.clause_bounds import clause_end, frame_before
from tasks.extracting.commitments.open_verbs import open_doing
from tasks.extracting.commitments.promise_making import clause_of, firmness, is_dated, promise_of
from tasks.extracting.commitments.promises import Promise, Sentence
from tasks.extracting.commitments.seats import fills_seat
from tasks.extracting.commitments.subjects import Subject, may_suffer
from tasks.extracting.commitments.work_verbs import Doing, Verb, doing_at


@lru_cache(maxsize=1)
def _modal() -> Pattern[str]:
    """Match `would also be `, `will `, up to the verb; one of few signs comes first, which the engine looks for."""
    adverbs = any_of(lexicon().words["commitments.adverbs"])
    return pattern(
        "commitment.modal",
        rf"[ws’'](?:(?<=\bw)(?:ould|ill)|(?<=\bs)hall|(?<=[’'])(?:ll|d))(?:,\s(?:however|therefore|of\scourse|in\sturn|if\snecessary|nevertheless),)?\s(?:{adverbs}\s){{0,2}}(?P<not>not\s)?(?P<be>be\s(?:(?:{adverbs}|being)\s){{0,2}})?",
    )


_HOURS = pattern("commitment.hours", r"\s(?:from|between|at|until)\s\d{1,2}(?:[.:]\d\d|\s?[ap]m)")
"""`would open from 10:00` tells of hours."""


_ASSURED = pattern(
    "commitment.assured",
    r"^In\s(?:response|answer|reply)\b|\b(?:replied|responded|answered|confirmed|assured|reassured|indicated)\b",
)


_UNLESS = pattern("commitment.unless", r"\s(?:save|unless|without|until|before|except)\s")


def modal(sentence: Sentence) -> Iterator[Promise]:
    """Yield what would or will be done."""
    for match in _modal().finditer(sentence.text):
        if _is_rule(sentence, match) or _UNDONE.search(sentence.text, match.end()):
            continue
        if match.group("not"):
            yield from _spares(sentence, match)
            continue
        doing = _modal_doing(sentence.text, match)
        given = _given(sentence, match) if sentence.guarded else None
        if given:
            yield given
            continue
        known = doing is not None
        if doing is None and not sentence.guarded:
            doing = open_doing(sentence.text, match.start(), match.end(), be=bool(match.group("be")))
            doing = (
                doing
                or _has_done(sentence.text, match)
                or _change(sentence.text, match)
                or _denied(sentence.text, match)
            )
        if doing is None or _HOURS.match(sentence.text, doing.end):
            continue
        start, subject = clause_of(sentence, doing)
        if subject and _promises(sentence, subject, doing, known=known):
            promise = promise_of(sentence, doing, start, subject, firmness(sentence.text, doing), "commitment.modal")
            yield _resolved(promise) if _AGREED_THAT.search(sentence.text, 0, start) else promise


_UNDONE = screened(
    "commitment.undone", r"\sbut\s(?:he\s|she\s|they\s)?(?:did\snot|had\snot|has\snot|have\snot|never)\b"
)
"""`had said that she would attend but did not`"""


def _is_rule(sentence: Sentence, match: Match[str]) -> bool:
    """Say whether `shall` makes a rule: a condition of a licence, or what nobody may do."""
    if not match.group(0).startswith("shall"):
        return False
    return sentence.guarded or bool(_NONE_BEFORE.search(sentence.text, max(0, match.start() - 100), match.start()))


_AGREED_THAT = pattern(
    "commitment.it_was_agreed",
    r"\b(?:[Ii]t\swas|[Cc]ommittee|Board|Panel|Forum|[Mm]embers|Cabinet)\s(?:(?:also|then|further|unanimously)\s)?(?:agreed|decided|resolved)\sthat\s$",
)


def _resolved(promise: Promise) -> Promise:
    """Return what `it was agreed that` somebody would do as the meeting's own request."""
    asked = CommitmentKind.REQUEST if promise.kind is CommitmentKind.UNDERTAKING else promise.kind
    return replace(promise, kind=asked, strength=CommitmentStrength.RESOLVED)


def _given(sentence: Sentence, match: Match[str]) -> Promise | None:
    """Return what an applicant says that he would grant: `she would give neighbours her number`."""
    word = None if match.group("be") else _WORD.match(sentence.text, match.end())
    if word is None or word.group("verb").split()[0] not in lexicon().words["commitments.applicants_give"]:
        return None
    doing = Doing(match.start(), Verb(word.group("verb"), "acts", "base"), match.end(), word.end())
    start, subject = clause_of(sentence, doing)
    if subject is None or subject.head not in lexicon().words["commitments.applicants"]:
        return None
    promise = promise_of(sentence, doing, start, subject, firmness(sentence.text, doing), "commitment.modal")
    return replace(promise, doer=subject.bounds)


_WORD = pattern("commitment.modal_word", r"(?P<verb>[a-z][a-z-]{1,17}(?:\s(?:redundant|of|on))?)\b")


def _spares(sentence: Sentence, match: Match[str]) -> Iterator[Promise]:
    """Yield an assurance that something will not be done: `opening hours would not be reduced`."""
    word = _WORD.match(sentence.text, match.end()) if match.group("be") and not sentence.guarded else None
    if word is None or word.group("verb").split()[0] not in lexicon().words["commitments.spared"]:
        return
    doing = Doing(match.start(), Verb(word.group("verb"), "acts", "participle"), match.end(), word.end())
    start, subject = clause_of(sentence, doing)
    if subject and subject.kind != "inert":
        yield promise_of(sentence, doing, start, subject, firmness(sentence.text, doing), "commitment.modal")


_NONE = ("no ", "nobody", "nothing", "no-one", "none of ", "neither ")
_NONE_BEFORE = pattern(
    "commitment.none_before",
    r"\b(?:[Nn]o|[Nn]obody|[Nn]othing|[Nn]o-one|[Nn]one\sof|[Nn]either)\s(?:[\w’'-]{1,20}\s){0,8}$",
)


_ALLOWED = ("entitled", "allowed", "permitted", "expected")
"""`no person would be entitled to speak` is a rule."""


def _denied(text: str, match: Match[str]) -> Doing | None:
    """Return what will be done to nobody, whatever it is: `nothing permanent would be decided without a survey`."""
    near = _NONE_BEFORE.search(text, max(0, match.start() - 100), match.start()) if match.group("be") else None
    word = _WORD.match(text, match.end()) if near else None
    if word is None or word.group("verb") in _ALLOWED:
        return None
    words = lexicon().words
    undone = word.group("verb").endswith("ed") or word.group("verb").split()[0] in words["commitments.spared"]
    if not undone and word.group("verb") not in words["commitments.participles"]:
        return None
    return Doing(match.start(), Verb(word.group("verb"), "acts", "participle"), match.end(), word.end())


_HAS_DONE = pattern(
    "commitment.has_done",
    r"have\s(?:it|them|this|these|those|(?:the|an?|all|his|her|their)\s(?:[\w-]{1,20}\s){1,4}?)\s?(?<=\s)(?:[a-z]{3,14}ed|swept|cut|sent|put|made|done|taken|written|drawn)\b",
)


def _has_done(text: str, match: Match[str]) -> Doing | None:
    """Return what somebody will have done by others: `would have the pavement swept`."""
    caused = None if match.group("be") else _HAS_DONE.match(text, match.end())
    return (
        Doing(match.start(), Verb("have", "acts", "base"), match.end(), match.end() + len("have")) if caused else None
    )


def _change(text: str, match: Match[str]) -> Doing | None:
    """Return what becomes of something at a day that the clause names: `would rise to £20 from April`."""
    word, be = _WORD.match(text, match.end()), bool(match.group("be"))
    verb = word.group("verb").split()[0] if word else ""
    if word is None or verb not in lexicon().words["commitments.reached" if be else "commitments.changes"]:
        return None
    end = word.start() + len(verb)
    dated = says_when(text, end, clause_end(text, end))
    return (
        Doing(match.start(), Verb(verb, "schedules", "participle" if be else "base"), match.end(), end)
        if dated
        else None
    )


def _modal_doing(text: str, match: Match[str]) -> Doing | None:
    """Return the verb behind `would`; of `would be kept under review` the `be` is a part of it."""
    goes_on = doing_at(text, match.start(), match.start("be"), be=False) if match.group("be") else None
    return goes_on or doing_at(text, match.start(), match.end(), be=bool(match.group("be")))


def _promises(sentence: Sentence, subject: Subject, doing: Doing, *, known: bool) -> bool:
    participle = doing.verb.form == "participle"
    if participle and _BEFALLS.match(sentence.text, doing.end):
        return False
    if subject.kind != "agent" and _EARNS.match(sentence.text, doing.at):
        return False
    if fills_seat(sentence.text, doing.at) or _MAKES_SO.match(sentence.text, doing.at):
        return False
    if participle and (_never(sentence, subject) or _is_set_aside(sentence, subject, doing.verb)):
        return True
    if not known:
        return _does_anything(sentence.text, subject, doing.verb)
    return (
        _can(sentence, subject, doing.verb) or is_dated(sentence, subject, doing) or _made_by(sentence, subject, doing)
    )


_EARNS = pattern(
    "commitment.earns",
    r"(?:add|bring\sin|raise|save|yield|generate|produce|earn|cost)\s(?:(?:an?|about|around|some|up|to|another|additional|extra|further|estimated|nearly|only)\s){0,4}£",
)
"""`which would add £4.60 to the bill`, `the charge would bring in an additional £76,000`: what comes of it."""


_BEFALLS = pattern(
    "commitment.befalls",
    r"\s(?:awake|waiting|worse|ill|unhappy|unsafe|homeless|poorer|guessing|in\sthe\sdark)\b",
)
"""`Residents would be kept awake` is a fear."""


_MAKES_SO = pattern(
    "commitment.makes_so",
    r"(?:make|leave)\s[^.;,]{2,60}?\s(?:difficult|easier|harder|worse|better|impossible|possible|unsafe|dangerous|unusable|viable|unviable|sense|(?:more|less)\s[a-z]{4,15})\b",
)
"""`The posts would make access difficult` is what comes of them."""


def _made_by(sentence: Sentence, subject: Subject, doing: Doing) -> bool:
    """Say whether something will be made by a day, or offered to somebody: `collections would be made by Easter`."""
    if doing.verb.base == "offer" and doing.verb.form == "participle" and not sentence.guarded:
        return sentence.text.startswith(" to ", doing.end)
    made = doing.verb.base == "make" and doing.verb.form == "participle" and subject.kind == "other"
    return made and not sentence.guarded and says_when(sentence.text, doing.end, clause_end(sentence.text, doing.end))


def _is_set_aside(sentence: Sentence, subject: Subject, verb: Verb) -> bool:
    """Say whether it is money that will be put to a use: `£2,000 would be set aside for repairs`."""
    money = bool(_MONEY.match(sentence.text, subject.bounds[0])) and not sentence.guarded
    return money and verb.base in lexicon().words["commitments.set_aside"]


_MONEY = pattern("commitment.money_first", r"(?:(?:[Ss]ome|[Aa]bout|[Aa]round|[Aa]\sfurther|[Aa]nother|[Uu]p\sto)\s)?£")


def _never(sentence: Sentence, subject: Subject) -> bool:
    """Say whether it is an assurance that something will not be done: `confirmed that no tenant would be moved`."""
    words = sentence.text[slice(*subject.bounds)].lower()
    if not words.startswith(_NONE):
        return False
    return bool(frame_before(sentence.text, subject.bounds[0]) or _UNLESS.search(sentence.text, subject.bounds[1]))


def _does_anything(text: str, subject: Subject, verb: Verb) -> bool:
    """Say whether a verb that no list has is a promise: somebody does it, it is done to something, or it has a day."""
    if verb.group == "schedules":
        return subject.kind != "inert"
    if verb.form == "participle":
        return may_suffer(subject)
    return subject.kind == "agent" or (subject.head == "it" and bool(_BODY.search(text, 0, subject.bounds[0])))


_BODY = pattern(
    "commitment.its_body",
    r"\b(?:Council|Board|Trust|Authority|Company|Committee|Cabinet|Commission|Association|Club|Agency|Partnership|Police)\b",
)
"""`said that the Health Board paid for these and that it would decide by May`."""


def _can(sentence: Sentence, subject: Subject, verb: Verb) -> bool:
    """Say whether a subject can do, or undergo, what the verb says."""
    if sentence.guarded and subject.head in lexicon().words["commitments.papers"]:
        return verb.form == "participle" and verb.group == "acts"
    if sentence.guarded and _is_assured(sentence):
        undergone = verb.form == "participle" and verb.base not in lexicon().words["commitments.descriptive"]
        return subject.kind == "agent" or (undergone and subject.head not in lexicon().words["commitments.applied_for"])
    if sentence.guarded and verb.form == "base" and subject.head in lexicon().words["commitments.applicants"]:
        return verb.group == "acts" and verb.base not in lexicon().words["commitments.descriptive"]
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
    if verb.base == "make" and subject.head in lexicon().words["commitments.not_made"]:
        return False
    if sentence.guarded or described:
        return not sentence.guarded and subject.kind == "agent"
    return may_suffer(subject) or (
        subject.head in _PROPOSALS and bool(_BROUGHT.match(sentence.text, subject.bounds[1]))
    )


_PROPOSALS = ("proposal", "proposals")
_BROUGHT = pattern(
    "commitment.proposals_brought",
    r"\s(?:would|will|are\sto|is\sto)\s(?:also\s|then\s)?be\s(?:brought|presented|submitted|reported|taken)\s(?:back\s|forward\s)?(?:to|before)\s(?:the|an?|its|their)\s"
    r"(?:[A-Za-z’'-]{2,15}\s){0,3}?(?i:meetings?|board|committee|cabinet|council|forum|panel|authority)\b",
)
"""`Proposals on forums would be brought to the next Board Meeting`, unlike what would be built."""
