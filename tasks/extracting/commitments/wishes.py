"""What somebody suggests, would like to see, wants done or says that the council should do.

In: a sentence. Out: promises. Will not: take a report's own recommendation, or a motion, for a wish of the meeting.
"""

from collections.abc import Iterator
from re import Match

from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.clause_bounds import clause_end, clause_start, has_finite, is_doubtful
from tasks.extracting.commitments.promise_making import named_behind
from tasks.extracting.commitments.promises import Promise, Sentence
from tasks.extracting.commitments.report_words import reports_back
from tasks.extracting.commitments.requests import TO_BE_MINUTED, asked_of, is_ours, is_past, request_of
from tasks.extracting.commitments.subjects import subject_of
from tasks.extracting.commitments.task_doers import open_task
from tasks.extracting.commitments.work_verbs import Verb, doing_at, first_doing

_FIRM, _WISH = CommitmentStrength.FIRM, CommitmentStrength.WISH
_REPORT, _REQUEST = CommitmentKind.FUTURE_REPORT, CommitmentKind.REQUEST
_REACH = 100
_SUGGESTED = screened(
    "commitment.suggested",
    r"\b(?:suggested|recommended|requested|asked|request\s(?:was|had\sbeen)\s(?:also\s)?(?:made|received))"
    r"(?:\s(?:by|from)\s[^.,;:]{3,60}?)?\sthat\s",
)
_BE_DONE = pattern(
    "commitment.be_done",
    r"\s(?:should\s)?be\s(?P<done>[a-z-]{2,16}(?:ed|ught|nt|en|wn|de|ut|ld|id|ept|ung|ound)|left|kept|read|run|put|cut|shut|set|let|met|done|dealt)\b|[.;]",
)
_HAVE = pattern("commitment.suggested_have", r"(?P<have>\s(?:should\s)?(?:have|hold)\s)|[.;,]")
_SHOULD = pattern("commitment.should", r"\bshould\s(?:also\s)?")
_ANYONE = pattern(
    "commitment.anyone", r"(?:[Aa]ny(?:one|body)|[Tt]hose|[Vv]olunteers|[Mm]embers|[Rr]esidents|[Aa]ny\s\w{3,15})\b"
)
_CONTACT = pattern(
    "commitment.contact", r"(?:contact|e-?mail|inform|notify|let|send|return|submit|tell|speak\sto|write\sto|report)\b"
)
_WISHED = pattern(
    "commitment.wished",
    r"\bwould\slike\s(?:to\s(?:see|have|receive|request|ask)|officers\sto|the\s[^.;,]{2,60}?\sto|members\sto)\b"
    r"|\b(?:was|were)\skeen\s(?:for\s[^.;,]{2,60}?\sto|to\s(?:see|have(?!\san?\s(?:role|say|voice|part|place)\b)|receive))\b|\bwished\sto\s(?:see|have|receive)\b"
    r"|\bexpressed\sa\s(?:desire|wish)\sto\s(?:see|have|receive)\b"
    r"|\bit\swould\sbe\s(?:very\s)?(?:helpful|useful|beneficial)\s(?:to\s(?:see|have|receive)\s|if\s(?=[^.;,]{3,80}?\s(?:were|was|could\sbe)\s"
    r"(?:also\s)?(?:provided|circulated|shared|included|sent|given|produced|made\savailable|brought|added)\b))",
)


_OPINES = pattern("commitment.opines", r"\b[Nn]o\s(?:\w{2,12}\s)?objections?\b|\b[Nn]ot\sobject\b|\bin\ssupport\b")
"""`Members had no objection but would like the tiles to match` answers a planning application."""


