"""What is expected of each council against what is held, for the report of a run.

In: a connection that reads. Out: one frozen row a council, `rpt_coverage`. Will not: write, or import pandas.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class Coverage:
    """One council: documents that source lists name as its own, and what became of these; then all that it published.

    The four that begin with `expected_` are None where no source list names any; days are ISO dates.
    """

    council: str
    name: str
    expected_documents: int | None
    expected_held: int | None
    expected_quarantined: int | None
    expected_missing: int | None
    held_documents: int
    meetings: int
    first_meeting: str | None
    last_meeting: str | None


_COLUMNS = tuple(field.name for field in fields(Coverage))[2:]
_ALL = text(
    f"SELECT publisher_council AS council, publisher_council_name AS name, {', '.join(_COLUMNS)}"
    " FROM rpt_coverage ORDER BY publisher_council"
)
_COUNTS = ("held_documents", "meetings")
_DAYS = ("first_meeting", "last_meeting")


def read_coverage(connection: Connection) -> tuple[Coverage, ...]:
    """Return a row for each council that has published a document, or of which one is listed."""
    return tuple(_coverage(row) for row in connection.execute(_ALL).mappings())


def _coverage(row: Mapping[Any, Any]) -> Coverage:
    counts = {name: row[name] or 0 for name in _COUNTS}
    days = {name: day.isoformat() if isinstance(day := row[name], date) else day for name in _DAYS}
    return Coverage(**{**row, **counts, **days})
