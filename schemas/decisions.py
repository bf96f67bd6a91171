"""Resolutions with their clauses, motions, and votes on either.

In: nothing. Out: frozen types, parts of `schemas.minutes`. Will not: find or write facts.
"""

from schemas.documents import Evidence
from schemas.light import light
from schemas.vocabulary import DecisionBlock, DecisionVerb, MotionKind, Outcome, VoteChoice


@light(frozen=True, slots=True)
class Clause:
    """One thing that a resolution does; `verb` is None where the lexicon has no verb for it."""

    label: str | None
    intended_label: str | None
    level: int
    verb: DecisionVerb | None
    object: str
    paragraph_id: str
    evidence: Evidence


@light(frozen=True, slots=True)
class VoteRecord:
    """How one named person voted."""

    name: str
    choice: VoteChoice
    evidence: Evidence


@light(frozen=True, slots=True)
class Vote:
    """A vote as stated; a count that is not stated is None, and nothing is worked out from another."""

    for_: int | None
    against: int | None
    abstain: int | None
    unanimous: bool | None
    casting_vote: bool | None
    named: bool
    records: tuple[VoteRecord, ...]
    evidence: Evidence


@light(frozen=True, slots=True)
class Decision:
    """A resolution: its lead-in as printed, its clauses, and what became of it."""

    id: str
    item_id: str
    paragraph_id: str
    block: DecisionBlock
    trigger: str | None
    body: str | None
    outcome: Outcome
    explicit: bool
    clauses: tuple[Clause, ...]
    evidence: Evidence
    proposer: str | None = None
    seconder: str | None = None
    vote: Vote | None = None
    reasons: Evidence | None = None
    options: Evidence | None = None
    call_in: bool | None = None
    key_decision: bool | None = None
    same_as: str | None = None


@light(frozen=True, slots=True)
class Motion:
    """A motion or amendment that was moved; `amends` is the id of the motion that an amendment would change."""

    id: str
    item_id: str
    paragraph_id: str
    kind: MotionKind
    proposer: str | None
    seconder: str | None
    outcome: Outcome
    amends: str | None
    evidence: Evidence
    vote: Vote | None = None
