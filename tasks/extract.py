"""Task: the documents of a batch to rows, in child processes.

In: a batch that is Fetched. Out: the same batch, Extracted. Will not: parse anything in this process.
"""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE

from schemas.jobs import Job
from tasks.assembling.pool import Pool
from tasks.assembling.pools import pool_for
from tasks.assembling.spool import EXTRACTED, FETCHED, Fetched
from tasks.assembling.terms import Terms
from tasks.fetching.archive import Archive, archive_at


@task(name="extract", cache_policy=NO_CACHE, persist_result=False)
def extract(batch: Path, terms: Terms) -> Path:
    """Extract each document whose bytes were fetched; the others are refused already."""
    return _extracted_batch(batch, terms)


def _extracted_batch(batch: Path, terms: Terms) -> Path:
    pool, archive = pool_for(terms), archive_at(terms.archive)
    fetched = (one for one in FETCHED.read(batch) if one.sha256)
    with pool.turn():
        return EXTRACTED.write_lines(batch, (_extracted(one, pool, archive, terms.themes) for one in fetched))


def _extracted(fetched: Fetched, pool: Pool, archive: Archive, themes: str | None) -> bytes:
    offer, digest = fetched.offer, str(fetched.sha256)
    with archive.on_disk(digest) as path:
        return pool.extract_line(Job(offer.source_id, digest, str(path), offer.entry, themes))
