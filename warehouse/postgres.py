"""A warehouse in a database of a PostgreSQL server, for teams.

In: its URL. Out: engines with the settings that everything rests on. Will not: make the database, or know a table.

The locks are the server's: advisory locks of a session of its own, which the server frees when that session ends. Runs
share the first, and take turns at the second to write; who changes the tables takes the first alone.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, TextClause, create_engine, event, text
from sqlalchemy.pool import NullPool, QueuePool

from schemas.errors import MinutebookError, WarehouseBusyError
from warehouse.postgres_vacuum import rewritten
from warehouse.refusals import OTHER_VERSION, first_sentence, refusing

CONNECT_SECONDS = 10
QUEUE_SECONDS = 600.0
LOCK_KEY = 0x6D696E75746573
"""`minutes` in ASCII; an advisory lock is one of the database that it is taken in."""

TURN_KEY = LOCK_KEY + 1

_TAKE = text("SELECT pg_try_advisory_lock(:key)")
_SHARE = text("SELECT pg_try_advisory_lock_shared(:key)")
_WAIT = text("SELECT pg_advisory_lock(:key)")
_GIVE_BACK = text("SELECT pg_advisory_unlock(:key)")
_HOLDER = text(
    "SELECT activity.application_name FROM pg_locks AS locks JOIN pg_stat_activity AS activity USING (pid)"
    " WHERE locks.locktype = 'advisory' AND locks.granted"
    " AND (locks.classid::bigint << 32) + locks.objid::bigint = :key"
)
_IS_SUPERUSER = text("SELECT rolsuper FROM pg_roles WHERE rolname = CURRENT_USER")
_FORGET_STATISTICS = text(
    "DELETE FROM pg_statistic WHERE starelid IN (SELECT oid FROM pg_class WHERE relname = ANY (:tables))"
)
_SENTENCES: tuple[tuple[str, str], ...] = (
    ("password authentication failed", "refuses user and password; check them in the URL"),
    ("no password supplied", "asks for a password; put it into the URL or into ~/.pgpass"),
    ("does not exist on the server", "has no such database; make it with `createdb`"),
    ('" does not exist', "has no such database or user; make them with `createdb` and `createuser`"),
    ("permission denied", "does not let this user do that; see docs/warehouse.md for the rights that are needed"),
    ("connection refused", "cannot be reached; is the server running, and host and port right?"),
    ("could not translate host name", "cannot be reached: there is no such host"),
    ("failed to resolve host", "cannot be reached: there is no such host"),
    ("timeout expired", "cannot be reached: it did not answer in time"),
    ("no such file or directory", "cannot be reached; is the server running?"),
    ("no space left on device", "cannot be written: the server's disk is full"),
)
_MISSING = ("relation", "column")


@dataclass(frozen=True, slots=True)
class Postgres:
    """A database of a PostgreSQL server, 15 or newer."""

    address: URL

    def __post_init__(self) -> None:
        """Refuse before anything else where the driver is not installed."""
        if find_spec("psycopg") is None:
            raise MinutebookError(f"{self.place} needs the driver of PostgreSQL: `make postgres` installs it")

    @property
    def place(self) -> str:
        """Return the URL without its password, as messages say it."""
        return self.address.set(drivername="postgresql").render_as_string(hide_password=True)

    @property
    def files(self) -> tuple[str, ...]:
        """Return none: the server keeps its own."""
        return ()

    def exists(self) -> bool:
        """Say whether the database holds a warehouse yet."""
        engine = self.reading()
        try:
            with refusing(self), engine.connect() as connection:
                return connection.scalar(text("SELECT to_regclass('warehouse_info')")) is not None
        finally:
            engine.dispose()

    def make_room(self) -> None:
        """Do nothing: the database is made by who runs the server."""

    def writing(self) -> Engine:
        """Return an engine of one connection that writes, so that threads that load take turns."""
        return create_engine(
            self._named("writes"),
            paramstyle="format",
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            pool_timeout=QUEUE_SECONDS,
        )

    def migrating(self) -> Engine:
        """Return an engine that writes and checks references at once: it refuses to change a table with checks due."""
        engine = self.writing()
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE"))
        return engine

    def back_up(self, target: Path | None) -> str:
        """Say how it is done: the server's own program copies one moment while others write."""
        address = URL.create("postgresql", self.address.username, None, *self.address[3:])
        to = target or Path(f"{self.address.database}.dump")
        return f"the server's own program does it: pg_dump --format=custom --file={to} {address.render_as_string()}"

    def reading(self) -> Engine:
        """Return an engine that cannot write and sees one moment of the warehouse throughout."""
        return create_engine(
            self._named("reads"),
            paramstyle="format",
            isolation_level="REPEATABLE READ",
            execution_options={"postgresql_readonly": True},
        )

    def settle(self, engine: Engine) -> None:
        """Do nothing: readers read while a run writes."""

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the right to write; raises WarehouseBusyError, with the process that holds it."""
        with self._session(_TAKE):
            yield

    @contextmanager
    def shared(self) -> Iterator[Callable[[], AbstractContextManager[None]]]:
        """Take part in writing; raises WarehouseBusyError, with the process that has the warehouse for itself."""
        with self._session(_SHARE) as connection:
            yield lambda: _turn(connection)

    @contextmanager
    def _session(self, how: TextClause) -> Iterator[Connection]:
        """Hold the first lock in a session of its own."""
        engine = create_engine(self._named("writes"), poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with refusing(self):
            connection = engine.connect()
        try:
            if not connection.scalar(how, {"key": LOCK_KEY}):
                who = connection.scalar(_HOLDER, {"key": LOCK_KEY}) or "another process"
                raise WarehouseBusyError(f"{self.place} is being written by {who}; wait until it ends, then run again")
            yield connection
        finally:
            connection.close()
            engine.dispose()

    def scrub(self, engine: Engine, tables: Sequence[str], patience: float) -> str | None:
        """Write the tables anew, and their statistics, which quote common values; returns what it waits for.

        Only the server's owner may do the last: others leave old statistics to the server's own vacuum.
        """
        commands = (f"VACUUM (FULL, VERBOSE, ANALYZE) {', '.join(tables)}", "VACUUM (FULL, VERBOSE) pg_statistic")
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"SET lock_timeout = {int(patience * 1000)}")
            if connection.scalar(_IS_SUPERUSER):  # ANALYZE leaves those of a table that is empty now
                connection.execute(_FORGET_STATISTICS, {"tables": list(tables)})
            try:
                is_done = all(rewritten(connection, command, patience) for command in commands)
            finally:
                connection.exec_driver_sql("RESET lock_timeout")
        return None if is_done else f"sessions that read {self.place}; close them"

    @property
    def copies(self) -> tuple[Path, ...]:
        """Return none: copies are made by the server's own program, wherever its user wants them."""
        return ()

    def explain(self, words: str) -> MinutebookError | None:
        """Return one sentence for what the driver says, or None where it is unknown."""
        if any(f"{what} " in words for what in _MISSING) and "does not exist" in words:
            return MinutebookError(f"{self.place} {OTHER_VERSION}")
        return first_sentence(self.place, words, _SENTENCES)

    def _named(self, does: str) -> URL:
        """Return the URL with a name by which the server's own lists show this process."""
        ours = {"application_name": f"minutebook process {os.getpid()} {does}", "connect_timeout": str(CONNECT_SECONDS)}
        return self.address.update_query_dict({**ours, **dict(self.address.query)})


@contextmanager
def _turn(connection: Connection) -> Iterator[None]:
    """Wait for the turn to write; the server gives it in the order in which it was asked."""
    connection.execute(_WAIT, {"key": TURN_KEY})
    try:
        yield
    finally:
        connection.execute(_GIVE_BACK, {"key": TURN_KEY})
