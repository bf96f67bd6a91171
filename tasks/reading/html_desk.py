"""Where the lines of a page are put while they are written: the pen, and the lists and tables that are open.

In: finished lines. Out: the same, in the page, in a cell, or between the rows of a table. Will not:
know tags.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bs4.element import PageElement

from schemas.vocabulary import BlockRole
from tasks.reading.html_label import ListCount
from tasks.reading.html_line import Line, Pen, Scope
from tasks.reading.html_table import Grid, Part


@dataclass(slots=True)
class Frame:
    """An open tag: what is left of its contents, their scope, and what to do when it closes."""

    nodes: Iterator[PageElement]
    scope: Scope
    leave: Callable[[], None] | None = None


@dataclass(slots=True)
class Desk:
    """The pen and what is open around it; the innermost sink takes the lines."""

    pen: Pen = field(default_factory=Pen)
    sinks: list[list[Part]] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    lists: list[ListCount | None] = field(default_factory=list)

    def open_sink(self, parts: list[Part] | None = None) -> list[Part]:
        """Begin to collect lines apart; return what will hold them."""
        sink: list[Part] = [] if parts is None else parts
        self.sinks.append(sink)
        return sink

    def close_sink(self) -> tuple[Line, ...]:
        """Return the lines that were collected apart."""
        self.end_line()
        return tuple(part for part in self.sinks.pop() if isinstance(part, Line))

    def put(self, line: Line) -> None:
        """Add a line."""
        self.sinks[-1].append(line)

    def put_waiting_label(self) -> None:
        """Write a label that still waits for words on a line of its own: what comes next has its own."""
        label, self.pen.label = self.pen.label, None
        if label:
            self.put(Line(label, BlockRole.LIST_ITEM, indent=self.pen.indent, label_end=len(label)))

    def end_line(self, *, gap: bool = True) -> None:
        """End the line, if one is begun; `gap` says that what follows is a paragraph of its own."""
        line = self.pen.take()
        if line:
            self.put(line)
        self.pen.gap = self.pen.gap or gap

    def break_line(self) -> None:
        """End the line at a break; a second one right after it makes a paragraph."""
        self.end_line(gap=self.pen.scope is None)

    def inside_own_grid(self) -> bool:
        """Say whether the innermost thing that is open is a table."""
        return bool(self.grids) and self.sinks[-1] is self.grids[-1].parts
