"""Lines to paragraphs: joined over line ends, hyphens and pages.

In: the lines of all pages in order, furniture marked. Out: paragraphs, each with its lines. Will not: write
text (`pdf_writing`).

A line goes on with the one above if the first word would not have fitted there, or if the sentence plainly
goes on; a drop, a label, another indent or a change to or from bold begins a new paragraph.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from schemas.patterns import pattern
from tasks.reading.pdf_labels import begins_field, is_sure_label
from tasks.reading.pdf_lines import LABEL_GAP, Line

_DROP = 1.35
_WIDE_DROP = 2.6
_NOT_CLOSE = 1.05
"""A sentence that ends at the edge ends its paragraph if the next line is more than this share of the pitch below."""
_INDENT = 1.0
_OUTDENT = 5.0
_CENTRED = 2.0
"""Points by which the middles of centred lines differ."""
_RAGGED, _UNSURE = 0.45, 2.5
"""Shares of the font size: with so little to spare a word would not have fitted, or is not sure to."""
_SOME = 0.4
_MOST = 0.75
_ENDS = (".", ":", ";", "!", "?", ".”", ".’", '."', ".)")
_USUAL_PITCH = 1.2
_DOUBLE = 2.8
"""Double-spaced lines are less than this multiple of the font size apart."""
_AWAITS_MORE = pattern(
    "pdf.awaits_more",
    r"(?:[,&–]|(?<![A-Za-z])(?:an?|and|are|as|at|be|been|but|by|for|from|has|had|have|if|in|into|is|its|no|not|of|on|or|our|over|that"
    r"|the|their|these|this|those|to|under|was|were|which|who|will|with|would|Cllrs?\.?|Councillors?|Dr\.?|M(?:r|rs|s|iss)\.?))$",
)
"""What a line ends with whose sentence goes on, though the next word would have fitted: the block may be narrow."""
_LEADERS = ("....", "……", "____")


@dataclass(slots=True)
class Paragraph:
    """The lines of one paragraph; `gap` counts the blank lines above it, `left` is the page's left edge of text."""

    lines: list[Line]
    gap: int = 0
    left: float = 0.0
    actions: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Measure:
    """The type area of a page: where its lines begin and end, and how far each is below the one above."""

    left: float
    right: float
    pitch: float


