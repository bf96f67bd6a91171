"""Which commitments the reports of progress lead to, kept in step with both while documents load.

In: a connection inside the transaction that loads or erases a document. Out: rows of `progress_links`. Will not: decide
between two commitments that a report may mean (`reported_commitments` counts neither), or leave a body.

A link follows from the two rows that it joins and from nothing else, so it is the same in whatever order documents
come. A load looks at the reports of its document against the commitments of the body's earlier meetings, and at its
commitments against the reports of later ones, of which there are none where minutes come in order.
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, TextClause, text

from schemas.rows import Cell
from schemas.tables import column_names
from warehouse.difference import difference
from warehouse.driver import execute, fetch, written
from warehouse.progress_pairs import Action, Link, Report, link_of
from warehouse.statements import changed, statements

LINKS = "progress_links"

_REPORT = """
    SELECT progress_reports.document_id, progress_reports.report_id, progress_reports.earlier_committee_id,
           CAST(reporting.meeting_date AS TEXT), CAST(progress_reports.minutes_date AS TEXT), progress_reports.minute,
           progress_reports.action, progress_reports.rule, progress_reports.quote,
           progress_reports.char_start, progress_reports.char_end
"""
_REPORTS_OF = text(f"""
    {_REPORT} FROM progress_reports JOIN meetings AS reporting ON reporting.meeting_id = progress_reports.meeting_id
    WHERE progress_reports.document_id = :document_id
""")
_REPORTS_BEHIND = text(f"""
    {_REPORT} FROM meetings AS reporting
    JOIN progress_reports ON progress_reports.document_id = reporting.document_id
        AND progress_reports.meeting_id = reporting.meeting_id
    WHERE reporting.committee_id = :committee_id AND reporting.meeting_date > :meeting_date
""")
_REPORTS_ON = text(f"""
    {_REPORT} FROM progress_reports JOIN meetings AS reporting ON reporting.meeting_id = progress_reports.meeting_id
    WHERE progress_reports.earlier_committee_id = :committee_id AND progress_reports.minutes_date = :meeting_date
""")
_ACTION = """
    SELECT commitments.document_id, commitments.commitment_id, meetings.committee_id,
           CAST(meetings.meeting_date AS TEXT), agenda_items.number, commitments.number, commitments.who,
           commitments.what, commitments.due IS NOT NULL, meetings.meeting_id, commitments.char_start,
           (
               SELECT MAX(logged.status) FROM progress_reports AS logged
               WHERE logged.document_id = commitments.document_id AND logged.rule = 'progress.log'
                   AND commitments.char_start >= logged.char_start AND commitments.char_start < logged.char_end
           )
    FROM meetings
    JOIN agenda_items ON agenda_items.document_id = meetings.document_id
        AND agenda_items.meeting_id = meetings.meeting_id
    JOIN commitments ON commitments.document_id = agenda_items.document_id
        AND commitments.item_id = agenda_items.item_id
"""
_ACTIONS_OF = text(f"{_ACTION} WHERE meetings.document_id = :document_id")
_ACTIONS_BEFORE = text(f"{_ACTION} WHERE meetings.committee_id = :committee_id")
"""Those of later meetings too: a report may name a day that its own document does not know to be earlier."""
_STORED = text(f"""
    SELECT {", ".join(column_names(LINKS))} FROM {LINKS}
    WHERE document_id = :document_id OR commitment_document_id = :commitment_document_id
""")
_FORGET = text(f"DELETE FROM {LINKS} WHERE commitment_document_id = :document_id")


def note_links(connection: Connection, document_id: str, *, is_new: bool) -> None:
    """Make the links say where the reports of a document lead, and which reports lead to its commitments."""
    reports, actions = _reports(connection, _REPORTS_OF, document_id), _actions(connection, _ACTIONS_OF, document_id)
    sql = statements(LINKS, connection.dialect)
    stored = [] if is_new else fetch(connection, written(_STORED, connection), (document_id, document_id))
    wanted = [*_from_reports(connection, reports, actions), *_to_actions(connection, document_id, actions)]
    changed(connection, sql, difference(sql.by_key(stored), sql.by_key(wanted)))


def forget_links(connection: Connection, document_id: str) -> None:
    """Take away the links of other documents that lead to this one, which is about to go."""
    execute(connection, written(_FORGET, connection), (document_id,))


def _from_reports(connection: Connection, reports: list[Report], own: list[Action]) -> Iterator[Link]:
    bodies = {report.committee_id for report in reports if report.committee_id}
    earlier = [one for body in sorted(bodies) for one in _actions(connection, _ACTIONS_BEFORE, body)]
    yield from _links(reports, {one.commitment_id: one for one in (*own, *earlier)}.values())


def _to_actions(connection: Connection, document_id: str, actions: list[Action]) -> Iterator[Link]:
    days = {(one.committee_id, one.met) for one in actions if one.committee_id and one.met}
    for body, day in sorted(days):
        of_day = [one for one in actions if (one.committee_id, one.met) == (body, day)]
        for sql in (_REPORTS_BEHIND, _REPORTS_ON):
            later = [one for one in _reports(connection, sql, body, day) if one.document_id != document_id]
            yield from _links(later, of_day)


def _links(reports: Iterable[Report], actions: Iterable[Action]) -> Iterator[Link]:
    found = (link_of(report, action) for report in reports for action in actions)
    return (link for link in found if link)


def _reports(connection: Connection, sql: TextClause, *values: Cell) -> list[Report]:
    return [Report(*row) for row in fetch(connection, written(sql, connection), values)]


def _actions(connection: Connection, sql: TextClause, value: Cell) -> list[Action]:
    return [Action(*row) for row in fetch(connection, written(sql, connection), (value,))]
