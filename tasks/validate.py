"""Task: the rows of a batch against their tables.

In: a batch that is Extracted. Out: the same batch as Outcomes. Will not: mend a row.
"""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE

from schemas.checking import check
from schemas.errors import Rejection, RejectionCode
from schemas.jobs import Checked, Extracted
from tasks.assembling.spool import EXTRACTED, FETCHED, OUTCOMES, Fetched, Outcome


@task(name="validate", cache_policy=NO_CACHE, persist_result=False)
def validate(batch: Path) -> Path:
    """Check all rows of the batch in one frame a table: a frame costs the same whatever its size."""
    return _validated_batch(batch)


def _validated_batch(batch: Path) -> Path:
    results = iter(check(tuple(EXTRACTED.read(batch))))
    outcomes = (_outcome(fetched, next(results) if fetched.sha256 else None) for fetched in FETCHED.read(batch))
    return OUTCOMES.write(batch, outcomes)


def _outcome(fetched: Fetched, result: Checked | Extracted | None) -> Outcome:
    if isinstance(result, Checked):
        return Outcome(fetched, checked=result)
    if result is None:
        return Outcome(fetched, rejection=fetched.rejection)
    code = result.code or RejectionCode.READER_DIED
    return Outcome(fetched, rejection=Rejection(code, result.message or "no rows and no reason"))
