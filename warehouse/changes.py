"""What `minutebook changes` reads: the changes of a run, of the time since a day, or of a document.

In: a connection that reads. Out: frozen rows, in the order in which they happened. Will not: write, print, or import
pandas.
"""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, text

from schemas.errors import MinutebookError
from warehouse.queries import fetch

_LAST_RUN = text("SELECT run_id FROM changes ORDER BY changed_utc DESC, run_id DESC LIMIT 1")
_RUN = text("SELECT 1 FROM runs WHERE run_id = :run_id")
_FOUND = """
    SELECT changed_utc, run_id, document_id, source_id, change, because, status_before, status, fact_table, fact_id,
           quote, old_values, new_values
    FROM rpt_changes WHERE {conditions} ORDER BY run_id, source_id, document_id, ordinal
"""
_CONDITIONS = {
    "run_id": "run_id = :run_id",
    "since": "changed_utc >= :since",
    "document_id": "document_id = :document_id",
}


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """One change; `old_values` and `new_values` are JSON, and `status_before` is None for a first load."""

    changed_utc: str
    run_id: str
    document_id: str
    source_id: str
    change: str
    because: str
    status_before: str | None
    status: str
    fact_table: str
    fact_id: str
    quote: str | None
    old_values: str | None
    new_values: str | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which changes are asked for; all that is set has to fit."""

    run_id: str | None = None
    since: str | None = None
    document_id: str | None = None


def read_changes(connection: Connection, wanted: Wanted) -> tuple[ChangeRecord, ...]:
    """Return the changes that fit; raises MinutebookError for a run that the warehouse does not know."""
    if wanted.run_id and connection.execute(_RUN, {"run_id": wanted.run_id}).first() is None:
        raise MinutebookError(f"no run {wanted.run_id!r}; `minutebook status` names the last one")
    values = {name: value for name, value in asdict(wanted).items() if value is not None}
    conditions = " AND ".join(_CONDITIONS[name] for name in values) or "TRUE"
    return fetch(connection, ChangeRecord, _FOUND.format(conditions=conditions), **values)


def last_run(connection: Connection) -> str | None:
    """Return the last run that changed anything."""
    run_id: str | None = connection.scalar(_LAST_RUN)
    return run_id
