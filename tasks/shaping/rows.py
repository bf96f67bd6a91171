"""Minutes to rows: every table of one document.

In: Minutes, the source id and the source list's entry. Out: DocumentRows. Will not: check the rows, or
hold what only the warehouse knows (runs, times).
"""

from collections.abc import Callable, Iterator

from schemas.minutes import Minutes
from schemas.rows import Cell, DocumentRows, Frame
from schemas.sources import SourceEntry
from tasks.shaping import decisions, entities, figures, following, pages, people, undertakings
from tasks.shaping.addresses import with_whole_addresses
from tasks.shaping.identities import Identities

Row = dict[str, Cell]

_SHAPES: tuple[tuple[str, Callable[[Minutes, Identities], Iterator[Row]]], ...] = (
    ("meetings", pages.meetings),
    ("listed_meetings", pages.listed_meetings),
    ("attendances", pages.attendances),
    ("agenda_items", pages.agenda_items),
    ("item_fields", pages.item_fields),
    ("paragraphs", pages.paragraphs),
    ("decisions", decisions.decisions),
    ("decision_clauses", decisions.decision_clauses),
    ("motions", decisions.motions),
    ("document_people", people.document_people),
    ("person_roles", people.person_roles),
    ("person_mentions", people.person_mentions),
    ("speech_events", people.speech_events),
    ("votes", decisions.votes),
    ("vote_records", decisions.vote_records),
    ("money", figures.money),
    ("quantities", figures.quantities),
    ("dates", figures.dates),
    ("commitments", undertakings.commitments),
    ("minutes_approvals", following.minutes_approvals),
    ("progress_reports", following.progress_reports),
    ("questions", undertakings.questions),
    ("interests", undertakings.interests),
    ("citations", undertakings.citations),
    ("entities", entities.entities),
    ("entity_mentions", entities.entity_mentions),
    ("theme_tags", figures.theme_tags),
    ("supporting_documents", entities.supporting_documents),
    ("issues", pages.issues),
)


def shape(minutes: Minutes, source_id: str, entry: SourceEntry) -> DocumentRows:
    """Return the rows, parents before children; tables without rows are left out."""
    ids = Identities(source_id, {one.id: one.item_id for one in minutes.structure.paragraphs if one.item_id})
    minutes = with_whole_addresses(minutes, entry.source_url)
    frames = [_frame("documents", pages.documents(minutes, ids, entry))]
    frames += [_frame(table, make(minutes, ids)) for table, make in _SHAPES]
    return DocumentRows(ids.document, tuple(frame for frame in frames if frame.rows))


def _frame(table: str, rows: Iterator[Row]) -> Frame:
    """Lay rows out as one list of columns and a tuple a row; every row of a table has the same columns."""
    listed = list(rows)
    columns = tuple(listed[0]) if listed else ()
    return Frame(table, columns, tuple(tuple(row.values()) for row in listed))
