"""Where a warehouse is: its URL, checked.

In: the URL as the user wrote it. Out: a SQLAlchemy URL that can be opened, or one clear sentence why not.
Will not: connect, or touch the disk.
"""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from schemas.errors import MinutebookError

EXAMPLE = "sqlite:///data/warehouse.sqlite"
EXAMPLE_OF_A_SERVER = "postgresql://user:password@host/database"
_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+pysqlite": "sqlite",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


def parse(url: str) -> URL:
    """Return the URL of a warehouse; raises MinutebookError for what is no URL or names no database."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise MinutebookError(f"{url!r} is not the address of a warehouse; write for example {EXAMPLE}") from None
    if address.drivername not in _DRIVERS:
        shown = address.render_as_string(hide_password=True)
        raise MinutebookError(
            f"{shown}: a warehouse is kept in SQLite or PostgreSQL, such as {EXAMPLE} or {EXAMPLE_OF_A_SERVER}"
        )
    known = address.set(drivername=_DRIVERS[address.drivername])
    return _with_database(known) if is_server(known) else _with_file(known, url)


def is_server(address: URL) -> bool:
    """Say whether the warehouse is on a PostgreSQL server rather than in a SQLite file."""
    return address.drivername != "sqlite"


def database_file(address: URL) -> Path:
    """Return the absolute path of the SQLite file."""
    return Path(address.database or "").absolute()


def _with_file(address: URL, url: str) -> URL:
    if address.query:
        raise MinutebookError(f"{url!r} has options after a question mark; leave them out, as in {EXAMPLE}")
    if not address.database or address.database == ":memory:" or address.database.startswith("file:"):
        raise MinutebookError(f"{url!r} names no file; write for example {EXAMPLE}")
    return address


def _with_database(address: URL) -> URL:
    if not address.database:
        shown = address.render_as_string(hide_password=True)
        raise MinutebookError(f"{shown} names no database; write for example {EXAMPLE_OF_A_SERVER}")
    return address
