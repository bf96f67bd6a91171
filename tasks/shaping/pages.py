"""The page itself as rows: document, meeting, items, header fields, paragraphs, issues.

In: Minutes and ids. Out: rows as dicts of columns. Will not: shape facts.
"""

from collections.abc import Iterator

from schemas.identity import committee_id, version_id
from schemas.issues import Issue
from schemas.minutes import Meeting, Minutes
from schemas.rows import Cell
from schemas.sources import SourceEntry
from schemas.vocabulary import DocumentKind
from tasks.shaping.evidence import evidence_columns
from tasks.shaping.identities import Identities

Row = dict[str, Cell]


def documents(minutes: Minutes, ids: Identities, entry: SourceEntry) -> Iterator[Row]:
    """Yield the document's row."""
    structure, document = minutes.structure, minutes.structure.document
    yield {
        "document_id": ids.document,
        "source_id": ids.source_id,
        "publisher_council": minutes.council.code if minutes.council else None,
        "subject_council": minutes.subject_council.code if minutes.subject_council else None,
        "version_id": version_id(ids.document, document.sha256),
        "sha256": document.sha256,
        "media_type": document.media_type,
        "encoding": document.encoding,
        "kind": structure.kind.value,
        "status": structure.status.value,
        "language": structure.language,
        "disposition": minutes.disposition.value,
        "title": structure.items[0].title if structure.items else None,
        "source_url": entry.source_url,
        "source_etag": entry.etag,
        "source_last_modified": entry.last_modified,
        "licence": entry.licence,
        "note": entry.note,
        "n_chars": len(document.text),
        "text": document.text,
    }


def meetings(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a meeting; a date and the bounds of an unknown date never both."""
    starts = [heading.start for heading in minutes.structure.meetings]
    ends = [*starts[1:], len(minutes.structure.document.text)]
    for meeting, start, end in zip(minutes.meetings, starts, ends, strict=True):
        committee, bounds = meeting.committee, meeting.date_bounds
        council = minutes.council.code if minutes.council else None
        yield {
            "meeting_id": ids.of("mtg", meeting.id),
            "document_id": ids.document,
            "char_start": start,
            "char_end": end,
            "meeting_key": _meeting_key(minutes, meeting),
            "council_code": council,
            "committee_id": committee_id(council, committee.name) if council and committee else None,
            "committee": committee.name if committee else None,
            "committee_abbreviation": committee.abbreviation if committee else None,
            "committee_kind": committee.kind.value if committee else None,
            "committee_basis": committee.basis.value if committee else None,
            "meeting_date": meeting.date.isoformat() if meeting.date else None,
            "date_basis": meeting.basis.value if meeting.basis else None,
            "earliest_date": bounds.earliest.isoformat() if bounds.earliest else None,
            "latest_date": bounds.latest.isoformat() if bounds.latest else None,
            "date_reasons": "\n".join(bounds.reasons) or None,
            "start_time": meeting.start_time,
            "venue": meeting.venue,
        }


def _meeting_key(minutes: Minutes, meeting: Meeting) -> str | None:
    """Return what tells a meeting from all others; a page that shows only part of one is no form of it."""
    whole = minutes.structure.kind is DocumentKind.MEETING
    if not (whole and minutes.council and minutes.council.code and meeting.committee and meeting.date):
        return None
    committee = " ".join(meeting.committee.name.casefold().split())
    return f"{minutes.council.code}/{committee}/{meeting.date.isoformat()}"


def listed_meetings(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a meeting that a list names; a row without a body of its own is of the page's."""
    council = minutes.council.code if minutes.council else None
    for one in minutes.structure.listed:
        committee = one.committee or (minutes.committee.name if minutes.committee else None)
        yield {
            **evidence_columns(minutes, ids, one.evidence),
            "listed_id": ids.fact("lst", committee or "", one.date.isoformat()),
            "council_code": council,
            "committee": committee,
            "committee_id": committee_id(council, committee) if council and committee else None,
            "meeting_date": one.date.isoformat(),
            "url": one.url,
        }


def attendances(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a person listed."""
    for one in minutes.attendance:
        yield {
            **evidence_columns(minutes, ids, one.evidence),
            "attendance_id": ids.fact("att", one.meeting_id, f"{one.name}/{one.status.value}"),
            "meeting_id": ids.of("mtg", one.meeting_id),
            "name": one.name,
            "status": one.status.value,
            "role": one.role,
            "substitute_for": one.substitute_for,
        }


def agenda_items(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row an item."""
    text = minutes.structure.document.text
    for item in minutes.structure.items:
        yield {
            **evidence_columns(minutes, ids, item.evidence),
            "item_id": ids.of("itm", item.id),
            "meeting_id": ids.of("mtg", item.meeting_id),
            "number": item.number,
            "title": item.title,
            "purpose": "\n".join(span.quote(text) for span in item.purpose) or None,
            "kind": item.kind.value,
            "parent_id": ids.of("itm", item.parent_id) if item.parent_id else None,
            "twin_id": ids.of("itm", item.twin_of) if item.twin_of else None,
        }


def item_fields(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a header field."""
    for item in minutes.structure.items:
        for field in item.fields:
            yield {
                **evidence_columns(minutes, ids, field.evidence),
                "field_id": ids.fact("fld", item.id, field.name),
                "item_id": ids.of("itm", item.id),
                "name": field.name,
                "value": field.value,
            }


def paragraphs(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a paragraph, in reading order and so parents first."""
    for ordinal, paragraph in enumerate(minutes.structure.paragraphs, start=1):
        yield {
            **evidence_columns(minutes, ids, paragraph.evidence),
            "paragraph_id": ids.of("par", paragraph.id),
            "item_id": ids.of("itm", paragraph.item_id) if paragraph.item_id else None,
            "local_id": paragraph.id,
            "ordinal": ordinal,
            "parent_id": ids.of("par", paragraph.parent_id) if paragraph.parent_id else None,
            "label": paragraph.label,
            "intended_label": paragraph.intended_label,
            "level": paragraph.level,
            "kind": paragraph.kind.value,
        }


def issues(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a doubt."""
    for issue in minutes.issues:
        quote = _words(minutes, issue)
        yield {
            "issue_id": ids.fact("iss", issue.code.value, f"{issue.message}\n{quote}"),
            "document_id": ids.document,
            "code": issue.code.value,
            "severity": issue.severity.value,
            "message": issue.message,
            "char_start": issue.start,
            "char_end": issue.end,
            "quote": quote,
        }


def _words(minutes: Minutes, issue: Issue) -> str | None:
    if issue.start is None or issue.end is None:
        return None
    return minutes.structure.document.text[issue.start : issue.end]
