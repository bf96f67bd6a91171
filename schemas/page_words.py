"""Closed vocabularies of pages, meetings and those present: what a document is and how it is built.

In: nothing. Out: string enumerations, which `schemas.vocabulary` names too. Will not: hold the words of documents.
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
