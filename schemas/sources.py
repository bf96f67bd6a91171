"""Where documents come from: the source list's rows, offers of documents, and the plan of a run.

In: nothing. Out: frozen types. Will not: touch the disk (that is `tasks.fetching`).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from schemas.errors import Rejection


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """What the source list says of a document; None where it is blank, nothing is guessed."""

    publisher: str | None = None
    subject: str | None = None
    committee: str | None = None
    meeting_date: date | None = None
    source_url: str | None = None
    licence: str | None = None
    note: str | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A document that a source offers: its stable id, where it is, and how it looked when listed.

    `source_id` is collection/relative path; `location` an absolute path; `size` bytes; `mtime_ns` of
    the file. `rejection` is set when the listing itself shows that it cannot be read.
    """

    source_id: str
    location: str
    size: int
    mtime_ns: int
    entry: SourceEntry
    rejection: Rejection | None = None


class Reason(StrEnum):
    """Why a document is in a plan as work, or why it is not."""

    NEW = "new"
    CONTENT_CHANGED = "content_changed"
    CODE_CHANGED = "code_changed"
    SOURCE_CHANGED = "source_changed"
    UNFINISHED = "unfinished"
    FORCED = "forced"
    REJECTED = "rejected"
    UNCHANGED = "unchanged"
    OVER_LIMIT = "over_limit"
    NOT_ASKED_FOR = "not_asked_for"
    PURGED = "purged"


@dataclass(frozen=True, slots=True)
class Work:
    """One document of a run: the offer, why it is here, and its hash when it is known already."""

    offer: Offer
    reason: Reason
    sha256: str | None = None
