"""The runs of a page to its visual lines, and the line of text that the paragraphs are made of.

In: runs. Out: rows of runs from the top of the page to its foot, each from left to right; and `Line`, what
the layout of a page comes to. Will not: see columns or tables (`pdf_layout`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from schemas.patterns import pattern
from schemas.vocabulary import BlockRole
from tasks.reading.pdf_labels import glued_label, is_label, is_sure_label
from tasks.reading.pdf_words import Run

Row = tuple[Run, ...]
"""The runs on one base line, left to right."""

LABEL_GAP = "   "
"""Stands between a label and its words, and between words that the page sets apart on one line."""
_SAME_LINE = 0.45
_TAB = 0.45
"""A label is set off by more than this share of the font size; a space is a quarter of it."""
_FURTHEST_LABEL = 7.0
_SPACE, _LETTER = 0.25, 0.5
"""Width of a space, and of a usual letter, as a share of the font size."""
_NUMBER = pattern("pdf.plain_number", r"[\d.,£%()-]+$")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of running text, or one row of a table (`cells`), with its place on its page in points.

    `body` is where its words begin behind a label; `flow` numbers the columns of the page that text runs
    through; `action` is what stands beside it in a right-hand column; `bold` tells of its beginning and end;
    `foot` is the base of the last line of a row that has several, else 0;
    `alone` says that no other line goes on with it: a name in a list, a row.
    """

    text: str
    page: int
    x0: float
    x1: float
    base: float
    size: float
    bold: tuple[bool, bool] = (False, False)
    body: float = 0.0
    labelled: bool = False
    first_word: float = 0.0
    flow: int = 0
    action: str = ""
    cells: tuple[str, ...] = ()
    role: BlockRole | None = None
    ocr: bool = False
    furniture: bool = False
    alone: bool = False
    underlined: bool = False
    foot: float = 0.0


def rows_of(runs: Iterable[Run]) -> list[Row]:
    """Return the runs as rows: what stands on one base line, raised letters included."""
    rows: list[list[Run]] = []
    first = 0.0
    for run in sorted(runs, key=lambda run: run.base):
        if rows and run.base - first <= _SAME_LINE * max(run.size, rows[-1][0].size):
            rows[-1].append(run)
        else:
            rows.append([run])
            first = run.base
    return [tuple(sorted(row, key=lambda run: run.x0)) if len(row) > 1 else (row[0],) for row in rows]


def with_label_joined(row: Row) -> Row:
    """Return the row with a label that hangs in front of it made part of its first run."""
    if len(row) < 2 or len(row[0].words) > 1 or not is_label(row[0].text):
        return row
    label, words, *rest = row
    if words.x0 - label.x1 > _FURTHEST_LABEL * words.size:
        return row
    if not is_sure_label(label.text) and (rest or _NUMBER.match(words.text)):
        return row
    joined = replace(words, x0=label.x0, words=label.words + words.words, gap=words.x0 - label.x1)
    return (joined, *rest)


def line_of(row: Sequence[Run], page: int, flow: int = 0) -> Line:
    """Return the runs of a row as one line of text."""
    head, last = row[0], row[-1]
    first = head.words[0][1]
    labelled, body, text = False, head.x0, ""
    if len(head.words) > 1 and is_label(first):
        tabbed = head.gap > _TAB * head.size and head.gap > 1.6 * head.usual_gap
        labelled = tabbed or is_sure_label(first)
        body = head.words[1][0] if labelled else body
        text = f"{first}{LABEL_GAP if tabbed else ' '}{' '.join([word for _, word in head.words[1:]])}"
    elif glued := glued_label(first):
        labelled, text = True, f"{glued}{LABEL_GAP}{head.text[len(glued) :]}"
        body += _LETTER * head.size * len(glued)
    else:
        text = head.text
    base = max(row, key=lambda run: len(run.words)).base
    return Line(
        text=text if len(row) == 1 else _joined(text, row),
        page=page,
        x0=head.x0,
        x1=last.x1,
        base=base,
        size=head.size,
        bold=(head.bold_start, last.bold_end),
        body=body,
        labelled=labelled,
        first_word=_first_width(head),
        flow=flow,
    )


def _first_width(head: Run) -> float:
    """Return the width of the first word of a run, by where the next begins."""
    return head.words[1][0] - head.x0 - _SPACE * head.size if len(head.words) > 1 else head.x1 - head.x0


def _joined(first: str, row: Sequence[Run]) -> str:
    """Join the runs of a row: by a space where they nearly touch or the line is spread, else by three."""
    gaps = [after.x0 - before.x1 for before, after in pairwise(row)]
    spread = len(gaps) > 2 or any(len(run.words) > 4 for run in row)
    parts = [first]
    for gap, run in zip(gaps, row[1:], strict=True):
        apart = gap > (3.0 if spread else 1.2) * run.size
        parts += [LABEL_GAP if apart else " ", run.text]
    return "".join(parts)
