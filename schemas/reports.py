"""What the columns of the report views are, where they are not plainly a column of a table.

In: nothing. Out: the type and the meaning of a column that a view makes or names anew. Will not: repeat what
`schemas.tables` says: a view's column that keeps its table's name keeps its meaning too.

Keys are `column`, the same in every view, or `view.column` for one of them. A test asks for each column of each view.
"""

from dataclasses import dataclass

from schemas.vocabulary import ColumnKind, MoneyKind

TEXT, INTEGER, NUMBER, BOOLEAN = ColumnKind.TEXT, ColumnKind.INTEGER, ColumnKind.NUMBER, ColumnKind.BOOLEAN


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """Type and meaning of a column; `unit` is that of its numbers."""

    kind: ColumnKind
    meaning: str
    unit: str | None = None


_COUNTED = "of the document that were found; none found is no proof that there is none"

REPORT_COLUMNS: dict[str, ReportColumn] = {
    "subject_council": ReportColumn(TEXT, "Register code of the council that it is about; group by it"),
    "subject_council_name": ReportColumn(TEXT, "Its name"),
    "publisher_council_name": ReportColumn(TEXT, "Name of the council that published the document"),
    "item_number": ReportColumn(TEXT, "Number of the agenda item as printed"),
    "item_title": ReportColumn(TEXT, "Title of the agenda item"),
    "document_title": ReportColumn(TEXT, "Title of the document's first agenda item"),
    "paragraph": ReportColumn(TEXT, "Id of the paragraph within the document, such as p3.a; null above the minutes"),
    "rpt_attendance.name": ReportColumn(TEXT, "Name as printed"),
    "rpt_changes.status_before": ReportColumn(TEXT, "Draft or approved minutes, as the version before says"),
    "rpt_changes.sha256_before": ReportColumn(TEXT, "SHA-256 of the version before"),
    "rpt_decisions.lead_in": ReportColumn(TEXT, "Lead-in as printed, such as RESOLVED"),
    "rpt_decisions.decision_ordinal": ReportColumn(INTEGER, "Place of the resolution in the document, from 1"),
    "rpt_decisions.clause_ordinal": ReportColumn(INTEGER, "Place of the clause in the resolution, from 1"),
    "rpt_decisions.label": ReportColumn(TEXT, "Label of the clause, the lost one where print lost it"),
    "rpt_dates.sentence": ReportColumn(TEXT, "The sentence that says what happens then"),
    "rpt_form_differences.code": ReportColumn(
        TEXT, "What differs: item_missing, item_added, title_differs or decisions_differ"
    ),
    "rpt_form_differences.title_in_best": ReportColumn(TEXT, "Title in the form that counts"),
    "rpt_form_differences.title_in_other": ReportColumn(TEXT, "Title in the other form"),
    "rpt_form_differences.decisions_in_best": ReportColumn(INTEGER, "Decisions of the item in the form that counts"),
    "rpt_form_differences.decisions_in_other": ReportColumn(INTEGER, "Decisions of the item in the other form"),
    "rpt_form_differences.best_source_id": ReportColumn(TEXT, "Source id of the form that counts"),
    "rpt_form_differences.best_media_type": ReportColumn(TEXT, "Media type of the form that counts"),
    "rpt_form_differences.best_document_id": ReportColumn(TEXT, "Document of the form that counts"),
    "rpt_form_differences.item_id": ReportColumn(TEXT, "Item in the form that counts; null for one that it lacks"),
    "rpt_money.amount_gbp": ReportColumn(NUMBER, "Amount in pounds; unlike kinds are never added", "GBP"),
    "rpt_money.pot": ReportColumn(TEXT, "Same for all mentions of one sum"),
    **{
        f"{view}.{name}": ReportColumn(INTEGER, f"{what}; null for none found")
        for view in ("rpt_council_comparison", "rpt_themes_by_council_month")
        for name, what in (
            ("meetings", "Meetings that spoke of the theme"),
            ("paragraphs", "Paragraphs that speak of it"),
            ("primary_paragraphs", "Of these, paragraphs that an analyst would file there"),
            ("decisions", "Resolutions with words in these paragraphs"),
            ("commitments", "Commitments in them"),
            ("questions", "Questions in them"),
        )
    },
    **{
        f"rpt_council_comparison.pots_{kind.value}": ReportColumn(
            INTEGER, f"Sums of money of the kind {kind.value} in these paragraphs, each pot once; null for none found"
        )
        for kind in MoneyKind
    },
    "rpt_coverage.publisher_council": ReportColumn(TEXT, "Register code of the council"),
    "rpt_coverage.publisher_council_name": ReportColumn(TEXT, "Its name"),
    "rpt_coverage.expected_documents": ReportColumn(
        INTEGER, "Documents that source lists name as the council's; null where none does"
    ),
    "rpt_coverage.expected_held": ReportColumn(INTEGER, "Of these, documents that are loaded"),
    "rpt_coverage.expected_quarantined": ReportColumn(INTEGER, "Of these, documents that are refused at present"),
    "rpt_coverage.expected_missing": ReportColumn(INTEGER, "Of these, documents that are gone from their source"),
    "rpt_coverage.listed_meetings": ReportColumn(
        INTEGER, "Meetings that the council's own lists name, with those to come; null where no such list is held"
    ),
    "rpt_coverage.listed_held": ReportColumn(INTEGER, "Of these, meetings of which a document tells"),
    "rpt_missing.publisher_council": ReportColumn(TEXT, "Register code of the council"),
    "rpt_missing.publisher_council_name": ReportColumn(TEXT, "Its name"),
    "rpt_missing.what": ReportColumn(TEXT, "meeting or document"),
    "rpt_missing.committee": ReportColumn(TEXT, "Body of the meeting, as the list prints it"),
    "rpt_missing.meeting_date": ReportColumn(ColumnKind.DATE, "Date of the meeting; null for a document"),
    "rpt_missing.address": ReportColumn(TEXT, "Address of the meeting as the list has it; where the document was"),
    "rpt_missing.why": ReportColumn(TEXT, "not_held, gone, or the code with which the document was refused"),
    "rpt_missing.named_in": ReportColumn(TEXT, "Source id of the list that names the meeting, or of the document"),
    "rpt_coverage.held_documents": ReportColumn(INTEGER, "Documents of the council that are loaded, listed or not"),
    "rpt_coverage.degraded_documents": ReportColumn(INTEGER, "Of these, documents of which text may be missing"),
    "rpt_coverage.meetings": ReportColumn(INTEGER, "Meetings that they tell of, each once"),
    "rpt_coverage.dated_meetings": ReportColumn(INTEGER, "Of these, meetings whose date is known"),
    "rpt_coverage.committees": ReportColumn(INTEGER, "Bodies of the council that met"),
    "rpt_coverage.first_meeting": ReportColumn(ColumnKind.DATE, "First date of a meeting"),
    "rpt_coverage.last_meeting": ReportColumn(ColumnKind.DATE, "Last one"),
    "rpt_council_comparison.theme_id": ReportColumn(TEXT, "The theme, one of themes"),
    "rpt_council_comparison.theme": ReportColumn(TEXT, "Name of the theme for readers"),
    "rpt_council_comparison.first_month": ReportColumn(TEXT, "First month of a meeting that spoke of it, YYYY-MM"),
    "rpt_council_comparison.last_month": ReportColumn(TEXT, "Last such month"),
    "rpt_themes_by_council_month.theme": ReportColumn(TEXT, "Name of the theme for readers"),
    "rpt_themes_by_council_month.month": ReportColumn(TEXT, "Month of the meetings, YYYY-MM; null where not known"),
    "rpt_themes_by_council_month.theme_id": ReportColumn(TEXT, "The theme, one of themes"),
    "rpt_themes_by_council_month.quarter": ReportColumn(TEXT, "Quarter of the calendar year, YYYY-Qn"),
    "rpt_themes_by_council_month.financial_year": ReportColumn(TEXT, "Financial year, such as 2018/19"),
    "rpt_money_pots.amount_gbp": ReportColumn(NUMBER, "Amount in pounds; pots and kinds are never added", "GBP"),
    "rpt_money_pots.pot": ReportColumn(TEXT, "Its first mention; rpt_money has the others under the same pot"),
    "rpt_money_pots.mentions": ReportColumn(INTEGER, "How often the document mentions it"),
    "rpt_timeline.time_key": ReportColumn(TEXT, "Beginning of edtf: YYYY, YYYY-MM or YYYY-MM-DD; order by it"),
    "rpt_timeline.event": ReportColumn(TEXT, "meeting, decision, date or commitment"),
    "rpt_timeline.kind": ReportColumn(TEXT, "Outcome of a decision, role of a date, kind of a commitment"),
    "rpt_timeline.edtf": ReportColumn(TEXT, "When, in EDTF"),
    "rpt_timeline.what": ReportColumn(TEXT, "What it is, in the words of the minutes"),
    "rpt_timeline.committee": ReportColumn(TEXT, "Body that met"),
    "rpt_timeline.meeting_date": ReportColumn(ColumnKind.DATE, "Date of the meeting that tells of it"),
    "rpt_timeline.quote": ReportColumn(TEXT, "The exact words; null for a meeting"),
    "rpt_timeline.event_id": ReportColumn(TEXT, "Its key in meetings, decisions, dates or commitments"),
    "rpt_people.person": ReportColumn(TEXT, "Fullest name in any document of the council; null where two fit"),
    "rpt_people.name_in_document": ReportColumn(TEXT, "Fullest name in this document"),
    "rpt_people.mentions": ReportColumn(INTEGER, "Places where the document names the person"),
    "rpt_people.speech_events": ReportColumn(INTEGER, "Reporting verbs of which the person is the speaker"),
    "rpt_progress.reported": ReportColumn(TEXT, "What the report says came of it: done, superseded or underway"),
    "rpt_progress.quote": ReportColumn(TEXT, "The exact words of the report"),
    "rpt_progress.counts": ReportColumn(BOOLEAN, "Whether the commitment is the one that the report can only mean"),
    "rpt_progress.commitment_quote": ReportColumn(
        TEXT, "The exact words of the commitment; null where none may be meant"
    ),
    "rpt_progress.commitment_meeting_date": ReportColumn(ColumnKind.DATE, "Date of the meeting that it was made in"),
    "rpt_progress.commitment_source_id": ReportColumn(TEXT, "Source id of the document that it stands in"),
    "rpt_quality.paragraphs": ReportColumn(INTEGER, f"Paragraphs {_COUNTED}"),
    "rpt_quality.decisions": ReportColumn(INTEGER, f"Resolutions {_COUNTED}"),
    "rpt_quality.decision_clauses": ReportColumn(INTEGER, f"Clauses of resolutions {_COUNTED}"),
    "rpt_quality.votes": ReportColumn(INTEGER, f"Votes {_COUNTED}"),
    "rpt_quality.attendances": ReportColumn(INTEGER, f"Attendances {_COUNTED}"),
    "rpt_quality.people": ReportColumn(INTEGER, f"People, roles and groups {_COUNTED}"),
    "rpt_quality.money": ReportColumn(INTEGER, f"Mentions of money {_COUNTED}"),
    "rpt_quality.quantities": ReportColumn(INTEGER, f"Quantities {_COUNTED}"),
    "rpt_quality.dates": ReportColumn(INTEGER, f"Dates {_COUNTED}"),
    "rpt_quality.commitments": ReportColumn(INTEGER, f"Commitments {_COUNTED}"),
    "rpt_quality.questions": ReportColumn(INTEGER, f"Questions {_COUNTED}"),
    "rpt_quality.theme_tags": ReportColumn(INTEGER, f"Themes of paragraphs {_COUNTED}"),
    "rpt_quality.issues": ReportColumn(INTEGER, "Doubts about the document"),
    "rpt_quality.errors": ReportColumn(INTEGER, "Doubts of the loudest sort"),
    "rpt_quality.versions": ReportColumn(INTEGER, "Contents that the document has had"),
    "rpt_commitments.latest_meeting": ReportColumn(
        ColumnKind.DATE, "Last meeting of that body that is held: what is reported later is not known"
    ),
    "rpt_commitments.due_passed": ReportColumn(
        BOOLEAN, "Whether its last day is before that meeting; null where either is not known"
    ),
    "rpt_commitments.status": ReportColumn(
        TEXT, "reported_done, superseded, or open where nothing that is held says otherwise; derived"
    ),
    "rpt_commitments.reported": ReportColumn(TEXT, "What the last report says: done, superseded or underway"),
    "rpt_commitments.reported_on": ReportColumn(ColumnKind.DATE, "Date of the meeting that reported it"),
    "rpt_commitments.report_quote": ReportColumn(TEXT, "The words of the report"),
    "rpt_commitments.report_rule": ReportColumn(TEXT, "Name of the rule that found the report"),
    "rpt_commitments.report_link_rule": ReportColumn(
        TEXT, "By what the report leads here: minute, number, wording, carried or log_row"
    ),
    "rpt_commitments.report_score": ReportColumn(INTEGER, "Likeness of its words to those of the commitment, of 100"),
    "rpt_commitments.report_source_id": ReportColumn(TEXT, "Source id of the document that reports it"),
    "rpt_corrections.earlier_meeting_date": ReportColumn(ColumnKind.DATE, "Date of the meeting whose minutes they are"),
    "rpt_corrections.corrected_item": ReportColumn(
        TEXT, "Title of the item that has that number in the earlier minutes"
    ),
    "rpt_corrections.earlier_status": ReportColumn(TEXT, "Draft or approved, as the earlier document says of itself"),
    "rpt_corrections.earlier_source_id": ReportColumn(TEXT, "Source id of the earlier minutes; null where not held"),
    "rpt_corrections.earlier_document_id": ReportColumn(TEXT, "Document of the earlier minutes"),
    "rpt_corrections.earlier_meeting_id": ReportColumn(TEXT, "The earlier meeting, one of meetings"),
    "rpt_meetings.approved_on": ReportColumn(ColumnKind.DATE, "Day of the later meeting that approved the minutes"),
    "rpt_meetings.corrections": ReportColumn(INTEGER, "Corrections with which they were approved; null if not known"),
    "rpt_speeches.speaker": ReportColumn(TEXT, "Fullest name in the document, or the role or group as printed"),
    "rpt_speeches.person": ReportColumn(
        TEXT, "Fullest name in any document of the council; null where it is not known"
    ),
    "rpt_speeches.words": ReportColumn(TEXT, "The words of the paragraph"),
    "rpt_themes.theme": ReportColumn(TEXT, "Name of the theme for readers"),
    "rpt_themes.first_cue": ReportColumn(TEXT, "First words that the theme was found by"),
    "rpt_themes.quote": ReportColumn(TEXT, "The words of the paragraph"),
    "rpt_versions.is_current": ReportColumn(BOOLEAN, "Whether the facts are those of this version"),
    "rpt_versions.inserted": ReportColumn(INTEGER, "Facts that came with this version"),
    "rpt_versions.updated": ReportColumn(INTEGER, "Facts that say something else since this version"),
    "rpt_versions.deleted": ReportColumn(INTEGER, "Facts that went with this version"),
    "rpt_votes.voted_on": ReportColumn(TEXT, "decision, motion or amendment"),
    "rpt_votes.outcome": ReportColumn(TEXT, "What became of what was voted on"),
    "rpt_votes.proposer": ReportColumn(TEXT, "Who moved it, as printed"),
    "rpt_votes.seconder": ReportColumn(TEXT, "Who seconded it, as printed"),
    "rpt_votes.words": ReportColumn(TEXT, "The words that were voted on"),
}
