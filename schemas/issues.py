"""Issues: what is doubtful about a value, a row or a document that was loaded all the same.

In: nothing. Out: the closed list of issue codes with one line of meaning each, and the `Issue` type.
Will not: hold the reasons for refusing a document (`schemas.errors`).
"""

from dataclasses import dataclass
from enum import StrEnum

from schemas.vocabulary import Severity


class IssueCode(StrEnum):
    """Every issue that a document can have."""

    DECODED_BY_GUESS = "decoded_by_guess"
    DECODED_WITH_LOSS = "decoded_with_loss"
    NO_MINUTES_MARKER = "no_minutes_marker"
    NO_DECISION = "no_decision"
    LABEL_GAP = "label_gap"
    LABEL_LOST = "label_lost"
    ITEM_GAP = "item_gap"
    NO_ITEMS = "no_items"
    MEETING_CANCELLED = "meeting_cancelled"
    FORMS_DIFFER = "forms_differ"
    ITEMS_BY_SHAPE = "items_by_shape"
    NO_CLAUSE_VERB = "no_clause_verb"
    TWO_OUTCOMES = "two_outcomes"
    VOTE_DOES_NOT_ADD_UP = "vote_does_not_add_up"
    COPIES_DIFFER = "copies_differ"
    AMBIGUOUS_PERSON = "ambiguous_person"
    ATTENDANCE_CONFLICT = "attendance_conflict"
    WEEKDAY_MISMATCH = "weekday_mismatch"
    UNRESOLVED_DATE = "unresolved_date"
    NO_MEETING_DATE = "no_meeting_date"
    COUNCIL_UNKNOWN = "council_unknown"
    COMMITTEE_UNKNOWN = "committee_unknown"
    ROW_HELD_BACK = "row_held_back"
    TEXT_DROPPED = "text_dropped"
    ITEM_CUT_SHORT = "item_cut_short"
    HIDDEN_TEXT = "hidden_text"
    MOJIBAKE_REPAIRED = "mojibake_repaired"
    MARKUP_UNESCAPED = "markup_unescaped"
    NOT_FOR_DISPLAY = "not_for_display"
    TEXT_MAY_BE_MISSING = "text_may_be_missing"
    GARBLED_TEXT = "garbled_text"
    READ_BY_OCR = "read_by_ocr"
    ODD_STRUCTURE = "odd_structure"
    EMBEDDED_SCRIPTS = "embedded_scripts"


MEANING: dict[IssueCode, str] = {
    IssueCode.DECODED_BY_GUESS: "The encoding is neither declared nor UTF-8 nor Windows-1252; a detector chose it.",
    IssueCode.DECODED_WITH_LOSS: "Some bytes have no meaning in the encoding and stand as U+FFFD.",
    IssueCode.NO_MINUTES_MARKER: "The page has no `Minutes:` line; where purpose ends and minutes begin was derived.",
    IssueCode.NO_DECISION: "The minutes of an item state no resolution that the rules recognise.",
    IssueCode.LABEL_GAP: "The printed numbering skips a number or starts part of the way through.",
    IssueCode.LABEL_LOST: "A list lost its numbering in print; `intended_label` says what it should read.",
    IssueCode.ITEMS_BY_SHAPE: "The page lost its item numbers; items were told apart by the shape of their titles.",
    IssueCode.ITEM_GAP: "The items' numbers do not follow each other; the minutes may lack an item.",
    IssueCode.NO_ITEMS: "The page names a meeting and shows no item of it; there is nothing to find.",
    IssueCode.MEETING_CANCELLED: "The page says that the meeting was cancelled or did not take place.",
    IssueCode.FORMS_DIFFER: "Another published form of the same meeting has other items, titles or decisions.",
    IssueCode.NO_CLAUSE_VERB: "A clause of a resolution has no verb that the lexicon knows.",
    IssueCode.TWO_OUTCOMES: "The words of one resolution say two different things became of it; none is taken.",
    IssueCode.VOTE_DOES_NOT_ADD_UP: "Counts, names and attendance of one vote do not agree; all stand as stated.",
    IssueCode.COPIES_DIFFER: "The page states one decision twice, in different words or with different counts.",
    IssueCode.ATTENDANCE_CONFLICT: "One person is recorded both as present and as absent.",
    IssueCode.WEEKDAY_MISMATCH: "A date stands beside a weekday that it does not fall on.",
    IssueCode.AMBIGUOUS_PERSON: "A name could be more than one person of the document; it is linked to none.",
    IssueCode.UNRESOLVED_DATE: "A date without a year, or a relative one, has no basis in the text for a full date.",
    IssueCode.NO_MEETING_DATE: "Neither the document nor the source list states the date of the meeting.",
    IssueCode.COUNCIL_UNKNOWN: "Neither the document nor the source list names the council.",
    IssueCode.COMMITTEE_UNKNOWN: "Neither the document nor the source list names the committee.",
    IssueCode.ROW_HELD_BACK: "A row failed a check of its table and was not loaded.",
    IssueCode.TEXT_DROPPED: "The parser lost part of the page's text; what is loaded is not all of it.",
    IssueCode.ITEM_CUT_SHORT: "The page shows only the beginning of an item and links to the page with all of it.",
    IssueCode.HIDDEN_TEXT: "The page holds text that it does not show; that text was not read.",
    IssueCode.MOJIBAKE_REPAIRED: "UTF-8 that was once read as Windows-1252 was put right.",
    IssueCode.MARKUP_UNESCAPED: "Entities or tags that were escaped twice were read as what they stand for.",
    IssueCode.NOT_FOR_DISPLAY: "The publisher marks an item as not for display; only its number and title were read.",
    IssueCode.TEXT_MAY_BE_MISSING: "The file is damaged, or gave less text than it shows; what is missing is unknown.",
    IssueCode.GARBLED_TEXT: "The text layer of the file does not say the words that the page shows.",
    IssueCode.READ_BY_OCR: "Text recognition read these pages from their pictures; words may be wrong.",
    IssueCode.ODD_STRUCTURE: "The file breaks the rules of its format in a way that costs no text.",
    IssueCode.EMBEDDED_SCRIPTS: "The file holds scripts or starts programs; they were not run.",
}


@dataclass(frozen=True, slots=True)
class Issue:
    """One doubt, with the words it is about where there are any."""

    code: IssueCode
    message: str
    severity: Severity = Severity.WARNING
    start: int | None = None
    end: int | None = None
