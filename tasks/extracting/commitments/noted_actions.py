"""Actions that are told in a sentence: `The Director took an action to circulate the list`.

In: a sentence. Out: promises. Will not: read a label (`ACTION: Clerk to write`, see `actions`), or an action of a plan.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from tasks.extracting.commitments.clause_bounds import clause_end, clause_start, is_doubtful
from tasks.extracting.commitments.open_verbs import open_doing
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare
from tasks.extracting.commitments.report_words import reports_back
from tasks.extracting.commitments.subjects import subject_of
from tasks.extracting.commitments.work_verbs import doing_at

_TOOK = pattern(
    "noted_action.took",
    r"\b(?:took|accepted|noted|picked\sup|agreed)\s(?:an|the|this\sas\san|as\san)\saction\s(?:for\s(?P<whom>[^.;,]{2,60}?)\s)?to\s(?=[a-z])",
)
_WAS_TAKEN = pattern(
    "noted_action.was_taken",
    r"\b(?:[Aa]n|[Tt]he)\s(?:further\s)?action\swas\s(?:also\s)?(?:taken|agreed|noted|set|recorded|raised|given)\s"
    r"(?:(?:for|to)\s(?P<whom>[^.;,]{2,60}?)\s)??to\s(?=[a-z])"
    r"|\b(?:[Ii]t|[Tt]his|[Tt]here)\swas\san\saction\sfor\s(?P<whose>[^.;,]{2,60}?)\sto\s(?=[a-z])",
)

_LEFT = pattern(
    "noted_action.left",
    r"\b(?:(?:[Ii]t|[Tt]his|[Tt]he\smatter)\swas\s(?:also\s|therefore\s|then\s)?left\s(?:to|with|for|in\sthe\shands\sof)|[Ii]t\sfell\sto)\s(?P<whom>(?:the\s)?[A-Z][^.;,]{1,60}?|the\s(?:clerk|chair|chairman|secretary|treasurer|officers)|officers)\sto\s(?=[a-z])",
)
"""`It was left with the Warden to ring the owner`."""


def noted_actions(sentence: Sentence) -> Iterator[Promise]:
    """Yield what somebody took as an action, what was taken as one, and what was left to somebody."""
    text = sentence.text
    for match in (*_TOOK.finditer(text), *_WAS_TAKEN.finditer(text), *_LEFT.finditer(text)):
        start = clause_start(text, match.start())
        doing = doing_at(text, match.start(), match.end(), be=False) or open_doing(
            text, match.start(), match.end(), be=False
        )
        if doing is None or is_doubtful(text, start, match.start()):
            continue
        bounds = bare(text, min(start, match.start()), clause_end(text, match.end()))
        reports = reports_back(text[doing.at : bounds[1]], doing.verb)
        kind = CommitmentKind.FUTURE_REPORT if reports else CommitmentKind.REQUEST
        whom = next((match.span(name) for name in ("whom", "whose") if match.groupdict().get(name)), None)
        if whom is None and match.re is _TOOK:
            whom, kind = _taker(sentence, start, match.start()), CommitmentKind.UNDERTAKING if not reports else kind
        yield Promise(
            bounds, match.start(), (doing.at, bounds[1]), whom, kind, CommitmentStrength.FIRM, "commitment.noted_action"
        )


def _taker(sentence: Sentence, start: int, verb: int) -> Bounds | None:
    subject = subject_of(sentence, start, verb)
    return subject.bounds if subject and subject.kind == "agent" else None
