"""A run council by council: what its sources offered, why documents were read, and what became of them.

In: the plan of a run and what is held after it. Out: a line a council. Will not: read the warehouse, or print.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from schemas.sources import Offer, Reason
from schemas.vocabulary import Disposition
from tasks.fetching.planning import Plan
from warehouse.held_sources import HeldSource

UNKNOWN = ""
"""The council of a document that nothing says the council of."""

_WHY = {
    Reason.NEW: "new",
    Reason.CODE_CHANGED: "rules_changed",
    Reason.FORCED: "asked_again",
}
_CHANGED = "changed"
_ENDS = {Disposition.DEGRADED: "degraded", Disposition.QUARANTINED: "quarantined"}

Held = Mapping[str, HeldSource]


@dataclass(frozen=True, slots=True)
class CouncilLine:
    """One council in one run: `new` to `unchanged` say why documents were read or not, the last two how they ended."""

    council: str
    offered: int = 0
    new: int = 0
    changed: int = 0
    rules_changed: int = 0
    asked_again: int = 0
    unchanged: int = 0
    skipped: int = 0
    degraded: int = 0
    quarantined: int = 0


COLUMNS = tuple(field.name for field in fields(CouncilLine))[1:]


def by_council(plan: Plan, held: Held) -> tuple[CouncilLine, ...]:
    """Return a line for each council, in the order of the codes; documents of no known council come last."""
    counts: dict[str, Counter[str]] = {}
    for council, words in _told(plan, held):
        counts.setdefault(council, Counter()).update(words)
    return tuple(CouncilLine(council, **counts[council]) for council in sorted(counts, key=_last_if_unknown))


def named(lines: Iterable[CouncilLine]) -> int:
    """Return how many councils are known by name."""
    return sum(1 for line in lines if line.council != UNKNOWN)


def _told(plan: Plan, held: Held) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the council of every offered document, and the columns that it counts in."""
    for work in plan.work:
        yield (
            _council(work.offer, held),
            ("offered", _WHY.get(work.reason, _CHANGED), *_end(work.offer.source_id, held)),
        )
    for work in (*plan.skipped, *plan.purged):
        yield _council(work.offer, held), ("offered", "skipped")
    for entry in (*plan.unchanged, *plan.quarantined):
        of = held.get(entry.source_id)
        yield (of and of.council) or UNKNOWN, ("offered", "unchanged", *_end(entry.source_id, held))


def _end(source_id: str, held: Held) -> tuple[str, ...]:
    end = _ENDS.get(held[source_id].disposition) if source_id in held else None
    return (end,) if end else ()


def _council(offer: Offer, held: Held) -> str:
    of = held.get(offer.source_id)
    return offer.entry.subject or (of and of.council) or UNKNOWN


def _last_if_unknown(council: str) -> tuple[bool, str]:
    return council == UNKNOWN, council
