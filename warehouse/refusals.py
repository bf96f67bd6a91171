"""What the database says when it cannot go on, put into one sentence that the user can act on.

In: errors of the driver. Out: MinutebookError. Will not: hide an error that it does not know (that is a bug).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from schemas.errors import MinutebookError, WarehouseBusyError

OTHER_VERSION = "was made by another version of Minutebook; move it away and run `minutebook ingest` again"

SENTENCES: tuple[tuple[str, str], ...] = (
    ("file is not a database", "is not a SQLite database; choose another path, or move that file away"),
    ("file is encrypted", "is not a SQLite database; choose another path, or move that file away"),
    ("unable to open database file", "cannot be opened; check that it is a file and that you may read and write it"),
    ("readonly database", "needs permission to write the file and its folder (SQLite does so even to read)"),
    ("database or disk is full", "cannot be written: the disk is full"),
    ("disk i/o error", "cannot be read or written: the disk reports an error"),
    ("malformed", "is damaged; restore a copy, or move it away and run `minutebook ingest` again"),
    ("no such table", OTHER_VERSION),
    ("no such column", OTHER_VERSION),
)
"""Words of the driver's message, and what they mean for the user after the name of the file."""


@contextmanager
def refusing(file: Path) -> Iterator[None]:
    """Turn the driver's known complaints about `file` into MinutebookError; let all others through."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        refusal = explain(file, str(getattr(error, "orig", error)))
        if refusal is None:
            raise
        raise refusal from None


def explain(file: Path, words: str) -> MinutebookError | None:
    """Return the refusal for the driver's words, or None if they are unknown."""
    if "database is locked" in words:
        return WarehouseBusyError(f"{file} is locked by another program; close it, or try again later")
    for fragment, sentence in SENTENCES:
        if fragment in words.lower():
            return MinutebookError(f"{file} {sentence}")
    return None
