"""How the reading commands show things: on a terminal of any width, in a pipe, or as JSON.

In: frozen rows. Out: text. Will not: read the warehouse, or let the words of a document command the terminal.
"""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

DASH = "—"
LEAST_COLUMN = 20

Cells = Mapping[str, Sequence[RenderableType]]
"""What each council says in one row, by council code; a council that is silent is left out."""


def terminal() -> Console:
    """Return the console to print on; characters that it cannot show become `?` rather than an error."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    return Console(highlight=False)


def print_json(data: Any) -> None:
    """Print a dataclass, or dicts and lists, as JSON."""
    ascii_only = not (sys.stdout.encoding or "").lower().startswith("utf")
    content = asdict(data) if is_dataclass(data) and not isinstance(data, type) else data
    sys.stdout.write(json.dumps(content, indent=2, ensure_ascii=ascii_only) + "\n")


def plain(words: str | None) -> str:
    """Return words on one line; no-break spaces become spaces, and control characters a replacement mark."""
    one_line = " ".join((words or "").split())
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in one_line)


def heading(console: Console, title: str, remark: str = "") -> None:
    """Print the title of a section, with a remark on how to read it."""
    console.print()
    console.print(Text(title, style="bold"))
    if remark:
        console.print(Text(remark, style="dim"))


def sheet(*columns: str, numbers: Sequence[str] = ()) -> Table:
    """Return an empty table with these headings; those in `numbers` are set to the right."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, justify="right" if name in numbers else "left", overflow="fold")
    return table


def quoted(words: str | None, place: str, around: str = "", reach: int = 70) -> Text:
    """Return words in quotation marks with their place; a long sentence is cut to the reach of `around`."""
    sentence, inner = plain(words), plain(around)
    at = sentence.find(inner) if inner else -1
    shown = _window(sentence, at, len(inner), reach) if at >= 0 else sentence
    text = Text("“") + Text(shown) + Text("” ") + Text(f"[{place}]", style="cyan")
    if inner:
        text.highlight_words([inner], style="bold")
    return text


def side_by_side(console: Console, councils: Mapping[str, str], rows: Sequence[tuple[str, Cells]]) -> None:
    """Print rows with a column a council; where the terminal is too narrow for that, one council below another."""
    label_width = max(16, console.width // 6)
    if (console.width - label_width) // max(1, len(councils)) >= LEAST_COLUMN:
        console.print(_in_columns(councils, rows, label_width))
    else:
        for label, cells in rows:
            console.print(_stacked(councils, label, cells))


def _in_columns(councils: Mapping[str, str], rows: Sequence[tuple[str, Cells]], label_width: int) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold", leading=1, expand=True)
    table.add_column("", width=label_width, overflow="fold")
    for name in councils.values():
        table.add_column(plain(name), ratio=1, overflow="fold")
    for label, cells in rows:
        table.add_row(Text(label, style="bold"), *(_cell(cells.get(code, ())) for code in councils))
    return table


def _stacked(councils: Mapping[str, str], label: str, cells: Cells) -> Group:
    parts: list[RenderableType] = [Text(label, style="bold")]
    for code in (code for code in councils if cells.get(code)):
        parts += [Padding(Text(plain(councils[code])), (0, 0, 0, 2)), Padding(_cell(cells[code]), (0, 0, 0, 4))]
    silent = [plain(name) for code, name in councils.items() if not cells.get(code)]
    if silent:
        parts.append(Padding(Text(f"{', '.join(silent)}: {DASH}", style="dim"), (0, 0, 0, 2)))
    return Group(*parts, Text())


def _cell(lines: Sequence[RenderableType]) -> RenderableType:
    return Group(*lines) if lines else Text(DASH, style="dim")


def _window(sentence: str, at: int, length: int, reach: int) -> str:
    """Return the part of a sentence around some words, cut between words."""
    start, end = max(0, at - reach), min(len(sentence), at + length + reach)
    if start > 0:
        start = sentence.find(" ", start, at) + 1 or at
    if end < len(sentence):
        end = max(sentence.rfind(" ", at + length, end), at + length)
    return ("… " if start > 0 else "") + sentence[start:end] + (" …" if end < len(sentence) else "")
