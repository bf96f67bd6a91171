"""Where a warehouse is: its URL, checked, and the file behind it.

In: the URL as the user wrote it. Out: a SQLAlchemy URL that can be opened, or one clear sentence why not.
Will not: connect, or touch the disk.
"""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from schemas.errors import MinutebookError

EXAMPLE = "sqlite:///data/warehouse.sqlite"
SUPPORTED = ("sqlite", "sqlite+pysqlite")
"""What can be opened; every statement is written for PostgreSQL too, which is not tested yet."""


def parse(url: str) -> URL:
    """Return the URL of a warehouse; raises MinutebookError for what is no URL or has no place on disk."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise MinutebookError(f"{url!r} is not the address of a warehouse; write for example {EXAMPLE}") from None
    if address.drivername not in SUPPORTED:
        shown = address.render_as_string(hide_password=True)
        raise MinutebookError(f"{shown}: this version keeps its warehouse in SQLite; write for example {EXAMPLE}")
    if address.query:
        raise MinutebookError(f"{url!r} has options after a question mark; leave them out, as in {EXAMPLE}")
    if not address.database or address.database == ":memory:" or address.database.startswith("file:"):
        raise MinutebookError(f"{url!r} names no file; write for example {EXAMPLE}")
    return address


def database_file(address: URL) -> Path:
    """Return the absolute path of the SQLite file."""
    return Path(address.database or "").absolute()
