"""Whether a line stands where the paragraph above would go on: right below it, as far in, or centred under it.

In: lines, paragraphs, the measure of the page. Out: yes or no. Will not: read the words (`pdf_going_on`).
"""

from tasks.reading.pdf_lines import Line
from tasks.reading.pdf_measures import USUAL_PITCH, Measure
from tasks.reading.pdf_paragraph import Paragraph

DROP = 1.35


def is_directly_below(paragraph: Paragraph, line: Line, measure: Measure) -> bool:
    """Say whether a line is below the last of a paragraph no further than lines there usually are."""
    before = paragraph.lines[-1]
    drop = line.base - before.base
    pitch = measure.pitch
    if len(paragraph.lines) > 1 and paragraph.lines[-2].page == before.page:
        pitch = min(DROP * pitch, before.base - paragraph.lines[-2].base)
    return 0 < drop <= max(DROP * pitch, USUAL_PITCH * before.size)


_CENTRED = 2.0
"""Points by which the middles of centred lines differ."""
RAGGED = 0.45
"""Share of the font size: with so little to spare a word would not have fitted."""


def goes_on_centred(before: Line, line: Line, measure: Measure) -> bool:
    """Say whether two lines are centred, and the first word of the second would not have fitted on the first."""
    apart = abs(before.x0 + before.x1 - line.x0 - line.x1) / 2
    longer = before.x1 - before.x0 + line.first_word
    room = measure.right - measure.left - RAGGED * line.size
    return apart < _CENTRED and line.x0 - before.x0 > line.size and longer > room


_INDENT = 1.0
_OUTDENT = 5.0


def indent_fits(paragraph: Paragraph, line: Line) -> bool:
    """Say whether a line begins where the paragraph's lines do, or where its first line's words do."""
    first, before = paragraph.lines[0], paragraph.lines[-1]
    tab = _INDENT * line.size
    if before is not first:
        return abs(line.x0 - before.x0) <= tab
    if first.labelled:
        return first.x0 - tab <= line.x0 <= first.body + 2 * tab
    return -_OUTDENT * line.size <= line.x0 - first.x0 <= tab


_NOT_CLOSE = 1.05
"""A sentence that ends at the edge ends its paragraph if the next line is more than this share of the pitch below."""


def is_lower(paragraph: Paragraph, line: Line, measure: Measure) -> bool:
    """Say whether a line is further below the one above than the lines of the paragraph are from each other."""
    before, above = paragraph.lines[-1], paragraph.lines[-2:][0]
    usual = before.base - above.base if above.page == before.page else 0.0
    return line.base - before.base > _NOT_CLOSE * (usual or measure.pitch)
