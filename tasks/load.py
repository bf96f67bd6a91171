"""Task: a batch into the warehouse, one transaction a document.

In: a batch of Outcomes. Out: a Tally. Will not: note anything of a document outside its transaction.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE
from sqlalchemy import Engine

from tasks.assembling import spool
from tasks.assembling.bookkeeping import ledger_entry
from tasks.assembling.tally import Tally, refusal_of, sum_of, tally_of
from tasks.fetching.fingerprint import Fingerprints
from warehouse.load import load_document, quarantine_document


@dataclass(frozen=True, slots=True)
class Loading:
    """Where to, for which run, and by which code."""

    engine: Engine
    run_id: str
    fingerprints: Fingerprints


@task(name="load", cache_policy=NO_CACHE, persist_result=False)
def load(batch: Path, loading: Loading) -> Tally:
    """Load or quarantine each document; a batch that is done leaves no files."""
    tally = sum_of(_stored(outcome, loading) for outcome in spool.OUTCOMES.read(batch))
    spool.remove(batch)
    return tally


def _stored(outcome: spool.Outcome, loading: Loading) -> Tally:
    entry = ledger_entry(outcome, loading.fingerprints, loading.run_id)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    if outcome.checked:
        return tally_of(outcome.checked, load_document(loading.engine, outcome.checked, entry, now))
    rejection = outcome.refusal
    quarantine_document(loading.engine, entry, rejection, now)
    return refusal_of(entry.source_id, entry.location, rejection)
