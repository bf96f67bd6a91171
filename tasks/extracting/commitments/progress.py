"""Work that goes on, and what is aimed at: `was being rolled out`, `the aim was to secure`.

In: a sentence. Out: promises. Will not: take a state of affairs for work (`was being used by walkers`).
"""

from collections.abc import Iterator
from functools import lru_cache
from re import Match

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.calendar_words import WHEN
from tasks.extracting.commitments.clause_bounds import clause_start, frame_before
from tasks.extracting.commitments.clause_promise import clause_promise
from tasks.extracting.commitments.open_verbs import open_progressive
from tasks.extracting.commitments.promises import Promise, Sentence
from tasks.extracting.commitments.subjects import Subject, subject_of
from tasks.extracting.commitments.work_verbs import Doing, doing_at

_CONTINUING, _TARGET = CommitmentKind.CONTINUING, CommitmentKind.TARGET
_NOW = r"(?:(?:currently|now|also|still|already|actively)\s){0,2}"
_IS = rf"[wia](?:(?<=\bw)(?:as|ere)|(?<=\bi)s|(?<=\ba)re)\s{_NOW}"
"""`was` and the like; one of few signs comes first, which the engine looks for."""
_BEING = screened("commitment.being", rf"{_IS}(?:being|(?:starting|beginning|continuing)\sto\sbe)\s")
_DOING = pattern("commitment.doing", rf"{_IS}(?=[a-z-]{{1,20}}ing\b)")


@lru_cache(maxsize=1)
def _underway() -> Screened:
    """Match `work was under way`, `discussions were ongoing`, `a lot of work was going on`."""
    words = lexicon().words
    nouns = words["commitments.work_nouns"]
    work = any_of([*nouns, *(noun.capitalize() for noun in nouns)])
    return screened(
        "commitment.underway",
        r"\b(?:was|were|is|are)\s(?:still\s|currently\s|now\s|also\s)?in\sthe\sprocess\sof\s[a-z]{3,15}ing\b|"
        rf"\b{work}\b[^.;,]{{0,60}}?\s(?:was|were|is|are)\s{_NOW}{any_of(words['commitments.ongoing'])}\b"
        r"|\b(?:continued|continues|continue)\sto\sbe\s(?:sought|monitored|reviewed|developed|progressed)\b"
        r"|\b(?:was|were|is|are|remains?|remained)\s(?:still\s|currently\s|now\s|also\s)?in\s(?:active\s|ongoing\s)?"
        r"(?:discussions?|dialogue|talks|negotiations?|correspondence)\s(?:with|about|over|on)\b",
    )


_KEEPS_ON = pattern(
    "commitment.keeps_on",
    r"\b(?:(?:was|were|is|are)\s(?:also\s)?continuing|continued|continues|continue)\sto\s(?=[a-z])",
)
_AIMED = pattern(
    "commitment.aimed",
    r"(?:[’']s?|\bhis|\bher|\btheir|\bits|\bour|\bthe|\bThe|\bTheir|\bHis|\bHer)\s(?:long[-\s]term\s|ultimate\s)?"
    r"(?P<aim>aim|ambition|aspiration|intention|priority|goal|ideal|plan|target|objective)\b"
    r"(?:\s(?:for|in)\s[^.;,]{1,40}?)??\s(?:(?:was|is|would\sbe)\s)?(?:to\s(?!(?:the|abstain|vote|speak|leave|withdraw)\b)(?<!plan\sto\s(?=be\s))|that\s)"
    r"|\b(?:aimed|aims|aiming)\sfor\s"
    r"|\b(?:(?:was|were|is|are)\s(?:aiming|hoping|planning)|aims|aimed|hoped|hopes|intends|plans|committed|pledged)\sto\s(?=[a-z])"
    rf"(?=[^.;]{{3,120}}?\s(?:by|before|in)\s{WHEN})",
)


def being_done(sentence: Sentence) -> Iterator[Promise]:
    """Yield what is being done."""
    for match in _BEING.finditer(sentence.text):
        doing = doing_at(sentence.text, match.start(), match.end(), be=True)
        described = lexicon().words["commitments.not_progress"]
        if doing and doing.verb.form == "participle" and doing.verb.base not in described:
            yield from _going_on(sentence, doing, "commitment.being")


def doing_work(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody is working on."""
    for match in _DOING.finditer(sentence.text):
        doing = doing_at(sentence.text, match.start(), match.end(), be=True)
        doing = doing or _open_work(sentence, match)
        if doing and doing.verb.group == "acts" and _subject(sentence, doing, "agent"):
            yield from _going_on(sentence, doing, "commitment.doing")


def _open_work(sentence: Sentence, match: Match[str]) -> Doing | None:
    """Return whatever a person is doing now, or is said to be doing: `the Clerk is measuring the verge`."""
    doing = open_progressive(sentence.text, match.start(), match.end())
    subject = _subject(sentence, doing, "agent") if doing else None
    told = match.group(0).startswith(("is ", "are ")) or frame_before(sentence.text, match.start())
    person = subject is not None and subject.head not in lexicon().words["commitments.units"]
    return doing if person and told else None


def keeps_on(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody goes on doing: `continued to monitor the site`."""
    for match in _KEEPS_ON.finditer(sentence.text):
        doing = doing_at(sentence.text, match.start(), match.end(), be=False)
        if doing and doing.verb.group != "schedules" and _subject(sentence, doing, "agent"):
            yield from _going_on(sentence, doing, "commitment.keeps_on")


def underway(sentence: Sentence) -> Iterator[Promise]:
    """Yield the work that is said to be going on."""
    for match in _underway().finditer(sentence.text):
        found = clause_promise(sentence, match.span(), _CONTINUING, CommitmentStrength.FIRM, "commitment.underway")
        if found:
            yield found


def aimed(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody aims at."""
    for match in _AIMED.finditer(sentence.text):
        kind = CommitmentKind.UNDERTAKING if match.group("aim") in ("intention", "priority", "plan") else _TARGET
        found = clause_promise(sentence, match.span(), kind, _how_firm(match), "commitment.aimed", dated=True)
        if found and "purpose" not in sentence.text and not sentence.guarded:
            yield found


def _how_firm(match: Match[str]) -> CommitmentStrength:
    hoped = match.group("aim") in ("ideal", "aspiration", "ambition")
    return CommitmentStrength.WISH if hoped else CommitmentStrength.INTENDED


def _going_on(sentence: Sentence, doing: Doing, rule: str) -> Iterator[Promise]:
    if sentence.guarded or not _subject(sentence, doing, "agent", "other"):
        return
    words = sentence.text[clause_start(sentence.text, doing.start) : doing.end].lower()
    vague = any(soft in words for soft in lexicon().words["commitments.exploratory"])
    strength = CommitmentStrength.VAGUE if vague else CommitmentStrength.FIRM
    found = clause_promise(sentence, (doing.start, doing.end), _CONTINUING, strength, rule)
    if found:
        yield found


def _subject(sentence: Sentence, doing: Doing, *kinds: str) -> Subject | None:
    """Return the subject if it is of one of the kinds."""
    subject = subject_of(sentence, clause_start(sentence.text, doing.start), doing.start)
    return subject if subject and subject.kind in kinds else None
