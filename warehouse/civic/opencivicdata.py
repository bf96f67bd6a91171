"""A holding as Open Civic Data: jurisdictions, organizations, people, events with agendas, bills and vote events.

In: a Holding. Out: one JSON object. Will not: claim a date, a result or an address that is not stated; what Open Civic
Data has no place for is in `extras`, which it leaves to the publisher (docs/civic-formats.md).
"""

from typing import Any

from schemas.vocabulary import CommitteeKind
from warehouse.civic.bodies import OF_COUNCIL, Body, bodies
from warehouse.civic.ocd_events import event
from warehouse.civic.ocd_grouping import Grouped
from warehouse.civic.ocd_ids import jurisdiction_id, ocd_id
from warehouse.civic.ocd_votes import bill, session, vote_event
from warehouse.civic.records import Council, Holding, Person

BODIES = {CommitteeKind.FULL_COUNCIL.value: "legislature", CommitteeKind.CABINET.value: "executive"}


def open_civic_data(holding: Holding) -> dict[str, Any]:
    """Return everything, each list in the order of its records."""
    grouped = Grouped(holding)
    bills = [bill(one, grouped) for one in holding.moved if session(grouped.meetings[one.meeting_id])]
    votes = [vote_event(one, grouped) for one in holding.votes if one.moved_id in grouped.moved]
    return {
        "jurisdictions": [_jurisdiction(council, holding) for council in holding.councils],
        "organizations": [*map(_council, holding.councils), *map(_committee, bodies(holding.meetings))],
        "people": [_person(person) for person in holding.people],
        "memberships": [_membership(person) for person in holding.people if person.kind in OF_COUNCIL],
        "events": [event(meeting, grouped) for meeting in holding.meetings],
        "bills": bills,
        "vote_events": [vote for vote in votes if vote is not None],
    }


def _jurisdiction(council: Council, holding: Holding) -> dict[str, Any]:
    held = (session(one) for one in holding.meetings if one.council_code == council.code)
    years = sorted({year for year in held if year is not None})
    return {
        "id": jurisdiction_id(council.code),
        "name": council.name,
        "classification": "government",
        "division_id": None,
        "url": council.site_url or "",
        "legislative_sessions": [
            {"identifier": year, "name": f"Municipal year {year}", "classification": "primary"} for year in years
        ],
        "extras": {"council_code": council.code, "gss_code": council.gss_code, "council_type": council.council_type},
    }


def _council(council: Council) -> dict[str, Any]:
    return {
        "id": ocd_id("organization", council.code),
        "name": council.name,
        "classification": "legislature",
        "jurisdiction_id": jurisdiction_id(council.code),
        "parent_id": None,
        "founding_date": council.start_date or "",
        "dissolution_date": council.end_date or "",
        "identifiers": [{"scheme": "gss", "identifier": council.gss_code}] if council.gss_code else [],
    }


def _committee(body: Body) -> dict[str, Any]:
    return {
        "id": ocd_id("organization", body.body_id),
        "name": body.name,
        "classification": BODIES.get(body.kind or "", "committee"),
        "jurisdiction_id": jurisdiction_id(body.council_code),
        "parent_id": ocd_id("organization", body.council_code),
        "founding_date": "",
        "dissolution_date": "",
        "identifiers": [],
        "extras": {"committee_kind": body.kind},
    }


def _person(person: Person) -> dict[str, Any]:
    return {
        "id": ocd_id("person", person.person_id),
        "name": person.name,
        "given_name": person.given or "",
        "family_name": person.family,
        "extras": {"honorific": person.honorific, "council_person_id": person.person_id},
    }


def _membership(person: Person) -> dict[str, Any]:
    return {
        "person_id": ocd_id("person", person.person_id),
        "organization_id": ocd_id("organization", person.council_code),
        "role": person.kind,
        "start_date": "",
        "end_date": "",
    }
