"""Plans: what is due, hoped, meant or intended, and notes of what is to be done.

In: a sentence. Out: promises. Will not: take a forecast for a plan (`was due to receive a grant`).
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.calendar_words import says_when
from tasks.extracting.commitments.clause_bounds import (
    clause_end,
)
from tasks.extracting.commitments.open_verbs import open_doing, open_participle
from tasks.extracting.commitments.promise_making import (
    clause_of,
    firmness,
    firmness_of_words,
    is_dated,
    kind_of,
    named_behind,
    promise_of,
)
from tasks.extracting.commitments.promises import Promise, Sentence, bare
from tasks.extracting.commitments.seats import is_put_on
from tasks.extracting.commitments.subjects import Subject
from tasks.extracting.commitments.work_verbs import Doing, Verb, doing_at


@lru_cache(maxsize=1)
def _planned() -> Pattern[str]:
    """Match `was due to `, `were shortly to `, `is to be `, `planned to `, up to the verb."""
    adverbs = any_of(lexicon().words["commitments.adverbs"])
    plans = any_of(lexicon().words["commitments.plans"])
    return pattern(
        "commitment.planned",
        rf"\b(?:(?:was|were|is|are)\s(?:{adverbs}\s){{0,2}}(?:(?P<plan>{plans})\s)?"
        r"|(?P<means>(?<=[Hh]e\s)(?:was|is)\sminded|had\sit\sin\smind|meant|means|planned|intended|hoped|hopes|plans|intends|hope|plan|intend|aims|aimed|aim|proposes|proposed|propose"
        r"|expects|expected)\s)to\s(?:be\sable\sto\s)?(?P<be>be\s)?",
    )


def words_before_to() -> Iterator[str]:
    """Yield the words right before `to` without one of which nothing is planned; a line may end between."""
    words = lexicon().words
    last = {phrase.split()[-1] for name in ("adverbs", "plans") for phrase in words[f"commitments.{name}"]}
    return (f"{word}{gap}to" for word in sorted(last | _MEAN) for gap in " \n\t")


_MEAN = frozenset(
    {"was", "were", "is", "are", "minded", "mind", "meant", "means", "planned", "plan", "plans", "expects", "expected"}
    | {"intended", "intend", "intends", "hoped", "hope", "hopes", "aim", "aims", "aimed"}
    | {"propose", "proposes", "proposed"}
)


_TO_BE = pattern(
    "commitment.to_be",
    r"(?:^|(?<=[–:;-]\s))(?:(?!no\s|No\s)(?P<thing>(?:(?!-\s)[^.;:–]|\.\d){2,90}?)\s)??(?P<to>[Tt]o\s(?P<be>be\s)?)(?=[a-z])(?(be)|(?=(?:go|come)\s(?:(?:back\s)?to|in|before)\s))",
)


_TELLS = pattern(
    "commitment.tells",
    r"\b(?:[Aa]greed|[Ss]till|[Nn]o(?=\s)|yet|was|were|is|are|had|has|have|would|will|could|can|should|might|that|who|which|need|needs|in\sorder|able"
    r"|[a-z]{3,14}ed)\b|^(?:[Ii]t|[Tt]here|[Hh]e|[Ss]he|[Tt]hey)\b",
)


_IT = pattern("commitment.it", r"\b[Ii]t\s$")


_HAVE = pattern(
    "commitment.planned_have", r"(?P<verb>have|see)\s(?:an?|the|every|something|all|both|half|none|it|them)\s"
)


_OF_AGENDA = pattern(
    "commitment.of_agenda",
    r"(?:vary|alter|change|re-?arrange|amend|move|bring|take|hear)\s[^.;:]{0,40}?\b(?:agenda|order\sof|[Ii]tems?\s\d)",
)
"""`The Chair proposed to vary the order of the agenda`, which the meeting does at once."""


_MOVES = pattern(
    "commitment.member_moves",
    r"\b(?:Councillor|Cllr|Alderman)\.?\s(?:[A-Z][\w.’'-]{0,20}\s){1,4}(?:then\s|therefore\s)?propose[ds]\sto\s(?=(?:issue|grant|refuse|approve|defer|accept|adopt|support|note|reject|move|uphold|endorse|continue)\b)",
)
"""`Councillor Heron proposed to refuse the application` moves it."""


def _is_moved(text: str, verb: int) -> bool:
    """Say whether a member moves what stands at a place."""
    return any(one.end() == verb for one in _MOVES.finditer(text))


def planned(sentence: Sentence) -> Iterator[Promise]:
    """Yield what is planned: with no word for a plan, only somebody who acts has one."""
    for match in _planned().finditer(sentence.text):
        worded = match.group("plan") or match.group("means")
        impersonal = (match.group("plan") or "") in ("intended", "hoped", "planned") and _IT.search(
            sentence.text, 0, match.start()
        )
        known = doing_at(sentence.text, match.start(), match.end(), be=bool(match.group("be")))
        doing = known or (
            _planned_doing(sentence.text, match) if (worded or match.group("be")) and not sentence.guarded else None
        )
        moves = (match.group("means") or "").startswith("propose") and _is_moved(sentence.text, match.end())
        if doing is None or moves or _OF_AGENDA.match(sentence.text, match.end()):
            continue
        start, subject = clause_of(sentence, doing)
        of_a_thing = subject and subject.kind != "agent" and doing.verb.form == "base" and not impersonal
        if of_a_thing and not known and match.group("plan"):
            continue
        if subject and (
            impersonal
            or _plans(sentence, subject, doing, worded=bool(worded))
            or (not worded and _is_now(sentence, match, subject, doing))
            or (worded and is_dated(sentence, subject, doing))
        ):
            said = worded.split()[-1] if worded else ""
            strength = firmness_of_words({said}) or firmness(sentence.text, doing)
            promise = promise_of(sentence, doing, start, subject, strength, "commitment.planned")
            yield replace(promise, kind=_planned_kind(match, subject, promise.kind))


def _planned_doing(text: str, match: Match[str]) -> Doing | None:
    """Return the verb of a plan that no list has, also `hoped to have it ready`."""
    have = _HAVE.match(text, match.end())
    if have and not match.group("be"):
        return Doing(match.start(), Verb("have", "acts", "base"), match.end(), have.end("verb"))
    return open_doing(text, match.start(), match.end(), be=bool(match.group("be")))


def _planned_kind(match: Match[str], subject: Subject, kind: CommitmentKind) -> CommitmentKind:
    """Return target for a hope and request for what an officer is to do."""
    worded = match.group("plan") or match.group("means") or ""
    if worded.startswith(("hop", "aim")) and kind is CommitmentKind.UNDERTAKING:
        return CommitmentKind.TARGET
    is_to = not worded and match.group(0).startswith(("is ", "are "))
    officer = subject.kind == "agent" and subject.head not in lexicon().words["commitments.units"]
    return CommitmentKind.REQUEST if is_to and officer and kind is CommitmentKind.UNDERTAKING else kind


def _is_now(sentence: Sentence, match: Match[str], subject: Subject, doing: Doing) -> bool:
    """Say whether minutes in the present tense tell a task: `the vacancy is to be advertised`."""
    present = match.group(0).startswith(("is ", "are ")) and doing.verb.form == "participle"
    return present and subject.kind != "inert" and not sentence.guarded


def _plans(sentence: Sentence, subject: Subject, doing: Doing, *, worded: bool) -> bool:
    """Say whether it is a plan: not `was due to receive a grant`; `was to visit` needs somebody who acts, or a day."""
    verb, dated = doing.verb, says_when(sentence.text, doing.end, clause_end(sentence.text, doing.end))
    if (verb.base in lexicon().words["commitments.not_planned"] and not dated) or subject.kind == "inert":
        return False
    if verb.form == "participle" and (dated or (verb.group == "acts" and not worded and not sentence.guarded)):
        return True
    return subject.kind == "agent" or (worded and (verb.group != "works" or verb.form == "participle"))


_CORRECTS = screened(
    "commitment.corrects",
    r"\b(?:should|to)\sread\b|\bto\sbe\s(?:added|inserted|deleted|removed)\s(?:as|to\sthe\s(?:minutes|list\sof\s(?:those|apologies)))\b",
)
"""`Minute 44, "whelk" to read "winkle"; Mr Reed to be added as seconder` corrects minutes."""


def to_be_done(sentence: Sentence) -> Iterator[Promise]:
    """Yield a note of what is to be done: `To be discussed at the next meeting`, `Two quotes to be obtained`."""
    text = sentence.text
    for match in _TO_BE.finditer(text) if not sentence.guarded and not _CORRECTS.search(text) else ():
        begins = _thing_start(text, match) if match.group("thing") else None
        doing = _noted_doing(text, match)
        if doing is None or is_put_on(text, match.start(), len(text)) or _is_account(text, match, doing):
            continue
        if begins is None or not _TELLS.search(text, begins, match.start("to")):
            begin = doing.start if begins is None else begins
            bounds = bare(text, begin, max(clause_end(text, doing.end), doing.end))
            kind = kind_of(text, bounds, doing.verb) if begins is None else CommitmentKind.REQUEST
            doer = named_behind(text, doing.end)
            yield Promise(bounds, doing.start, bounds, doer, kind, CommitmentStrength.FIRM, "commitment.to_be")


_ACCOUNT = pattern(
    "commitment.account", r"(?:accounts?|invoices?|cheques?|bills?|payments?|salar(?:y|ies)|\d{4,8})$", IGNORECASE
)


def _is_account(text: str, match: Match[str], doing: Doing) -> bool:
    """Say whether it is over, or in, a list of what is paid: `Accounts to be paid`, `004439 to be paid £8.52`."""
    paid = text.startswith("paid", doing.at)
    return paid and ("£" in text or bool(_ACCOUNT.search((match.group("thing") or "").rstrip())))


def _noted_doing(text: str, match: Match[str]) -> Doing | None:
    """Return the verb of a note: `to be mended`; of `letter to go to the school` its `go`."""
    thing, start = match.group("thing"), match.start("to")
    if not match.group("be"):
        verb = Verb(text[match.end() :].split(maxsplit=1)[0], "schedules", "base")
        return Doing(start, verb, match.end(), match.end() + len(verb.base)) if thing else None
    doing = doing_at(text, start, match.end(), be=True)
    doing = doing or (open_participle(text, start, match.end()) if thing else None)
    told = not thing and doing and doing.verb.base in ("inform", "advise", "note")
    return doing if doing and not told and doing.verb.group in ("acts", "works") else None


_BEFORE_THING = pattern("commitment.before_thing", r",\s(?=(?![^,]{0,80}?\sand\s)[^,]{3,80}$)")


def _thing_start(text: str, match: Match[str]) -> int:
    """Return where what is to be done begins: behind the verdict of `Approved in principle, a letter to be sent`."""
    start, end = match.span("thing")
    while cut := _BEFORE_THING.search(text, start, end):
        start = cut.end()
    return start
