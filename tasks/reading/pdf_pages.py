"""The pages of a PDF one after the other, by the engine that reads text (pdfium).

In: the bytes of a file. Out: for each page what is printed on it. Will not: keep a page open after it is
read: memory does not grow with the number of pages.

The engine does not check what it reads; `pdf_anatomy` does. On some broken files it ends the process:
reading belongs in a child process.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

import pypdfium2

from schemas.errors import DocumentRejectedError, RejectionCode
from tasks.reading.ocr import DOTS_PER_POINT
from tasks.reading.pdf_layout import Sheet
from tasks.reading.pdf_rules import Drawn, drawn_on
from tasks.reading.pdf_words import frame_of, runs_of

_MOST_TEXT = 20_000_000
_WIDEST_PAGE = 20_000
"""Points; the format allows 14,400, and the engine sets memory aside for each."""
_MOST_POINTS = 2_400
"""Width or height from which on a page is a plan or a poster, and not drawn to be read."""
_MOST_ON_PAGE = 400_000
"""Characters on a page from which on it is no page of text."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One page: its sheet, its text as the engine orders it, its letters, and what else is drawn on it."""

    sheet: Sheet
    text: str
    letters: int
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class OpenPdf:
    """A file that the engine has opened."""

    pdf: Any

    @property
    def count(self) -> int:
        """Return the number of pages."""
        return len(self.pdf)

    def __enter__(self) -> Self:
        """Return the open file."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.pdf.close()

    def pages(self) -> Iterator[Printed | None]:
        """Yield each page, None for one that the engine cannot load."""
        total = 0
        for index in range(self.count):
            printed = self._page(index)
            total += printed.letters if printed else 0
            if total > _MOST_TEXT:
                said = f"more than {_MOST_TEXT:,} characters by page {index + 1}"
                raise DocumentRejectedError(RejectionCode.TOO_MUCH_TEXT, said)
            yield printed

    def picture(self, number: int) -> Any | None:
        """Return a page as it looks on paper (Pillow), None for one that is too large or cannot be drawn."""
        try:
            page = self.pdf[number - 1]
        except pypdfium2.PdfiumError:
            return None
        try:
            width, height = page.get_size()
            if max(width, height) > _MOST_POINTS:
                return None
            return page.render(scale=DOTS_PER_POINT).to_pil()
        except (pypdfium2.PdfiumError, ValueError):
            return None
        finally:
            page.close()

    def _page(self, index: int) -> Printed | None:
        try:
            page = self.pdf[index]
        except pypdfium2.PdfiumError:
            return None
        try:
            return _printed(page, index + 1) if max(page.get_size()) < _WIDEST_PAGE else None
        except pypdfium2.PdfiumError:
            return None
        finally:
            page.close()

    def bookmarks(self) -> Iterator[tuple[int, str]]:
        """Yield page and title of each entry of the outline."""
        try:
            for entry in self.pdf.get_toc(max_depth=6):
                target = entry.get_dest()
                if target is not None and target.get_index() is not None:
                    yield target.get_index() + 1, entry.get_title()
        except (pypdfium2.PdfiumError, RecursionError):
            return


def opened(data: bytes) -> OpenPdf:
    """Open the file; raises DocumentRejectedError where the engine cannot."""
    try:
        return OpenPdf(pypdfium2.PdfDocument(data))
    except pypdfium2.PdfiumError as error:
        raise DocumentRejectedError(RejectionCode.DAMAGED, f"the PDF engine says: {error}") from None


def _printed(page: Any, number: int) -> Printed:
    text_page = page.get_textpage()
    try:
        if text_page.count_chars() > _MOST_ON_PAGE:
            said = f"{text_page.count_chars():,} characters on page {number}"
            raise DocumentRejectedError(RejectionCode.TOO_MUCH_TEXT, said)
        text = text_page.get_text_range(errors="replace")
        frame = frame_of(page, text_page, text)
        runs = tuple(runs_of(text_page, frame, text))
        drawn = drawn_on(page, frame)
    finally:
        text_page.close()
    letters = sum([len(word) for run in runs for _, word in run.words])
    return Printed(Sheet(number, runs, drawn.rules, frame.across, frame.down), text, letters, drawn)
