"""What the civic formats are made of: meetings, items, decisions, votes and people, read but not yet in any format.

In: nothing. Out: frozen records; dates are ISO text, what is not known is None. Will not: read a warehouse.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Council:
    """A council of the register."""

    code: str
    gss_code: str | None
    name: str
    council_type: str
    start_date: str | None
    end_date: str | None
    site_url: str | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting in its best form; bounds and reasons are derived where the date is not stated."""

    meeting_id: str
    document_id: str
    council_code: str | None
    committee: str | None
    committee_kind: str | None
    meeting_date: str | None
    earliest_date: str | None
    latest_date: str | None
    date_reasons: str | None
    start_time: str | None
    venue: str | None
    title: str | None
    source_id: str
    source_url: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item."""

    item_id: str
    meeting_id: str
    number: str | None
    title: str
    kind: str
    parent_id: str | None


@dataclass(frozen=True, slots=True)
class Subject:
    """A theme under which a paragraph of an item is filed."""

    item_id: str
    label: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A resolution, motion or amendment; `kind` says which. Mover and seconder are as printed."""

    moved_id: str
    meeting_id: str
    item_id: str
    kind: str
    quote: str
    outcome: str
    proposer: str | None
    seconder: str | None
    proposer_id: str | None
    amends: str | None


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote on something moved, as stated: a count that is not stated is None."""

    vote_id: str
    moved_id: str
    meeting_id: str
    votes_for: int | None
    votes_against: int | None
    abstentions: int | None
    unanimous: bool | None


@dataclass(frozen=True, slots=True)
class VoteRecord:
    """How a named person voted."""

    vote_id: str
    name: str
    choice: str
    person_id: str | None


@dataclass(frozen=True, slots=True)
class Attendance:
    """Somebody listed as present, absent or sending apologies; members of the public are in no record."""

    meeting_id: str
    name: str
    status: str
    role: str | None
    person_id: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """A member or officer of a council, linked across its documents."""

    person_id: str
    council_code: str
    name: str
    honorific: str | None
    given: str | None
    family: str
    kind: str


@dataclass(frozen=True, slots=True)
class Holding:
    """All that is exported."""

    councils: tuple[Council, ...]
    meetings: tuple[Meeting, ...]
    items: tuple[Item, ...]
    subjects: tuple[Subject, ...]
    moved: tuple[Moved, ...]
    votes: tuple[Vote, ...]
    vote_records: tuple[VoteRecord, ...]
    attendances: tuple[Attendance, ...]
    people: tuple[Person, ...]
