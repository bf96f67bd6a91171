"""The tables and reports of a snapshot as files, one a table and format, and what describes them.

In: a snapshot and the formats. Out: `csv/`, `parquet/`, `datapackage.json` and `data-dictionary.md` beside it. Will
not: read the warehouse: all files of a set are of the snapshot, whichever database it came from.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from schemas.errors import MinutebookError
from schemas.vocabulary import PublishedFormat
from warehouse.publishing.csv_files import csv_writer
from warehouse.publishing.dictionary_page import dictionary_page
from warehouse.publishing.package import About, descriptor, licences_of
from warehouse.publishing.resources import Resource, resources

ROWS_AT_ONCE = 20_000

Rows = Iterable[Sequence[object]]
Writer = Callable[[Resource, Path], AbstractContextManager[Callable[[Rows], None]]]


def require(formats: Collection[PublishedFormat]) -> None:
    """Raise MinutebookError where a format needs what is not installed."""
    if PublishedFormat.PARQUET in formats and find_spec("pyarrow") is None:
        raise MinutebookError("Parquet files need pyarrow: `make parquet` installs it; or choose --format csv")


def write_tables(snapshot: Path, formats: Collection[PublishedFormat], now: datetime) -> None:
    """Write every table and report in the formats asked for, and what describes them, beside the snapshot."""
    folder = snapshot.parent
    with closing(sqlite3.connect(f"file:{quote(str(snapshot))}?immutable=1", uri=True)) as connection:
        published = resources(connection)
        writers = _writers(folder, formats)
        for resource in published:
            _write(connection, resource, writers)
        about = _about(connection, now)
    (folder / "data-dictionary.md").write_text(dictionary_page(published), "utf-8")
    content = json.dumps(descriptor(about, published, folder), indent=2, ensure_ascii=False)
    (folder / "datapackage.json").write_text(f"{content}\n", "utf-8")


def _writers(folder: Path, formats: Collection[PublishedFormat]) -> dict[Path, Writer]:
    """Return who writes into which folder; makes the folders."""
    writers: dict[Path, Writer] = {}
    if PublishedFormat.CSV in formats:
        writers[folder / "csv"] = csv_writer
    if PublishedFormat.PARQUET in formats:
        from warehouse.publishing.parquet_files import parquet_writer  # noqa: PLC0415  an extra

        writers[folder / "parquet"] = parquet_writer
    for place in writers:
        place.mkdir()
    return writers


def _write(connection: sqlite3.Connection, resource: Resource, writers: dict[Path, Writer]) -> None:
    with ExitStack() as stack:
        files = [
            stack.enter_context(writer(resource, place / f"{resource.name}.{place.name}"))
            for place, writer in writers.items()
        ]
        for rows in _parts(connection.execute(resource.query)):
            for write in files:
                write(rows)


def _parts(cursor: sqlite3.Cursor) -> Iterator[list[Sequence[object]]]:
    while rows := cursor.fetchmany(ROWS_AT_ONCE):
        yield rows


def _about(connection: sqlite3.Connection, now: datetime) -> About:
    councils = "SELECT COUNT(DISTINCT subject_council) FROM documents"
    count = connection.execute(councils).fetchone()[0]
    title = f"Minutes of {count} council{'s' if count != 1 else ''}, as data"
    return About(title, now, licences_of(connection))
