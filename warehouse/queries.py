"""What the commands `status`, `issues` and `quarantine` read.

In: a connection that reads. Out: frozen rows. Will not: write, print, or import pandas.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Text, bindparam, func, select, table, text

from schemas.vocabulary import Disposition

FACTS = (
    "paragraphs",
    "decisions",
    "decision_clauses",
    "motions",
    "votes",
    "attendances",
    "document_people",
    "person_roles",
    "speech_events",
    "money",
    "quantities",
    "dates",
    "commitments",
    "questions",
    "interests",
    "citations",
    "entities",
    "theme_tags",
)
"""Tables that are counted as facts, in the order of the report."""

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class CouncilHolding:
    """How many documents about a council are held; code and name are None where no council is known."""

    council_code: str | None
    name: str | None
    documents: int


@dataclass(frozen=True, slots=True)
class RunRecord:
    """The last run that had work to do; `finished_utc` is None while it runs, or if it was killed."""

    run_id: str
    started_utc: str
    finished_utc: str | None
    offered: int
    loaded: int
    unchanged: int
    degraded: int
    quarantined: int
    skipped: int
    missing: int
    rows_inserted: int
    rows_updated: int
    rows_deleted: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How many there are of something."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Status:
    """Everything that `minutebook status` says."""

    councils: tuple[CouncilHolding, ...]
    last_run: RunRecord | None
    sources: tuple[Tally, ...]
    facts: tuple[Tally, ...]
    issues: tuple[Tally, ...]
    quarantined: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IssueRecord:
    """One doubt about one document, with the words it is about."""

    document_id: str
    source_id: str
    code: str
    severity: str
    message: str
    char_start: int | None
    char_end: int | None
    quote: str | None


@dataclass(frozen=True, slots=True)
class QuarantineRecord:
    """One document that is refused at present."""

    source_id: str
    location: str
    code: str
    message: str
    hint: str
    since_utc: str


def fetch(connection: Connection, record: type[Record], sql: str, **values: object) -> tuple[Record, ...]:
    """Return the rows of a query as records, whose fields are its columns in order."""
    found: Sequence[Any] = connection.execute(text(sql), values).all()
    return tuple(record(*row) for row in found)


def read_status(connection: Connection) -> Status:
    """Return what the warehouse holds and how the last run went."""
    return Status(
        councils=_councils(connection),
        last_run=next(iter(_last_run(connection)), None),
        sources=_by_disposition(connection),
        facts=tuple(Tally(name, _rows_of(connection, name)) for name in FACTS),
        issues=fetch(connection, Tally, "SELECT code, COUNT(*) FROM issues GROUP BY code ORDER BY code"),
        quarantined=connection.scalar(text("SELECT COUNT(*) FROM quarantine")) or 0,
        missing=_missing(connection),
    )


def read_issues(connection: Connection, codes: Sequence[str], document_id: str | None) -> tuple[IssueRecord, ...]:
    """Return issues, all or those with one of `codes`, of all documents or of the one with this id."""
    sql = """
        SELECT issues.document_id, documents.source_id, issues.code, issues.severity, issues.message,
               issues.char_start, issues.char_end, issues.quote
        FROM issues JOIN documents ON documents.document_id = issues.document_id
        WHERE (:all_codes = 1 OR issues.code IN :codes)
          AND (CAST(:document_id AS TEXT) IS NULL OR issues.document_id = :document_id)
        ORDER BY issues.code, documents.source_id, issues.char_start, issues.issue_id
    """
    statement = text(sql).bindparams(bindparam("codes", expanding=True, type_=Text()))
    values = {"all_codes": int(not codes), "codes": list(codes), "document_id": document_id}
    return tuple(IssueRecord(*row) for row in connection.execute(statement, values))


def purges_are_pending(connection: Connection) -> bool:
    """Say whether a purge waits to be finished."""
    return connection.execute(text("SELECT 1 FROM purges WHERE status = 'pending'")).first() is not None


def read_quarantine(connection: Connection) -> tuple[QuarantineRecord, ...]:
    """Return every document that is refused at present."""
    sql = "SELECT source_id, location, code, message, hint, since_utc FROM quarantine ORDER BY code, source_id"
    return fetch(connection, QuarantineRecord, sql)


def links_are_due(connection: Connection) -> bool:
    """Say whether a run that was killed left links between people to make."""
    return connection.execute(text("SELECT 1 FROM linking_due")).first() is not None


def _councils(connection: Connection) -> tuple[CouncilHolding, ...]:
    sql = """
        SELECT documents.subject_council, councils.name, COUNT(*)
        FROM documents LEFT JOIN councils ON councils.council_code = documents.subject_council
        GROUP BY documents.subject_council, councils.name
        ORDER BY CASE WHEN councils.name IS NULL THEN 1 ELSE 0 END, councils.name
    """
    return fetch(connection, CouncilHolding, sql)


def _last_run(connection: Connection) -> tuple[RunRecord, ...]:
    sql = """
        SELECT run_id, started_utc, finished_utc, offered, loaded, unchanged, degraded, quarantined, skipped, missing,
               rows_inserted, rows_updated, rows_deleted
        FROM runs ORDER BY started_utc DESC, run_id DESC LIMIT 1
    """
    return fetch(connection, RunRecord, sql)


def _by_disposition(connection: Connection) -> tuple[Tally, ...]:
    found = fetch(connection, Tally, "SELECT disposition, COUNT(*) FROM ledger GROUP BY disposition")
    return tuple(sorted(found, key=lambda tally: list(Disposition).index(Disposition(tally.name))))


def _rows_of(connection: Connection, name: str) -> int:
    return connection.scalar(select(func.count()).select_from(table(name))) or 0


def _missing(connection: Connection) -> tuple[str, ...]:
    sql = "SELECT source_id FROM ledger WHERE missing_since_utc IS NOT NULL ORDER BY source_id"
    return tuple(connection.scalars(text(sql)))
