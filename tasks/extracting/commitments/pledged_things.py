"""What somebody promised without a verb, and what others had agreed to do by a day to come.

In: a sentence. Out: promises. Will not: read who undertook to do something (`pledges`), or take for a promise what the
body that meets had agreed, which is its decision.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from seeds.lexicon import lexicon
from tasks.extracting.commitments.calendar_words import WHEN
from tasks.extracting.commitments.clause_bounds import clause_end, clause_start
from tasks.extracting.commitments.clause_promise import clause_promise
from tasks.extracting.commitments.promises import Promise, Sentence, bare
from tasks.extracting.commitments.subjects import Subject, subject_of

_RULE = "commitment.undertook"
_NOUN = pattern(
    "commitment.pledged_noun",
    r"\b(?:promised|guaranteed)\s(?:(?:him|her|them|[Mm]embers|residents|Councillor\s\w{2,20}|Mrs?\s\w{2,20})\s)?"
    r"(?=(?:an?\s|further\s|to\s(?:him|her|them)\s)(?!lot\b|number\b)[a-z])|\bhad\spromised\s(?=(?:it|them|this|these|an?\s(?!lot\b)[a-z]{3,15}(?:\s[a-z]{3,15})?)\s(?:by|for|in|before|within)\s)(?![^.;]{0,120}?\sbut\s)",
)
"""`promised a written reply`, `the contractor had promised it by May`."""

_HAD_AGREED = pattern(
    "commitment.had_agreed",
    r"\b(?:had|having|have)\s(?:now\s|also\s|already\s|since\s)?(?:agreed|promised|undertaken|offered|pledged|committed)\sto\s(?!be\b|the\b|an?\b|take\san?\s)(?=[a-z])",
)
"""What others have agreed to is still to be done where the words say when."""


def pledged_thing(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody promised without a verb, and what somebody had agreed to do by a day to come."""
    for match in _NOUN.finditer(sentence.text):
        promise = clause_promise(sentence, match.span(), CommitmentKind.UNDERTAKING, CommitmentStrength.FIRM, _RULE)
        past = sentence.text[: match.start()].endswith(("had ", "having ", "been ", "was ", "were "))
        if promise and not past:
            yield promise
    for match in _HAD_AGREED.finditer(sentence.text):
        start = clause_start(sentence.text, match.start())
        subject = subject_of(sentence, start, match.start())
        end = clause_end(sentence.text, match.end())
        ours = subject is None or _is_ours(sentence.text, subject)
        if subject and not ours and _LATER.search(sentence.text, match.end(), end):
            bounds = bare(sentence.text, start, end)
            task = (match.end(), max(bounds[1], match.end()))
            firm = CommitmentStrength.FIRM
            yield Promise(bounds, match.start(), task, subject.bounds, CommitmentKind.UNDERTAKING, firm, _RULE)


_OTHERS = pattern(
    "commitment.other_bodies", r"(?:[Tt]he\s)?(?:County|District|Borough|City|Unitary|Health|[A-Z][a-z]+shire)\s"
)


def _is_ours(text: str, subject: Subject) -> bool:
    """Say whether it is the body that meets, whose agreement is a decision, and not `the County Council`."""
    return subject.head in lexicon().words["commitments.bodies"] and not _OTHERS.match(text, subject.bounds[0])


_LATER = pattern(
    "commitment.later",
    rf"\s(?:by|from|before|in|on)\s(?:the\send\sof\s)?{WHEN}|\s(?:within|before|in\stime\sfor|by)\s(?:the\s(?:first|next|end)|\w{{2,6}}\s(?:days|weeks|months))\b"
    r"|\s(?:later\s)?(?:this|next)\s(?:week|month|term|year|spring|summer|autumn|winter)\b",
)
