"""Tables in Markdown whose cells hold anybody's words.

In: cells. Out: lines of Markdown. Will not: let a cell end its row, or be anything else than text.
"""

import re
from collections.abc import Iterable, Iterator
from html import escape

from flows.rendering import plain

_SIGNS = re.compile(r"([\\`*_\[\]#~])")


def table(columns: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines of a table, and nothing for one without rows; cells are Markdown on one line."""
    lines = [_row(cells) for cells in rows]
    if lines:
        yield from (_row(columns), _row("---" for _ in columns), *lines, "")


def escaped(words: str | None) -> str:
    """Return words on one line, in which nothing is markup."""
    return _SIGNS.sub(r"\\\1", escape(plain(words), quote=False)).replace("|", "&#124;")


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
