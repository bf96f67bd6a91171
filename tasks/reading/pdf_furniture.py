"""Running headers, footers and page numbers: what stands in the same place on many pages.

In: the lines of each page. Out: the same lines, those of the page's furniture marked. Will not: take any
line away, or mark what is printed once.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from tasks.reading.pdf_lines import Line

_EDGE_LINES = 4
_BUCKET = 8.0
"""Points by which the same line may stand higher or lower from page to page."""
_MARGIN = 0.1
_DIGITS = pattern("pdf.digits", r"\d+")
_PAGE_NUMBER = pattern(
    "pdf.page_number",
    r"[-–|\s]*+(?:(?:page|tudalen|p\.)[\s|]*)?(\d{1,4})(?:\s*(?:of|/|o)\s*\d{1,4})?(?:[-–|\s]*|\s*\|\s*page)$",
    re.IGNORECASE,
)
_Key = tuple[str, int]


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of one page, and its height in points."""

    lines: tuple[Line, ...]
    down: float


def with_furniture_marked(pages: Sequence[PageLines]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each page."""
    seen: Counter[_Key] = Counter()
    for page in pages:
        seen.update({key for line in _edges(page) for key in _near(_key(line, page.down))})
    least = max(2, (len(pages) + 1) // 2)
    for page in pages:
        edges = set(_edges(page))
        yield tuple(
            replace(line, furniture=True, alone=True)
            if line in edges and (_is_number(line, page) or _repeated(line, page, seen) >= least)
            else line
            for line in page.lines
        )


def _edges(page: PageLines) -> list[Line]:
    """Return the first and the last lines of a page."""
    lines = sorted((line for line in page.lines if not line.furniture), key=lambda line: line.base)
    return lines[:_EDGE_LINES] + lines[max(_EDGE_LINES, len(lines) - _EDGE_LINES) :]


def _key(line: Line, down: float) -> _Key:
    """Return the words with digits folded, and how far the line is from the nearer edge of the page."""
    from_edge = line.base if line.base < down / 2 else line.base - down
    return _DIGITS.sub("0", line.text).casefold(), round(from_edge / _BUCKET)


def _repeated(line: Line, page: PageLines, seen: Counter[_Key]) -> int:
    """Return on how many pages a line stands; a numbered one or a row is the page's own: `3. Item`, `4. Item`."""
    return 0 if line.labelled or line.role is BlockRole.TABLE_ROW else seen[_key(line, page.down)]


def _near(key: _Key) -> list[_Key]:
    """Return the places that count as the same place."""
    return [(key[0], key[1] + step) for step in (-1, 0, 1)]


def _is_number(line: Line, page: PageLines) -> bool:
    """Say whether a line at the very edge of the page is a page number by its words alone."""
    at_edge = line.base < _MARGIN * page.down or line.base > (1 - _MARGIN) * page.down
    return at_edge and not line.cells and _PAGE_NUMBER.match(line.text) is not None
