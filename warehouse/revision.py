"""Which revision of the tables a warehouse has, and whether this program fits it.

In: a connection. Out: the revision, or one clear line why it does not fit. Will not: migrate, or import what does.

Revisions are numbered in one line, so that a number tells older from newer without a look into the migrations.
"""

from sqlalchemy import Connection, text

from schemas.errors import MinutebookError

HEAD = "0001"
"""The revision that this program reads and writes: the last one of `warehouse/migrations/versions`, as a test says."""

_READ = text("SELECT version_num FROM alembic_version")


def revision_of(connection: Connection) -> str:
    """Return the revision that the warehouse has."""
    return str(connection.scalar(_READ))


def refuse_other(connection: Connection, place: str) -> None:
    """Raise MinutebookError unless the warehouse has the revision that this program knows."""
    revision = revision_of(connection)
    if revision < HEAD:
        raise MinutebookError(
            f"{place} has the tables of an older Minutebook (revision {revision}, this one needs {HEAD});"
            " run `minutebook db backup`, then `minutebook db upgrade`"
        )
    if revision > HEAD:
        raise MinutebookError(
            f"{place} has the tables of a newer Minutebook (revision {revision}, this one knows {HEAD});"
            " install the newer version, which can also take it back with `minutebook db upgrade --to`"
        )
