"""One job: a document's bytes in the archive to its rows.

In: a Job. Out: Extracted, with rows or with the reason why there are none. Will not: raise for a
document that cannot be read; a bug in a rule is not a bad document and does raise.
"""

import time
from functools import lru_cache
from pathlib import Path

from schemas.errors import DocumentRejectedError
from schemas.jobs import Extracted, Job
from schemas.vocabulary import Disposition
from seeds.taxonomy import load_taxonomy
from seeds.themes import Theme
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape


def extract(job: Job) -> Extracted:
    """Return what came of the document."""
    began = time.process_time()
    try:
        minutes = minutes_of(Path(job.path).read_bytes(), job.entry, _themes(job.taxonomy))
    except DocumentRejectedError as error:
        rejection = error.rejection
        return Extracted(
            job.source_id,
            job.sha256,
            Disposition.QUARANTINED,
            code=rejection.code,
            message=rejection.message,
            seconds=time.process_time() - began,
        )
    rows = shape(minutes, job.source_id, job.entry)
    return Extracted(job.source_id, job.sha256, minutes.disposition, rows, seconds=time.process_time() - began)


@lru_cache(maxsize=1)
def _themes(path: str | None) -> tuple[Theme, ...]:
    """Return the themes to look for; a run's taxonomy does not change while it lasts."""
    return load_taxonomy(path).themes
