"""The one declaration of every warehouse table: columns, types, checks, keys, meanings.

In: nothing. Out: pandera models; `TABLES` lists them parents first. The SQLAlchemy tables, the column
comments and the data dictionary are derived from here. Will not: hold SQL or touch a database.

A column's metadata says what pandas cannot: `key` (primary key), `ref` ("table.column"), `sql` (the
SQL type where it is not the pandas type's own: date, timestamp), `index`.
`*_utc` are ISO 8601 strings in UTC; they are left out when two warehouses are compared.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

import pandas as pd
import pandera.pandas as pa
from pandera.typing import Series

from schemas import vocabulary as words
from schemas.errors import RejectionCode
from schemas.issues import IssueCode

ISO_DATE = r"^\d{4}-\d{2}-\d{2}$"
ISO_UTC = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?\+00:00$"
SHA256 = r"^[0-9a-f]{64}$"


def column(
    meaning: str,
    *,
    null: bool = False,
    ref: str | None = None,
    index: bool = False,
    sql: str | None = None,
    **checks: Any,
) -> Any:
    """Return a field with its meaning and what the database needs to know about it."""
    metadata = {"ref": ref, "index": index or ref is not None, "sql": sql, "key": False}
    return pa.Field(description=meaning, nullable=null, coerce=True, metadata=metadata, **checks)


def key(meaning: str, **checks: Any) -> Any:
    """Return a primary key field."""
    metadata = {"ref": None, "index": False, "sql": None, "key": True}
    return pa.Field(description=meaning, unique=True, nullable=False, coerce=True, metadata=metadata, **checks)


def word(meaning: str, vocabulary: type[StrEnum], *, null: bool = False) -> Any:
    """Return a field that holds a word of a closed vocabulary."""
    return column(meaning, null=null, isin=[entry.value for entry in vocabulary])


def day(meaning: str) -> Any:
    """Return a nullable calendar date, an ISO string in frames and DATE in SQL."""
    return column(meaning, null=True, sql="date", str_matches=ISO_DATE)


def instant(meaning: str, *, null: bool = False) -> Any:
    """Return a moment in UTC as an ISO string."""
    return column(meaning, null=null, str_matches=ISO_UTC)


class Table(pa.DataFrameModel):
    """Base of all tables: only declared columns, in any order."""

    class Config:
        strict = True
        coerce = True


class Evidenced(Table):
    """Base of all facts: the document and the exact words they rest on."""

    document_id: Series[str] = column("Document that states the fact", ref="documents.document_id")
    char_start: Series[int] = column("First character of the quote in documents.text, counted from 0", ge=0)
    char_end: Series[int] = column("Character after the last one of the quote", ge=1)
    page: Series[pd.Int64Dtype] = column("Page of the quote, from 1; null for text without pages", null=True, ge=1)
    quote: Series[str] = column(
        "The exact words: documents.text from char_start to char_end", str_length={"min_value": 1}
    )
    rule: Series[str] = column("Name of the rule that found it")


class InParagraph(Evidenced):
    """Base of facts that stand in a paragraph; null for words above the minutes (title, purpose)."""

    paragraph_id: Series[str] = column(
        "Paragraph of the quote; null above the minutes", null=True, ref="paragraphs.paragraph_id"
    )


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
    sha256: Series[str] = column("SHA-256 of the file's bytes", str_matches=SHA256, index=True)
    media_type: Series[str] = column("Media type as sniffed from the content")
    encoding: Series[str] = column("Character encoding the bytes were decoded with")
    kind: Series[str] = word("Kind of page", words.DocumentKind)
    status: Series[str] = word("Draft or approved minutes", words.DocumentStatus)
    language: Series[str] = column("en, cy or other")
    disposition: Series[str] = word("loaded, or degraded where text may be missing", words.Disposition)
    title: Series[str] = column("Title of the first agenda item", null=True)
    source_url: Series[str] = column("Address it was published at, from the source list", null=True)
    licence: Series[str] = column("Licence, from the source list", null=True)
    note: Series[str] = column("Note, from the source list", null=True)
    n_chars: Series[int] = column("Length of the text in characters", ge=0)
    text: Series[str] = column("The canonical text that all offsets point into")


class DocumentVersions(Table):
    """One row a content that a document has had."""

    version_id: Series[str] = key("Deterministic id, from document and hash")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    sha256: Series[str] = column("SHA-256 of that version's bytes", str_matches=SHA256)
    n_chars: Series[int] = column("Length of its text in characters", ge=0)
    first_seen_utc: Series[str] = instant("When a run first loaded it")


class Meetings(Table):
    """One row a meeting that a document tells of; a fact is of the meeting within whose characters it stands."""

    meeting_id: Series[str] = key("Deterministic id, from the document and the meeting's place in it")
    document_id: Series[str] = column("Document that tells of it", ref="documents.document_id")
    char_start: Series[int] = column("Where its minutes begin in documents.text; 0 for the first meeting", ge=0)
    char_end: Series[int] = column("Where they end: the beginning of the next meeting, or the end of the text", ge=0)
    meeting_key: Series[str] = column(
        "Same for all forms in which its minutes were published; null unless council, committee and date are known",
        null=True,
        index=True,
    )
    council_code: Series[str] = column("Council that held it", null=True, ref="councils.council_code")
    committee: Series[str] = column("Body that met", null=True)
    committee_abbreviation: Series[str] = column("Its abbreviation in the text", null=True)
    committee_basis: Series[str] = word("Where the committee comes from", words.Basis, null=True)
    meeting_date: Series[str] = day("Date of the meeting; only when stated")
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
    item_id: Series[str] = column("The agenda item", ref="agenda_items.item_id")
    local_id: Series[str] = column("Id within the document, from the printed labels, such as p3.a")
    ordinal: Series[int] = column("Place in reading order, from 1", ge=1)
    parent_id: Series[str] = column("Paragraph it stands under", null=True, ref="paragraphs.paragraph_id")
    label: Series[str] = column("Label as printed", null=True)
    intended_label: Series[str] = column("Label that was lost in print", null=True)
    level: Series[int] = column("1 outermost, 2 list items and clauses, 3 nested", ge=1)
    kind: Series[str] = word("Kind of paragraph", words.ParagraphKind)


class Decisions(InParagraph):
    """One row a resolution; the quote is all of it."""

    decision_id: Series[str] = key("Deterministic id, from document and place")
    item_id: Series[str] = column("The agenda item", ref="agenda_items.item_id")
    ordinal: Series[int] = column("Place in the document, from 1", ge=1)
    block: Series[str] = word("Block of the page that states it", words.DecisionBlock)
    trigger: Series[str] = column("Lead-in as printed", null=True)
    body: Series[str] = column("Body that decides, as named in the lead-in", null=True)
    outcome: Series[str] = word("What became of it", words.Outcome)
    explicit: Series[bool] = column("False for a decision without a lead-in")
    same_as: Series[str] = column("The other copy of this decision on the page, which counts", null=True)


class DecisionClauses(InParagraph):
    """One row a clause of a resolution; the quote is the clause."""

    clause_id: Series[str] = key("Deterministic id, from decision and place")
    decision_id: Series[str] = column("The resolution", ref="decisions.decision_id")
    ordinal: Series[int] = column("Place in the resolution, from 1", ge=1)
    label: Series[str] = column("Label as printed", null=True)
    intended_label: Series[str] = column("Label that was lost in print", null=True)
    level: Series[int] = column("1 for a clause, 2 for a sub-clause", ge=1)
    verb: Series[str] = word("What it does; null where no verb is known", words.DecisionVerb, null=True)
    object: Series[str] = column("What it is about")


class DocumentPeople(Table):
    """One row a person, role or group that a document names."""

    person_id: Series[str] = key("Deterministic id, from document and name")
    document_id: Series[str] = column("The document", ref="documents.document_id")
    name: Series[str] = column("Fullest name in the document, or the role where no name is given")
    honorific: Series[str] = column("Mr, Ms, Councillor ... as printed", null=True)
    initials: Series[str] = column("Initials as printed", null=True)
    given: Series[str] = column("Given name", null=True)
    family: Series[str] = column("Family name", null=True)
    organisation: Series[str] = column("Organisation as stated", null=True)
    kind: Series[str] = word("Capacity in which the person appears", words.PersonKind)
    role_only: Series[bool] = column("True where the document names only a role")
    collective: Series[bool] = column("True for a group such as Members")


class PersonRoles(Evidenced):
    """One row a statement that a person holds a role; the quote is the role."""

    role_id: Series[str] = key("Deterministic id, from document and place")
    person_id: Series[str] = column("The person", ref="document_people.person_id")
    title: Series[str] = column("Role as printed")
    relation: Series[str] = column("How the text ties role and person")


class PersonMentions(InParagraph):
    """One row a place where a person is named; the quote is the name."""

    mention_id: Series[str] = key("Deterministic id, from document and place")
    person_id: Series[str] = column("The person", ref="document_people.person_id")


class SpeechEvents(InParagraph):
    """One row a reporting verb with a speaker; the quote is the verb."""

    speech_id: Series[str] = key("Deterministic id, from document and place")
    person_id: Series[str] = column("The speaker", ref="document_people.person_id")
    verb: Series[str] = column("Reporting verb, in lower case")


class Money(InParagraph):
    """One row a mention of an amount in pounds; never add kinds, and mind that mentions repeat."""

    money_id: Series[str] = key("Deterministic id, from document and place")
    surface: Series[str] = column("Amount as printed")
    amount_pence: Series[int] = column("Amount in pence")
    bound: Series[str] = word("How it bounds the true figure", words.Bound)
    approximate: Series[bool] = column("True for about, some, nearly")
    kind: Series[str] = word("What the amount is", words.MoneyKind)
    period: Series[str] = column("Period as printed in the sentence", null=True)
    subject: Series[str] = column("The sentence that says what it is for", null=True)


class Quantities(InParagraph):
    """One row a percentage, count, duration or time limit."""

    quantity_id: Series[str] = key("Deterministic id, from document and place")
    surface: Series[str] = column("Quantity as printed")
    value: Series[float] = column("Value in the unit")
    value_to: Series[pd.Float64Dtype] = column("Upper value of a range", null=True)
    unit: Series[str] = column("Unit in the singular: percent, day, patient ...")
    measure: Series[str] = word("What it measures", words.Measure)
    bound: Series[str] = word("How it bounds the true figure", words.Bound)
    subject: Series[str] = column("The sentence that says what is measured", null=True)


class Dates(InParagraph):
    """One row a date in the text."""

    date_id: Series[str] = key("Deterministic id, from document and place")
    surface: Series[str] = column("Date as printed")
    edtf: Series[str] = column("The date in EDTF, from its own words only", null=True)
    resolved: Series[str] = column("The full date in EDTF, where there is a basis for it", null=True)
    resolution_basis: Series[str] = column("That basis", null=True)
    role: Series[str] = word("What it is the date of", words.DateRole)
    subject: Series[str] = column("The sentence that says what happens then", null=True)


class ThemeTags(InParagraph):
    """One row a paragraph and theme; the quote is the first cue."""

    tag_id: Series[str] = key("Deterministic id, from paragraph and theme")
    theme_id: Series[str] = column("The theme", ref="themes.theme_id")
    salience: Series[str] = word("Filed there, or found there by search", words.Salience)
    cues: Series[str] = column("All cue words, separated by ' | '")


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


TABLES: dict[str, type[Table]] = {
    "councils": Councils,
    "themes": Themes,
    "documents": Documents,
    "document_versions": DocumentVersions,
    "meetings": Meetings,
    "attendances": Attendances,
    "agenda_items": AgendaItems,
    "item_fields": ItemFields,
    "paragraphs": Paragraphs,
    "decisions": Decisions,
    "decision_clauses": DecisionClauses,
    "document_people": DocumentPeople,
    "person_roles": PersonRoles,
    "person_mentions": PersonMentions,
    "speech_events": SpeechEvents,
    "money": Money,
    "quantities": Quantities,
    "dates": Dates,
    "theme_tags": ThemeTags,
    "issues": Issues,
    "quarantine": Quarantine,
    "runs": Runs,
    "ledger": Ledger,
}
"""Every table, parents before children."""

REFERENCE_TABLES = ("councils", "themes")
BOOKKEEPING_TABLES = ("quarantine", "runs", "ledger")
DOCUMENT_TABLES = tuple(name for name in TABLES if name not in REFERENCE_TABLES + BOOKKEEPING_TABLES)


def column_names(table: str) -> Iterable[str]:
    """Return the columns of a table in declared order."""
    return list(TABLES[table].to_schema().columns)
