"""A warehouse in a SQLite file, the embedded default.

In: its URL. Out: engines with the settings that everything rests on. Will not: know a table.

Python's sqlite3 begins a transaction only before the first write. Both engines switch that off and say BEGIN
themselves: a writer takes the lock at once, and a reader sees one moment of the warehouse throughout.

The writing engine has one connection: threads that load take turns. That costs nothing (SQLite has one writer anyway)
and keeps clear of a fault of SQLite before 3.51.3, where one connection resets the log that another one writes.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from schemas.errors import MinutebookError, WarehouseBusyError
from warehouse.address import database_file
from warehouse.file_lock import file_lock, lock_file
from warehouse.refusals import OTHER_VERSION, first_sentence

CACHE_KIB = 65_536
LOG_PAGES = 16_384
"""How many pages SQLite's log takes before it is copied into the file: 64 MB; a document of sixty facts writes 140."""
BUSY_SECONDS = 10.0
_MOMENT = f"{'[0-9]' * 8}T{'[0-9]' * 6}Z"
QUEUE_SECONDS = 600.0

_SENTENCES: tuple[tuple[str, str], ...] = (
    ("file is not a database", "is not a SQLite database; choose another path, or move that file away"),
    ("file is encrypted", "is not a SQLite database; choose another path, or move that file away"),
    ("unable to open database file", "cannot be opened; check that it is a file and that you may read and write it"),
    ("readonly database", "needs permission to write the file and its folder (SQLite does so even to read)"),
    ("database or disk is full", "cannot be written: the disk is full"),
    ("disk i/o error", "cannot be read or written: the disk reports an error"),
    ("malformed", "is damaged; restore a copy, or move it away and run `minutebook ingest` again"),
    ("no such module: fts5", "needs a SQLite that can search (FTS5); use Python from python.org or your system"),
    ("no such table", OTHER_VERSION),
    ("no such column", OTHER_VERSION),
)
"""Words of the driver's message, and what they mean for the user after the name of the file."""


@dataclass(frozen=True, slots=True)
class Sqlite:
    """A SQLite file."""

    address: URL

    @property
    def file(self) -> Path:
        """Return the absolute path of the database."""
        return database_file(self.address)

    @property
    def place(self) -> str:
        """Return the path, as messages say it."""
        return str(self.file)

    @property
    def files(self) -> tuple[str, ...]:
        """Return the database and what SQLite and we keep beside it."""
        return (*(f"{self.file}{end}" for end in ("", "-wal", "-shm", "-journal")), str(lock_file(self.file)))

    def exists(self) -> bool:
        """Say whether there is a file with anything in it."""
        return self.file.exists() and self.file.stat().st_size > 0

    def make_room(self) -> None:
        """Make the folder."""
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MinutebookError(f"the folder {self.file.parent} cannot be made: {error.strerror}") from None

    def writing(self) -> Engine:
        """Return an engine of one connection that writes."""
        return self._writing("PRAGMA foreign_keys = ON")

    def migrating(self) -> Engine:
        """Return an engine that writes and does not follow references, so that a table can be made anew."""
        return self._writing("PRAGMA foreign_keys = OFF")

    def back_up(self, target: Path | None) -> str:
        """Write a copy of one moment to a new file; others may read and write meanwhile. Raises MinutebookError."""
        copy = target or self.file.with_name(f"{self.file.stem}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}{self.file.suffix}")
        if copy.exists():
            raise MinutebookError(f"{copy} is there already; choose another name")
        part = copy.with_name(f"{copy.name}.part")
        part.unlink(missing_ok=True)
        with closing(
            sqlite3.connect(f"file:{quote(self.place)}?mode=ro", uri=True, timeout=BUSY_SECONDS)
        ) as connection:
            connection.execute("VACUUM INTO ?", (str(part),))
        part.replace(copy)
        return f"written: {copy} ({copy.stat().st_size:,} bytes)"

    def _writing(self, references: str) -> Engine:
        engine = create_engine(
            self.address,
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            pool_timeout=QUEUE_SECONDS,
            connect_args={"timeout": BUSY_SECONDS},
        )
        room = (f"PRAGMA cache_size = -{CACHE_KIB}", f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        _on_connect(engine, references, "PRAGMA synchronous = NORMAL", "PRAGMA secure_delete = ON", *room)
        _on_begin(engine, "BEGIN IMMEDIATE")
        return engine

    def reading(self) -> Engine:
        """Return an engine that cannot write."""
        address = URL.create("sqlite", database=f"file:{quote(self.place)}", query={"mode": "ro", "uri": "true"})
        engine = create_engine(address, connect_args={"timeout": BUSY_SECONDS})
        _on_connect(engine, "PRAGMA query_only = ON")
        _on_begin(engine, "BEGIN")
        return engine

    def settle(self, engine: Engine) -> None:
        """Let readers read while a run writes; outside of a transaction, and never on a file that was refused."""
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA journal_mode = WAL")
        finally:
            connection.close()

    def locked(self) -> AbstractContextManager[None]:
        """Hold the right to write."""
        return file_lock(self.file)

    @contextmanager
    def shared(self) -> Iterator[Callable[[], AbstractContextManager[None]]]:
        """Hold the right to write, alone: the fault of SQLite that is named above is one of two processes as well."""
        with self.locked():
            yield nullcontext

    def scrub(self, engine: Engine, tables: Sequence[str], patience: float) -> str | None:
        """Write the file anew and empty its log; returns what it waits for: readers that still need the log."""
        connection = engine.raw_connection()
        cursor = connection.cursor()
        try:
            cursor.execute(f"PRAGMA busy_timeout = {int(patience * 1000)}")
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            is_busy = cursor.fetchall()[0][0]
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            is_busy = 1
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
            connection.close()
        return f"a program that reads {self.file}; close it" if is_busy else None

    @property
    def copies(self) -> tuple[Path, ...]:
        """Return the copies beside the file that have the name which `back_up` gives."""
        return tuple(sorted(self.file.parent.glob(f"{self.file.stem}-{_MOMENT}{self.file.suffix}*")))

    def explain(self, words: str) -> MinutebookError | None:
        """Return one sentence for what the driver says, or None where it is unknown."""
        if "database is locked" in words:
            return WarehouseBusyError(f"{self.file} is locked by another program; close it, or try again later")
        return first_sentence(self.place, words, _SENTENCES)


def _on_connect(engine: Engine, *pragmas: str) -> None:
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(pragma)

    event.listen(engine, "connect", prepare)


def _on_begin(engine: Engine, statement: str) -> None:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine, "begin", begin)
