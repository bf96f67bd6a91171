"""Closed vocabularies of runs and what they keep: issues, changes, purges, publishing.

In: nothing. Out: string enumerations, which `schemas.vocabulary` names too. Will not: hold the words of documents.
"""

from enum import StrEnum


class Severity(StrEnum):
    """How loudly an issue speaks; none of them stops a document from loading."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Change(StrEnum):
    """What happened to a fact, or to a document that was not held before."""

    LOADED = "loaded"
    INSERTED = "inserted"
    UPDATED = "updated"
    DELETED = "deleted"


class ChangeCause(StrEnum):
    """Why facts changed: other bytes, the same bytes read by other rules, or another row in the source list."""

    CONTENT = "content"
    RULES = "rules"
    SOURCE_LIST = "source_list"


class PurgeStatus(StrEnum):
    """How far a purge is: `pending` while some file may still hold a trace."""

    PENDING = "pending"
    FINISHED = "finished"


class Suppressed(StrEnum):
    """What is kept out after a purge: the document's name in its source, or its bytes under whatever name."""

    SOURCE = "source"
    CONTENT = "content"


class Disposition(StrEnum):
    """What became of an offered document in a run; every offer ends in exactly one."""

    LOADED = "loaded"
    UNCHANGED = "unchanged"
    DEGRADED = "degraded"
    QUARANTINED = "quarantined"
    SKIPPED = "skipped"


class PublishedFormat(StrEnum):
    """In which forms a warehouse is published; the SQLite file always is."""

    SQLITE = "sqlite"
    CSV = "csv"
    PARQUET = "parquet"


class ColumnKind(StrEnum):
    """What a column of a published table holds, whatever the format calls it."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    INSTANT = "instant"
