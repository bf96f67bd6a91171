"""A run without Prefect and child processes: the same plan, archive and load, and each content is read once."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from flows.noting import now_utc
from flows.preparation import planned
from flows.request import IngestRequest
from flows.settings import Settings
from schemas.checking import check
from schemas.errors import DocumentRejectedError, Rejection, RejectionCode
from schemas.jobs import Checked, Extracted, Job
from schemas.sources import SourceEntry, Work
from seeds.reference_frames import reference_frames
from tasks.assembling.bookkeeping import ledger_entry
from tasks.assembling.document import extract
from tasks.assembling.spool import Fetched, Outcome
from tasks.fetching.archive import archive_at
from tasks.fetching.delivery import deliver
from tasks.fetching.fingerprint import fingerprints
from tasks.fetching.planning import Plan
from tasks.linking.people import linked
from warehouse.engine import open_warehouse
from warehouse.load import load_document, quarantine_document
from warehouse.lock import writer_lock
from warehouse.notes import write_notes
from warehouse.people import link_due
from warehouse.reference import load_reference


def run(settings: Settings, *paths: Path) -> Plan:
    """Ingest what is below the paths; return the plan that was carried out."""
    request = IngestRequest(paths=tuple(map(str, paths)))
    with writer_lock(settings.warehouse):
        engine = open_warehouse(settings.warehouse)
        plan = planned(request, settings)
        load_reference(engine, reference_frames())
        for outcome in outcomes(settings, plan.work):
            entry = ledger_entry(outcome, fingerprints(), "run-1")
            if outcome.checked:
                load_document(engine, outcome.checked, entry, now_utc())
            else:
                quarantine_document(engine, entry, outcome.refusal, now_utc())
        write_notes(engine, plan.notes, now_utc())
        link_due(engine, linked)
        engine.dispose()
    return plan


_EXTRACTED: dict[tuple[str, str, SourceEntry], Extracted] = {}


def extracted(job: Job) -> Extracted:
    key = job.source_id, job.sha256, job.entry
    if key not in _EXTRACTED:
        _EXTRACTED[key] = extract(job)
    return _EXTRACTED[key]


def outcomes(settings: Settings, work: Iterable[Work]) -> Iterator[Outcome]:
    archive = archive_at(settings.archive)
    for one in work:
        offer = one.offer
        try:
            seen = deliver(one, archive, settings.max_bytes)
        except DocumentRejectedError as error:
            yield Outcome(Fetched(offer, offer.size, offer.mtime_ns), rejection=error.rejection)
            continue
        fetched = Fetched(offer, seen.size, seen.mtime_ns, seen.sha256)
        with archive.on_disk(seen.sha256) as path:
            (result,) = check([extracted(Job(offer.source_id, seen.sha256, str(path), offer.entry))])
        if isinstance(result, Checked):
            yield Outcome(fetched, checked=result)
        else:
            yield Outcome(fetched, rejection=Rejection(result.code or RejectionCode.READER_DIED, result.message or ""))
