"""A paragraph of a page: its lines, and the room above it.

In: nothing. Out: the type Paragraph. Will not: decide which lines belong to it (`pdf_going_on`).
"""

from dataclasses import dataclass, field

from tasks.reading.pdf_lines import Line


@dataclass(slots=True)
class Paragraph:
    """The lines of one paragraph; `gap` counts the blank lines above it, `left` is the page's left edge of text."""

    lines: list[Line]
    gap: int = 0
    left: float = 0.0
    actions: list[str] = field(default_factory=list)
