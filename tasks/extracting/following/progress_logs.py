"""Rows of an action log: a table whose head has a column for the action and one for its status.

In: a structure with its passages and days. Out: ProgressReport, a row each. Will not: read a table without such a head.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.documents import Block, Evidence
from schemas.following import ProgressReport
from schemas.minutes import Structure
from schemas.vocabulary import BlockRole
from seeds.lexicon import lexicon
from tasks.extracting.following.approved_days import Days
from tasks.extracting.following.progress_words import status_of_cell
from tasks.extracting.passages import Passage

LOGGED = "progress.log"
_ACTIONS = ("action", "task", "recommendation")


@dataclass(frozen=True, slots=True)
class _Columns:
    status: int
    minute: int | None
    action: int | None


def logged(structure: Structure, passages: Sequence[Passage], days: Days) -> Iterator[ProgressReport]:
    """Yield a report for each row whose status is known."""
    told = [passage for passage in passages if passage.paragraph]
    starts = [passage.start for passage in told]
    for block, columns in _rows(structure):
        at = bisect_right(starts, block.start) - 1
        status = status_of_cell(_cell(structure, block, columns.status))
        if status is None or at < 0 or block.start >= told[at].end:
            continue
        evidence = Evidence(block.start, min(block.end, told[at].end), LOGGED)
        named = days.within([evidence], None)
        yield ProgressReport(
            id="",
            status=status,
            minute=_minute(_cell(structure, block, columns.minute)) if columns.minute is not None else None,
            minutes_date=named[0] if len(named) == 1 else None,
            paragraph_id=told[at].paragraph_id,
            evidence=evidence,
            action=_minute(_cell(structure, block, columns.action)) if columns.action is not None else None,
        )


def _rows(structure: Structure) -> Iterator[tuple[Block, _Columns]]:
    columns = None
    for block in structure.document.blocks:
        if block.role is BlockRole.TABLE_HEAD:
            columns = _columns(structure, block)
        elif columns and block.role is BlockRole.TABLE_ROW and len(block.cells) > columns.status:
            yield block, columns


def _columns(structure: Structure, head: Block) -> _Columns | None:
    words = lexicon().words
    heads = [_cell(structure, head, at).strip(" :*").lower() for at in range(len(head.cells))]
    status = next((at for at, name in enumerate(heads) if name in words["progress.status_columns"]), None)
    acts = any(action in name for at, name in enumerate(heads) for action in _ACTIONS if at != status)
    minute = next((at for at, name in enumerate(heads) if name in words["progress.minute_columns"]), None)
    number = next((at for at, name in enumerate(heads) if name in words["progress.action_columns"]), None)
    return _Columns(status, minute, number) if status is not None and acts else None


def _cell(structure: Structure, block: Block, at: int) -> str:
    start, end = block.cells[at] if at < len(block.cells) else (0, 0)
    return structure.document.text[start:end]


def _minute(words: str) -> str | None:
    """Return the number of a minute in a cell of its own: `33`, `Minute 33/24`."""
    last = words.split()[-1:] or [""]
    number = last[0].strip(".()")
    return number if number[:1].isdigit() and len(words.split()) <= 3 else None
