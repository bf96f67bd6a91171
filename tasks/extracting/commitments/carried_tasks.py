"""Tasks of what was proposed and then carried: `proposed that the Clerk obtain quotations. All agreed.`

In: sentences, and the clauses of the document's decisions. Out: promises, of strength `resolved`. Will not: read what
stands behind a keyword of its own (`resolved_tasks`, `agreed_tasks`), or what was lost.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from schemas.decisions import Decision
from schemas.patterns import pattern
from schemas.vocabulary import CommitmentKind, Outcome
from tasks.extracting.commitments.promises import Bounds, Promise, Sentence
from tasks.extracting.commitments.resolution_pieces import pieces_of
from tasks.extracting.commitments.resolved_tasks import task_in
from tasks.extracting.commitments.work_verbs import verb_at
from tasks.extracting.triggers import holds

_PUT = pattern(
    "carried.put", r"\b(?:[Pp]ropos(?:ed|es|er|al)|[Mm]ove[ds]|[Mm]otion|[Ss]uggest(?:ed|s|ion)|[Rr]ecommended)\b"
)
_BE = pattern("carried.be", r"\s(?:be|is|are)\s(?:also\s)?")
_DECIDED = ("set up", "adopt", "appoint", "purchase", "establish", "keep")
"""`that a Duck Watch be set up`: what the body decides for itself."""
_ASKED = (CommitmentKind.REQUEST, CommitmentKind.FUTURE_REPORT)
_TOLD = ("commitment.asked_for", "commitment.noted_action")
_WAS = pattern("carried.was", r"\b(?:was|were)\s(?:also\s|then\s|therefore\s)?$")
"""`The Clerk was instructed to write` is told as a request, and not as a clause."""
_LEAVES = pattern("carried.leaves", r"\sto\s(?:leave|withdraw)\b")
_PUTS = ("ropos", "ove", "otion", "uggest", "ecommended")


class Carried:
    """The clauses of what was carried, by where they stand."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        """Keep the clauses of decisions that were not lost."""
        self._clauses = sorted(
            (clause.evidence.start, clause.evidence.end)
            for decision in decisions
            if decision.outcome is Outcome.CARRIED
            for clause in decision.clauses
        )

    def tasks_of(self, sentence: Sentence) -> Iterator[Promise]:
        """Yield the tasks of what a sentence of prose proposes, where it was carried."""
        if sentence.resolves or sentence.passage.paragraph is None or not holds(sentence.text, _PUTS):
            return
        for clause in self._inside(sentence):
            if _PUT.search(sentence.text, 0, clause[0]):
                for start, end in pieces_of(sentence.text[slice(*clause)]):
                    promise = task_in(sentence.text, (clause[0] + start, clause[0] + end))
                    yield from (promise,) if promise and _is_to_do(sentence.text, promise) else ()

    def gives(self, sentence: Sentence, promise: Promise) -> bool:
        """Say whether a request is a part of what was carried: `The Board approved it and instructed the Clerk to`."""
        if promise.kind not in _ASKED or promise.rule in _TOLD or _WAS.search(sentence.text, 0, promise.verb):
            return False
        start = sentence.start + promise.verb
        at = bisect_left(self._clauses, (start + 1, 0)) - 1
        return at >= 0 and self._clauses[at][0] <= start < self._clauses[at][1]

    def _inside(self, sentence: Sentence) -> Iterator[Bounds]:
        """Yield the bounds in the sentence of the clauses that begin in it."""
        last = sentence.start + len(sentence.text)
        for start, end in self._clauses[bisect_left(self._clauses, (sentence.start, 0)) :]:
            if start >= last:
                return
            yield start - sentence.start, min(end, last) - sentence.start


def _is_to_do(text: str, promise: Promise) -> bool:
    """Say whether somebody has it to do; what is to `be` done is a task only if it is the council's work."""
    if _LEAVES.search(text, promise.verb, promise.bounds[1]):
        return False
    be = _BE.search(text, promise.bounds[0], promise.verb + len(" be also "))
    doing = verb_at(text, be.end()) if be else None
    return be is None or (doing is not None and doing[0].group == "acts" and doing[0].base not in _DECIDED)
