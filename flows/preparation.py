"""Getting ready to ingest: the plan of a run, made without Prefect so that a run with nothing to do is over at once.

In: a request and the settings. Out: what is known, and the plan. Will not: write anything.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from flows.request import ALWAYS, IngestRequest, Mode
from flows.settings import Settings
from schemas.errors import MinutebookError, RejectionCode
from seeds.register import council_codes
from seeds.taxonomy import load_taxonomy
from tasks.assembling.tally import Refused
from tasks.fetching.archive import archive_at
from tasks.fetching.fingerprint import fingerprints
from tasks.fetching.grounds import Known, Request
from tasks.fetching.offering import discover
from tasks.fetching.planning import Plan, plan
from tasks.fetching.source_file import hash_source
from warehouse.backend import backend_of
from warehouse.engine import reading
from warehouse.ledger import read_ledger
from warehouse.queries import QuarantineRecord, links_are_due, purges_are_pending, read_quarantine
from warehouse.suppression import read_suppressions


class NothingAskedForError(MinutebookError):
    """Neither the request nor the settings name a document."""


def known(settings: Settings) -> Known:
    """Return what is known before any document is looked at."""
    return Known(
        ledger=read_ledger(settings.warehouse),
        fingerprints=fingerprints(load_taxonomy(settings.themes).content),
        hash_of=partial(hash_source, max_bytes=settings.max_bytes),
        is_kept=archive_at(settings.archive).has,
        suppressed=read_suppressions(settings.warehouse),
    )


def wanted(request: IngestRequest) -> Request:
    """Return what the user asks of the plan; raises MinutebookError for a code that is none of a council."""
    unknown = sorted(set(request.councils) - council_codes())
    if unknown:
        raise MinutebookError(f"{unknown[0]!r} is no council code of the register (seeds/reference/councils.csv)")
    return Request(
        full=request.mode is Mode.EVERYTHING,
        rehash=request.mode is Mode.REHASH,
        limit=request.limit or None,
        councils=frozenset(request.councils),
        since=None if request.since == ALWAYS else request.since,
    )


def asked_for(request: IngestRequest, settings: Settings) -> IngestRequest:
    """Return the request with the sources of the nightly run where it names none; raises NothingAskedForError."""
    if request.paths or request.source:
        return request
    if not settings.sources:
        raise NothingAskedForError(
            "name a folder or a file, or a source list; or set MINUTEBOOK_SOURCES to what is ingested every night"
        )
    return request.model_copy(update={"paths": settings.sources})


def ours(settings: Settings) -> tuple[str, ...]:
    """Return the files and folders that are no documents, wherever the user keeps them."""
    taxonomy = [str(settings.themes)] if settings.themes else []
    return (
        *archive_at(settings.archive).files,
        str(settings.work),
        str(settings.published),
        str(settings.reports),
        str(settings.data / "prefect"),
        *taxonomy,
        *backend_of(settings.warehouse).files,
    )


def planned(request: IngestRequest, settings: Settings) -> Plan:
    """Return the plan of a run; raises PathNotFoundError and SourceListError."""
    with collector_paused():
        so_far = known(settings)
        offered = discover(request.paths, request.source or None, so_far.ledger, council_codes(), ours(settings))
        return plan(offered, so_far, wanted(request))


def still_refused(plan: Plan, settings: Settings) -> tuple[Refused, ...]:
    """Return what is in quarantine and was not looked at again."""
    if not plan.quarantined:
        return ()
    again = {entry.source_id for entry in plan.quarantined}
    with reading(settings.warehouse) as connection:
        records = read_quarantine(connection)
    return tuple(_refused(one) for one in records if one.source_id in again)


def links_due(settings: Settings) -> bool:
    """Say whether a run that was killed left links between people to make; False where there is no warehouse yet."""
    if not backend_of(settings.warehouse).exists():
        return False
    with reading(settings.warehouse) as connection:
        return links_are_due(connection)


def purge_due(settings: Settings) -> bool:
    """Say whether a purge waits to be finished; False where there is no warehouse yet."""
    if not backend_of(settings.warehouse).exists():
        return False
    with reading(settings.warehouse) as connection:
        return purges_are_pending(connection)


def _refused(record: QuarantineRecord) -> Refused:
    return Refused(record.source_id, record.location, RejectionCode(record.code), record.message)


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the garbage collector from walking over 100,000 entries again and again while they are made."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
