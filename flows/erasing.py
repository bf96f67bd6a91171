"""Purging documents from everything in the data folder: warehouse, archive, spool, published files, copies.

In: the settings, and the names of documents. Out: what was erased, and what is still to wait for. Will not: touch the
files that were ingested, or import Prefect: the command line and the flow both call this.

First the rows go and the suppression list is written, in one transaction a document. What follows can be done again
and again, and needs no name: whatever the list keeps out is no longer to be anywhere. So a purge that was killed, or
that waits for a reader, is finished by the next purge or run.
"""

import math
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from flows.noting import now_utc
from flows.publishing import replace_published
from flows.settings import Settings
from schemas.errors import DocumentRejectedError, MinutebookError
from schemas.vocabulary import Suppressed
from tasks.assembling.spool import sweep
from tasks.fetching.archive import archive_at
from tasks.fetching.source_file import hash_source
from tasks.linking.people import linked
from warehouse.backend import backend_of
from warehouse.engine import reading
from warehouse.erasure import Erasure, PurgeRecord, erasing
from warehouse.holdings import Holding, holding
from warehouse.people import link_due

PATIENCE = 5.0
"""Seconds that readers are waited for before a purge is left pending."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What a purge did: its receipts, what it removed, and what it waits for (None when nothing is left anywhere)."""

    receipts: tuple[PurgeRecord, ...] = ()
    contents: int = 0
    published: str | None = None
    copies: tuple[Path, ...] = ()
    waiting: str | None = None


def held(settings: Settings, names: Sequence[str]) -> tuple[Holding, ...]:
    """Return what is held of each document; raises MinutebookError for a name that fits none, or several."""
    with reading(settings.warehouse) as connection:
        found = {one.source_id: one for one in (holding(connection, name) for name in names)}
    return tuple(_with_present_content(one, settings.max_bytes) for one in found.values())


def copies(settings: Settings) -> tuple[Path, ...]:
    """Return the copies beside the warehouse, which hold all its documents."""
    return backend_of(settings.warehouse).copies


def purge(settings: Settings, names: Sequence[str], reason: str, patience: float = PATIENCE) -> Erased:
    """Erase documents and all that pending purges have left; raises MinutebookError and WarehouseBusyError."""
    with erasing(settings.warehouse) as erasure:
        for one in held(settings, names):
            erasure.erase(one, reason, now_utc())
        return finish_purges(settings, erasure, patience)


def finish_pending(settings: Settings, patience: float = PATIENCE) -> Erased:
    """Go on with purges that wait or were killed; raises WarehouseBusyError."""
    with erasing(settings.warehouse) as erasure:
        return finish_purges(settings, erasure, patience)


def allow(settings: Settings, purge_id: str, kinds: Sequence[Suppressed]) -> None:
    """Let a purged document come again; raises MinutebookError for a receipt that there is not, or is pending."""
    with erasing(settings.warehouse) as erasure:
        found = {record.purge_id: record for record in erasure.receipts()}
        if purge_id not in found:
            raise MinutebookError(f"no receipt {purge_id!r}; `minutebook purge --list` has them all")
        if found[purge_id].is_pending:
            raise MinutebookError(f"the purge {purge_id} is pending; run `minutebook purge --finish` first")
        erasure.lift(found[purge_id], kinds, now_utc())


def finish_purges(settings: Settings, erasure: Erasure, patience: float = PATIENCE) -> Erased:
    """Remove every trace of what is pending; the lock is held. What waits for readers stays pending."""
    pending = tuple(record for record in erasure.receipts() if record.is_pending)
    if not pending:
        return Erased()
    link_due(erasure.engine, linked)
    contents = _remove_contents(settings, erasure)
    last = max(datetime.fromisoformat(record.purged_utc) for record in pending)
    old, published = _remove_copies(settings, last), replace_published(settings, last)
    shutil.rmtree(settings.reports, ignore_errors=True)  # pages with words of documents; the next run writes them anew
    waiting = erasure.scrub(patience)
    if waiting is None:
        pending = erasure.finish(pending, now_utc())
    return Erased(pending, contents, published, old, waiting)


def _with_present_content(one: Holding, max_bytes: int) -> Holding:
    """Count what the file holds now as one of its contents: a run that was killed may have fetched it already."""
    with suppress(DocumentRejectedError):
        if one.location and (present := hash_source(one.location, max_bytes)) not in one.contents:
            return replace(one, contents=(*one.contents, present))
    return one


def _remove_contents(settings: Settings, erasure: Erasure) -> int:
    """Remove from the archive what is kept out, and what runs that were killed have left on their way there."""
    archive, kept_out = archive_at(settings.archive), erasure.kept_out()
    gone = [digest for digest in archive.digests() if kept_out.has_content(digest)]
    for digest in gone:
        archive.remove(digest)
    archive.sweep(math.inf)
    sweep(settings.work)
    return len(gone)


def _remove_copies(settings: Settings, purged: datetime) -> tuple[Path, ...]:
    """Remove copies of the warehouse from before a purge."""
    old = tuple(copy for copy in copies(settings) if int(copy.stat().st_mtime) <= purged.timestamp())
    for copy in old:
        copy.unlink()
    return old
