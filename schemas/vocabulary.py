"""The closed vocabularies of minutes: every word that a column or a JSON field may hold.

In: nothing. Out: string enumerations, shared by the extraction, the tables and the public JSON.
Will not: hold the words that documents use (those are lexicons in `seeds/lexicon/`).
"""

from enum import StrEnum


class Basis(StrEnum):
    """Where a value comes from: the document's words, the source list, or a named rule."""

    STATED = "stated"
    SOURCE = "source"
    HOST = "host"
    DERIVED = "derived"


class BlockRole(StrEnum):
    """What the format of a file itself says a block is; source: classes, tags and tables of the page."""

    PAGE_HEADING = "page_heading"
    MEETING_HEADING = "meeting_heading"
    FIELD = "field"
    ITEM_NUMBER = "item_number"
    ITEM_TITLE = "item_title"
    MARKER = "marker"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_HEAD = "table_head"
    TABLE_ROW = "table_row"
    ATTENDANCE = "attendance"
    DOCUMENT_LINK = "document_link"


class DocumentKind(StrEnum):
    """What kind of page a document is."""

    AGENDA_ITEM = "agenda_item"
    MEETING = "meeting"
    DECISIONS = "decisions"
    AGENDA = "agenda"
    ISSUE = "issue"
    LISTING = "listing"
    OTHER = "other"


class DocumentStatus(StrEnum):
    """Whether the meeting has approved its minutes."""

    DRAFT = "draft"
    APPROVED = "approved"
    UNKNOWN = "unknown"


class CommitteeKind(StrEnum):
    """What a body of a council is for."""

    FULL_COUNCIL = "full_council"
    CABINET = "cabinet"
    CABINET_COMMITTEE = "cabinet_committee"
    SCRUTINY = "scrutiny"
    HEALTH_AND_WELLBEING_BOARD = "health_and_wellbeing_board"
    PLANNING = "planning"
    LICENSING = "licensing"
    AUDIT = "audit"
    STANDARDS = "standards"
    PENSIONS = "pensions"
    SCHOOLS_FORUM = "schools_forum"
    STAFFING = "staffing"
    AREA = "area"
    JOINT = "joint"
    FIRE_AUTHORITY = "fire_authority"
    COMBINED_AUTHORITY = "combined_authority"
    OTHER = "other"


class ItemKind(StrEnum):
    """What an agenda item is for."""

    SUBSTANTIVE = "substantive"
    PROCEDURAL = "procedural"
    HEADING = "heading"
    EXEMPT = "exempt"


class ParagraphKind(StrEnum):
    """What a numbered or plain paragraph of the minutes is."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    HEADING = "heading"
    RESOLUTION = "resolution"
    RESOLUTION_CLAUSE = "resolution_clause"
    ATTENDANCE = "attendance"


class AttendanceStatus(StrEnum):
    """How somebody was present at a meeting, or not."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"
    SUBSTITUTE = "substitute"
    IN_ATTENDANCE = "in_attendance"
    REMOTE = "remote"
    ARRIVED_LATE = "arrived_late"
    LEFT_EARLY = "left_early"


class DecisionBlock(StrEnum):
    """Which block of the page states the decision."""

    MINUTES = "minutes"
    DECISION = "decision"


class Outcome(StrEnum):
    """What became of a motion or resolution."""

    CARRIED = "carried"
    LOST = "lost"
    WITHDRAWN = "withdrawn"
    DEFERRED = "deferred"
    NOT_STATED = "not_stated"


class DecisionVerb(StrEnum):
    """What a clause of a resolution does."""

    NOTED = "noted"
    WELCOMED = "welcomed"
    ENDORSED = "endorsed"
    SUPPORTED = "supported"
    AGREED = "agreed"
    APPROVED = "approved"
    ADOPTED = "adopted"
    ACCEPTED = "accepted"
    RECEIVED = "received"
    RECOMMENDED = "recommended"
    REFERRED = "referred"
    DELEGATED = "delegated"
    REQUESTED = "requested"
    AUTHORISED = "authorised"
    APPOINTED = "appointed"
    GRANTED = "granted"
    REFUSED = "refused"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    EXCLUDED_PUBLIC = "excluded_public"
    OTHER = "other"


