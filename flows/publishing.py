"""Publishing as the command, the flow and a run that ends well do it.

In: the settings and the formats. Out: a new current set in the data folder, and a sentence. Will not: import Prefect.
"""

from collections.abc import Collection
from datetime import UTC, datetime
from functools import partial

from flows.settings import Settings
from flows.waiting import patiently
from schemas.errors import MinutebookError
from schemas.vocabulary import PublishedFormat
from warehouse.engine import reading
from warehouse.lock import writer_lock
from warehouse.publishing.publish import Published, publish
from warehouse.publishing.shelf import sets, sweep, withdraw


def publish_now(settings: Settings, formats: Collection[PublishedFormat]) -> Published:
    """Publish while no run writes; raises WarehouseBusyError, and MinutebookError for what cannot be published."""
    with reading(settings.warehouse):
        pass  # where there is none, say so before a lock or a folder is made
    with patiently(partial(writer_lock, settings.warehouse), settings.seconds_to_wait):
        return publish_held(settings, formats)


def publish_held(settings: Settings, formats: Collection[PublishedFormat]) -> Published:
    """Publish for a caller who holds the right to write."""
    return publish(settings.warehouse, settings.published, formats, datetime.now(UTC))


def replace_published(settings: Settings, purged: datetime) -> str | None:
    """Put a set without what was purged in the place of all sets from before; returns what was done, None if nothing.

    The caller holds the right to write. Where nothing can be published, what is there is taken back all the same.
    """
    sweep(settings.published)
    stamp = f"{purged.astimezone(UTC):%Y%m%dT%H%M%SZ}~"  # the sign sorts behind whatever follows the time in a name
    old = [one for one in sets(settings.published) if one.name <= stamp]
    if not old:
        return None
    kinds = {path.suffix.removeprefix(".") for one in old for path in one.rglob("*.*")}
    try:
        formats = [one for one in PublishedFormat if one.value in kinds]
        return sentence(publish(settings.warehouse, settings.published, formats, datetime.now(UTC), keep=1))
    except MinutebookError as error:
        withdraw(settings.published)
        return f"took back what was published, and could not publish anew: {error}"


def sentence(published: Published) -> str:
    """Return what was published in one line: `published 57 files, 3.4 MB, in data/published/20260105T...`."""
    size = sum(size for _, size in published.files)
    return f"published {len(published.files)} files, {size / 1e6:,.1f} MB, in {published.folder}"
