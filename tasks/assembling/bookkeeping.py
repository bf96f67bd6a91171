"""What the ledger notes of a document when a run is done with it.

In: the outcome of a document. Out: its ledger entry. Will not: write it.
"""

from schemas.jobs import Checked
from schemas.vocabulary import Disposition
from tasks.assembling.spool import Outcome
from tasks.fetching.entry_hash import entry_hash
from tasks.fetching.fingerprint import Fingerprints
from warehouse.ledger import LedgerEntry


def ledger_entry(outcome: Outcome, fingerprints: Fingerprints, run_id: str) -> LedgerEntry:
    """Return the entry; a document without rows rests on all readers, since nobody knows which one it needs."""
    fetched, checked = outcome.fetched, outcome.checked
    return LedgerEntry(
        source_id=fetched.offer.source_id,
        location=fetched.offer.location,
        size=fetched.size,
        mtime_ns=fetched.mtime_ns,
        sha256=fetched.sha256,
        fingerprint=fingerprints.of(media_type(checked) if checked else None),
        entry_hash=entry_hash(fetched.offer.entry),
        disposition=checked.disposition if checked else Disposition.QUARANTINED,
        run_id=run_id,
        listed_council=fetched.offer.entry.publisher,
    )


def media_type(checked: Checked) -> str | None:
    """Return the media type of a document by its own row."""
    for frame in checked.rows.frames:
        if frame.table == "documents":
            return str(frame.rows[0][frame.columns.index("media_type")])
    return None
