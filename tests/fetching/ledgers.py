"""Ledger entries as a run would have left them, for the tests of this folder."""

from dataclasses import replace
from typing import Any

from schemas.sources import Offer
from schemas.vocabulary import Disposition
from tasks.fetching.entry_hash import entry_hash
from tasks.fetching.fingerprint import Fingerprints
from warehouse.ledger import LedgerEntry

NOW = Fingerprints("whole", {"text/plain": "text", "application/pdf": "pdf"})


def entry_of(offer: Offer, **different: Any) -> LedgerEntry:
    """The entry of an offer that was loaded as it is."""
    entry = LedgerEntry(
        source_id=offer.source_id,
        location=offer.location,
        size=offer.size,
        mtime_ns=offer.mtime_ns,
        sha256="a" * 64,
        fingerprint="text",
        entry_hash=entry_hash(offer.entry),
        disposition=Disposition.LOADED,
        run_id="run",
    )
    return replace(entry, **different)


def ledger_of(*entries: LedgerEntry) -> dict[str, LedgerEntry]:
    """The ledger that holds these entries."""
    return {entry.source_id: entry for entry in entries}
