"""Publishing a warehouse: a new set of files, made whole before anybody sees it.

In: the warehouse's URL, the folder, the formats, the time. Out: the set that is current from then on. Will not: take
the lock (whoever calls holds `writer_lock`), or leave yesterday's set broken where this fails.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from schemas.vocabulary import PublishedFormat
from warehouse.publishing.shelf import KEPT, SNAPSHOT, put
from warehouse.publishing.snapshot import write_snapshot
from warehouse.publishing.tables import require, write_tables


@dataclass(frozen=True, slots=True)
class Published:
    """What was published: the folder of the set, and its files with their sizes in bytes, by path within it."""

    folder: Path
    files: tuple[tuple[str, int], ...]


def publish(
    url: str, published: Path, formats: Collection[PublishedFormat], now: datetime, keep: int = KEPT
) -> Published:
    """Publish the warehouse into the folder; `keep` sets stay. Raises MinutebookError; yesterday's set then stays.

    With `keep=1` no older set is left, as after a purge.
    """

    def write(part: Path) -> None:
        write_snapshot(url, part / SNAPSHOT)
        write_tables(part / SNAPSHOT, formats, now)

    require(formats)
    folder = put(published, now, write, keep)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return Published(folder, tuple((str(path.relative_to(folder)), path.stat().st_size) for path in files))
