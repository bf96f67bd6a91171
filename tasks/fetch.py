"""Task: bring the bytes of a batch into the archive.

In: a batch of Work. Out: the same batch, Fetched. Will not: read a source again whose bytes are kept.
"""

from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE

from schemas.errors import DocumentRejectedError
from schemas.sources import Work
from tasks.assembling.spool import FETCHED, WORK, Fetched
from tasks.assembling.terms import Terms
from tasks.fetching.archive import Archive, archive_at
from tasks.fetching.delivery import deliver


@task(name="fetch", cache_policy=NO_CACHE, persist_result=False)
def fetch(batch: Path, terms: Terms) -> Path:
    """Fetch each document, or note why it cannot be had."""
    return _fetched_batch(batch, terms)


def _fetched_batch(batch: Path, terms: Terms) -> Path:
    """Do so; a function of the module, since a task is sent to another process with all that its own body names."""
    archive = archive_at(terms.archive)
    return FETCHED.write(batch, (_fetched(work, archive, terms.max_bytes) for work in WORK.read(batch)))


def _fetched(work: Work, archive: Archive, max_bytes: int) -> Fetched:
    offer = work.offer
    try:
        seen = deliver(work, archive, max_bytes)
    except DocumentRejectedError as error:
        return Fetched(offer, offer.size, offer.mtime_ns, rejection=error.rejection)
    return Fetched(offer, seen.size, seen.mtime_ns, seen.sha256)
