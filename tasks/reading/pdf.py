"""PDF to a Document: running text in reading order, tables as rows, furniture marked, losses said.

In: the bytes of a file. Out: a Document, each block with its page. Will not: repair a file, run what is in
it, guess words, or let a document that has lost text pass for a whole one.

Two readers open the file: qpdf says what should be on its pages, pdfium what the text is. Pages that are
pictures, or whose text layer is garbled, go to text recognition where that is installed. Nothing but
DocumentRejectedError leaves `read_pdf`, but on a few broken files pdfium ends the process: call it in a
child process.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from schemas.documents import Document
from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import Issue, IssueCode
from schemas.vocabulary import Severity
from tasks.reading.ocr import Recognised, Recogniser, RecognitionError, best_turned, recogniser
from tasks.reading.pdf_anatomy import MOST_PAGES, Anatomy, examined
from tasks.reading.pdf_furniture import PageLines, with_furniture_marked
from tasks.reading.pdf_layout import Sheet, laid_out
from tasks.reading.pdf_measures import measures_of
from tasks.reading.pdf_pages import OpenPdf, opened
from tasks.reading.pdf_paragraphs import paragraphs_of
from tasks.reading.pdf_verdict import Harvest, garbled_pages, issues_of, losses, numbered, pages_of_pictures
from tasks.reading.pdf_writing import Writer, bare

MEDIA_TYPE = "application/pdf"
_MOST_RECOGNISED = 60
"""Pages of pictures that are read in one document: each takes seconds."""
_DOUBTFUL = 0.75
"""A mean confidence below this is no reading."""


@dataclass(slots=True)
class _Reading:
    """The lines of each page so far, and what the verdict rests on."""

    pages: dict[int, PageLines] = field(default_factory=dict)
    harvest: Harvest = field(default_factory=Harvest)
    action_edge: float | None = None


def read_pdf(data: bytes) -> Document:
    """Return the document; raises DocumentRejectedError where the file cannot be read or has no text."""
    anatomy = examined(data)
    with opened(data) as pdf:
        if pdf.count > MOST_PAGES:
            raise DocumentRejectedError(RejectionCode.TOO_MANY_PAGES, f"{pdf.count} pages, {MOST_PAGES} are read")
        reading = _read(pdf)
        issues = [*issues_of(anatomy), *_doubts(anatomy, reading, pdf)]
        bookmarks = _by_page(pdf.bookmarks())
    lines = list(with_furniture_marked(list(reading.pages.values())))
    paragraphs = list(paragraphs_of(lines, measures_of(lines)))
    text, blocks = Writer(paragraphs, bookmarks).write()
    if not blocks:
        raise DocumentRejectedError(RejectionCode.EMPTY, f"no words on {numbered(list(reading.pages))}")
    sha256 = hashlib.sha256(data).hexdigest()
    return Document(sha256, MEDIA_TYPE, "unicode", text, blocks, pages=len(reading.pages), issues=tuple(issues))


def _read(pdf: OpenPdf) -> _Reading:
    """Read every page by the engine."""
    reading, harvest = _Reading(), Harvest()
    reading.harvest = harvest
    for number, printed in enumerate(pdf.pages(), 1):
        if printed is None:
            reading.pages[number] = PageLines((), 0.0)
            harvest.letters[number] = None
            continue
        harvest.letters[number] = printed.letters
        harvest.pictured[number], harvest.paths[number] = printed.drawn.pictured, printed.drawn.paths
        harvest.legibility.count(number, printed.text, printed.sheet.runs)
        _lay_out(reading, printed.sheet)
    return reading


def _lay_out(reading: _Reading, sheet: Sheet, *, ocr: bool = False) -> None:
    lines, reading.action_edge = laid_out(sheet, reading.action_edge)
    marked = tuple(replace(line, ocr=True) for line in lines) if ocr else tuple(lines)
    reading.pages[sheet.page] = PageLines(marked, sheet.down)


def _doubts(anatomy: Anatomy, reading: _Reading, pdf: OpenPdf) -> list[Issue]:
    """Return what may be wrong with the text, after the pages that need it were read by recognition."""
    pictures, garbled = pages_of_pictures(reading.harvest), garbled_pages(reading.harvest)
    recognised = _recognise(reading, pdf, sorted({*pictures, *garbled}))
    issues = list(recognised)
    if not recognised:
        _refuse_unreadable(reading, pictures, garbled)
        issues += _unread(reading, pictures, garbled)
    reasons = losses(anatomy, reading.harvest)
    if reasons and not any(letters for letters in reading.harvest.letters.values()) and not recognised:
        raise DocumentRejectedError(RejectionCode.DAMAGED, "; ".join(reasons))
    if reasons:
        issues.append(Issue(IssueCode.TEXT_MAY_BE_MISSING, "; ".join(reasons), Severity.ERROR))
    return issues


def _recognise(reading: _Reading, pdf: OpenPdf, pages: list[int]) -> list[Issue]:
    """Read pages by text recognition, if it is installed and they are not too many; return what it came to."""
    recognise = recogniser() if pages else None
    if recognise is None or len(pages) > _MOST_RECOGNISED:
        return []
    confidences, words, failed = [], 0, []
    for page in pages:
        found = _recognised(recognise, pdf.picture(page))
        if found is None:
            failed.append(page)
            continue
        words += sum(len(run.words) for run in found.runs)
        confidences.append(found.confidence)
        _lay_out(reading, Sheet(page, found.runs, (), found.across, found.down), ocr=True)
    mean = sum(confidences) / max(1, len(confidences))
    said = f"{numbered(pages)}: {words} words with a mean confidence of {mean:.2f}"
    issues = [Issue(IssueCode.READ_BY_OCR, said, Severity.ERROR if mean < _DOUBTFUL else Severity.WARNING)]
    if failed:
        said = f"text recognition failed on {numbered(failed)}"
        issues.append(Issue(IssueCode.TEXT_MAY_BE_MISSING, said, Severity.ERROR))
    return issues


def _recognised(recognise: Recogniser, picture: object | None) -> Recognised | None:
    """Return what a picture says, None if there is none or the recogniser fails."""
    try:
        return best_turned(recognise, picture) if picture is not None else None
    except RecognitionError:
        return None
    except MemoryError:
        said = "text recognition needs about 1.5 GB of memory"
        raise DocumentRejectedError(RejectionCode.MEMORY_LIMIT, said) from None


def _refuse_unreadable(reading: _Reading, pictures: list[int], garbled: list[int]) -> None:
    """Refuse a document of which no page can be read without text recognition."""
    letters = reading.harvest.letters
    written = [page for page, count in letters.items() if count and page not in pictures]
    if pictures and not written:
        said = f"{numbered(pictures)} of {len(letters)}: pictures without text"
        raise DocumentRejectedError(RejectionCode.NEEDS_OCR, said)
    if garbled and set(written) <= set(garbled) and _share(reading, garbled) > 0.5:
        said = f"the text layer of {numbered(garbled)} of {len(letters)} does not say the words that are shown"
        raise DocumentRejectedError(RejectionCode.NEEDS_OCR, said)


def _unread(reading: _Reading, pictures: list[int], garbled: list[int]) -> list[Issue]:
    """Say which pages need text recognition and did not get it."""
    issues = []
    if pictures:
        said = f"{numbered(pictures)} of {len(reading.harvest.letters)}: pictures without text; see `make ocr`"
        issues.append(Issue(IssueCode.TEXT_MAY_BE_MISSING, said, Severity.ERROR))
    if garbled:
        share = _share(reading, garbled)
        said = f"{share:.0%} of the letters of {numbered(garbled)} are no words that the page shows"
        issues.append(Issue(IssueCode.GARBLED_TEXT, said, Severity.ERROR))
    return issues


def _share(reading: _Reading, pages: list[int]) -> float:
    """Return the share of the letters of some pages that are garbled."""
    garbled = reading.harvest.legibility.garbled_letters()
    total = sum(reading.harvest.letters[page] or 0 for page in pages)
    return sum(garbled[page] for page in pages) / max(1, total)


def _by_page(entries: Iterable[tuple[int, str]]) -> dict[int, frozenset[str]]:
    """Return the titles of an outline by page."""
    titles: dict[int, set[str]] = {}
    for page, title in entries:
        titles.setdefault(page, set()).add(bare(title))
    return {page: frozenset(found) for page, found in titles.items()}
