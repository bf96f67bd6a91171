"""Whether a line goes on with the paragraph above: its label, its weight, its place, and the sentence.

In: a paragraph, a line, the measure of the page. Out: yes or no. Will not: build paragraphs (`pdf_paragraphs`).
"""

from schemas.patterns import pattern
from tasks.reading.pdf_labels import begins_field, is_sure_label
from tasks.reading.pdf_lines import LABEL_GAP, Line
from tasks.reading.pdf_measures import Measure
from tasks.reading.pdf_paragraph import Paragraph
from tasks.reading.pdf_places import RAGGED, goes_on_centred, indent_fits, is_directly_below, is_lower


def goes_on(paragraph: Paragraph, line: Line, measure: Measure) -> bool:
    """Say whether a line belongs to the paragraph before it."""
    before = paragraph.lines[-1]
    if before.alone or line.alone or _begins_anew(before, line) or not _same_weight(before, line):
        return False
    if _stands_first(before, line):
        return False
    if any(leader in before.text for leader in _LEADERS):
        return False
    if before.page != line.page:
        return _continues_sentence(before, line, measure, over_page=True)
    if before.flow != line.flow or not is_directly_below(paragraph, line, measure):
        return False
    lower = is_lower(paragraph, line, measure)
    fits = indent_fits(paragraph, line) and _continues_sentence(before, line, measure, lower=lower)
    return fits or goes_on_centred(before, line, measure)


_LEADERS = ("....", "……", "____")


def _begins_anew(before: Line, line: Line) -> bool:
    """Say whether a line begins with a label; a number that ends a sentence, at a line's start, is none."""
    wrapped = (
        not before.text.endswith(_ENDS)
        and line.text[:1].isdigit()
        and LABEL_GAP not in line.text[:12]
        and abs(line.x0 - (before.body if before.labelled else before.x0)) < 1.0
    )
    return line.labelled and not wrapped


_ENDS = (".", ":", ";", "!", "?", ".”", ".’", '."', ".)")


def _stands_first(before: Line, line: Line) -> bool:
    """Say whether a line is a label that belongs to what comes below, or begins with one and a colon."""
    first = begins_field(line.text) or (before.text.endswith(_ENDS) and is_sure_label(line.text))
    return first and _AWAITS_MORE.search(before.text) is None


_AWAITS_MORE = pattern(
    "pdf.awaits_more",
    r"(?:[,&–]|(?<![A-Za-z])(?:an?|and|are|as|at|be|been|but|by|for|from|has|had|have|if|in|into|is|its|no|not|of|on|or|our|over|that"
    r"|the|their|these|this|those|to|under|was|were|which|who|will|with|would|Cllrs?\.?|Councillors?|Dr\.?|M(?:r|rs|s|iss)\.?))$",
)
"""What a line ends with whose sentence goes on, though the next word would have fitted: the block may be narrow."""


def _same_weight(before: Line, line: Line) -> bool:
    """Say whether neither line is a heading beside the other; a bold word at a line's end is no heading."""
    if before.underlined != line.underlined and not line.text[:1].islower():
        return False
    if all(before.bold) != all(line.bold):
        return before.bold[1] == line.bold[0] or line.text[:1].islower()
    return True


_UNSURE = 2.5
"""Share of the font size: with so little to spare a word is not sure to have fitted."""
_SOME = 0.4
_MOST = 0.75


def _continues_sentence(
    before: Line, line: Line, measure: Measure, *, lower: bool = False, over_page: bool = False
) -> bool:
    width = max(1.0, measure.right - measure.left)
    reach = (before.x1 - measure.left) / width
    ended = before.text.endswith(_ENDS)
    spare = measure.right - before.x1 - line.first_word
    if before.text[-1:] == "-" and before.text[-2:-1].isalnum():
        return True
    if spare < RAGGED * line.size and not (ended and (over_page or lower)):
        return True
    if ended:
        return False
    if line.text[:1].islower():
        return reach > _SOME or before.text.endswith((",", "-"))
    if reach <= _MOST or over_page:
        return False
    return (spare < _UNSURE * line.size and not line.labelled) or _AWAITS_MORE.search(before.text) is not None
