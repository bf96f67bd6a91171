"""The one declaration of every warehouse table: columns, types, checks, keys, meanings.

In: nothing. Out: pandera models; `TABLES` lists them parents first. The SQLAlchemy tables, the column
comments and the data dictionary are derived from here. Will not: hold SQL or touch a database.

The tables of facts are in `schemas.fact_tables`, those of versions and changes in `schemas.history_tables`, of
purges in `schemas.erasure_tables`, and of counts in `schemas.summary_tables`; what fields are made of is in
`schemas.columns`.
"""

from collections.abc import Iterable

import pandas as pd
from pandera.typing import Series

from schemas import erasure_tables as erasure
from schemas import fact_tables as facts
from schemas import history_tables as history
from schemas import summary_tables as summaries
from schemas import vocabulary as words
from schemas.columns import ISO_DATE, SHA256, Evidenced, Table, column, day, instant, key, word
from schemas.errors import RejectionCode
from schemas.issues import IssueCode


class Councils(Table):
    """One row a council of the register, current or abolished."""

    council_code: Series[str] = key("Register code, such as KEN")
    gss_code: Series[str] = column("Code of the Government Statistical Service", null=True)
    name: Series[str] = column("Full name")
    short_name: Series[str] = column("Name without the kind of council", null=True)
    council_type: Series[str] = column("Kind of council")
    nation: Series[str] = column("Nation of the United Kingdom")
    region: Series[str] = column("Region or nation", null=True)
    start_date: Series[str] = day("First day of the council; null where the register has none")
    end_date: Series[str] = day("Last day of the council; null while it exists")
    replaced_by: Series[str] = column("Register code of its successor", null=True)
    county_code: Series[str] = column("Register code of its county", null=True)
    combined_authority_code: Series[str] = column("Register code of its combined authority", null=True)
    former_gss_codes: Series[str] = column("Earlier GSS codes, separated by spaces", null=True)
    publishing_system: Series[str] = column("System that publishes its meetings", null=True)
    site_url: Series[str] = column("Address of that system", null=True)


class Committees(Table):
    """One row a body of a council, however its documents spell the name; derived from the meetings that are held."""

    committee_id: Series[str] = key("Deterministic id, from council and the name without case, signs and `the`")
    council_code: Series[str] = column("The council", ref="councils.council_code")
    name: Series[str] = column("Name as printed; of several spellings the first in the alphabet that is no shouting")
    kind: Series[str] = word("What it is for, derived from its name", words.CommitteeKind)


class Calendar(Table):
    """One row a day, for whole financial years in which meetings were held; weeks begin on Monday."""

    day: Series[str] = key("The day", sql="date", str_matches=ISO_DATE)
    year: Series[int] = column("Calendar year")
    month: Series[str] = column("Month, YYYY-MM", index=True)
    month_name: Series[str] = column("Name of the month")
    quarter: Series[str] = column("Quarter of the calendar year, YYYY-Qn")
    financial_year: Series[str] = column("Financial year of councils, from 1 April, such as 2018/19", index=True)
    financial_quarter: Series[str] = column("Quarter of the financial year, such as 2018/19-Q1")
    weekday: Series[int] = column("Day of the week, 1 for Monday", ge=1)
    weekday_name: Series[str] = column("Name of that day")


class Themes(Table):
    """One row a theme of the taxonomy."""

    theme_id: Series[str] = key("Short name of the theme")
    label: Series[str] = column("Name for readers")
    definition: Series[str] = column("What the theme covers")
    boundary: Series[str] = column("What belongs to another theme", null=True)


