"""Who answers where the words before say that an answer follows, whatever he does: `In reply, the Clerk drew a map`.

In: a sentence, and where its answer begins. Out: the bounds of who gives it. Will not: take what a body agrees, or that
somebody does not know, for an answer.
"""

from re import Match

from schemas.patterns import pattern
from tasks.extracting.commitments.promises import Bounds

_WHOEVER = pattern(
    "answer.whoever",
    r"(?P<who>(?!(?:[Tt]he\s(?:[A-Z][\w’'-]{1,20}\s)?(?:Sub-)?(?:Committee|Council|Panel|Board|Cabinet|Forum)|[Mm]embers)\s)(?:(?:[Tt]he\s)?[A-Z][\w’'.-]{0,20}(?:\s(?:(?:of|for|and|the)\s){0,2}[A-Z][\w’'.-]{0,20}){0,5}|[Ss]?[Hh]e|[Tt]hey|[Oo]fficers))"
    r"\s(?:(?:also|then|further)\s)?(?!(?:was|were)\s(?:not|un)|(?:could|did|had)\s(?:not|no)\b|declined)(?:was|were|had|did|would|will|could|made|gave|went|took|drew|set|read|knew|[a-z]{3,14}ed)\s",
)
_REPLIES = pattern(
    "answer.replies",
    r"(?:In\s(?:response|reply|answer)|Responding|Replying|Answering|[A-Z]?[a-z ]{0,14}[Aa]sked\sby)\b",
)


def whoever(text: str, start: int) -> Bounds | None:
    """Return who does anything at a place."""
    match = _WHOEVER.match(text, start)
    return match.span("who") if match else None


def announced(text: str, question: Bounds, join: Match[str]) -> Bounds | None:
    """Return who answers behind a semicolon, or behind the comma that ends a phrase of replying."""
    replies = join.start() == question[1] and _REPLIES.match(text, question[0])
    return whoever(text, join.end()) if replies or join.group(0).startswith(";") else None
