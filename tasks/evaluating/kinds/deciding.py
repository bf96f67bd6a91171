"""What was decided: resolutions, their clauses, motions, and the votes on both.

In: either side. Out: facts. Will not: compare.
"""

from collections.abc import Iterable, Iterator, Mapping

from schemas.minutes import Clause, Decision, Motion, Vote
from tasks.evaluating.facts import Fact, OneOf, Value
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction, Raw, chosen, part, place, spot

NO_VERB = "key point"
"""What the sample annotation calls a sub-clause that names a thing and has no verb."""
COUNTS = ("for", "against", "abstain", "unanimous", "casting_vote")
MOVERS = ("proposer", "seconder")
STATED = ("outcome", "trigger", "explicit", "call_in", "key_decision", "block_kind")
PARTS = ("reasons", "options")
WHOLE = ("outcome", "clauses", *MOVERS, *COUNTS)
"""What a complete decision has right, besides its words."""


def _annotated_decisions(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("resolutions"):
        attributes = {**chosen(raw, *STATED), **_annotated_parts(raw)}
        clauses: Value = tuple(
            (clause["start"], clause["end"], _annotated_verb(clause)) for clause in _flat(raw["clauses"])
        )
        yield side.at(raw, {**attributes, **_annotated_movers(side, raw), **_annotated_counts(raw), "clauses": clauses})


def _decisions(side: Extraction) -> Iterator[Fact]:
    for decision in side.minutes.decisions:
        attributes: dict[str, Value] = {
            "outcome": decision.outcome,
            "trigger": decision.trigger,
            "explicit": decision.explicit,
            "call_in": decision.call_in,
            "key_decision": decision.key_decision,
            "block_kind": decision.block,
            "reasons": part(decision.reasons),
            "options": part(decision.options),
            "clauses": tuple((*place(clause.evidence), clause.verb) for clause in decision.clauses),
        }
        yield side.at(decision.evidence, {**attributes, **_movers(side, decision), **_counts(decision.vote)})


def _flat(clauses: Iterable[Raw]) -> Iterator[Raw]:
    for clause in clauses:
        yield clause
        yield from _flat(clause.get("subclauses", ()))


def _annotated_verb(clause: Raw) -> Value:
    verb = clause.get("normalised", clause["verb"])
    if verb in (NO_VERB, None):
        return OneOf((None, "other"))
    return OneOf((verb, *clause["accept_also"])) if "accept_also" in clause else str(verb)


def _annotated_movers(side: Annotation, raw: Raw) -> dict[str, Value]:
    return {name: side.party(raw.get(f"{name}_id") or raw[name]) for name in MOVERS if name in raw}


def _annotated_parts(raw: Raw) -> dict[str, Value]:
    """Return where the reasons and options stand; it is enough that ours overlap."""
    return {name: raw[name] and spot((raw[name]["start"], raw[name]["end"])) for name in PARTS if name in raw}


def _movers(side: Extraction, moved: Decision | Motion) -> dict[str, Value]:
    return {"proposer": side.party(moved.proposer), "seconder": side.party(moved.seconder)}


def _annotated_counts(raw: Raw) -> dict[str, Value]:
    """Return the counts of a vote: all of them where `vote` is given, so that none is invented."""
    if "vote" not in raw:
        return chosen(raw, *COUNTS)
    vote = raw["vote"] or {}
    return {name: vote.get(name) for name in COUNTS}


def _counts(vote: Vote | None) -> dict[str, Value]:
    if vote is None:
        return dict.fromkeys(COUNTS)
    return dict(zip(COUNTS, (vote.for_, vote.against, vote.abstain, vote.unanimous, vote.casting_vote), strict=True))


def _annotated_clauses(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("resolutions"):
        for clause in _flat(raw["clauses"]):
            attributes = {**chosen(clause, "label"), "intended_label": clause.get("intended_label")}
            yield side.at(clause, {**attributes, "verb": _annotated_verb(clause)})


def _clauses(side: Extraction) -> Iterator[Fact]:
    for decision in side.minutes.decisions:
        for clause in decision.clauses:
            yield side.at(clause.evidence, _clause(clause))


def _clause(clause: Clause) -> Mapping[str, Value]:
    return {"label": clause.label, "intended_label": clause.intended_label, "verb": clause.verb}


def _annotated_motions(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("motions"):
        yield side.at(raw, {**chosen(raw, "kind", "outcome"), **_annotated_movers(side, raw), **_annotated_counts(raw)})


def _motions(side: Extraction) -> Iterator[Fact]:
    for motion in side.minutes.motions:
        attributes: dict[str, Value] = {"kind": motion.kind, "outcome": motion.outcome}
        yield side.at(motion.evidence, {**attributes, **_movers(side, motion), **_counts(motion.vote)})


KINDS = (
    Kind("decisions", ("resolutions",), _annotated_decisions, _decisions, whole=WHOLE),
    Kind("clauses", ("resolutions",), _annotated_clauses, _clauses),
    Kind("motions", ("motions",), _annotated_motions, _motions),
)
