"""The minutes of one document as a tree of facts: the shape of `minutebook extract --json`.

In: nothing. Out: frozen types whose field names are the public JSON's. The parts of the tree stand in a module each, by
what they are about; this one puts them together, and names them all. Will not: find or write facts.

Every fact carries `Evidence`. A field is None or an empty tuple where the document does not say.
"""

from bisect import bisect_right
from dataclasses import dataclass

from schemas.decisions import Clause, Decision, Motion, Vote, VoteRecord
from schemas.documents import Block, Document
from schemas.following import MinutesApproval, ProgressReport
from schemas.issues import Issue
from schemas.listings import ListedMeeting
from schemas.meetings import Attendance, Committee, Council, DateBounds, Meeting, MeetingHeading
from schemas.names import Entity, Person, Role, Speech
from schemas.paragraphs import HeaderField, Item, LeadIn, Paragraph, SupportingDocument
from schemas.statements import Commitment, DateMention, Interest, Money, Quantity, Question, Reference, ThemeTag
from schemas.vocabulary import Disposition, DocumentKind, DocumentStatus, Severity

__all__ = [
    "Attendance",
    "Clause",
    "Commitment",
    "Committee",
    "Council",
    "DateBounds",
    "DateMention",
    "Decision",
    "Entity",
    "HeaderField",
    "Interest",
    "Item",
    "LeadIn",
    "ListedMeeting",
    "Meeting",
    "MeetingHeading",
    "Minutes",
    "MinutesApproval",
    "Money",
    "Motion",
    "Paragraph",
    "Person",
    "ProgressReport",
    "Quantity",
    "Question",
    "Reference",
    "Role",
    "Speech",
    "Structure",
    "SupportingDocument",
    "ThemeTag",
    "Vote",
    "VoteRecord",
]


@dataclass(frozen=True, slots=True)
class Structure:
    """What structuring finds: the page's kind, its items and the paragraph tree, before any facts.

    `meetings` has at least one entry, in reading order; the first begins at 0 and each ends where the next begins.
    """

    document: Document
    kind: DocumentKind
    status: DocumentStatus
    language: str
    items: tuple[Item, ...]
    paragraphs: tuple[Paragraph, ...]
    lead_ins: tuple[LeadIn, ...] = ()
    meetings: tuple[MeetingHeading, ...] = (MeetingHeading(),)
    attendance: tuple[Attendance, ...] = ()
    before: tuple[Block, ...] = ()
    supporting_documents: tuple[SupportingDocument, ...] = ()
    listed: tuple[ListedMeeting, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def heading(self) -> MeetingHeading:
        """Return the heading of the first meeting, mostly the only one."""
        return self.meetings[0]

    def meeting_at(self, position: int) -> MeetingHeading:
        """Return the meeting that the words at an offset belong to."""
        return self.meetings[max(bisect_right(self.meetings, position, key=lambda one: one.start) - 1, 0)]


@dataclass(frozen=True, slots=True)
class Minutes:
    """One document with all its facts; source: `tasks.assembling`.

    `committee` and `meeting` are those of the first of its `meetings`, mostly the only one.
    """

    structure: Structure
    council: Council | None
    subject_council: Council | None
    committee: Committee | None
    meeting: Meeting
    meetings: tuple[Meeting, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    decisions: tuple[Decision, ...] = ()
    motions: tuple[Motion, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    programmes: tuple[Entity, ...] = ()
    money: tuple[Money, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    questions: tuple[Question, ...] = ()
    interests: tuple[Interest, ...] = ()
    approvals: tuple[MinutesApproval, ...] = ()
    progress: tuple[ProgressReport, ...] = ()
    themes: tuple[ThemeTag, ...] = ()
    references: tuple[Reference, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def disposition(self) -> Disposition:
        """Return loaded, or degraded where an issue says that text may be missing."""
        lossy = any(issue.severity is Severity.ERROR for issue in self.issues)
        return Disposition.DEGRADED if lossy else Disposition.LOADED
