"""Tasks of what was agreed in prose: `Members agreed to NOTE it and to receive a further update`.

In: a sentence. Out: promises. Will not: read a resolution (`resolved_tasks`), or what was agreed first, for that is
what the meeting decided.
"""

from collections.abc import Iterator

from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, CommitmentStrength
from tasks.extracting.commitments.clause_bounds import clause_end
from tasks.extracting.commitments.promises import Promise, Sentence, bare
from tasks.extracting.commitments.resolution_pieces import pieces_of
from tasks.extracting.commitments.resolved_tasks import given_to_somebody, task_in
from tasks.extracting.triggers import holds

_REPORT, _RESOLVED, _RULE = CommitmentKind.FUTURE_REPORT, CommitmentStrength.RESOLVED, "commitment.resolved"
_RECEIVES = pattern(
    "task.receives",
    r"\bto\sreceive\s(?:an?\s)?(?:further|regular|progress|update|quarterly|annual|six[-\s]monthly)\s(?:\w{1,20}\s)?"
    r"(?:reports?|updates?|briefings?)\b",
)


_IT_WAS = pattern(
    "task.it_was_agreed",
    r"(?:\sit|\bIt)\swas\s(?:also\s|then\s|further\s|therefore\s)?(?:agreed|decided)\s(?:that|for)\s"
    r"|\b(?:[Mm]embers|Council|Committee)\s(?:\w{4,12}\s)?(?:agreed|decided)\sfor\s",
)


def to_receive(sentence: Sentence) -> Iterator[Promise]:
    """Yield the report that a body agreed to receive: `Members agreed to NOTE it and to receive a further update`."""
    lead = sentence.text.lower()
    for match in _RECEIVES.finditer(sentence.text):
        if any(word in lead[: match.start()] for word in ("agreed", "resolved")):
            bounds = bare(sentence.text, match.start(), clause_end(sentence.text, match.end()))
            yield Promise(bounds, match.start(), bounds, None, _REPORT, _RESOLVED, _RULE)


def agreed_tasks(sentence: Sentence) -> Iterator[Promise]:
    """Yield the later tasks of what was agreed in prose: `agreed that it be sold, and that the Clerk write to him`."""
    stated = 0 if sentence.text.startswith(("Agreed that ", "Agreed to ")) else 1
    told = _IT_WAS.search(sentence.text) if holds(sentence.text, ("t was ",)) else None
    if told:
        first = bare(sentence.text, told.end(), clause_end(sentence.text, told.end()))
        given = given_to_somebody(sentence.text, first)
        yield from (given,) if given else ()
    for bounds in list(pieces_of(sentence.text))[stated:]:
        before, piece = sentence.text[: bounds[0]], sentence.text[slice(*bounds)]
        asks = before.startswith("Agreed ") and piece.startswith("to ")
        asks = (
            asks
            or before.lower().endswith("that ")
            or piece.startswith(("REMIT", "remitted to", "to ask ", "to request "))
        )
        promise = task_in(sentence.text, bounds) if asks else given_to_somebody(sentence.text, bounds)
        if promise:
            yield promise
