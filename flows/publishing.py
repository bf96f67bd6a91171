"""Publishing as the command, the flow and a run that ends well do it.

In: the settings and the formats. Out: a new current set in the data folder, and a sentence. Will not: import Prefect.
"""

from collections.abc import Collection
from datetime import UTC, datetime

from flows.settings import Settings
from schemas.vocabulary import PublishedFormat
from warehouse.engine import reading
from warehouse.lock import writer_lock
from warehouse.publishing.publish import Published, publish


def publish_now(settings: Settings, formats: Collection[PublishedFormat]) -> Published:
    """Publish while no run writes; raises WarehouseBusyError, and MinutebookError for what cannot be published."""
    with reading(settings.warehouse):
        pass  # where there is none, say so before a lock or a folder is made
    with writer_lock(settings.warehouse):
        return publish_held(settings, formats)


def publish_held(settings: Settings, formats: Collection[PublishedFormat]) -> Published:
    """Publish for a caller who holds the right to write."""
    return publish(settings.warehouse, settings.published, formats, datetime.now(UTC))


def sentence(published: Published) -> str:
    """Return what was published in one line: `published 57 files, 3.4 MB, in data/published/20260105T...`."""
    size = sum(size for _, size in published.files)
    return f"published {len(published.files)} files, {size / 1e6:,.1f} MB, in {published.folder}"
