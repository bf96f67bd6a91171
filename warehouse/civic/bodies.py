"""The bodies that met, and when: what both civic formats say of a meeting in the same way.

In: records. Out: ids and words. Will not: guess a time zone for a day that is not known, or a committee from a title.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from schemas.identity import make_id
from schemas.vocabulary import PersonKind
from warehouse.civic.records import Meeting

LONDON = ZoneInfo("Europe/London")
OF_COUNCIL = frozenset(kind.value for kind in (PersonKind.MEMBER, PersonKind.CHAIR, PersonKind.OFFICER))
"""Capacities that tie a person to the council itself: a minister whom its minutes name is none of its members."""


@dataclass(frozen=True, slots=True)
class Body:
    """A committee of a council, by its name as printed."""

    body_id: str
    council_code: str
    name: str
    kind: str | None


def body_id(meeting: Meeting) -> str | None:
    """Return the id of the body that met, of the council where no committee is known, or None for neither.

    The same committee has the same id in every export, for it follows from council and name.
    """
    if meeting.council_code is None or meeting.committee is None:
        return meeting.council_code
    return make_id("org", meeting.council_code, " ".join(meeting.committee.casefold().split()))


def bodies(meetings: Iterable[Meeting]) -> tuple[Body, ...]:
    """Return every committee that met, once, in the order of their ids."""
    found: dict[str, Body] = {}
    for meeting in meetings:
        identity = body_id(meeting)
        if identity is not None and meeting.council_code is not None and meeting.committee is not None:
            body = Body(identity, meeting.council_code, meeting.committee, meeting.committee_kind)
            found.setdefault(identity, body)
    return tuple(found[identity] for identity in sorted(found))


def starts(meeting: Meeting) -> str | None:
    """Return the stated day as ISO 8601, with the stated time and London's offset where there is one; None for no day.

    >>> starts(Meeting("m", "d", None, None, None, "2018-07-20", None, None, None, "10:00", None, None, "s", None))
    '2018-07-20T10:00:00+01:00'
    """
    if meeting.meeting_date is None or meeting.start_time is None:
        return meeting.meeting_date
    return datetime.fromisoformat(f"{meeting.meeting_date}T{meeting.start_time}").replace(tzinfo=LONDON).isoformat()


def name_of(meeting: Meeting) -> str:
    """Return what the meeting is called: its committee, else the title of its page."""
    return meeting.committee or meeting.title or "Meeting"
