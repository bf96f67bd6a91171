"""The right-hand column of actions: initials or names beside the paragraph that asks something of them.

In: the rows of a page, and where the page before had such a column. Out: the rows without the column,
and what stood in it by row. Will not: say whose initials they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.reading.pdf_lines import Row
from tasks.reading.pdf_words import Run

_OWNER = pattern("pdf.action_owner", r"(?:[A-Z]{2,4}|ALL|All|Clerk|Chair)(?:\s?[/&,+]\s?[A-Z]{2,4})*[.,]?$")
_RIGHT = 0.72
"""An action column begins beyond this share of the page's width."""
_LEAST = 3
_LEFT_WORDS = 4
_LATITUDE = 6.0
_SPACE = 0.25


@dataclass(frozen=True, slots=True)
class Actions:
    """Where the column begins (None: there is none), and its words by the index of the row they stand in."""

    edge: float | None
    beside: dict[int, str]
    head: int | None = None


def actions_of(rows: Sequence[Row], across: float, carried: float | None) -> tuple[list[Row], Actions]:
    """Return the rows without the words of the action column, and the column."""
    head = _head(rows, across)
    edge = rows[head][-1].x0 if head is not None else carried if carried is not None else _edge(rows, across)
    if edge is None:
        return list(rows), Actions(None, {})
    kept: list[Row] = []
    beside: dict[int, str] = {}
    for index, row in enumerate(rows):
        left, right = (row, "") if head is not None and index <= head else _split(row, edge - _LATITUDE)
        kept.append(left)
        if right:
            beside[index] = right
    if head is None and not beside:
        return list(rows), Actions(carried, {})
    return kept, Actions(edge, beside, head)


def _head(rows: Sequence[Row], across: float) -> int | None:
    """Return the row whose last run on the right is the head of an action column."""
    heads = _headings()
    return next(
        (
            index
            for index, row in enumerate(rows)
            if row[-1].x0 > _RIGHT * across and len(row) <= 2 and row[-1].text.rstrip(":").casefold() in heads
        ),
        None,
    )


def _edge(rows: Sequence[Row], across: float) -> float | None:
    """Return where owners stand on the right of long lines, if there are enough and nothing else is there."""
    right = [row for row in rows if len(row) > 1 and row[-1].x0 > _RIGHT * across]
    owners = [row for row in right if _OWNER.match(row[-1].text) and sum(len(run.words) for run in row) > _LEFT_WORDS]
    return min(row[-1].x0 for row in owners) if len(owners) >= _LEAST and len(owners) > 0.6 * len(right) else None


def _split(row: Row, edge: float) -> tuple[Row, str]:
    """Return what stands left of the column's edge, and the words of the column."""
    left = tuple(run for run in row if run.x0 < edge)
    right = [run.text for run in row if run.x0 >= edge]
    if left and left[-1].x1 > edge and left[-1].bold_end and not left[-1].bold_start:
        run, owner = _cut(left[-1], edge)
        if owner:
            return (*left[:-1], run), " ".join([owner, *right])
    return left, " ".join(right)


def _cut(run: Run, edge: float) -> tuple[Run, str]:
    """Cut an owner off the end of a line that runs up to the column."""
    x0, owner = run.words[-1]
    if x0 < edge or len(run.words) < _LEFT_WORDS or not _OWNER.match(owner):
        return run, ""
    return replace(run, words=run.words[:-1], x1=x0 - _SPACE * run.size, bold_end=run.bold_start), owner


@lru_cache(maxsize=1)
def _headings() -> frozenset[str]:
    return frozenset(heading.casefold() for heading in lexicon().words["pdf.action_headings"])
