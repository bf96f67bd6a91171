"""Meetings as events of Open Civic Data, with participants and agenda.

In: meetings and what belongs to them. Out: JSON objects. Will not: give a day to a meeting whose date is not stated:
`start_date` is empty then, and the bounds with their reasons are in `extras`.
"""

from typing import Any

from warehouse.civic.bodies import body_id, name_of, starts
from warehouse.civic.ocd_grouping import Grouped
from warehouse.civic.ocd_ids import jurisdiction_id, ocd_id
from warehouse.civic.records import Attendance, Item, Meeting, Moved


def event(meeting: Meeting, grouped: Grouped) -> dict[str, Any]:
    """Return a meeting."""
    return {
        "id": ocd_id("event", meeting.meeting_id),
        "name": name_of(meeting),
        "description": "",
        "classification": "meeting",
        "jurisdiction_id": jurisdiction_id(meeting.council_code) if meeting.council_code else None,
        "start_date": starts(meeting) or "",
        "end_date": "",
        "all_day": False,
        "status": "",
        "location": {"name": meeting.venue or "", "note": "", "url": ""},
        "participants": [*_host(meeting), *map(_participant, grouped.attendances[meeting.meeting_id])],
        "agenda": [_item(item, grouped) for item in grouped.items[meeting.meeting_id]],
        "sources": sources(meeting),
        "extras": _extras(meeting),
    }


def sources(meeting: Meeting) -> list[dict[str, str]]:
    """Return the document; its address is empty where the source list does not say it."""
    return [{"url": meeting.source_url or "", "note": meeting.source_id}]


def _extras(meeting: Meeting) -> dict[str, Any]:
    told: dict[str, Any] = {"meeting_id": meeting.meeting_id, "document_id": meeting.document_id}
    if meeting.meeting_date is None:
        bounds = {
            "earliest_date": meeting.earliest_date,
            "latest_date": meeting.latest_date,
            "reasons": meeting.date_reasons,
        }
        told["date_not_stated"] = bounds
    return told


def _host(meeting: Meeting) -> list[dict[str, Any]]:
    body = body_id(meeting)
    if body is None:
        return []
    return [_entity("organization", ocd_id("organization", body), name_of(meeting), "host")]


def _participant(one: Attendance) -> dict[str, Any]:
    identity = ocd_id("person", one.person_id) if one.person_id else None
    note = one.status if one.role is None else f"{one.status}: {one.role}"
    return _entity("person", identity, one.name, note)


def _entity(kind: str, identity: str | None, name: str, note: str) -> dict[str, Any]:
    return {"entity_type": kind, "id": identity, "name": name, "note": note}


def _item(item: Item, grouped: Grouped) -> dict[str, Any]:
    moved = grouped.moved_under[item.item_id]
    return {
        "description": item.title,
        "order": item.number,
        "classification": [item.kind],
        "subjects": grouped.subjects[item.item_id],
        "notes": [one.quote for one in moved],
        "related_entities": [_mover(one) for one in moved if one.proposer],
        "media": [],
        "extras": {"item_id": item.item_id, "parent_id": item.parent_id, "outcomes": [one.outcome for one in moved]},
    }


def _mover(moved: Moved) -> dict[str, Any]:
    identity = ocd_id("person", moved.proposer_id) if moved.proposer_id else None
    return _entity("person", identity, moved.proposer or "", "mover")
