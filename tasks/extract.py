"""Task: the documents of a batch to rows, in child processes.

In: a batch that is Fetched. Out: the same batch, Extracted. Will not: parse anything in this process.
"""

from dataclasses import replace
from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE

from tasks.assembling.pool import Pool
from tasks.assembling.spool import EXTRACTED, FETCHED


@task(name="extract", cache_policy=NO_CACHE, persist_result=False)
def extract(batch: Path, pool: Pool, themes: str | None = None) -> Path:
    """Extract each document whose bytes were fetched, by the taxonomy at `themes`; the others are refused already."""
    jobs = (fetched.job for fetched in FETCHED.read(batch))
    with pool.turn():
        return EXTRACTED.write_lines(
            batch, (pool.extract_line(replace(job, taxonomy=themes)) for job in jobs if job is not None)
        )