def measures_of(pages: Sequence[Sequence[Line]]) -> list[Measure]:
    """Return the measure of each page; a page of short lines has the right edge that pages usually have."""
    rights = [_second_furthest([line.x1 for line in page if _runs_on(line)]) for page in pages]
    known = sorted(right for right in rights if right)
    usual = known[len(known) // 2] if known else 0.0
    left = min((line.x0 for page in pages for line in page if _runs_on(line)), default=0.0)
    pitches = [_pitch(page) for page in pages]
    closest = min(filter(None, pitches), default=0.0)
    return [
        Measure(left, max(right, usual), pitch or closest or _USUAL_PITCH * _size(page))
        for page, right, pitch in zip(pages, rights, pitches, strict=True)
    ]


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
            elif current and _goes_on(current, line, measure):
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


def _goes_on(paragraph: Paragraph, line: Line, measure: Measure) -> bool:
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
    if before.flow != line.flow or not _directly_below(paragraph, line, measure):
        return False
    lower = _is_lower(paragraph, line, measure)
    goes_on = _indent_fits(paragraph, line) and _continues_sentence(before, line, measure, lower=lower)
    return goes_on or _goes_on_centred(before, line, measure)


def _begins_anew(before: Line, line: Line) -> bool:
    """Say whether a line begins with a label; a number that ends a sentence, at a line's start, is none."""
    wrapped = (
        not before.text.endswith(_ENDS)
        and line.text[:1].isdigit()
        and LABEL_GAP not in line.text[:12]
        and abs(line.x0 - (before.body if before.labelled else before.x0)) < 1.0
    )
    return line.labelled and not wrapped


def _stands_first(before: Line, line: Line) -> bool:
    """Say whether a line is a label that belongs to what comes below, or begins with one and a colon."""
    first = begins_field(line.text) or (before.text.endswith(_ENDS) and is_sure_label(line.text))
    return first and _AWAITS_MORE.search(before.text) is None


def _same_weight(before: Line, line: Line) -> bool:
    """Say whether neither line is a heading beside the other; a bold word at a line's end is no heading."""
    if before.underlined != line.underlined and not line.text[:1].islower():
        return False
    if all(before.bold) != all(line.bold):
        return before.bold[1] == line.bold[0] or line.text[:1].islower()
    return True


def _directly_below(paragraph: Paragraph, line: Line, measure: Measure) -> bool:
    before = paragraph.lines[-1]
    drop = line.base - before.base
    pitch = measure.pitch
    if len(paragraph.lines) > 1 and paragraph.lines[-2].page == before.page:
        pitch = min(_DROP * pitch, before.base - paragraph.lines[-2].base)
    return 0 < drop <= max(_DROP * pitch, _USUAL_PITCH * before.size)


def _goes_on_centred(before: Line, line: Line, measure: Measure) -> bool:
    """Say whether two lines are centred, and the first word of the second would not have fitted on the first."""
    apart = abs(before.x0 + before.x1 - line.x0 - line.x1) / 2
    longer = before.x1 - before.x0 + line.first_word
    room = measure.right - measure.left - _RAGGED * line.size
    return apart < _CENTRED and line.x0 - before.x0 > line.size and longer > room


def _indent_fits(paragraph: Paragraph, line: Line) -> bool:
    """Say whether a line begins where the paragraph's lines do, or where its first line's words do."""
    first, before = paragraph.lines[0], paragraph.lines[-1]
    tab = _INDENT * line.size
    if before is not first:
        return abs(line.x0 - before.x0) <= tab
    if first.labelled:
        return first.x0 - tab <= line.x0 <= first.body + 2 * tab
    return -_OUTDENT * line.size <= line.x0 - first.x0 <= tab


def _is_lower(paragraph: Paragraph, line: Line, measure: Measure) -> bool:
    """Say whether a line is further below the one above than the lines of the paragraph are from each other."""
    before, above = paragraph.lines[-1], paragraph.lines[-2:][0]
    usual = before.base - above.base if above.page == before.page else 0.0
    return line.base - before.base > _NOT_CLOSE * (usual or measure.pitch)


def _continues_sentence(
    before: Line, line: Line, measure: Measure, *, lower: bool = False, over_page: bool = False
) -> bool:
    width = max(1.0, measure.right - measure.left)
    reach = (before.x1 - measure.left) / width
    ended = before.text.endswith(_ENDS)
    spare = measure.right - before.x1 - line.first_word
    if before.text[-1:] == "-" and before.text[-2:-1].isalnum():
        return True
    if spare < _RAGGED * line.size and not (ended and (over_page or lower)):
        return True
    if ended:
        return False
    if line.text[:1].islower():
        return reach > _SOME or before.text.endswith((",", "-"))
    if reach <= _MOST or over_page:
        return False
    return (spare < _UNSURE * line.size and not line.labelled) or _AWAITS_MORE.search(before.text) is not None


def _gap(before: Line, line: Line, measure: Measure) -> int:
    """Return how many blank lines stand for the drop between two lines."""
    if before.page != line.page:
        return 0 if line.cells and before.cells else 1
    drop = line.base - max(before.base, before.foot)
    if before.flow != line.flow or drop <= _DROP * measure.pitch:
        return 0
    return 1 if drop <= _WIDE_DROP * measure.pitch else 2


def _runs_on(line: Line) -> bool:
    return not line.alone and line.flow == 0


def _second_furthest(ends: Sequence[float]) -> float:
    """Return the second largest; a single line may reach over the edge."""
    return sorted(ends)[-2] if len(ends) > 2 else max(ends, default=0.0)


def _pitch(page: Sequence[Line]) -> float:
    """Return the commonest drop to a line that begins in the middle of a sentence; 0 if there are too few."""
    drops: defaultdict[int, list[float]] = defaultdict(list)
    for before, line in pairwise(page):
        drop = line.base - before.base
        if 0 < drop < _DOUBLE * line.size and before.flow == line.flow and line.text[:1].islower():
            drops[round(2 * drop)].append(drop)
    most = max(map(len, drops.values()), default=0)
    usual = min((same for same in drops.values() if len(same) * 2 >= most), default=[])
    return sum(usual) / len(usual) if most > 1 else 0.0


def _size(page: Sequence[Line]) -> float:
    return sum(line.size for line in page) / len(page) if page else 10.0
