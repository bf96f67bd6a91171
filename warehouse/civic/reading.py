"""Reading what the civic formats are made of.

In: a connection that reads, and a council or none for all. Out: a Holding, in an order that depends on nothing but the
rows. Will not: count a meeting in more than its best form or a decision beside its copy, name a member of the public,
or link a name to one of two people.
"""

from typing import TypeVar

from sqlalchemy import Connection, text

from schemas.vocabulary import PersonKind
from warehouse.civic.records import (
    Attendance,
    Council,
    Holding,
    Item,
    Meeting,
    Moved,
    Person,
    Subject,
    Vote,
    VoteRecord,
)

Record = TypeVar("Record")

_COUNTED = f"""
    WITH counted AS (
        SELECT meetings.*, documents.title, documents.source_id, documents.source_url,
               documents.publisher_council,
               COALESCE(meetings.council_code, documents.publisher_council) AS held_by
        FROM meetings
        JOIN best_forms ON best_forms.meeting_id = meetings.meeting_id AND best_forms.place = 1
        JOIN documents ON documents.document_id = meetings.document_id
        WHERE CAST(:council AS TEXT) IS NULL OR documents.subject_council = :council
           OR COALESCE(meetings.council_code, documents.publisher_council) = :council
    ),
    named AS (
        SELECT document_people.document_id, document_people.name, MIN(council_person_names.council_person_id) AS person,
               MAX(CASE WHEN document_people.kind = '{PersonKind.PUBLIC.value}' THEN 1 ELSE 0 END) AS is_public,
               COUNT(*) AS people
        FROM document_people
        LEFT JOIN council_person_names ON council_person_names.name_key = document_people.name_key
        GROUP BY document_people.document_id, document_people.name
    )
"""
"""The meetings that are exported, and who a name of a document is, where it is one person."""

_ONE = "CASE WHEN named.people = 1 THEN named.person END"
_NAMED = "LEFT JOIN named ON named.document_id = {table}.document_id AND named.name = {table}.{column}"

_QUERIES: dict[type, str] = {
    Council: """
        SELECT council_code, gss_code, name, council_type, CAST(start_date AS TEXT), CAST(end_date AS TEXT), site_url
        FROM councils
        WHERE council_code IN (SELECT held_by FROM counted UNION SELECT publisher_council FROM counted)
        ORDER BY council_code
    """,
    Meeting: """
        SELECT meeting_id, document_id, held_by, committee, committee_kind, CAST(meeting_date AS TEXT),
               CAST(earliest_date AS TEXT), CAST(latest_date AS TEXT), date_reasons, start_time, venue, title,
               source_id, source_url
        FROM counted ORDER BY source_id, char_start
    """,
    Item: """
        SELECT item_id, agenda_items.meeting_id, number, agenda_items.title, kind, parent_id
        FROM agenda_items JOIN counted ON counted.meeting_id = agenda_items.meeting_id
        ORDER BY counted.source_id, agenda_items.char_start, item_id
    """,
    Subject: """
        SELECT DISTINCT theme_tags.item_id, themes.label
        FROM theme_tags
        JOIN themes ON themes.theme_id = theme_tags.theme_id
        JOIN agenda_items ON agenda_items.item_id = theme_tags.item_id
        JOIN counted ON counted.meeting_id = agenda_items.meeting_id
        WHERE theme_tags.salience = 'primary' ORDER BY theme_tags.item_id, themes.label
    """,
    Moved: f"""
        SELECT * FROM (
            SELECT decision_id AS moved_id, counted.meeting_id, decisions.item_id, 'resolution' AS kind,
                   decisions.quote, outcome, proposer, seconder, {_ONE} AS proposer_id, NULL AS amends
            FROM decisions
            JOIN agenda_items ON agenda_items.item_id = decisions.item_id
            JOIN counted ON counted.meeting_id = agenda_items.meeting_id
            {_NAMED.format(table="decisions", column="proposer")}
            WHERE decisions.same_as IS NULL
            UNION ALL
            SELECT motion_id, counted.meeting_id, motions.item_id, motions.kind,
                   motions.quote, outcome, proposer, seconder, {_ONE}, amends
            FROM motions
            JOIN agenda_items ON agenda_items.item_id = motions.item_id
            JOIN counted ON counted.meeting_id = agenda_items.meeting_id
            {_NAMED.format(table="motions", column="proposer")}
        ) AS moved ORDER BY meeting_id, moved_id
    """,
    Vote: """
        SELECT vote_id, COALESCE(votes.decision_id, votes.motion_id), counted.meeting_id, votes_for, votes_against,
               abstentions, unanimous
        FROM votes
        JOIN agenda_items ON agenda_items.item_id = votes.item_id
        JOIN counted ON counted.meeting_id = agenda_items.meeting_id
        LEFT JOIN decisions ON decisions.decision_id = votes.decision_id
        WHERE decisions.same_as IS NULL AND COALESCE(votes.decision_id, votes.motion_id) IS NOT NULL
        ORDER BY vote_id
    """,
    VoteRecord: """
        SELECT vote_records.vote_id, vote_records.name, vote_records.choice, council_person_names.council_person_id
        FROM vote_records
        JOIN agenda_items ON agenda_items.item_id = vote_records.item_id
        JOIN counted ON counted.meeting_id = agenda_items.meeting_id
        LEFT JOIN document_people ON document_people.person_id = vote_records.person_id
        LEFT JOIN council_person_names ON council_person_names.name_key = document_people.name_key
        ORDER BY vote_records.vote_id, vote_records.char_start, vote_records.record_id
    """,
    Attendance: f"""
        SELECT attendances.meeting_id, attendances.name, attendances.status, attendances.role, {_ONE}
        FROM attendances JOIN counted ON counted.meeting_id = attendances.meeting_id
        {_NAMED.format(table="attendances", column="name")}
        WHERE COALESCE(named.is_public, 0) = 0
        ORDER BY attendances.meeting_id, attendances.char_start, attendances.attendance_id
    """,
    Person: """
        SELECT council_person_id, council_code, name, honorific, given, family, kind
        FROM council_people
        WHERE council_code IN (SELECT held_by FROM counted UNION SELECT publisher_council FROM counted)
        ORDER BY council_person_id
    """,
}


def read_holding(connection: Connection, council: str | None) -> Holding:
    """Return the meetings that the council held or that are about it, with all that is exported of them."""

    def read(record: type[Record]) -> tuple[Record, ...]:
        rows = connection.execute(text(_COUNTED + _QUERIES[record]), {"council": council})
        return tuple(record(*row) for row in rows)

    return Holding(
        councils=read(Council),
        meetings=read(Meeting),
        items=read(Item),
        subjects=read(Subject),
        moved=read(Moved),
        votes=read(Vote),
        vote_records=read(VoteRecord),
        attendances=read(Attendance),
        people=read(Person),
    )