def wished(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody would like to see."""
    for match in _WISHED.finditer(sentence.text):
        start = clause_start(sentence.text, match.start())
        opines = _OPINES.search(sentence.text, 0, match.start())
        if not opines and not is_doubtful(sentence.text, start, match.start()):
            kind = _to_receive(sentence.text, match.end(), received=not match.group(0).endswith(" see"))
            yield request_of(sentence, match.span(), match.start(), None, kind, _WISH, "commitment.wished")


def suggested(sentence: Sentence) -> Iterator[Promise]:
    """Yield what was suggested that a body or officer do."""
    for match in _SUGGESTED.finditer(sentence.text):
        found = _HAVE.search(sentence.text, match.end(), match.end() + _REACH)
        have = found if found and found.group("have") else None
        doing = open_task(sentence.text, match.start(), match.end())
        doing = doing or first_doing(sentence.text, match.start(), match.end(), match.end() + _REACH)
        end, at = (have.end(), have.end()) if have else (doing.end, doing.at) if doing else (0, 0)
        said = sentence.text[match.end() : at]
        if not end or has_finite(said.replace(" should ", " ")) or is_past(sentence.text, match.start()):
            continue
        if _in_report(sentence, match.start()):
            continue
        doer = None if have or doing is None else asked_of(sentence.text, match.end(), doing)
        kind = _to_receive(sentence.text, at, received=bool(have))
        yield request_of(sentence, (match.start(), end), at, doer, kind, _WISH, "commitment.suggested")


def _in_report(sentence: Sentence, position: int) -> bool:
    """Say whether it is a report that recommends: the meeting has not taken it up yet."""
    subject = subject_of(sentence, clause_start(sentence.text, position), position)
    return subject is not None and subject.head in ("which", "that", "report", "review", "audit")


def be_done(sentence: Sentence) -> Iterator[Promise]:
    """Yield what was asked or suggested to be done, whatever its verb; not what a motion or applicant asks for."""
    if TO_BE_MINUTED.search(sentence.text):
        return
    for match in _SUGGESTED.finditer(sentence.text):
        found = _BE_DONE.search(sentence.text, match.end(), match.end() + _REACH)
        left = found and found.group("done") == "left" and match.group(0).startswith(("suggested", "recommended"))
        decides = found is None or left or found.group("done") in (None, *lexicon().words["commitments.not_be_done"])
        if found and not decides and not sentence.guarded and _is_bare(sentence, match, found.start()):
            strength = _FIRM if match.group(0).startswith(("asked", "request")) else _WISH
            words = (match.start(), found.end())
            doer = named_behind(sentence.text, found.end(), clause_end(sentence.text, found.end()))
            yield request_of(sentence, words, match.end(), doer, _REQUEST, strength, "commitment.be_done")


def _is_bare(sentence: Sentence, match: Match[str], end: int) -> bool:
    """Say whether only a noun stands between `that` and `be`, and one of the council says it now."""
    said = sentence.text[match.end() : end]
    past = is_past(sentence.text, match.start())
    return not has_finite(said) and not past and is_ours(sentence, match.start(), None)


def should(sentence: Sentence) -> Iterator[Promise]:
    """Yield what a speaker says that the council or its officers should do."""
    for match in _SHOULD.finditer(sentence.text):
        doing = doing_at(sentence.text, match.start(), match.end(), be=False)
        start = clause_start(sentence.text, match.start())
        subject = subject_of(sentence, start, match.start())
        ours = subject is not None and subject.head in lexicon().words["commitments.ours"]
        if subject and _ANYONE.match(sentence.text[slice(*subject.bounds)]):
            contact = _CONTACT.match(sentence.text, match.end())
            if contact:
                words = (match.start(), contact.end())
                yield request_of(sentence, words, match.end(), subject.bounds, _REQUEST, _FIRM, "commitment.should")
            continue
        doubtful = doing is None or doing.verb.group != "acts" or is_doubtful(sentence.text, start, match.start())
        if doing and subject and ours and not doubtful:
            words = (match.start(), doing.end)
            yield request_of(sentence, words, doing.at, subject.bounds, _REQUEST, _WISH, "commitment.should")


def _to_receive(text: str, position: int, *, received: bool) -> CommitmentKind:
    """Return future_report for a wish to have a report; what is asked for otherwise stays a request."""
    words = f"by the Committee {text[position : clause_end(text, position)]}"
    return _REPORT if received and reports_back(words, Verb("receive", "works", "base")) else _REQUEST
