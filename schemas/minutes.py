"""The minutes of one document as a tree of facts: the shape of `minutebook extract --json`.

In: nothing. Out: frozen types whose field names are the public JSON's. Will not: find or write facts.

Every fact carries `Evidence`. A field is None or an empty tuple where the document does not say.
`paragraph_id` names a paragraph or, for text above the minutes, the item.
"""

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass

from schemas.documents import Block, Document, Evidence
from schemas.issues import Issue
from schemas.vocabulary import (
    AttendanceStatus,
    Basis,
    Bound,
    CommitmentKind,
    CommitmentStrength,
    CommitteeKind,
    DateRole,
    DecisionBlock,
    DecisionVerb,
    Disposition,
    DocumentKind,
    DocumentStatus,
    InterestKind,
    ItemKind,
    Measure,
    MoneyKind,
    MotionKind,
    Outcome,
    ParagraphKind,
    PersonKind,
    ReferenceKind,
    Salience,
    Severity,
    VoteChoice,
)


@dataclass(frozen=True, slots=True)
class Council:
    """A council of the register; `code` is None for a body that is not in it."""

    code: str | None
    name: str
    gss_code: str | None
    basis: Basis
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Committee:
    """The body that met, as named in the text or in the source list; `kind` is derived from its name."""

    name: str
    abbreviation: str | None
    kind: CommitteeKind
    basis: Basis
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class DateBounds:
    """The days between which an undated meeting must lie (inclusive), and why."""

    earliest: dt.date | None = None
    latest: dt.date | None = None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """When and where the body met; `date` only when stated in the text or the source list.

    `committee` is the body of this meeting; a file may hold the minutes of several.
    """

    date: dt.date | None = None
    date_bounds: DateBounds = DateBounds()
    start_time: str | None = None
    venue: str | None = None
    basis: Basis | None = None
    evidence: tuple[Evidence, ...] = ()
    id: str = "m1"
    committee: Committee | None = None


@dataclass(frozen=True, slots=True)
class HeaderField:
    """One labelled line above the minutes, such as `Presenter: Name`; the evidence is the value's."""

    name: str
    value: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Item:
    """An agenda item: its printed number without a final stop, title, purpose and header fields.

    `parent_id` is the item of which this is a sub-item (`5` of `5.1` or `5a`). `twin_of` is the public item of
    which this is the exempt part. Both are ids of items of the same meeting.
    """

    id: str
    number: str | None
    title: str
    purpose: tuple[Evidence, ...]
    fields: tuple[HeaderField, ...]
    kind: ItemKind
    evidence: Evidence
    meeting_id: str = "m1"
    parent_id: str | None = None
    twin_of: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, list item, heading, resolution or clause; the evidence excludes the label.

    `item_id` is None for the lists of those present above the first item. `label` is as printed. `level` is 1 for the
    outermost, 2 for list items and clauses, 3 for nested.
    """

    id: str
    item_id: str | None
    label: str | None
    intended_label: str | None
    level: int
    parent_id: str | None
    kind: ParagraphKind
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that a resolution does; `verb` is None where the lexicon has no verb for it."""

    label: str | None
    intended_label: str | None
    level: int
    verb: DecisionVerb | None
    object: str
    paragraph_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class VoteRecord:
    """How one named person voted."""

    name: str
    choice: VoteChoice
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote as stated; a count that is not stated is None, and nothing is worked out from another."""

    for_: int | None
    against: int | None
    abstain: int | None
    unanimous: bool | None
    casting_vote: bool | None
    named: bool
    records: tuple[VoteRecord, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Decision:
    """A resolution: its lead-in as printed, its clauses, and what became of it."""

    id: str
    item_id: str
    paragraph_id: str
    block: DecisionBlock
    trigger: str | None
    body: str | None
    outcome: Outcome
    explicit: bool
    clauses: tuple[Clause, ...]
    evidence: Evidence
    proposer: str | None = None
    seconder: str | None = None
    vote: Vote | None = None
    reasons: Evidence | None = None
    options: Evidence | None = None
    call_in: bool | None = None
    key_decision: bool | None = None
    same_as: str | None = None


@dataclass(frozen=True, slots=True)
class Motion:
    """A motion or amendment that was moved; `amends` is the id of the motion that an amendment would change."""

    id: str
    item_id: str
    paragraph_id: str
    kind: MotionKind
    proposer: str | None
    seconder: str | None
    outcome: Outcome
    amends: str | None
    evidence: Evidence
    vote: Vote | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person's presence or absence."""

    name: str
    status: AttendanceStatus
    role: str | None
    substitute_for: str | None
    evidence: Evidence
    meeting_id: str = "m1"