class Documents(Table):
    """One row a document that is loaded, in its current version."""

    document_id: Series[str] = key("Deterministic id, from the source id")
    source_id: Series[str] = column("Collection and path of the document in its source", index=True)
    publisher_council: Series[str] = column("Council that published it", null=True, ref="councils.council_code")
    subject_council: Series[str] = column(
        "Council it is about; comparison groups by it", null=True, ref="councils.council_code"
    )
    version_id: Series[str] = column(
        "The version that all of its facts are of, in document_versions", index=True, aside=True
    )
    sha256: Series[str] = column("SHA-256 of the file's bytes", str_matches=SHA256, index=True, aside=True)
    media_type: Series[str] = column("Media type as sniffed from the content")
    encoding: Series[str] = column("Character encoding the bytes were decoded with")
    kind: Series[str] = word("Kind of page", words.DocumentKind)
    status: Series[str] = word("Draft or approved minutes", words.DocumentStatus)
    language: Series[str] = column("en, cy or other")
    disposition: Series[str] = word("loaded, or degraded where text may be missing", words.Disposition)
    title: Series[str] = column("Title of the first agenda item", null=True)
    source_url: Series[str] = column("Address it was published at, from the source list", null=True)
    source_etag: Series[str] = column("ETag that the source gave with these bytes", null=True, aside=True)
    source_last_modified: Series[str] = column("Last-Modified that the source gave with them", null=True, aside=True)
    licence: Series[str] = column("Licence, from the source list", null=True)
    note: Series[str] = column("Note, from the source list", null=True)
    n_chars: Series[int] = column("Length of the text in characters", aside=True, ge=0)
    text: Series[str] = column("The canonical text that all offsets point into", aside=True)


class Meetings(Table):
    """One row a meeting that a document tells of; a fact is of the meeting within whose characters it stands."""

    meeting_id: Series[str] = key("Deterministic id, from the document and the meeting's place in it")
    document_id: Series[str] = column("Document that tells of it", ref="documents.document_id")
    char_start: Series[int] = column(
        "Where its minutes begin in documents.text; 0 for the first meeting", aside=True, ge=0
    )
    char_end: Series[int] = column(
        "Where they end: the beginning of the next meeting, or the end of the text", aside=True, ge=0
    )
    meeting_key: Series[str] = column(
        "Same for all forms in which its minutes were published; null unless council, committee and date are known",
        null=True,
        index=True,
        aside=True,
    )
    council_code: Series[str] = column("Council that held it", null=True, ref="councils.council_code")
    committee_id: Series[str] = column(
        "The body that met, one of `committees`; null where council or body are not known",
        null=True,
        ref="committees.committee_id",
        aside=True,
    )
    committee: Series[str] = column("Body that met, as printed", null=True)
    committee_abbreviation: Series[str] = column("Its abbreviation in the text", null=True)
    committee_kind: Series[str] = word("What it is for, derived from its name", words.CommitteeKind, null=True)
    committee_basis: Series[str] = word("Where the committee comes from", words.Basis, null=True)
    meeting_date: Series[str] = day("Date of the meeting; only when stated", index=True)
    date_basis: Series[str] = word("Where the date comes from", words.Basis, null=True)
    earliest_date: Series[str] = day("The meeting was not before this day; derived")
    latest_date: Series[str] = day("The meeting was not after this day; derived")
    date_reasons: Series[str] = column("Why the bounds are what they are, one reason a line", null=True)
    start_time: Series[str] = column("Starting time as stated, HH:MM", null=True)
    venue: Series[str] = column("Venue as stated", null=True)


class Attendances(Evidenced):
    """One row a person listed as present, absent or sending apologies; the quote is the name."""

    attendance_id: Series[str] = key("Deterministic id, from document and name")
    meeting_id: Series[str] = column("The meeting", ref="meetings.meeting_id")
    name: Series[str] = column("Name as printed")
    status: Series[str] = word("How the person was there, or not", words.AttendanceStatus)
    role: Series[str] = column("Role as printed", null=True)
    substitute_for: Series[str] = column("Whom the person stood in for, as printed", null=True)


class AgendaItems(Evidenced):
    """One row an agenda item; the quote is its title."""

    item_id: Series[str] = key("Deterministic id, from document and place")
    meeting_id: Series[str] = column("The meeting", ref="meetings.meeting_id")
    number: Series[str] = column("Number as printed, without a final stop", null=True)
    title: Series[str] = column("Title")
    purpose: Series[str] = column("What the item was for, as printed", null=True)
    kind: Series[str] = word("Kind of item", words.ItemKind)
    parent_id: Series[str] = column("Item of which this is a sub-item", null=True, ref="agenda_items.item_id")
    twin_id: Series[str] = column("Public item of which this is the exempt part", null=True, ref="agenda_items.item_id")


