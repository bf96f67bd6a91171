"""A run from its first write to its last: the lock, the warehouse, the pool of readers, the spool, the record.

In: the settings and a plan. Out: what the stages work with, and the notes that a run leaves. Will not: know
the stages.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from secrets import token_hex

from flows.batches import batches
from flows.erasing import finish_pending
from flows.noting import now_utc
from flows.observing import Observer
from flows.preparation import purge_due
from flows.report import Report, report_of
from flows.settings import Settings
from flows.waiting import patiently
from schemas.errors import WarehouseBusyError
from seeds.reference_frames import reference_frames
from seeds.taxonomy import Taxonomy, load_taxonomy
from tasks.assembling.pool import Limits, Pool
from tasks.assembling.pools import pool_of_run
from tasks.assembling.spool import WORK, spool
from tasks.assembling.tally import Refused, Tally
from tasks.assembling.terms import Terms
from tasks.fetching.archive import absolute_address, archive_at
from tasks.fetching.fingerprint import fingerprints
from tasks.fetching.planning import Plan
from tasks.linking.people import linked
from tasks.load import Loading
from warehouse.backend import Turn
from warehouse.engine import writing
from warehouse.lock import taking_turns
from warehouse.notes import write_notes
from warehouse.people import link_due
from warehouse.reference import load_reference
from warehouse.runs import begin_run, finish_run


@dataclass(frozen=True, slots=True)
class Run:
    """What the stages work with: the readers by the terms, wherever they are; who loads by the rest, here."""

    settings: Settings
    terms: Terms
    pool: Pool
    loading: Loading
    turn: Turn
    folder: Path
    taxonomy: Taxonomy

    @property
    def run_id(self) -> str:
        """Return the id under which the warehouse knows the run."""
        return self.loading.run_id

    def begin(self, plan: Plan) -> Iterator[Path]:
        """Note that the run begins; return its batches, each laid out in the spool when it is asked for."""
        with self.turn():
            begin_run(self.loading.engine, self.run_id, now_utc())
        settings = self.settings
        parts = batches(plan.work, settings.workers, settings.documents_per_batch, settings.bytes_per_batch)
        return (WORK.write(self.folder / f"{number:05}", part) for number, part in enumerate(parts))

    def finish(self, plan: Plan, tally: Tally, refused_before: tuple[Refused, ...]) -> Report:
        """Note how the run ended; raises DocumentsUnaccountedForError where a document was lost on the way."""
        report = report_of(plan, tally, refused_before, self.run_id)
        with self.turn():
            self.note(plan)
            load_reference(self.loading.engine, reference_frames(self.taxonomy.themes))  # drops an older taxonomy's
            finish_run(self.loading.engine, self.run_id, report.counts, now_utc())
        return report

    def note(self, plan: Plan) -> None:
        """Note what moved or is gone, and make the links that are due; for who has the turn."""
        write_notes(self.loading.engine, plan.notes, now_utc())
        link_due(self.loading.engine, linked)


@contextmanager
def running(settings: Settings, observer: Observer) -> Iterator[Run]:
    """Hold everything that a run needs; raises WarehouseBusyError where another run holds the warehouse."""
    run_id = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{token_hex(3)}"
    _go_on_with_purges(settings)
    taxonomy = load_taxonomy(settings.themes)
    terms = terms_of(settings, run_id)
    free = partial(taking_turns, settings.warehouse)
    with patiently(free, settings.seconds_to_wait) as turn, writing(settings.warehouse, turn) as engine:
        archive_at(terms.archive).sweep(time.time())
        with turn():
            load_reference(engine, reference_frames(taxonomy.themes))
        with (
            spool(settings.work.absolute(), run_id) as folder,
            pool_of_run(run_id, terms.limits, on_answer=lambda: observer.advanced(1)) as pool,
        ):
            loading = Loading(engine, run_id, fingerprints(taxonomy.content))
            kept = replace(terms, themes=themes_kept(taxonomy, folder))
            yield Run(settings, kept, pool, loading, turn, folder, taxonomy)


def _go_on_with_purges(settings: Settings) -> None:
    """Finish what earlier purges left pending, unless another run is at work: then a later one does it."""
    if purge_due(settings):
        with suppress(WarehouseBusyError):
            finish_pending(settings)


def terms_of(settings: Settings, run_id: str) -> Terms:
    """Return what the readers are told, in addresses that hold wherever they run."""
    limits = Limits(settings.workers, settings.seconds_per_document, settings.memory_per_worker)
    return Terms(run_id, absolute_address(settings.archive), settings.max_bytes, limits)


def themes_kept(taxonomy: Taxonomy, folder: Path) -> str | None:
    """Write the taxonomy that the user brings, as it is when the run begins, to where the readers find it."""
    if not taxonomy.content:
        return None
    path = folder / "themes.yml"
    path.write_bytes(taxonomy.content)
    return str(path)
