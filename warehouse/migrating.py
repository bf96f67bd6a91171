"""Taking the tables of a warehouse, with their rows, from one revision to another.

In: the warehouse's URL and a revision. Out: a warehouse of that revision, or the one from before: it is one
transaction. Will not: be imported by anything but `minutebook db upgrade`, or know what a revision does.

Views, dictionary and search index go first and are made again last: they hold nothing of the user's, and a column
that a view reads cannot be changed.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from schemas.errors import MinutebookError
from warehouse import creation
from warehouse.backend import backend_of
from warehouse.lock import writer_lock
from warehouse.refusals import refusing
from warehouse.revision import HEAD, refuse_other, revision_of

MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(url: str, to: str = HEAD, folder: Path = MIGRATIONS) -> tuple[str, str]:
    """Take a warehouse to a revision, up or down; returns that from before and after. Raises MinutebookError."""
    backend = backend_of(url)
    if not backend.exists():
        raise MinutebookError(f"no warehouse at {backend.place}; run `minutebook ingest` first")
    with writer_lock(url), refusing(backend):
        engine = backend.migrating()
        try:
            with engine.begin() as connection:
                before = revision_of(connection)
                if before != to:
                    _migrate(connection, backend.place, to, folder)
                return before, to
        finally:
            engine.dispose()


def revisions(folder: Path = MIGRATIONS) -> list[str]:
    """Return the revisions that there are, from first to last."""
    return sorted(one.revision for one in ScriptDirectory(str(folder)).walk_revisions())


def carry_out(connection: Connection, to: str, folder: Path = MIGRATIONS) -> None:
    """Carry out the steps to a revision in the transaction of a connection."""
    configured = Config(attributes={"connection": connection})
    configured.set_main_option("script_location", str(folder).replace("%", "%%"))
    goes_up = to in revisions(folder) and to > (_revision(connection) or "")
    (command.upgrade if goes_up else command.downgrade)(configured, to)


def _revision(connection: Connection) -> str | None:
    return revision_of(connection) if connection.dialect.has_table(connection, "alembic_version") else None


def _migrate(connection: Connection, place: str, to: str, folder: Path) -> None:
    known = revisions(folder)
    if to not in known:
        raise MinutebookError(f"there is no revision {to!r}; there are {', '.join(known)}")
    if revision_of(connection) not in known:
        refuse_other(connection, place)
    creation.forget_derived(connection)
    carry_out(connection, to, folder)
    _refuse_broken_references(connection, place)
    if to == HEAD:
        creation.refresh(connection)


def _refuse_broken_references(connection: Connection, place: str) -> None:
    """Raise where a row would be left without the one that it refers to: SQLite does not look while tables change."""
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise MinutebookError(f"{place}: the migration would leave rows of {broken[0]} without what they refer to")
