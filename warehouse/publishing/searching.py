"""The words of a snapshot as a view that the search index belongs to, for tools that know FTS5 and not Minutebook.

In: a connection to the snapshot. Out: the view `search_texts`. Will not: index anything: the warehouse's own index
numbers its entries, and the view has these numbers.

    SELECT quote, source_id FROM search_texts
    WHERE entry_id IN (SELECT rowid FROM search_index WHERE search_index MATCH '"social prescribing"');
"""

import sqlite3

from warehouse.search_engine import INDEXED

VIEW = "search_texts"
VIEW_MEANING = "One row a paragraph or decision of a meeting's best form: type words into the box to find them."
KEY, INDEX = "entry_id", "search_index"

_KINDS = {"paragraphs": "paragraph", "decisions": "decision"}


def make_search_view(connection: sqlite3.Connection) -> None:
    """Make the view: one row a paragraph or decision of a document that counts, with its meeting."""
    told = "\nUNION ALL\n".join(_of(table, key) for table, key in INDEXED.items())
    connection.execute(f"CREATE VIEW {VIEW} AS\n{told}")


def _of(table: str, key: str) -> str:
    copies = "WHERE told.same_as IS NULL" if table == "decisions" else ""
    return f"""
    SELECT
        context.subject_council, context.subject_council_name, context.committee, context.meeting_date,
        context.item_title, '{_KINDS[table]}' AS kind, told.quote, context.source_id, context.source_url,
        told.char_start, told.char_end, told.page, search_entries.{KEY}, told.{key} AS fact_id, told.document_id
    FROM search_entries
    JOIN {table} AS told ON told.{key} = search_entries.fact_id
    JOIN item_context AS context ON context.item_id = told.item_id
    {copies}
    """
