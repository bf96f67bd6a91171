"""The one declaration of every warehouse table: columns, types, checks, keys, meanings.

In: nothing. Out: pandera models; `TABLES` lists them parents first. The SQLAlchemy tables, the column
comments and the data dictionary are derived from here. Will not: hold SQL or touch a database.

Each table stands in the module of what it is about, `schemas.*_tables`; what fields are made of is in
`schemas.columns`.
"""

from collections.abc import Iterable

from schemas import decision_tables as decisions
from schemas import document_tables as documents
from schemas import erasure_tables as erasure
from schemas import fact_tables as facts
from schemas import following_tables as following
from schemas import history_tables as history
from schemas import people_tables as people
from schemas import reference_tables as reference
from schemas import run_tables as runs
from schemas import summary_tables as summaries
from schemas.columns import Table

TABLES: dict[str, type[Table]] = {
    "councils": reference.Councils,
    "committees": reference.Committees,
    "calendar": reference.Calendar,
    "themes": reference.Themes,
    "documents": documents.Documents,
    "document_versions": history.DocumentVersions,
    "meetings": documents.Meetings,
    "listed_meetings": documents.ListedMeetings,
    "attendances": documents.Attendances,
    "agenda_items": documents.AgendaItems,
    "item_fields": documents.ItemFields,
    "paragraphs": documents.Paragraphs,
    "decisions": decisions.Decisions,
    "decision_clauses": decisions.DecisionClauses,
    "motions": decisions.Motions,
    "document_people": people.DocumentPeople,
    "person_roles": people.PersonRoles,
    "person_mentions": people.PersonMentions,
    "speech_events": people.SpeechEvents,
    "votes": decisions.Votes,
    "vote_records": decisions.VoteRecords,
    "money": facts.Money,
    "quantities": facts.Quantities,
    "dates": facts.Dates,
    "commitments": facts.Commitments,
    "minutes_approvals": following.MinutesApprovals,
    "progress_reports": following.ProgressReports,
    "progress_links": following.ProgressLinks,
    "questions": facts.Questions,
    "interests": facts.Interests,
    "citations": facts.Citations,
    "entities": facts.Entities,
    "entity_mentions": facts.EntityMentions,
    "theme_tags": facts.ThemeTags,
    "supporting_documents": facts.SupportingDocuments,
    "meeting_themes": summaries.MeetingThemes,
    "theme_months": summaries.ThemeMonths,
    "issues": runs.Issues,
    "council_people": reference.CouncilPeople,
    "council_person_names": reference.CouncilPersonNames,
    "linking_due": runs.LinkingDue,
    "changes": history.Changes,
    "quarantine": runs.Quarantine,
    "runs": runs.Runs,
    "ledger": runs.Ledger,
    "purges": erasure.Purges,
    "suppressions": erasure.Suppressions,
}
"""Every table, parents before children."""

REFERENCE_TABLES = ("councils", "themes")
LINKED_TABLES = ("committees", "council_people", "council_person_names", "theme_months")
CALENDAR_TABLES = ("calendar",)
BOOKKEEPING_TABLES = ("linking_due", "changes", "quarantine", "runs", "ledger", "purges", "suppressions")
_OF_NO_DOCUMENT = REFERENCE_TABLES + CALENDAR_TABLES + LINKED_TABLES + BOOKKEEPING_TABLES
DOCUMENT_TABLES = tuple(name for name in TABLES if name not in _OF_NO_DOCUMENT)


def column_names(table: str) -> Iterable[str]:
    """Return the columns of a table in declared order."""
    return list(TABLES[table].to_schema().columns)
