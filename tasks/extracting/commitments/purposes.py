"""What the words above the minutes ask a body to do: `Members are asked to note`, `invites the Committee to comment`.

In: sentences that stand above the minutes. Out: promises. Will not: take a call to declare interests for a task.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from schemas.screening import screened
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from tasks.extracting.commitments.clause_bounds import clause_start
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence, bare

_INVITED = pattern(
    "task.invited",
    r"\s(?:is|are)\s(?:also\s|therefore\s)?(?:asked|invited|requested)\sto\s"
    r"(?!declare|leave|note\sthat|state|contact|inform|notify|ensure|submit|switch|turn|remain|arrive"
    r"|(?:confirm|approve|agree|determine|indicate|sign|adopt|resolve|elect|appoint)\b)(?=[a-z])",
)
"""What a meeting is asked to approve or determine is its business, which its decision tells."""
_INVITES = screened("task.invites", r"\binvites\s(?P<body>the\s[^.;:]{2,60}?)\sto\s")


def invited(sentence: Sentence) -> Iterator[Promise]:
    """Yield what the words above the minutes ask of a body, but for declaring interests and for what is a record."""
    text = sentence.text
    if "interest" in text.lower() or "correct record" in text:
        return
    asked, invites = _INVITED.search(text), _INVITES.search(text)
    if asked:
        doer = bare(text, clause_start(text, asked.start()), asked.start())
        yield _purpose(text, doer[0], asked.end(), doer)
    elif invites:
        yield _purpose(text, invites.start(), invites.end(), invites.span("body"))


def _purpose(text: str, start: int, task: int, who: Bounds) -> Promise:
    bounds = bare(text, start, len(text))
    return Promise(
        bounds, start, (task, bounds[1]), who, CommitmentKind.REQUEST, CommitmentStrength.FIRM, "commitment.invited"
    )
