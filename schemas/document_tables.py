"""The tables of documents: what they are, which meetings they tell of, and how they are built.

In: nothing. Out: pandera models, listed in `schemas.tables.TABLES`. Will not: hold SQL or touch a database.
"""

from pandera.typing import Series

from schemas import vocabulary as words
from schemas.columns import ISO_DATE, SHA256, Evidenced, Table, column, day, key, word


class Documents(Table):
    """One row a document that is loaded, in its current version."""

    document_id: Series[str] = key("Deterministic id, from the source id")
    source_id: Series[str] = column("Collection and path of the document in its source", index=True)
    publisher_council: Series[str] = column("Council that published it", null=True, ref="councils.council_code")
    subject_council: Series[str] = column(
        "Council it is about; comparison groups by it", null=True, ref="councils.council_code"
    )
    version_id: Series[str] = column("The version that all of its facts are of, in document_versions", aside=True)
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


class ListedMeetings(Evidenced):
    """One row a meeting that a council's own list names; the quote is its line."""

    listed_id: Series[str] = key("Deterministic id, from document and place")
    council_code: Series[str] = column("Council whose list it is", null=True, ref="councils.council_code")
    committee: Series[str] = column("Body, as printed", null=True)
    committee_id: Series[str] = column("That body, one of `committees` if it is held", null=True, aside=True)
    meeting_date: Series[str] = column("Date of the meeting", sql="date", str_matches=ISO_DATE)
    url: Series[str] = column("Address of the meeting, whole where the list's own is known", null=True)


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
