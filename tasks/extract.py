"""Task: the documents of a batch to rows, in child processes.

In: a batch that is Fetched. Out: the same batch, Extracted. Will not: parse anything in this process.
"""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE

from tasks.assembling.pool import Pool
from tasks.assembling.spool import EXTRACTED, FETCHED


@task(name="extract", cache_policy=NO_CACHE, persist_result=False)
def extract(batch: Path, pool: Pool) -> Path:
    """Extract each document whose bytes were fetched; those without bytes are refused already."""
    jobs = (fetched.job for fetched in FETCHED.read(batch))
    with pool.turn():
        return EXTRACTED.write_lines(batch, (pool.extract_line(job) for job in jobs if job is not None))
