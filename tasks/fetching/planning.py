"""The plan of a run: what is to be done, and why; everything else is left alone.

In: what is offered, the ledger, today's fingerprints, a way to hash a source. Out: a Plan. Will not: touch the disk
itself, or judge a single document (`judging`).
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace

from schemas.sources import Reason, Work
from schemas.vocabulary import Disposition
from tasks.fetching.grounds import WHAT_IS_NEW, Known, Request
from tasks.fetching.judging import Judge
from tasks.fetching.offering import Discovery, Ledger
from warehouse.ledger import LedgerEntry
from warehouse.notes import Notes


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run does. `offered` counts work, unchanged, quarantined, skipped and purged; missing come on top.

    `quarantined` were refused before with the same content and code: refused again without a look.
    `stamps` are ledger entries whose content is the same but whose place, size or time is not.
    `missing` are known from earlier runs and gone; one of them can be work too, from the archive.
    `withdrawn` were refused and have been taken away since, which is what their hint asked for.
    `purged` were erased on purpose, or have the bytes of what was: they are left alone until that is lifted.
    """

    work: tuple[Work, ...]
    unchanged: tuple[LedgerEntry, ...]
    quarantined: tuple[LedgerEntry, ...]
    skipped: tuple[Work, ...]
    stamps: tuple[LedgerEntry, ...]
    missing: tuple[LedgerEntry, ...]
    withdrawn: tuple[LedgerEntry, ...]
    purged: tuple[Work, ...] = ()

    @property
    def offered(self) -> int:
        """Return how many documents have to be accounted for at the end."""
        parts = (self.work, self.unchanged, self.quarantined, self.skipped, self.purged)
        return sum(map(len, parts))

    @property
    def returned(self) -> tuple[LedgerEntry, ...]:
        """Return what the ledger holds to be missing and is there again, as it was."""
        return tuple(entry for entry in self.unchanged + self.quarantined if entry.missing_since_utc)

    @property
    def notes(self) -> Notes:
        """Return what the ledger has to learn besides what is loaded."""
        return Notes(self.stamps, self.returned, self.missing, self.withdrawn)

    @property
    def is_news(self) -> bool:
        """Return whether the ledger would learn anything from the notes."""
        newly_missing = any(entry.missing_since_utc is None for entry in self.missing)
        return bool(self.stamps or self.returned or self.withdrawn or newly_missing)


def plan(discovery: Discovery, known: Known, request: Request = WHAT_IS_NEW) -> Plan:
    """Return what is to be done about everything that is offered, or was and is gone."""
    judge = Judge(known, request)
    asked = [offer for offer in discovery.offers if request.asks_for(offer.entry)]
    judged = [judge.purged(judge.offer(offer)) for offer in asked]
    gone = tuple(_gone(discovery, known.ledger))
    missing = tuple(entry for entry in gone if not _is_withdrawn(entry))
    work = [one for one in judged if isinstance(one, Work) and one.reason is not Reason.PURGED]
    work += [each for entry in missing if (each := judge.gone(entry, discovery.listed.entry(entry.location)))]
    limit = len(work) if request.limit is None else request.limit
    same = [one for one in judged if isinstance(one, LedgerEntry)]
    return Plan(
        work=tuple(work[:limit]),
        unchanged=tuple(entry for entry in same if entry.disposition is not Disposition.QUARANTINED),
        quarantined=tuple(entry for entry in same if entry.disposition is Disposition.QUARANTINED),
        skipped=(*(replace(one, reason=Reason.OVER_LIMIT) for one in work[limit:]), *_left_alone(discovery, request)),
        stamps=tuple(entry for entry in same if entry != known.ledger[entry.source_id]),
        missing=missing,
        withdrawn=tuple(filter(_is_withdrawn, gone)),
        purged=tuple(one for one in judged if isinstance(one, Work) and one.reason is Reason.PURGED),
    )


def _left_alone(discovery: Discovery, request: Request) -> Iterator[Work]:
    return (Work(each, Reason.NOT_ASKED_FOR) for each in discovery.offers if not request.asks_for(each.entry))


def _gone(discovery: Discovery, ledger: Ledger) -> Iterator[LedgerEntry]:
    """Yield what the ledger knows below the given paths and nothing offers now.

    What lies below a folder that could not be read is not missing: nobody knows.
    """
    offered = {offer.source_id for offer in discovery.offers}
    closed = {offer.location for offer in discovery.offers if offer.rejection}
    given = set(discovery.paths)
    for source_id in sorted(ledger.keys() - offered):
        entry = ledger[source_id]
        if _is_covered(entry.location, given) and not _is_covered(entry.location, closed):
            yield entry


def _is_covered(location: str, folders: set[str]) -> bool:
    """Return whether a location is one of the folders or lies below one."""
    while location not in folders:
        parent = os.path.dirname(location)
        if parent == location:
            return False
        location = parent
    return True


def _is_withdrawn(entry: LedgerEntry) -> bool:
    return entry.disposition is Disposition.QUARANTINED and entry.missing_since_utc is None
