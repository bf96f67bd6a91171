"""The plan of a run: what is to be done, and why; everything else is left alone.

In: what is offered, the ledger, today's fingerprints, a way to hash a source. Out: a Plan. Will not: touch
the disk itself, or open a file whose size and time are those that the ledger noted.
"""

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import lru_cache
from hashlib import sha256

from schemas.errors import DocumentRejectedError
from schemas.sources import Offer, Reason, SourceEntry, Work
from schemas.vocabulary import Disposition
from tasks.fetching.fingerprint import Fingerprints
from tasks.fetching.offering import Discovery, Ledger
from tasks.fetching.source_list import NOTHING_KNOWN
from warehouse.ledger import LedgerEntry
from warehouse.notes import Notes
from warehouse.suppression import NOTHING_SUPPRESSED, SuppressionList

HashOf = Callable[[str], str]
IsKept = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asks of a plan: do all again, hash all again, do no more than so many, or only some.

    `councils` and `since` go by the source list; a document whose date it does not say may be of any day.
    """

    full: bool = False
    rehash: bool = False
    limit: int | None = None
    councils: frozenset[str] = frozenset()
    since: date | None = None

    def asks_for(self, entry: SourceEntry) -> bool:
        """Say whether a document is to be looked at."""
        if self.councils and self.councils.isdisjoint((entry.subject, entry.publisher)):
            return False
        return self.since is None or entry.meeting_date is None or entry.meeting_date >= self.since


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


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before any document is looked at."""

    ledger: Ledger
    fingerprints: Fingerprints
    hash_of: HashOf
    is_kept: IsKept
    """Whether the archive holds the content with this hash."""
    suppressed: SuppressionList = NOTHING_SUPPRESSED


def plan(discovery: Discovery, known: Known, request: Request = Request()) -> Plan:
    """Return what is to be done about everything that is offered, or was and is gone."""
    judge = _Judge(known, request)
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


@lru_cache(maxsize=4096)
def entry_hash(entry: SourceEntry) -> str:
    """Return the hash of what the source list says of a document."""
    return sha256(json.dumps(asdict(entry), sort_keys=True, default=str).encode()).hexdigest()


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


def _is_withdrawn(entry: LedgerEntry) -> bool:
    return entry.disposition is Disposition.QUARANTINED and entry.missing_since_utc is None


def _is_covered(location: str, folders: set[str]) -> bool:
    """Return whether a location is one of the folders or lies below one."""
    while location not in folders:
        parent = os.path.dirname(location)
        if parent == location:
            return False
        location = parent
    return True


@dataclass(frozen=True, slots=True)
class _Judge:
    """Says of one document whether it is work, or returns its ledger entry as it should stand now."""

    known: Known
    request: Request

    def offer(self, offer: Offer) -> Work | LedgerEntry:
        entry = self.known.ledger.get(offer.source_id)
        if offer.rejection:
            return self._refused(offer, entry)
        if entry is None:
            return Work(offer, Reason.NEW)
        if self.request.full:
            return Work(offer, Reason.FORCED)
        if entry.sha256 is None:
            return self._unreadable_before(offer, entry)
        if self.request.rehash or not _same_stamp(offer, entry):
            return self._looked_into(offer, entry)
        return self._same_content(offer, entry)

    def purged(self, judged: Work | LedgerEntry) -> Work | LedgerEntry:
        """Leave alone what was purged, by its name or by its bytes; these are read only where anything was."""
        if isinstance(judged, LedgerEntry) or not self.known.suppressed:
            return judged
        return replace(judged, reason=Reason.PURGED) if self._is_suppressed(judged) else judged

    def _is_suppressed(self, work: Work) -> bool:
        if self.known.suppressed.has_source(work.offer.source_id):
            return True
        content = work.sha256 or (None if work.offer.rejection else self._content(work.offer))
        return content is not None and self.known.suppressed.has_content(content)

    def _content(self, offer: Offer) -> str | None:
        """Return the hash of a file, or None for one that cannot be read: it will be refused for that."""
        try:
            return self.known.hash_of(offer.location)
        except DocumentRejectedError:
            return None

    def gone(self, entry: LedgerEntry, listed: SourceEntry | None) -> Work | None:
        """Return the work on a document that is gone and its bytes kept: what it rests on changed, or all is asked for.

        A document whose row left the source list as well stays as it is: what the row said is unknown.
        """
        known = listed or NOTHING_KNOWN
        if not self.request.asks_for(known):
            return None
        if entry.sha256 is None or entry.disposition is Disposition.QUARANTINED:
            return None
        if listed is None and entry_hash(known) != entry.entry_hash:
            return None
        offer = Offer(entry.source_id, entry.location, entry.size, entry.mtime_ns, known)
        again = Work(offer, Reason.FORCED, entry.sha256) if self.request.full else None
        judged = again or self._same_content(offer, entry)
        return judged if isinstance(judged, Work) and self.known.is_kept(entry.sha256) else None

    def _refused(self, offer: Offer, entry: LedgerEntry | None) -> Work | LedgerEntry:
        if entry is None or entry.sha256 is not None or not _same_stamp(offer, entry) or self.request.full:
            return Work(offer, Reason.REJECTED)
        same = self._same_content(offer, entry)
        return Work(offer, Reason.REJECTED) if isinstance(same, Work) else same

    def _unreadable_before(self, offer: Offer, entry: LedgerEntry) -> Work | LedgerEntry:
        """Permissions change without leaving a trace in size or time, so it is tried every time."""
        try:
            self.known.hash_of(offer.location)
        except DocumentRejectedError:
            same = self._same_content(offer, entry)
            return same if isinstance(same, Work) else entry  # what cannot be read may look different each time
        return Work(offer, Reason.CONTENT_CHANGED)

    def _looked_into(self, offer: Offer, entry: LedgerEntry) -> Work | LedgerEntry:
        try:
            found = self.known.hash_of(offer.location)
        except DocumentRejectedError:
            return Work(offer, Reason.CONTENT_CHANGED)
        if found != entry.sha256:
            return Work(offer, Reason.CONTENT_CHANGED, found)
        return self._same_content(offer, entry)

    def _same_content(self, offer: Offer, entry: LedgerEntry) -> Work | LedgerEntry:
        if not self.known.fingerprints.is_current(entry.fingerprint):
            return Work(offer, Reason.CODE_CHANGED, entry.sha256)
        if entry.entry_hash != entry_hash(offer.entry):
            return Work(offer, Reason.SOURCE_CHANGED, entry.sha256)
        return _stamped(offer, entry)


def _same_stamp(offer: Offer, entry: LedgerEntry) -> bool:
    return offer.size == entry.size and offer.mtime_ns == entry.mtime_ns


def _stamped(offer: Offer, entry: LedgerEntry) -> LedgerEntry:
    """Return the entry with the place, size and time of the offer."""
    if _same_stamp(offer, entry) and offer.location == entry.location:
        return entry
    return replace(entry, location=offer.location, size=offer.size, mtime_ns=offer.mtime_ns)
