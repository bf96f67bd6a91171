"""What was decided as rows: decisions, clauses, motions, votes and named votes.

In: Minutes and ids. Out: rows as dicts of columns. Will not: count votes.

Several decisions may stand in one paragraph; they are told apart by their place in it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from schemas.minutes import Decision, Minutes, Motion, Vote
from schemas.rows import Cell
from schemas.vocabulary import Basis
from tasks.shaping.evidence import paragraph_columns
from tasks.shaping.identities import Identities
from tasks.shaping.places import NamedAt, Places

Row = dict[str, Cell]
_DECISION, _MOTION = "dec", "mot"


def decisions(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a resolution."""
    text, names = minutes.structure.document.text, _names(minutes.decisions)
    for ordinal, decision in enumerate(minutes.decisions, start=1):
        yield {
            **paragraph_columns(minutes, ids, decision.evidence, decision.paragraph_id),
            "basis": (Basis.STATED if decision.explicit else Basis.DERIVED).value,
            "decision_id": ids.of(_DECISION, names[decision.id]),
            "ordinal": ordinal,
            "block": decision.block.value,
            "trigger": decision.trigger,
            "body": decision.body,
            "outcome": decision.outcome.value,
            "explicit": decision.explicit,
            "proposer": decision.proposer,
            "seconder": decision.seconder,
            "reasons": decision.reasons.quote(text) if decision.reasons else None,
            "options": decision.options.quote(text) if decision.options else None,
            "call_in": decision.call_in,
            "key_decision": decision.key_decision,
            "same_as": ids.of(_DECISION, names[decision.same_as]) if decision.same_as else None,
        }


def decision_clauses(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a clause."""
    names = _names(minutes.decisions)
    for decision in minutes.decisions:
        for ordinal, clause in enumerate(decision.clauses, start=1):
            yield {
                **paragraph_columns(minutes, ids, clause.evidence, clause.paragraph_id),
                "clause_id": ids.of("cla", f"{names[decision.id]}/{ordinal}"),
                "decision_id": ids.of(_DECISION, names[decision.id]),
                "ordinal": ordinal,
                "label": clause.label,
                "intended_label": clause.intended_label,
                "level": clause.level,
                "verb": clause.verb.value if clause.verb else None,
                "object": clause.object,
            }


def motions(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a motion or amendment."""
    names = _names(minutes.motions)
    for ordinal, motion in enumerate(minutes.motions, start=1):
        yield {
            **paragraph_columns(minutes, ids, motion.evidence, motion.paragraph_id),
            "motion_id": ids.of(_MOTION, names[motion.id]),
            "ordinal": ordinal,
            "kind": motion.kind.value,
            "proposer": motion.proposer,
            "seconder": motion.seconder,
            "outcome": motion.outcome.value,
            "amends": ids.of(_MOTION, names[motion.amends]) if motion.amends else None,
        }


def votes(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a vote on a decision or motion."""
    for vote, vote_id, columns in _votes(minutes, ids):
        yield {
            **columns,
            "vote_id": vote_id,
            "votes_for": vote.for_,
            "votes_against": vote.against,
            "abstentions": vote.abstain,
            "unanimous": vote.unanimous,
            "casting_vote": vote.casting_vote,
            "named": vote.named,
        }


def vote_records(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a named person's vote."""
    named, places = NamedAt(minutes), Places(minutes)
    for vote, vote_id, _ in _votes(minutes, ids):
        for record in vote.records:
            person = named.person(record.evidence)
            yield {
                **paragraph_columns(minutes, ids, record.evidence, places.at(record.evidence.start)),
                "record_id": ids.fact("vrc", vote_id, f"{record.name}/{record.choice.value}"),
                "vote_id": vote_id,
                "name": record.name,
                "choice": record.choice.value,
                "person_id": ids.person(person) if person else None,
            }


def _votes(minutes: Minutes, ids: Identities) -> Iterator[tuple[Vote, str, Row]]:
    """Yield each vote with its id and what it is on; where a decision and a motion share one, the decision has it."""
    decided = {decision.vote for decision in minutes.decisions if decision.vote}
    on_decisions = _on(_DECISION, minutes.decisions)
    on_motions = [one for one in _on(_MOTION, minutes.motions) if one[2] not in decided]
    places = Places(minutes)
    for sort, name, vote in (*on_decisions, *on_motions):
        owner = ids.of(sort, name)
        yield (
            vote,
            ids.of("vot", f"{sort}/{name}"),
            {
                **paragraph_columns(minutes, ids, vote.evidence, places.at(vote.evidence.start)),
                "decision_id": owner if sort == _DECISION else None,
                "motion_id": owner if sort == _MOTION else None,
            },
        )


def _on(sort: str, voted: Sequence[Decision] | Sequence[Motion]) -> list[tuple[str, str, Vote]]:
    names = _names(voted)
    return [(sort, names[one.id], one.vote) for one in voted if one.vote]


def _names(decided: Sequence[Decision] | Sequence[Motion]) -> dict[str, str]:
    """Return a lasting name of each, by its id: the paragraph, and from the second there on its place."""
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for one in decided:
        seen[one.paragraph_id] += 1
        nth = seen[one.paragraph_id]
        names[one.id] = one.paragraph_id if nth == 1 else f"{one.paragraph_id}/{nth}"
    return names
