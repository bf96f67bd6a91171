"""One document at a time: whether it is work, and why; otherwise its entry in the ledger as it should stand now.

In: what a plan rests on, an offer, its entry. Out: Work, or the entry. Will not: open a file whose size and time are
those that the ledger noted, or say which documents are gone (`planning`).
"""

from dataclasses import dataclass, replace

from schemas.errors import DocumentRejectedError
from schemas.sources import Offer, Reason, SourceEntry, Work
from schemas.vocabulary import Disposition
from tasks.fetching.entry_hash import entry_hash
from tasks.fetching.grounds import Known, Request
from tasks.fetching.source_list import NOTHING_KNOWN
from warehouse.ledger import LedgerEntry


@dataclass(frozen=True, slots=True)
class Judge:
    """Says of one document whether it is work, or returns its ledger entry as it should stand now."""

    known: Known
    request: Request

    def offer(self, offer: Offer) -> Work | LedgerEntry:
        """Return the work on an offer, or its entry where nothing has changed."""
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
