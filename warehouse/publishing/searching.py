"""The words of a snapshot as a view that the search index belongs to, for tools that know FTS5 and not Minutebook.

In: a connection to the snapshot. Out: the view `search_texts`. Will not: index anything: the warehouse's own index
numbers its entries, and the view has these numbers.

    SELECT quote, source_id FROM search_texts
    WHERE entry_id IN (SELECT rowid FROM search_index WHERE search_index MATCH '"social prescribing"');

The view is one join that begins with the entry (CROSS JOIN keeps SQLite from another order), so that a find looks up
its own rows and reads no others. Which
meetings count is noted once for that (`counted_meetings`): a snapshot does not change.
"""

import sqlite3

VIEW = "search_texts"
VIEW_MEANING = "One row a paragraph or decision of a meeting's best form: type words into the box to find them."
KEY, INDEX = "entry_id", "search_index"
COUNTED = "counted_meetings"

_STATEMENTS = (
    f"CREATE TABLE {COUNTED} (meeting_id TEXT PRIMARY KEY) WITHOUT ROWID",
    f"INSERT INTO {COUNTED} SELECT meeting_id FROM best_forms WHERE place = 1",
    f"""
    CREATE VIEW {VIEW} AS
    SELECT
        documents.subject_council AS subject_council,
        councils.name AS subject_council_name,
        meetings.committee AS committee,
        meetings.meeting_date AS meeting_date,
        agenda_items.title AS item_title,
        CASE WHEN decisions.decision_id IS NULL THEN 'paragraph' ELSE 'decision' END AS kind,
        COALESCE(paragraphs.quote, decisions.quote) AS quote,
        documents.source_id AS source_id,
        documents.source_url AS source_url,
        COALESCE(paragraphs.char_start, decisions.char_start) AS char_start,
        COALESCE(paragraphs.char_end, decisions.char_end) AS char_end,
        COALESCE(paragraphs.page, decisions.page) AS page,
        search_entries.{KEY} AS {KEY},
        search_entries.fact_id AS fact_id,
        documents.document_id AS document_id
    FROM search_entries
    LEFT JOIN paragraphs ON paragraphs.paragraph_id = search_entries.fact_id
    LEFT JOIN decisions ON decisions.decision_id = search_entries.fact_id
    CROSS JOIN agenda_items ON agenda_items.item_id = COALESCE(paragraphs.item_id, decisions.item_id)
    CROSS JOIN {COUNTED} ON {COUNTED}.meeting_id = agenda_items.meeting_id
    CROSS JOIN meetings ON meetings.meeting_id = agenda_items.meeting_id
    CROSS JOIN documents ON documents.document_id = meetings.document_id
    LEFT JOIN councils ON councils.council_code = documents.subject_council
    WHERE decisions.same_as IS NULL
    """,
)


def make_search_view(connection: sqlite3.Connection) -> None:
    """Make the view: one row a paragraph or decision of a document that counts, with its meeting."""
    for statement in _STATEMENTS:
        connection.execute(statement)
