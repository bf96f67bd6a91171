"""Dates that were past when the body met are historic, whatever happened then, where nothing else is known of them.

In: mentions, resolved as far as they can be, and the day of the meeting. Out: the mentions. Will not: judge an undated
meeting, a period, or a date whose words tell what it is.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from schemas.minutes import DateMention
from schemas.patterns import pattern
from schemas.vocabulary import DateRole

_PLAIN = pattern("date.plain_edtf", r"\d{4}(?:-\d{2}){0,2}$")

_LATER_ROLES = (DateRole.EVENT, DateRole.MILESTONE, DateRole.START_OF_SERVICE)
"""Roles of what is still to come."""


def with_history(mentions: Sequence[DateMention], meeting: dt.date | None) -> tuple[DateMention, ...]:
    """Return the mentions; one of an event before the day of the meeting is historic."""
    if meeting is None:
        return tuple(mentions)
    return tuple(replace(one, role=DateRole.HISTORIC) if _is_past(one, meeting) else one for one in mentions)


def _is_past(mention: DateMention, meeting: dt.date) -> bool:
    known = mention.resolved or mention.edtf or ""
    if mention.role not in _LATER_ROLES or not _PLAIN.match(known):
        return False
    return known < meeting.isoformat()[: len(known)]
