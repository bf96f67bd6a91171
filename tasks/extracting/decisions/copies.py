"""The two copies of a decision on one page: the `Decision:` block and the minutes say it both.

In: decisions. Out: the same, the copy in the minutes linked to the other; doubts where the two differ.
Will not: join decisions of different items, or two that could each be the copy.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from schemas.issues import Issue, IssueCode
from schemas.minutes import Decision, Vote
from schemas.vocabulary import DecisionBlock, DecisionVerb

_ALIKE = 80.0
"""Least likeness of two copies, of 100; a date or a number changed in a long resolution leaves more than that."""


def linked(found: Sequence[Decision], text: str) -> Iterator[Decision]:
    """Link each decision of the minutes to the one of the decision block that says the same."""
    beside: dict[tuple[str, DecisionBlock], list[Decision]] = {}
    for decision in found:
        beside.setdefault((decision.item_id, decision.block), []).append(decision)
    taken: set[str] = set()
    for decision in found:
        alone = len(beside[decision.item_id, decision.block]) == 1
        blocks = beside.get((decision.item_id, DecisionBlock.DECISION), [])
        minutes = decision.block is DecisionBlock.MINUTES
        copy = _copy_of(decision, blocks, taken, text, alone=alone) if minutes else None
        taken |= {copy.id} if copy else set()
        yield replace(_with_what(decision, copy), same_as=copy.id) if copy else decision


def sharing(linked_ones: Sequence[Decision]) -> Iterator[Decision]:
    """Let the first of two copies have what only the other says around it."""
    copies = {one.same_as: one for one in linked_ones if one.same_as}
    for decision in linked_ones:
        yield _with_what(decision, copies[decision.id]) if decision.id in copies else decision


def _with_what(decision: Decision, other: Decision) -> Decision:
    """Let one copy have what only the other says: call-in, and whether it is a key decision."""
    return replace(
        decision,
        call_in=other.call_in if decision.call_in is None else decision.call_in,
        key_decision=other.key_decision if decision.key_decision is None else decision.key_decision,
    )


def differing(decisions: Sequence[Decision], text: str) -> Iterator[Issue]:
    """Say where two copies differ in their words or in their votes."""
    by_id = {decision.id: decision for decision in decisions}
    for decision in decisions:
        if decision.same_as:
            twin = by_id[decision.same_as]
            what = [name for name, differs in _differences(decision, twin, text) if differs]
            if what:
                said = f"the decision block and the minutes differ in {' and '.join(what)}"
                span = decision.evidence
                yield Issue(IssueCode.COPIES_DIFFER, said, start=span.start, end=span.end)


def _differences(one: Decision, other: Decision, text: str) -> tuple[tuple[str, bool], ...]:
    votes = _counts(one.vote), _counts(other.vote)
    return (("words", said(one, text) != said(other, text)), ("votes", all(votes) and votes[0] != votes[1]))


def _counts(vote: Vote | None) -> tuple[int | None, ...] | None:
    return (vote.for_, vote.against, vote.abstain) if vote and vote.for_ is not None else None


def _verbs(decision: Decision) -> list[DecisionVerb | None]:
    """Return the verbs of what was decided, without its conditions; permission is granted or approved alike."""
    return [_ALIKE_VERBS.get(clause.verb, clause.verb) for clause in decision.clauses if clause.level == 1]


_ALIKE_VERBS: dict[DecisionVerb | None, DecisionVerb | None] = dict.fromkeys(
    (DecisionVerb.GRANTED, DecisionVerb.AGREED), DecisionVerb.APPROVED
)


def _copy_of(
    decision: Decision, blocks: Sequence[Decision], taken: set[str], text: str, *, alone: bool
) -> Decision | None:
    """Return the only copy in the item's block with the same words, else the one most like it and clearly so.

    Where each block has one decision (`alone`), the same verbs are enough: `The report was noted`, `Members noted it`.
    """
    there = [one for one in blocks if one.id not in taken and one.clauses]
    if not decision.clauses or not there:
        return None
    same = [one for one in there if said(one, text) == said(decision, text)]
    if same:
        return same[0] if len(same) == 1 else None
    if len(there) == 1 and alone and _verbs(there[0]) == _verbs(decision):
        return there[0]
    ranked = sorted(((_likeness(one, decision, text), one) for one in there), key=lambda pair: -pair[0])
    best = ranked[0]
    unrivalled = len(ranked) == 1 or ranked[1][0] < _ALIKE
    return best[1] if best[0] >= _ALIKE and unrivalled else None


def _likeness(one: Decision, other: Decision, text: str) -> float:
    return float(fuzz.ratio(" ".join(said(one, text)), " ".join(said(other, text))))


def said(decision: Decision, text: str) -> tuple[str, ...]:
    """Return the words of the clauses without case, `that`, labels, white space and stops."""
    words = (" ".join(clause.evidence.quote(text).casefold().split()) for clause in decision.clauses)
    return tuple(one.removeprefix("that ").rstrip(" .;,") for one in words)
