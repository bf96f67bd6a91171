"""What the database says when it cannot go on, put into one sentence that the user can act on.

In: errors of the driver. Out: MinutebookError. Will not: hide an error that it does not know (that is a bug).
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from sqlalchemy.exc import DBAPIError

from schemas.errors import MinutebookError

OTHER_VERSION = "was made by another version of Minutebook; move it away and run `minutebook ingest` again"


class Explains(Protocol):
    """A database that knows its driver's words."""

    def explain(self, words: str) -> MinutebookError | None:
        """Return one sentence for what the driver says, or None where it is unknown."""
        ...


@contextmanager
def refusing(database: Explains) -> Iterator[None]:
    """Turn the driver's known complaints about a database into MinutebookError; let all others through."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        refusal = database.explain(str(getattr(error, "orig", error)))
        if refusal is None:
            raise
        raise refusal from None


def first_sentence(place: str, words: str, sentences: Sequence[tuple[str, str]]) -> MinutebookError | None:
    """Return the first sentence whose fragment stands in the driver's words, behind the name of the database."""
    found = (sentence for fragment, sentence in sentences if fragment in words.lower())
    return next((MinutebookError(f"{place} {sentence}") for sentence in found), None)
