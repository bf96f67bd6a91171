"""A run from its first write to its last: the lock, the warehouse, the pool of readers, the spool, the record.

In: the settings and a plan. Out: what the stages work with, and the notes that a run leaves. Will not: know
the stages.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from flows.batches import batches
from flows.noting import now_utc
from flows.observing import Observer
from flows.report import Report, report_of
from flows.settings import Settings
from seeds.reference_frames import reference_frames
from seeds.taxonomy import Taxonomy, load_taxonomy
from tasks.assembling.pool import Limits, Pool
from tasks.assembling.spool import WORK, spool
from tasks.assembling.tally import Refused, Tally
from tasks.fetching.archive import Archive
from tasks.fetching.fingerprint import fingerprints
from tasks.fetching.planning import Plan
from tasks.linking.people import linked
from tasks.load import Loading
from warehouse.engine import open_warehouse
from warehouse.lock import writer_lock
from warehouse.notes import write_notes
from warehouse.people import link_due
from warehouse.reference import load_reference
from warehouse.runs import begin_run, finish_run


@dataclass(frozen=True, slots=True)
class Run:
    """What the stages work with."""

    settings: Settings
    archive: Archive
    pool: Pool
    loading: Loading
    folder: Path
    taxonomy: Taxonomy

    @property
    def themes_file(self) -> str | None:
        """Return where the readers find the taxonomy that the user brings, as it was when the run began."""
        return str(self._kept_themes) if self.taxonomy.content else None

    @property
    def _kept_themes(self) -> Path:
        return (self.folder / "themes.yml").absolute()

    @property
    def run_id(self) -> str:
        """Return the id under which the warehouse knows the run."""
        return self.loading.run_id

    def begin(self, plan: Plan) -> list[Path]:
        """Note that the run begins, and lay its batches out in the spool."""
        begin_run(self.loading.engine, self.run_id, now_utc())
        self._kept_themes.write_bytes(self.taxonomy.content)
        settings = self.settings
        parts = batches(plan.work, settings.workers, settings.documents_per_batch, settings.bytes_per_batch)
        return [WORK.write(self.folder / f"{number:05}", part) for number, part in enumerate(parts)]

    def finish(self, plan: Plan, tally: Tally, refused_before: tuple[Refused, ...]) -> Report:
        """Note how the run ended; raises DocumentsUnaccountedForError where a document was lost on the way."""
        write_notes(self.loading.engine, plan.notes, now_utc())
        link_due(self.loading.engine, linked)
        load_reference(self.loading.engine, reference_frames(self.taxonomy.themes))  # drops themes of an older taxonomy
        report = report_of(plan, tally, refused_before, self.run_id)
        finish_run(self.loading.engine, self.run_id, report.counts, now_utc())
        return report


@contextmanager
def running(settings: Settings, observer: Observer) -> Iterator[Run]:
    """Hold everything that a run needs; raises WarehouseBusyError where another run holds the warehouse."""
    run_id = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{token_hex(3)}"
    archive, taxonomy = Archive(settings.archive), load_taxonomy(settings.themes)
    limits = Limits(settings.workers, settings.seconds_per_document, settings.memory_per_worker)
    with writer_lock(settings.warehouse):
        engine = open_warehouse(settings.warehouse)
        archive.sweep(time.time())
        try:
            load_reference(engine, reference_frames(taxonomy.themes))
            with (
                spool(settings.work, run_id) as folder,
                Pool(limits, on_answer=lambda: observer.advanced(1)) as pool,
            ):
                loading = Loading(engine, run_id, fingerprints(taxonomy.content))
                yield Run(settings, archive, pool, loading, folder, taxonomy)
        finally:
            engine.dispose()