@dataclass(frozen=True, slots=True)
class Role:
    """A role as stated for a person; `relation` says how the text ties the two."""

    title: str
    relation: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Speech:
    """One reporting verb with one speaker in this meeting."""

    verb: str
    paragraph_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Person:
    """A person of this document; `role_only` where only a role is named, `collective` for a group."""

    id: str
    name: str
    honorific: str | None
    initials: str | None
    given: str | None
    family: str | None
    roles: tuple[Role, ...]
    organisation: str | None
    kind: PersonKind
    role_only: bool
    collective: bool
    surfaces: tuple[Evidence, ...]
    speech: tuple[Speech, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """An organisation, place or programme named in the text."""

    id: str
    name: str
    kind: str
    surfaces: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in pounds as stated; `amount_gbp` is exact to the penny, `kind` says what it is.

    `pot` is the id of the first mention of the same sum of money; mentions of one pot are never added.
    """

    id: str
    surface: str
    amount_gbp: float
    bound: Bound
    approximate: bool
    kind: MoneyKind
    period: str | None
    subject: str | None
    paragraph_id: str
    evidence: Evidence
    pot: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A percentage, count, duration or time limit, in the unit that is printed (singular)."""

    id: str
    surface: str
    value: float
    value_to: float | None
    unit: str
    measure: Measure
    bound: Bound
    subject: str | None
    paragraph_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in the text: `edtf` only from its own words, `resolved` only with a named basis."""

    id: str
    surface: str
    edtf: str | None
    resolved: str | None
    resolution_basis: str | None
    role: DateRole
    subject: str | None
    paragraph_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Commitment:
    """Something that somebody will do or has asked for.

    `who` and `to_whom` are a person's fullest name in the document, or the words as printed where they name no
    person of it; `what` is in the text's words; `due` is EDTF where a date says it, else the words as printed.
    """

    id: str
    kind: CommitmentKind
    strength: CommitmentStrength
    who: str | None
    what: str
    to_whom: str | None
    due: str | None
    paragraph_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Question:
    """A question put in the meeting, and its answer if there was one; names as in `Commitment`."""

    id: str
    paragraph_id: str
    asker: str | None
    answerer: str | None
    answered: bool | None
    question: Evidence
    answer: Evidence | None


@dataclass(frozen=True, slots=True)
class Interest:
    """A declaration of interest.

    `interest`: the reason in the text's words (`a member of the club`), or what it is in where no reason is
        given, or the words `an interest` where neither is.
    `item`: the number of the item, minute or application that it is about.
    """

    name: str
    interest: str
    kind: InterestKind
    item: str | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class ThemeTag:
    """A theme of the taxonomy that a paragraph speaks of, with the words that show it."""

    paragraph_id: str
    theme: str
    salience: Salience
    cues: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of other minutes, a report, an Act or a document."""

    surface: str
    kind: ReferenceKind
    target: str | None
    paragraph_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class SupportingDocument:
    """A document listed under the item; `size` in bytes."""

    title: str
    url: str | None
    media_type: str | None
    size: int | None
    item_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class MeetingHeading:
    """What the heading of a meeting's minutes states of it; None where it does not.

    `start` is the offset at which the meeting begins in its document.
    """

    committee: Evidence | None = None
    date: dt.date | None = None
    date_evidence: Evidence | None = None
    start_time: str | None = None
    venue: Evidence | None = None
    status: DocumentStatus = DocumentStatus.UNKNOWN
    id: str = "m1"
    start: int = 0


@dataclass(frozen=True, slots=True)
class LeadIn:
    """The opening of a resolution as printed; its content begins at offset `content`, after any `That`.

    `body` is the deciding body where the lead-in names it: `RESOLVED - that the Committee`. `explicit` is
    false where no keyword of resolutions is printed: `The Committee agreed to:`; `is_quiet` says that the keyword
    is in small letters, as in running text.
    """

    paragraph_id: str
    content: int
    body: str | None
    block: DecisionBlock
    evidence: Evidence
    explicit: bool = True
    is_quiet: bool = False


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
    themes: tuple[ThemeTag, ...] = ()
    references: tuple[Reference, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def disposition(self) -> Disposition:
        """Return loaded, or degraded where an issue says that text may be missing."""
        lossy = any(issue.severity is Severity.ERROR for issue in self.issues)
        return Disposition.DEGRADED if lossy else Disposition.LOADED
