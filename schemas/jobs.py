"""What travels to a child process and back: one document as a job, and what came of it.

In: nothing. Out: frozen types, written as one line of JSON each (never pickle). Will not: run anything.
"""

from dataclasses import dataclass, field

from schemas.errors import RejectionCode
from schemas.issues import Issue
from schemas.rows import DocumentRows
from schemas.sources import SourceEntry
from schemas.vocabulary import Disposition


@dataclass(frozen=True, slots=True)
class Job:
    """One document to extract: where its bytes are kept, and what the source list says of it.

    `taxonomy` is the path of the themes that a user brings; None for those of the package.
    """

    source_id: str
    sha256: str
    path: str
    entry: SourceEntry = field(default_factory=SourceEntry)
    taxonomy: str | None = None


@dataclass(frozen=True, slots=True)
class Extracted:
    """The rows of one document, or the reason why there are none (`code` and `message` are then set).

    `disposition` is loaded, degraded or quarantined; `seconds` is the child's CPU time for it.
    """

    source_id: str
    sha256: str
    disposition: Disposition
    rows: DocumentRows | None = None
    code: RejectionCode | None = None
    message: str | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Checked:
    """The rows of one document that fit their tables, and the doubts that checking added; `seconds` as extracted."""

    source_id: str
    sha256: str
    disposition: Disposition
    rows: DocumentRows
    issues: tuple[Issue, ...] = ()
    seconds: float = 0.0
