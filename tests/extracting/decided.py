"""Decisions, votes and motions as one line each, for tables that are easy to read."""

from schemas.minutes import Decision, Minutes, Motion, Vote


def decided(found: Minutes) -> list[str]:
    """Return a line a decision: outcome, `implicit`, movers, vote, then each clause's verb and words."""
    return [_line(found, decision) for decision in found.decisions]


def moved(found: Minutes) -> list[str]:
    """Return a line a motion: kind, outcome, movers, what it amends, vote."""
    return [_motion(motion) for motion in found.motions]


def vote_line(vote: Vote | None) -> str | None:
    """Return `6-3-1`, `unanimous`, `7-7-? casting`, with the named votes behind."""
    if vote is None:
        return None
    counts = (vote.for_, vote.against, vote.abstain)
    printed = "-".join("?" if one is None else str(one) for one in counts) if any(c is not None for c in counts) else ""
    said = {True: "unanimous", False: "majority", None: ""}[vote.unanimous]
    named = ", ".join(f"{record.name} {record.choice.value}" for record in vote.records)
    return " ".join(part for part in (printed, said, "casting" if vote.casting_vote else "", named) if part)


def _line(found: Minutes, decision: Decision) -> str:
    text = found.structure.document.text
    clauses = (
        f"{'>' * (one.level - 1)}{f'{one.label} ' if one.label else ''}{one.verb.value if one.verb else None}:"
        f" {' '.join(one.evidence.quote(text).split())}"
        for one in decision.clauses
    )
    head = (
        decision.outcome.value,
        None if decision.explicit else "implicit",
        _movers(decision.proposer, decision.seconder),
        vote_line(decision.vote),
    )
    return " | ".join([" ".join(part for part in head if part), *clauses])


def _motion(motion: Motion) -> str:
    parts = (
        motion.kind.value,
        motion.outcome.value,
        _movers(motion.proposer, motion.seconder),
        f"amends {motion.amends}" if motion.amends else None,
        vote_line(motion.vote),
    )
    return " ".join(part for part in parts if part)


def _movers(proposer: str | None, seconder: str | None) -> str | None:
    return f"{proposer} / {seconder}" if proposer or seconder else None