class VoteChoice(StrEnum):
    """How a named person voted."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    NOT_VOTING = "not_voting"


class MotionKind(StrEnum):
    """Whether what was moved stands by itself or changes another motion."""

    MOTION = "motion"
    AMENDMENT = "amendment"


class PersonKind(StrEnum):
    """In what capacity a person appears in the minutes."""

    MEMBER = "member"
    OFFICER = "officer"
    HEALTH_PROFESSIONAL = "health_professional"
    MINISTER = "minister"
    CHAIR = "chair"
    PUBLIC = "public"
    UNKNOWN = "unknown"


class NameLink(StrEnum):
    """Why a naming belongs to a person of the council, or to none."""

    FULLEST = "fullest"
    SHORTER = "shorter"
    VARIANT = "variant"
    SEVERAL_CANDIDATES = "several_candidates"
    CAPACITY_UNKNOWN = "capacity_unknown"


class Bound(StrEnum):
    """How an amount bounds the true figure."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    UP_TO = "up_to"
    LESS_THAN = "less_than"
    RANGE = "range"


class MoneyKind(StrEnum):
    """What an amount of money is; unlike kinds are never added."""

    SAVING = "saving"
    SPEND = "spend"
    INVESTMENT = "investment"
    OVERSPEND = "overspend"
    UNDERSPEND = "underspend"
    REDUCTION = "reduction"
    FUNDING_COMMITMENT = "funding_commitment"
    NATIONAL_FUNDING = "national_funding"
    FEE = "fee"
    BUDGET = "budget"
    GRANT = "grant"
    INCOME = "income"
    OTHER = "other"


class Measure(StrEnum):
    """What a quantity measures."""

    SHARE = "share"
    COUNT = "count"
    DURATION = "duration"
    TIME_LIMIT = "time_limit"
    RANGE = "range"


class DateRole(StrEnum):
    """What a date in the text is the date of."""

    START_OF_SERVICE = "start_of_service"
    MILESTONE = "milestone"
    DEADLINE = "deadline"
    EVENT = "event"
    PERIOD = "period"
    HISTORIC = "historic"
    MEETING = "meeting"


class CommitmentKind(StrEnum):
    """What sort of thing is to be done."""

    UNDERTAKING = "undertaking"
    REQUEST = "request"
    FUTURE_REPORT = "future_report"
    CONTINUING = "continuing"
    TARGET = "target"


class CommitmentStrength(StrEnum):
    """How firmly it is said."""

    FIRM = "firm"
    INTENDED = "intended"
    WISH = "wish"
    VAGUE = "vague"
    RESOLVED = "resolved"
    ESTIMATE = "estimate"


class InterestKind(StrEnum):
    """What kind of interest a member declares, in the terms of the codes of conduct."""

    PECUNIARY = "pecuniary"
    PREJUDICIAL = "prejudicial"
    PERSONAL = "personal"
    NON_PECUNIARY = "non_pecuniary"
    OTHER_REGISTRABLE = "other_registrable"
    NON_REGISTRABLE = "non_registrable"
    NOT_STATED = "not_stated"


class ReferenceKind(StrEnum):
    """What a reference points to."""

    MINUTE = "minute"
    REPORT = "report"
    ACT = "act"
    REGULATION = "regulation"
    PROCEDURE_RULE = "procedure_rule"
    APPENDIX = "appendix"
    APPLICATION = "application"
    DOCUMENT = "document"


class Salience(StrEnum):
    """Whether an analyst would file the paragraph under the theme, or only find it there by search."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Severity(StrEnum):
    """How loudly an issue speaks; none of them stops a document from loading."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Change(StrEnum):
    """What happened to a fact, or to a document that was not held before."""

    LOADED = "loaded"
    INSERTED = "inserted"
    UPDATED = "updated"
    DELETED = "deleted"


class ChangeCause(StrEnum):
    """Why facts changed: other bytes, the same bytes read by other rules, or another row in the source list."""

    CONTENT = "content"
    RULES = "rules"
    SOURCE_LIST = "source_list"


class PurgeStatus(StrEnum):
    """How far a purge is: `pending` while some file may still hold a trace."""

    PENDING = "pending"
    FINISHED = "finished"


class Suppressed(StrEnum):
    """What is kept out after a purge: the document's name in its source, or its bytes under whatever name."""

    SOURCE = "source"
    CONTENT = "content"


class Disposition(StrEnum):
    """What became of an offered document in a run; every offer ends in exactly one."""

    LOADED = "loaded"
    UNCHANGED = "unchanged"
    DEGRADED = "degraded"
    QUARANTINED = "quarantined"
    SKIPPED = "skipped"


class PublishedFormat(StrEnum):
    """In which forms a warehouse is published; the SQLite file always is."""

    SQLITE = "sqlite"
    CSV = "csv"
    PARQUET = "parquet"


class ColumnKind(StrEnum):
    """What a column of a published table holds, whatever the format calls it."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    INSTANT = "instant"