class ItemFields(Evidenced):
    """One row a labelled line above the minutes; the quote is its value."""

    field_id: Series[str] = key("Deterministic id, from item and name")
    item_id: Series[str] = column("The agenda item", ref="agenda_items.item_id")
    name: Series[str] = column("Label as printed, without its colon")
    value: Series[str] = column("Value as printed")


class Paragraphs(Evidenced):
    """One row a paragraph, list item, heading, resolution or clause; the quote is its text."""

    paragraph_id: Series[str] = key("Deterministic id, from document and local id")
    item_id: Series[str] = column(
        "The agenda item; null for a list of those present above the first item", null=True, ref="agenda_items.item_id"
    )
    local_id: Series[str] = column("Id within the document, from the printed labels, such as p3.a", aside=True)
    ordinal: Series[int] = column("Place in reading order, from 1", aside=True, ge=1)
    parent_id: Series[str] = column("Paragraph it stands under", null=True, ref="paragraphs.paragraph_id")
    label: Series[str] = column("Label as printed", null=True)
    intended_label: Series[str] = column("Label that was lost in print", null=True)
    level: Series[int] = column("1 outermost, 2 list items and clauses, 3 nested", ge=1)
    kind: Series[str] = word("Kind of paragraph", words.ParagraphKind)


class CouncilPeople(Table):
    """One row a member or officer of a council, across its documents; derived, never across councils."""

    council_person_id: Series[str] = key("Deterministic id, from council and fullest naming")
    council_code: Series[str] = column("The council whose documents name the person", ref="councils.council_code")
    name: Series[str] = column("Fullest name in any document")
    honorific: Series[str] = column("Title of that naming", null=True)
    given: Series[str] = column("Given name", null=True)
    initials: Series[str] = column("Initials", null=True)
    family: Series[str] = column("Family name")
    kind: Series[str] = word("Capacity in which the person appears", words.PersonKind)


class CouncilPersonNames(Table):
    """One row a way in which documents of a council name somebody, with whom it is taken to mean."""

    name_key: Series[str] = key("Deterministic id, from council and naming; document_people has it too")
    council_code: Series[str] = column("The council", ref="councils.council_code")
    name: Series[str] = column("Name as printed")
    kind: Series[str] = word("Capacity in which it is used", words.PersonKind)
    council_person_id: Series[str] = column(
        "The person; null where two fit, or where no document states a capacity",
        null=True,
        ref="council_people.council_person_id",
    )
    link: Series[str] = word("Why it is linked, or is not", words.NameLink)


class LinkingDue(Table):
    """One row a council whose people have to be linked again, because a document of it was loaded."""

    council_code: Series[str] = key("The council")


class Issues(Table):
    """One row a doubt about a document that was loaded."""

    issue_id: Series[str] = key("Deterministic id, from document, code and place")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    code: Series[str] = word("Code from the closed list", IssueCode)
    severity: Series[str] = word("How loud it is", words.Severity)
    message: Series[str] = column("What was seen")
    char_start: Series[pd.Int64Dtype] = column("First character of the words it is about", null=True, ge=0)
    char_end: Series[pd.Int64Dtype] = column("Character after the last one", null=True, ge=1)
    quote: Series[str] = column("Those words", null=True)


class Quarantine(Table):
    """One row a document that is refused at present; it goes when the document loads."""

    source_id: Series[str] = key("Collection and path of the document")
    location: Series[str] = column("Where it was")
    code: Series[str] = word("Reason from the closed list", RejectionCode)
    message: Series[str] = column("What was seen")
    hint: Series[str] = column("What to do about it")
    sha256: Series[str] = column("SHA-256 of the bytes, where they could be read", null=True, str_matches=SHA256)
    run_id: Series[str] = column("Run that refused it", index=True)
    since_utc: Series[str] = instant("When it was first refused with this content")


