"""Resolutions and motions as bills of Open Civic Data, and the votes on them.

In: what was moved. Out: JSON objects. Will not: make a bill of what has no stated date, for a bill is of a session; or
a vote event of a vote whose result is not stated, for it must have passed or failed.
"""

from typing import Any

from schemas.vocabulary import MotionKind, Outcome, VoteChoice
from warehouse.civic.bodies import body_id, starts
from warehouse.civic.ocd_events import sources
from warehouse.civic.ocd_grouping import Grouped
from warehouse.civic.ocd_ids import ocd_id
from warehouse.civic.popolo import OPTIONS, counts
from warehouse.civic.records import Meeting, Moved, Vote, VoteRecord

RESULTS = {Outcome.CARRIED.value: "pass", Outcome.LOST.value: "fail"}
ACTIONS = {
    Outcome.CARRIED.value: ["passage"],
    Outcome.LOST.value: ["failure"],
    Outcome.WITHDRAWN.value: ["withdrawal"],
    Outcome.DEFERRED.value: ["deferral"],
}
_BEGINS = "-05"
"""A municipal year begins with the annual meeting, in May."""


def session(meeting: Meeting) -> str | None:
    """Return the municipal year of a meeting whose date is stated; None for others. Derived: from May to April.

    >>> session(Meeting("m", "d", None, None, None, "2018-03-20", None, None, None, None, None, None, "s", None))
    '2017-18'
    """
    if meeting.meeting_date is None:
        return None
    year = int(meeting.meeting_date[:4]) - (meeting.meeting_date[4:7] < _BEGINS)
    return f"{year}-{(year + 1) % 100:02}"


def bill(moved: Moved, grouped: Grouped) -> dict[str, Any]:
    """Return a resolution, motion or amendment of a meeting with a date."""
    meeting = grouped.meetings[moved.meeting_id]
    return {
        "id": ocd_id("bill", moved.moved_id),
        "identifier": moved.moved_id,
        "legislative_session": session(meeting),
        "title": grouped.titles[moved.item_id],
        "classification": [_classification(moved)],
        "from_organization": _organization(meeting),
        "subject": grouped.subjects[moved.item_id],
        "abstracts": [{"abstract": moved.quote, "note": "the words that were moved"}],
        "sponsorships": _sponsorships(moved),
        "actions": [
            {
                "description": f"{moved.kind}: {moved.outcome.replace('_', ' ')}",
                "date": meeting.meeting_date,
                "organization_id": _organization(meeting),
                "classification": ACTIONS.get(moved.outcome, []),
            }
        ],
        "related_bills": [],
        "sources": sources(meeting),
        "extras": {"kind": moved.kind, "amends": ocd_id("bill", moved.amends) if moved.amends else None},
    }


def vote_event(vote: Vote, grouped: Grouped) -> dict[str, Any] | None:
    """Return a vote, or None where no result is stated."""
    moved, meeting = grouped.moved[vote.moved_id], grouped.meetings[vote.meeting_id]
    if moved.outcome not in RESULTS:
        return None
    return {
        "id": ocd_id("vote", vote.vote_id),
        "identifier": vote.vote_id,
        "motion_text": moved.quote,
        "motion_classification": [moved.kind],
        "start_date": starts(meeting) or "",
        "end_date": "",
        "result": RESULTS[moved.outcome],
        "organization_id": _organization(meeting),
        "legislative_session": session(meeting) or "",
        "bill": ocd_id("bill", moved.moved_id) if session(meeting) else None,
        "counts": counts(vote),
        "votes": [_record(record) for record in grouped.records[vote.vote_id]],
        "sources": sources(meeting),
        "extras": {"unanimous": vote.unanimous},
    }


def _classification(moved: Moved) -> str:
    return "resolution" if moved.kind not in {kind.value for kind in MotionKind} else "motion"


def _organization(meeting: Meeting) -> str | None:
    body = body_id(meeting)
    return ocd_id("organization", body) if body else None


def _sponsorships(moved: Moved) -> list[dict[str, Any]]:
    said = (("mover", moved.proposer, moved.proposer_id), ("seconder", moved.seconder, None))
    return [
        {
            "classification": role,
            "primary": role == "mover",
            "name": name,
            "entity_type": "person",
            "person_id": ocd_id("person", person) if person else None,
        }
        for role, name, person in said
        if name
    ]


def _record(record: VoteRecord) -> dict[str, Any]:
    identity = ocd_id("person", record.person_id) if record.person_id else None
    return {"option": OPTIONS[VoteChoice(record.choice)], "voter_name": record.name, "voter_id": identity, "note": ""}
