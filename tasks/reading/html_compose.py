"""Lines to the canonical text of a document, with its blocks and links.

In: lines in reading order. Out: text, blocks, links. Will not: add or leave out words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from schemas.documents import Block, Link
from schemas.vocabulary import BlockRole
from tasks.reading.html_line import Line

_TIGHT = (
    {BlockRole.TABLE_HEAD, BlockRole.TABLE_ROW},
    {BlockRole.TABLE_HEAD, BlockRole.ATTENDANCE},
    {BlockRole.DOCUMENT_LINK},
    {BlockRole.FIELD},
)
"""Roles of which one line follows the other without a blank line between."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text and what points into it."""

    text: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]


def compose(lines: Sequence[Line]) -> Written:
    """Write the lines one below the other, with a blank line where a paragraph ends."""
    parts: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    position = 0
    for index, line in enumerate(lines):
        apart = index > 0 and _apart(lines[index - 1], line)
        lead = ("\n" * (1 + apart) if index else "") + " " * line.indent
        start = position + len(lead)
        parts += (lead, line.text)
        position = start + len(line.text)
        blocks.append(_block(line, start, position, int(apart)))
        links += [Link(begin, end, url) for begin, end, url in line.moved(start)]
    return Written("".join(parts) + ("\n" if parts else ""), tuple(blocks), tuple(links))


def _apart(before: Line, line: Line) -> bool:
    if not (line.gap and before.role and line.role):
        return line.gap
    return not any(before.role in roles and line.role in roles for roles in _TIGHT)


def _block(line: Line, start: int, end: int, gap: int) -> Block:
    return Block(
        start,
        end,
        line.indent,
        gap,
        furniture=line.furniture,
        role=line.role,
        label_end=start + line.label_end if line.label_end else None,
        cells=tuple((start + begin, start + finish) for begin, finish in line.cells),
        bold=line.bold,
    )
