"""The meetings that a document tells of: when and where each was, and which body met.

In: a Structure, the source list's entry, and the bounds that the text gives. Out: a Meeting for each heading. Will
not: give the listed date of a file that holds several meetings to any one of them.
"""

import datetime as dt

from schemas.minutes import Committee, DateBounds, Meeting, MeetingHeading, Structure
from schemas.sources import SourceEntry
from schemas.vocabulary import Basis
from tasks.linking.committees import committee_of, headed


def meetings_of(structure: Structure, entry: SourceEntry, bounds: DateBounds) -> tuple[Meeting, ...]:
    """Return the meetings in reading order; `bounds` are the whole text's, and so hold for a sole meeting only."""
    if len(structure.meetings) == 1:
        committee = committee_of(structure, entry)
        return (_meeting(structure, structure.heading, committee, entry.meeting_date, bounds),)
    listed = committee_of(structure, entry) if entry.committee else None
    return tuple(
        _meeting(structure, heading, headed(structure, heading) or listed, None, DateBounds())
        for heading in structure.meetings
    )


def _meeting(
    structure: Structure,
    heading: MeetingHeading,
    committee: Committee | None,
    listed: dt.date | None,
    bounds: DateBounds,
) -> Meeting:
    """Return a meeting with the date that is stated, else listed, else with the bounds."""
    date, basis = heading.date or listed, Basis.STATED if heading.date else Basis.SOURCE
    return Meeting(
        date=date,
        date_bounds=DateBounds() if date else bounds,
        start_time=heading.start_time,
        venue=" ".join(heading.venue.quote(structure.document.text).split()) if heading.venue else None,
        basis=basis if date else Basis.DERIVED if bounds.reasons else None,
        evidence=tuple(span for span in (heading.date_evidence, heading.venue) if span),
        id=heading.id,
        committee=committee,
    )
