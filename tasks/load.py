"""Task: a batch into the warehouse, one transaction a document.

In: a batch of Outcomes. Out: a Tally; where documents went into quarantine, in a completed state that is called so and
fails nothing. Will not: name a document in a state, which is logged; note anything of one outside its transaction.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.states import Completed
from sqlalchemy import Engine

from tasks.assembling import spool
from tasks.assembling.bookkeeping import ledger_entry
from tasks.assembling.tally import Tally, refusal_of, sum_of, tally_of
from tasks.fetching.fingerprint import Fingerprints
from warehouse.load import load_document, quarantine_document

QUARANTINED = "Quarantined"


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
    return in_state(tally) if tally.refused else tally


def in_state(tally: Tally) -> Tally:
    """Return a state for the pages that holds the tally; who calls the task is handed the tally itself."""
    codes = Counter(one.code.value for one in tally.refused)
    told = ", ".join(f"{count} {code}" for code, count in sorted(codes.items()))
    message = f"{len(tally.refused)} of {tally.documents} documents: {told}"
    return cast(Tally, Completed(name=QUARANTINED, message=message, data=tally))


def _stored(outcome: spool.Outcome, loading: Loading) -> Tally:
    entry = ledger_entry(outcome, loading.fingerprints, loading.run_id)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    if outcome.checked:
        return tally_of(outcome.checked, load_document(loading.engine, outcome.checked, entry, now))
    rejection = outcome.refusal
    quarantine_document(loading.engine, entry, rejection, now)
    return refusal_of(entry.source_id, entry.location, rejection)
