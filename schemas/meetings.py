"""Who met, when and where, and who was there.

In: nothing. Out: frozen types, parts of `schemas.minutes`. Will not: find or write facts.
"""

import datetime as dt

from schemas.documents import Evidence
from schemas.light import light
from schemas.vocabulary import AttendanceStatus, Basis, CommitteeKind, DocumentStatus


@light(frozen=True, slots=True)
class Council:
    """A council of the register; `code` is None for a body that is not in it."""

    code: str | None
    name: str
    gss_code: str | None
    basis: Basis
    evidence: tuple[Evidence, ...] = ()


@light(frozen=True, slots=True)
class Committee:
    """The body that met, as named in the text or in the source list; `kind` is derived from its name."""

    name: str
    abbreviation: str | None
    kind: CommitteeKind
    basis: Basis
    evidence: tuple[Evidence, ...] = ()


@light(frozen=True, slots=True)
class DateBounds:
    """The days between which an undated meeting must lie (inclusive), and why."""

    earliest: dt.date | None = None
    latest: dt.date | None = None
    reasons: tuple[str, ...] = ()


@light(frozen=True, slots=True)
class Meeting:
    """When and where the body met; `date` only when stated in the text or the source list.

    `committee` is the body of this meeting; a file may hold the minutes of several.
    """

    date: dt.date | None = None
    date_bounds: DateBounds = DateBounds()
    start_time: str | None = None
    venue: str | None = None
    basis: Basis | None = None
    evidence: tuple[Evidence, ...] = ()
    id: str = "m1"
    committee: Committee | None = None


@light(frozen=True, slots=True)
class MeetingHeading:
    """What the heading of a meeting's minutes states of it; None where it does not.

    `start` is the offset at which the meeting begins in its document.
    """

    committee: Evidence | None = None
    date: dt.date | None = None
    date_evidence: Evidence | None = None
    start_time: str | None = None
    venue: Evidence | None = None
    status: DocumentStatus = DocumentStatus.UNKNOWN
    id: str = "m1"
    start: int = 0


@light(frozen=True, slots=True)
class Attendance:
    """One person's presence or absence."""

    name: str
    status: AttendanceStatus
    role: str | None
    substitute_for: str | None
    evidence: Evidence
    meeting_id: str = "m1"
