"""The two databases behind one face: a SQLite file, or a database of a PostgreSQL server.

In: the warehouse's URL. Out: the Backend that knows how to open, lock and explain it. Will not: know a table.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from schemas.errors import MinutebookError
from warehouse.address import is_server, parse
from warehouse.sqlite import Sqlite

Turn = Callable[[], AbstractContextManager[None]]
"""`with turn():` waits until no other process writes, and lets none write inside."""


class Backend(Protocol):
    """What every database that keeps a warehouse can do."""

    @property
    def place(self) -> str:
        """Return where it is, as messages say it: a path, or a URL without its password."""
        ...

    @property
    def files(self) -> tuple[str, ...]:
        """Return the files that are the warehouse's own."""
        ...

    def exists(self) -> bool:
        """Say whether there is a database to read; a server is always there until it proves not to be."""
        ...

    def make_room(self) -> None:
        """Make what must be there before a connection; raises MinutebookError."""
        ...

    def writing(self) -> Engine:
        """Return an engine of one connection that writes."""
        ...

    def migrating(self) -> Engine:
        """Return an engine that writes and lets tables be changed."""
        ...

    def back_up(self, target: Path | None) -> str:
        """Write a copy of one moment to a file, or say how it is done; returns a sentence. Raises MinutebookError."""
        ...

    def reading(self) -> Engine:
        """Return an engine that cannot write and sees one moment of the warehouse throughout."""
        ...

    def settle(self, engine: Engine) -> None:
        """Do what a new database needs once, outside of a transaction."""
        ...

    def locked(self) -> AbstractContextManager[None]:
        """Hold the right to write; raises WarehouseBusyError, and is free when the process ends, however it ends."""
        ...

    def shared(self) -> AbstractContextManager[Turn]:
        """Take part in writing beside others, where the database has room for them; raises WarehouseBusyError."""
        ...

    def scrub(self, engine: Engine, tables: Sequence[str], patience: float) -> str | None:
        """Rewrite what tables and logs keep of rows that were deleted; returns what it waits for, None when done.

        `engine` is the one that writes, `patience` the seconds that readers are waited for.
        """
        ...

    @property
    def copies(self) -> tuple[Path, ...]:
        """Return the copies of the whole warehouse that `back_up` has made where it makes them by default."""
        ...

    def explain(self, words: str) -> MinutebookError | None:
        """Return one sentence for what the driver says, or None where it is unknown."""
        ...


def backend_of(url: str) -> Backend:
    """Return the database behind a URL; raises MinutebookError for a URL that names none."""
    address = parse(url)
    if not is_server(address):
        return Sqlite(address)
    from warehouse.postgres import Postgres  # noqa: PLC0415  only who uses a server needs its driver

    return Postgres(address)
