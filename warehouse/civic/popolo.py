"""A holding as Popolo: organizations, persons, memberships, events, motions and vote events.

In: a Holding. Out: one JSON object. Will not: put what Popolo has no word for under one of its words
(docs/civic-formats.md lists it).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from schemas.identity import make_id
from schemas.vocabulary import AttendanceStatus, Outcome, VoteChoice
from warehouse.civic.bodies import OF_COUNCIL, Body, bodies, body_id, name_of, starts
from warehouse.civic.records import Attendance, Council, Holding, Meeting, Moved, Person, Vote, VoteRecord

RESULTS = {
    Outcome.CARRIED: "passed",
    Outcome.LOST: "failed",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.DEFERRED: "deferred",
}
OPTIONS = {
    VoteChoice.FOR: "yes",
    VoteChoice.AGAINST: "no",
    VoteChoice.ABSTAIN: "abstain",
    VoteChoice.NOT_VOTING: "not voting",
}
AWAY = (AttendanceStatus.APOLOGIES, AttendanceStatus.ABSENT)


def popolo(holding: Holding) -> dict[str, Any]:
    """Return everything, each list in the order of its records."""
    meetings = {meeting.meeting_id: meeting for meeting in holding.meetings}
    moved = {one.moved_id: one for one in holding.moved}
    present, records = defaultdict(list), defaultdict(list)
    for one in holding.attendances:
        present[one.meeting_id].append(one)
    for record in holding.vote_records:
        records[record.vote_id].append(record)
    return {
        "organizations": [*map(_council, holding.councils), *map(_committee, bodies(holding.meetings))],
        "persons": [_person(person) for person in holding.people],
        "memberships": [_membership(person) for person in holding.people if person.kind in OF_COUNCIL],
        "events": [_event(meeting, present[meeting.meeting_id]) for meeting in holding.meetings],
        "motions": [_motion(one, meetings[one.meeting_id]) for one in holding.moved],
        "vote_events": [
            _vote_event(vote, moved[vote.moved_id], meetings[vote.meeting_id], records[vote.vote_id])
            for vote in holding.votes
            if vote.moved_id in moved
        ],
    }


def known(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is known: in Popolo a property that is not is left out."""
    return {name: value for name, value in told.items() if value not in (None, [])}


def sources(meeting: Meeting) -> list[dict[str, str]]:
    """Return where the minutes were published, if the source list says so."""
    return [{"url": meeting.source_url, "note": meeting.source_id}] if meeting.source_url else []


def counts(vote: Vote) -> list[dict[str, Any]]:
    """Return the counts that are stated."""
    stated = (("yes", vote.votes_for), ("no", vote.votes_against), ("abstain", vote.abstentions))
    return [{"option": option, "value": value} for option, value in stated if value is not None]


def _council(council: Council) -> dict[str, Any]:
    return known(
        {
            "id": council.code,
            "name": council.name,
            "classification": council.council_type,
            "founding_date": council.start_date,
            "dissolution_date": council.end_date,
            "identifiers": [{"scheme": "gss", "identifier": council.gss_code}] if council.gss_code else [],
            "links": [{"url": council.site_url, "note": "meetings"}] if council.site_url else [],
        }
    )


def _committee(body: Body) -> dict[str, Any]:
    return known({"id": body.body_id, "name": body.name, "classification": body.kind, "parent_id": body.council_code})


def _person(person: Person) -> dict[str, Any]:
    return known(
        {
            "id": person.person_id,
            "name": person.name,
            "honorific_prefix": person.honorific,
            "given_name": person.given,
            "family_name": person.family,
        }
    )


def _membership(person: Person) -> dict[str, Any]:
    return {
        "id": make_id("mbs", person.person_id, person.council_code),
        "person_id": person.person_id,
        "organization_id": person.council_code,
        "role": person.kind,
    }


def _event(meeting: Meeting, listed: Iterable[Attendance]) -> dict[str, Any]:
    attendees = [known({"id": one.person_id, "name": one.name}) for one in listed if one.status not in AWAY]
    return known(
        {
            "id": meeting.meeting_id,
            "name": name_of(meeting),
            "classification": "meeting",
            "start_date": starts(meeting),
            "location": meeting.venue,
            "organization_id": body_id(meeting),
            "attendees": attendees,
            "sources": sources(meeting),
        }
    )


def _motion(moved: Moved, meeting: Meeting) -> dict[str, Any]:
    return known(
        {
            "id": moved.moved_id,
            "organization_id": body_id(meeting),
            "creator_id": moved.proposer_id,
            "text": moved.quote,
            "classification": moved.kind,
            "date": meeting.meeting_date,
            "result": RESULTS.get(Outcome(moved.outcome)),
            "sources": sources(meeting),
        }
    )


def _vote_event(vote: Vote, moved: Moved, meeting: Meeting, records: Iterable[VoteRecord]) -> dict[str, Any]:
    return known(
        {
            "id": vote.vote_id,
            "organization_id": body_id(meeting),
            "motion_id": moved.moved_id,
            "start_date": starts(meeting),
            "result": RESULTS.get(Outcome(moved.outcome)),
            "counts": counts(vote),
            "votes": [_vote(record) for record in records],
            "sources": sources(meeting),
        }
    )


def _vote(record: VoteRecord) -> dict[str, Any]:
    voter = {"voter_id": record.person_id} if record.person_id else {"voter": {"name": record.name}}
    return {**voter, "option": OPTIONS[VoteChoice(record.choice)]}