class Runs(Table):
    """One row a run that had work to do; the counts of dispositions add up to offered."""

    run_id: Series[str] = key("Id of the run")
    started_utc: Series[str] = instant("When it began")
    finished_utc: Series[str] = instant("When it ended; null while it runs or if it was killed", null=True)
    offered: Series[int] = column("Documents that the sources offered", ge=0)
    loaded: Series[int] = column("Loaded with new or changed content", ge=0)
    unchanged: Series[int] = column("Not looked into, nothing new", ge=0)
    degraded: Series[int] = column("Loaded although text may be missing", ge=0)
    quarantined: Series[int] = column("Refused, with a reason", ge=0)
    skipped: Series[int] = column("Left for a later run by --limit", ge=0)
    missing: Series[int] = column("Known from earlier runs and gone from the source", ge=0)
    rows_inserted: Series[int] = column("Fact rows added", ge=0)
    rows_updated: Series[int] = column("Fact rows changed", ge=0)
    rows_deleted: Series[int] = column("Fact rows removed", ge=0)


class Ledger(Table):
    """One row a source: what was last done with which content by which code."""

    source_id: Series[str] = key("Collection and path of the document")
    location: Series[str] = column("Absolute path it was last seen at", index=True)
    size: Series[int] = column("Size in bytes when last seen", ge=0)
    mtime_ns: Series[int] = column("Modification time when last seen, in nanoseconds")
    sha256: Series[str] = column(
        "SHA-256 of the content; null where it could not be read", null=True, str_matches=SHA256
    )
    fingerprint: Series[str] = column("Hash of the code and lexicons that the result rests on")
    entry_hash: Series[str] = column("Hash of its row in the source list")
    disposition: Series[str] = word("How it ended", words.Disposition)
    run_id: Series[str] = column("Run that did it", index=True)
    missing_since_utc: Series[str] = instant("When it was first found gone; null while it is there", null=True)
    listed_council: Series[str] = column(
        "Council that published it, by the source list; null where that does not say", null=True, index=True
    )


TABLES: dict[str, type[Table]] = {
    "councils": Councils,
    "committees": Committees,
    "calendar": Calendar,
    "themes": Themes,
    "documents": Documents,
    "document_versions": history.DocumentVersions,
    "meetings": Meetings,
    "attendances": Attendances,
    "agenda_items": AgendaItems,
    "item_fields": ItemFields,
    "paragraphs": Paragraphs,
    "decisions": facts.Decisions,
    "decision_clauses": facts.DecisionClauses,
    "motions": facts.Motions,
    "document_people": facts.DocumentPeople,
    "person_roles": facts.PersonRoles,
    "person_mentions": facts.PersonMentions,
    "speech_events": facts.SpeechEvents,
    "votes": facts.Votes,
    "vote_records": facts.VoteRecords,
    "money": facts.Money,
    "quantities": facts.Quantities,
    "dates": facts.Dates,
    "commitments": facts.Commitments,
    "questions": facts.Questions,
    "interests": facts.Interests,
    "citations": facts.Citations,
    "entities": facts.Entities,
    "entity_mentions": facts.EntityMentions,
    "theme_tags": facts.ThemeTags,
    "supporting_documents": facts.SupportingDocuments,
    "meeting_themes": summaries.MeetingThemes,
    "issues": Issues,
    "council_people": CouncilPeople,
    "council_person_names": CouncilPersonNames,
    "linking_due": LinkingDue,
    "changes": history.Changes,
    "quarantine": Quarantine,
    "runs": Runs,
    "ledger": Ledger,
    "purges": erasure.Purges,
    "suppressions": erasure.Suppressions,
}
"""Every table, parents before children."""

REFERENCE_TABLES = ("councils", "themes")
LINKED_TABLES = ("committees", "council_people", "council_person_names")
CALENDAR_TABLES = ("calendar",)
BOOKKEEPING_TABLES = ("linking_due", "changes", "quarantine", "runs", "ledger", "purges", "suppressions")
_OF_NO_DOCUMENT = REFERENCE_TABLES + CALENDAR_TABLES + LINKED_TABLES + BOOKKEEPING_TABLES
DOCUMENT_TABLES = tuple(name for name in TABLES if name not in _OF_NO_DOCUMENT)


def column_names(table: str) -> Iterable[str]:
    """Return the columns of a table in declared order."""
    return list(TABLES[table].to_schema().columns)
