"""Refusals: why a document or a request cannot be taken at all, and how to mend it.

In: nothing. Out: the closed list of rejection codes with a hint each, and the errors that carry them.
Will not: describe doubts about documents that do load (`schemas.issues`).
"""

from dataclasses import dataclass
from enum import StrEnum


class RejectionCode(StrEnum):
    """Every reason for which a document is quarantined."""

    EMPTY = "empty"
    BINARY = "binary"
    TOO_LARGE = "too_large"
    TRUNCATED_ENCODING = "truncated_encoding"
    UNSUPPORTED_FORMAT = "unsupported_format"
    NOT_MINUTES = "not_minutes"
    UNREADABLE = "unreadable"
    VANISHED = "vanished"
    DANGLING_LINK = "dangling_link"
    DIRECTORY_LOOP = "directory_loop"
    NOT_A_FILE = "not_a_file"
    TIME_LIMIT = "time_limit"
    MEMORY_LIMIT = "memory_limit"
    READER_DIED = "reader_died"
    ROWS_INVALID = "rows_invalid"
    TOO_COMPLEX = "too_complex"
    UNSAFE_XML = "unsafe_xml"
    BROKEN_XML = "broken_xml"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NO_PAGES = "no_pages"
    TOO_MANY_PAGES = "too_many_pages"
    TOO_MUCH_TEXT = "too_much_text"
    DECOMPRESSION_BOMB = "decompression_bomb"
    NEEDS_OCR = "needs_ocr"


HINT: dict[RejectionCode, str] = {
    RejectionCode.EMPTY: "The file holds no text. Download it again, or remove it from the folder.",
    RejectionCode.BINARY: "The file is not text in any encoding. Convert it to text, HTML or PDF first.",
    RejectionCode.TOO_LARGE: "The file is over the limit. Split it by meeting, or raise MINUTEBOOK_MAX_BYTES.",
    RejectionCode.TRUNCATED_ENCODING: "The file ends in the middle of a character, so its end is missing. "
    "Download it again.",
    RejectionCode.UNSUPPORTED_FORMAT: "Minutebook reads text, HTML, PDF and the XML of ModernGov's web service. Save "
    "the document as one of these.",
    RejectionCode.NOT_MINUTES: "Nothing in the text looks like minutes (no agenda item, no `Minutes:` line, no "
    "resolution). Remove it from the folder, or check that the right file was saved.",
    RejectionCode.UNREADABLE: "The file could not be read. Check its permissions and the disk.",
    RejectionCode.VANISHED: "The file was there when the folder was listed and is gone. Run again.",
    RejectionCode.DANGLING_LINK: "The symbolic link points to nothing. Mend or remove it.",
    RejectionCode.DIRECTORY_LOOP: "The symbolic link leads back to a folder above it. Remove the link.",
    RejectionCode.NOT_A_FILE: "This is a pipe, socket or device, not a file. Remove it from the folder.",
    RejectionCode.TIME_LIMIT: "Reading took longer than MINUTEBOOK_SECONDS_PER_DOCUMENT and was stopped. Split the "
    "file, or raise the limit.",
    RejectionCode.MEMORY_LIMIT: "Reading took more memory than MINUTEBOOK_MEMORY_PER_WORKER and was stopped. Split "
    "the file, or raise the limit.",
    RejectionCode.READER_DIED: "The reading process ended without an answer. Please report the file: this is a bug.",
    RejectionCode.TOO_COMPLEX: "The page has more tags, nests deeper or is longer than any page of minutes. Check that "
    "the right page was saved.",
    RejectionCode.UNSAFE_XML: "The XML declares entities, which may hide or multiply text. Ask the web service for the "
    "meeting again.",
    RejectionCode.BROKEN_XML: "The XML is cut off or not well formed. Ask the web service for the meeting again.",
    RejectionCode.ROWS_INVALID: "The rows of this document do not fit the tables. Please report the file: this is a "
    "bug.",
    RejectionCode.ENCRYPTED: "The PDF opens only with a password. Save it without one.",
    RejectionCode.DAMAGED: "The PDF is damaged beyond reading. Download it again, or ask the council for a new copy.",
    RejectionCode.NO_PAGES: "The PDF has no pages. Download it again.",
    RejectionCode.TOO_MANY_PAGES: "The PDF has more pages than are read. Split it by meeting.",
    RejectionCode.TOO_MUCH_TEXT: "The file holds more text than is read. Split it by meeting.",
    RejectionCode.DECOMPRESSION_BOMB: "A small part of the file unpacks to more than a page can hold. Do not open it; "
    "download it again from a place that you trust.",
    RejectionCode.NEEDS_OCR: "The pages are pictures without text that can be read. Install text recognition with "
    "`make ocr` in Minutebook's folder and run again.",
}


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why one document was refused: the code, what was seen, and what to do."""

    code: RejectionCode
    message: str

    @property
    def hint(self) -> str:
        """Return what the reader of the report can do about it."""
        return HINT[self.code]


class MinutebookError(Exception):
    """Base of all errors that a user can mend; its text is one or two plain sentences."""


class DocumentRejectedError(MinutebookError):
    """A document cannot be taken; the others go on."""

    def __init__(self, code: RejectionCode, message: str) -> None:
        """Take the code and what was seen."""
        super().__init__(f"{code.value}: {message}")
        self.rejection = Rejection(code, message)


class SourceListError(MinutebookError):
    """The source list is wrong; nothing is ingested until it is mended."""

    def __init__(self, path: str, line: int, column: str, value: str, problem: str) -> None:
        """Take where the fault is (1-based line), the offending value, and what is wrong with it."""
        super().__init__(f"{path}, line {line}, column {column}: {value!r} {problem}")
        self.path, self.line, self.column, self.value, self.problem = path, line, column, value, problem


class ArchiveDamagedError(MinutebookError):
    """Bytes in the archive are missing or differ from the hash that names them."""


class WarehouseBusyError(MinutebookError):
    """Another run is writing to the warehouse."""


class GoldError(MinutebookError):
    """A hand annotation cannot be used; nothing is measured until it is mended."""

    def __init__(self, path: str, problem: str) -> None:
        """Take the file and what is wrong with it."""
        super().__init__(f"{path}: {problem}")
        self.path, self.problem = path, problem


class TaxonomyError(MinutebookError):
    """A taxonomy that a user brings is wrong; nothing is extracted by it until it is mended."""

    def __init__(self, path: str, where: str | None, problem: str, mend: str) -> None:
        """Take the file, the entry or line if it is about one, what is wrong with it, and how to mend it."""
        place = f"{path}, {where}" if where else path
        super().__init__(f"{place} {problem}. {mend}")
        self.path, self.where, self.problem, self.mend = path, where, problem, mend
