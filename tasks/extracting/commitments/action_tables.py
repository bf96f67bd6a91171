"""Rows of a table of actions: one column says what is to be done, another who does it, or when.

In: a structure. Out: the rows that are still to be done, with the places of task, owner, day and number; and the head.
Will not: read a table whose head does not name a task and an owner or a day, or a row whose status is done.

    No | Action | Owner | By when
    1 | Obtain quotes for the fence | Clerk | 31 May
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.documents import Block
from schemas.minutes import Structure
from schemas.vocabulary import BlockRole, ProgressStatus
from seeds.lexicon import lexicon
from tasks.extracting.commitments.action_columns import names_owner
from tasks.extracting.commitments.promises import Bounds, Sentence
from tasks.extracting.commitments.typed_cells import cells_of
from tasks.extracting.following.progress_words import status_of_cell


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of such a table, or its head; `task` is None in a head, and where nothing is left to do."""

    bounds: Bounds
    task: Bounds | None = None
    owner: Bounds | None = None
    due: Bounds | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class _Columns:
    task: int
    owner: int | None
    due: int | None
    status: int | None
    number: int | None
    all: int


def table_rows(structure: Structure) -> tuple[TableRow, ...]:
    """Return the heads and the rows of all tables of actions, in reading order."""
    return tuple(_rows(structure.document.text, structure.document.blocks))


class Tables:
    """The rows by their places: a sentence of a row is no prose."""

    def __init__(self, rows: Sequence[TableRow]) -> None:
        """File the rows, which stand in reading order."""
        self._rows = rows
        self._starts = [row.bounds[0] for row in rows]

    def rows_of(self, sentence: Sentence) -> list[TableRow] | None:
        """Return the rows whose task begins in a sentence; None where it stands in no row, or behind the task."""
        if not self._rows:
            return None
        start, end = sentence.start, sentence.start + len(sentence.text)
        first = max(0, bisect_right(self._starts, start) - 1)
        here = [row for row in self._rows[first : bisect_left(self._starts, end)] if start < row.bounds[1]]
        begun = [row for row in here if row.task and start <= row.task[0] < end]
        behind = all(row.task and row.task[1] <= start for row in here)
        return None if behind and not begun else begun


def _rows(text: str, blocks: Sequence[Block]) -> Iterator[TableRow]:
    columns = None
    for block in blocks:
        cells = cells_of(text, block)
        if len(cells) < _FEWEST:
            columns = columns if block.cells or _in_table(block) else None
        elif head := _columns(text, cells):
            columns = head
            yield TableRow((block.start, block.end))
        elif block.role is BlockRole.TABLE_HEAD:
            columns = None
        elif columns and len(cells) == columns.all:
            yield from _row(text, block, cells, columns)


_FEWEST = 2


def _in_table(block: Block) -> bool:
    return block.role in (BlockRole.TABLE_ROW, BlockRole.TABLE_HEAD)


def _columns(text: str, cells: Sequence[Bounds]) -> _Columns | None:
    """Return the columns that a head names; a lone `Action` is that of the owners (`action_columns`)."""
    heads = [" ".join(text[start:end].strip(" :*?").lower().split()) for start, end in cells]
    task = _place(heads, "commitments.task_columns")
    owner = _place(heads, "commitments.owner_columns")
    due = _place(heads, "commitments.due_columns")
    if due is None and owner is not None and "date" in heads[min(task or 0, owner) + 1 :]:
        due = len(heads) - 1 - heads[::-1].index("date")
    status = _place(heads, "progress.status_columns", but=due)
    if task is None or (owner is None and due is None):
        return None
    return _Columns(task, owner, due, status, _place(heads, "progress.action_columns"), len(cells))


def _place(heads: Sequence[str], words: str, *, but: int | None = None) -> int | None:
    return next((at for at, head in enumerate(heads) if head in lexicon().words[words] and at != but), None)


def _row(text: str, block: Block, cells: Sequence[Bounds], columns: _Columns) -> Iterator[TableRow]:
    """Yield the row; one whose task is a lone word, as an owner in the column of the tasks is, is read as prose."""
    said = {name: text[slice(*cells[at])] for name, at in _placed(columns)}
    if _is_done(said.get("status", ""), said.get("due", "")):
        yield TableRow((block.start, block.end))
    elif len(said["task"].split()) > 1:
        places = {name: cells[at] for name, at in _placed(columns)}
        owner = places.get("owner") if names_owner(said.get("owner", "")) else None
        due = places.get("due") if names_owner(said.get("due", "")) else None
        number = said.get("number", "").strip(" .()")
        yield TableRow((block.start, block.end), places["task"], owner, due, number if number.isdigit() else None)


def _placed(columns: _Columns) -> Iterator[tuple[str, int]]:
    for name in ("task", "owner", "due", "status", "number"):
        at: int | None = getattr(columns, name)
        if at is not None:
            yield name, at


def _is_done(*cells: str) -> bool:
    return any(status_of_cell(cell) in (ProgressStatus.DONE, ProgressStatus.SUPERSEDED) for cell in cells)
