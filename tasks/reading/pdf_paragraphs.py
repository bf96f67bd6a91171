"""Lines to paragraphs: joined over line ends, hyphens and pages.

In: the lines of all pages in order, furniture marked. Out: paragraphs, each with its lines. Will not: write text
(`pdf_writing`).

A line goes on with the one above if the first word would not have fitted there, or if the sentence plainly goes on; a
drop, a label, another indent or a change to or from bold begins a new paragraph.
"""

from collections.abc import Iterable, Iterator, Sequence

from tasks.reading.pdf_going_on import goes_on
from tasks.reading.pdf_lines import Line
from tasks.reading.pdf_measures import Measure
from tasks.reading.pdf_paragraph import Paragraph
from tasks.reading.pdf_places import DROP


def paragraphs_of(pages: Iterable[Sequence[Line]], measures: Sequence[Measure]) -> Iterator[Paragraph]:
    """Yield the paragraphs in reading order; furniture comes after the paragraph that it interrupts."""
    current: Paragraph | None = None
    held: list[Paragraph] = []
    for page, measure in zip(pages, measures, strict=True):
        for line in page:
            if line.furniture:
                if current:
                    held.append(Paragraph([line], 0, measure.left))
                else:
                    yield Paragraph([line], 0, measure.left)
            elif current and goes_on(current, line, measure):
                _add(current, line)
            else:
                if current:
                    yield current
                    yield from held
                    held = []
                gap = _gap(current.lines[-1], line, measure) if current else 0
                current = Paragraph([], gap, measure.left)
                _add(current, line)
    if current:
        yield current
    yield from held


def _add(paragraph: Paragraph, line: Line) -> None:
    paragraph.lines.append(line)
    if line.action:
        paragraph.actions.append(line.action)


_WIDE_DROP = 2.6


def _gap(before: Line, line: Line, measure: Measure) -> int:
    """Return how many blank lines stand for the drop between two lines."""
    if before.page != line.page:
        return 0 if line.cells and before.cells else 1
    drop = line.base - max(before.base, before.foot)
    if before.flow != line.flow or drop <= DROP * measure.pitch:
        return 0
    return 1 if drop <= _WIDE_DROP * measure.pitch else 2
