"""One document from bytes to Minutes: read, structure, extract, link.

In: bytes and what the source list says. Out: Minutes. Will not: touch disk, network or database.
"""

from schemas.issues import Issue, IssueCode
from schemas.minutes import Committee, Council, DateBounds, DateMention, Meeting, Minutes, Structure
from schemas.sources import SourceEntry
from schemas.vocabulary import Basis, Severity
from seeds.lexicon import lexicon
from seeds.register import register
from seeds.themes import themes
from tasks.extracting.attendance import attendance_in
from tasks.extracting.bounds import bounds_of
from tasks.extracting.commitments import commitments_of
from tasks.extracting.dates import dates_of
from tasks.extracting.decisions import decisions_of, doubts_about
from tasks.extracting.entities import entities_of
from tasks.extracting.interests import interests_of
from tasks.extracting.money import money_of
from tasks.extracting.motions import motions_of
from tasks.extracting.passages import passages_of
from tasks.extracting.people import people_of
from tasks.extracting.quantities import quantities_of
from tasks.extracting.questions import questions_of
from tasks.extracting.references import references_of
from tasks.extracting.themes import themes_of
from tasks.linking.committees import committee_of
from tasks.linking.councils import publisher_of, subject_of
from tasks.reading.reader import read
from tasks.structuring.structure import structure


def minutes_of(data: bytes, entry: SourceEntry) -> Minutes:
    """Return the minutes; raises DocumentRejectedError where the bytes are not minutes that can be read."""
    structured = structure(read(data), lexicon())
    passages = passages_of(structured)
    dates = dates_of(passages)
    decisions = decisions_of(structured)
    people = people_of(passages)
    named = entities_of(passages)
    council = publisher_of(structured, entry, register())
    committee = committee_of(structured, entry)
    meeting = _meeting(structured, entry, bounds_of(passages, dates))
    return Minutes(
        structure=structured,
        council=council,
        subject_council=subject_of(structured, entry, register()),
        committee=committee,
        meeting=meeting,
        attendance=(*structured.attendance, *attendance_in(passages)),
        decisions=decisions,
        motions=motions_of(passages),
        people=people.people,
        organisations=named.organisations,
        places=named.places,
        programmes=named.programmes,
        money=money_of(passages, dates),
        quantities=quantities_of(passages),
        dates=dates,
        commitments=commitments_of(passages, people.people, dates),
        questions=questions_of(passages, people.people),
        interests=interests_of(passages),
        references=references_of(passages),
        themes=themes_of(passages, themes()),
        issues=(
            *structured.document.issues,
            *structured.issues,
            *doubts_about(structured, decisions),
            *people.issues,
            *_undated(dates),
            *_unknown(structured, council, committee, meeting),
        ),
    )


def _meeting(structured: Structure, entry: SourceEntry, bounds: DateBounds) -> Meeting:
    """Return the meeting with the date that is stated, else listed, else with the bounds that the text gives."""
    heading = structured.heading
    date, basis = heading.date or entry.meeting_date, Basis.STATED if heading.date else Basis.SOURCE
    return Meeting(
        date=date,
        date_bounds=DateBounds() if date else bounds,
        start_time=heading.start_time,
        venue=heading.venue.quote(structured.document.text) if heading.venue else None,
        basis=basis if date else Basis.DERIVED if bounds.reasons else None,
        evidence=tuple(span for span in (heading.date_evidence, heading.venue) if span),
    )


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


def _unknown(
    structured: Structure, council: Council | None, committee: Committee | None, meeting: Meeting
) -> list[Issue]:
    """Say what neither the document nor the source list tells about the meeting."""
    title = structured.items[0].title
    missing = [
        (council, IssueCode.COUNCIL_UNKNOWN, "the council"),
        (committee, IssueCode.COMMITTEE_UNKNOWN, "the committee"),
        (meeting.date, IssueCode.NO_MEETING_DATE, "the date of the meeting"),
    ]
    return [
        Issue(code, f"{what} is not stated for {title!r}", Severity.INFO) for value, code, what in missing if not value
    ]
