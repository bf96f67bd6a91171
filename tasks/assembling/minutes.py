"""One document from bytes to Minutes: read, structure, extract, link.

In: bytes and what the source list says. Out: Minutes. Will not: touch disk, network or database.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from schemas.documents import Document, Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Attendance, Council, DateMention, Meeting, Minutes, Structure
from schemas.sources import SourceEntry
from schemas.vocabulary import Basis, DocumentKind, Severity
from seeds.lexicon import lexicon
from seeds.register import register
from seeds.themes import Theme, themes
from tasks.extracting.commitments.commitments import commitments_of
from tasks.extracting.commitments.told_sentences import sentences_in
from tasks.extracting.dates.bounds import bounds_of
from tasks.extracting.dates.dates import dates_of
from tasks.extracting.dates.weekdays import mismatches
from tasks.extracting.decisions.blocks import blocks_of
from tasks.extracting.decisions.decisions import decisions_of, doubts_about
from tasks.extracting.decisions.resolving import as_resolutions
from tasks.extracting.entities.entities import entities_of
from tasks.extracting.figures.money import money_of
from tasks.extracting.figures.quantities import quantities_of
from tasks.extracting.following.approvals import approvals_of
from tasks.extracting.following.progress_reports import progress_of
from tasks.extracting.interests.interests import interests_of
from tasks.extracting.passages import above_items, passages_of
from tasks.extracting.people.attendance import attendance_in
from tasks.extracting.people.initials import initials_of
from tasks.extracting.people.people import people_of
from tasks.extracting.people.who import Names
from tasks.extracting.questions.questions import questions_of
from tasks.extracting.references import references_of
from tasks.extracting.themes.themes import themes_of, titles_of
from tasks.extracting.votes.motions import motions_of
from tasks.extracting.votes.turnout import doubts_about_turnout
from tasks.linking.councils import publisher_of, subject_of
from tasks.linking.meetings import meetings_of
from tasks.reading.reader import read
from tasks.structuring.as_printed import as_printed
from tasks.structuring.copying import Copy
from tasks.structuring.fair_copy import fair_copy
from tasks.structuring.structure import structure
from tasks.structuring.tight import tightened


def minutes_of(data: bytes, entry: SourceEntry, taxonomy: tuple[Theme, ...] | None = None) -> Minutes:
    """Return the minutes, by the package's own taxonomy where no other is given.

    Raises DocumentRejectedError where the bytes are not minutes that can be read.
    """
    return _minutes_in(read(data), (fair_copy, tightened), entry, taxonomy)


def _minutes_in(
    document: Document,
    copies: Sequence[Callable[[Document], Copy | None]],
    entry: SourceEntry,
    taxonomy: tuple[Theme, ...] | None,
) -> Minutes:
    """Return the minutes of a document that is read as a copy of a copy, with each fact at its place in the print."""
    if not copies:
        return _minutes_of(document, entry, taxonomy)
    copy, *others = copies
    made = copy(document)
    minutes = _minutes_in(made.document if made else document, others, entry, taxonomy)
    return as_printed(minutes, made, document) if made else minutes


def _minutes_of(document: Document, entry: SourceEntry, taxonomy: tuple[Theme, ...] | None) -> Minutes:
    """Return the minutes of a document whose paragraphs stand on a line each."""
    structured = structure(document, lexicon())
    passages = passages_of(structured)
    dates = dates_of(passages, structured.heading.date or entry.meeting_date, _body(structured))
    blocks = tuple(blocks_of(structured, passages))
    decisions = decisions_of(structured, blocks)
    attended = attendance_in(structured, passages)
    people = people_of(passages, attended.mentions, above_items(structured))
    names = Names(people.people, initials_of(structured.document.text, attended.rows))
    told = sentences_in(structured, passages, names)
    council = publisher_of(structured, entry, register())
    meetings = meetings_of(structured, entry, bounds_of(passages, dates))
    bodies = _heading(structured, council, meetings)
    named = entities_of((*above_items(structured), *passages), titles_of(people.people), bodies)
    references = references_of(passages)
    approvals = approvals_of(structured, decisions, dates, references, meetings)
    return Minutes(
        structure=as_resolutions(structured, passages, decisions),
        council=council,
        subject_council=subject_of(structured, entry, register()),
        committee=meetings[0].committee,
        meeting=meetings[0],
        meetings=meetings,
        attendance=_by_meeting(structured, attended.rows),
        decisions=decisions,
        motions=motions_of(blocks),
        people=people.people,
        organisations=named.organisations,
        places=named.places,
        programmes=named.programmes,
        money=money_of(passages, dates),
        quantities=quantities_of((*above_items(structured), *passages)),
        dates=dates,
        commitments=commitments_of(structured, told, names, dates, decisions),
        questions=questions_of(passages, told, names),
        interests=interests_of(structured, passages, names),
        approvals=approvals,
        progress=progress_of(structured, passages, dates, meetings, approvals),
        references=references,
        themes=themes_of(passages, taxonomy or themes(), titles_of(people.people)),
        issues=(
            *structured.document.issues,
            *structured.issues,
            *doubts_about(structured, decisions),
            *doubts_about_turnout(decisions, attended.rows),
            *people.issues,
            *attended.issues,
            *_undated(dates),
            *mismatches(dates),
            *_unknown(structured, council, meetings),
        ),
    )


def _body(structured: Structure) -> str:
    """Return the name of the body that met, as the heading has it."""
    place = structured.heading.committee
    return " ".join(place.quote(structured.document.text).split()) if place else ""


def _heading(
    structured: Structure, council: Council | None, meetings: Sequence[Meeting]
) -> Iterator[tuple[str, Evidence]]:
    """Yield the council and the committees by the places where the page names them in these words."""
    text = structured.document.text
    for body in (council, *(meeting.committee for meeting in meetings)):
        if body and body.basis is Basis.STATED:
            yield from ((body.name, one) for one in body.evidence if one.quote(text) == body.name)


def _by_meeting(structured: Structure, attendance: Sequence[Attendance]) -> tuple[Attendance, ...]:
    """Say of each row which meeting of the document it is about."""
    if len(structured.meetings) == 1:
        return tuple(attendance)
    return tuple(replace(one, meeting_id=structured.meeting_at(one.evidence.start).id) for one in attendance)


def _undated(dates: tuple[DateMention, ...]) -> list[Issue]:
    """Say which dates lack a year or are relative, and so have no place on a calendar yet."""
    return [
        Issue(
            IssueCode.UNRESOLVED_DATE,
            f"{date.surface!r} has no year in the text",
            Severity.INFO,
            date.evidence.start,
            date.evidence.end,
        )
        for date in dates
        if date.resolved is None and (date.edtf is None or date.edtf.removeprefix("../").startswith("-"))
    ]


def _unknown(structured: Structure, council: Council | None, meetings: tuple[Meeting, ...]) -> Iterator[Issue]:
    """Say what neither the document nor the source list tells about each meeting."""
    for meeting in meetings if structured.kind is not DocumentKind.LISTING else ():
        title = next((item.title for item in structured.items if item.meeting_id == meeting.id), "the meeting")
        missing = [
            (council, IssueCode.COUNCIL_UNKNOWN, "the council"),
            (meeting.committee, IssueCode.COMMITTEE_UNKNOWN, "the committee"),
            (meeting.date, IssueCode.NO_MEETING_DATE, "the date of the meeting"),
        ]
        for value, code, what in missing:
            if not value:
                yield Issue(code, f"{what} is not stated for {title!r}", Severity.INFO)
