"""Texts as a typed page or a PDF as text prints them: paragraphs wrapped, indented, spaced out to the margin."""

import random
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Print:
    """A way to set lines: `margin` stands before every line, `hang` more before each that goes on."""

    width: int
    margin: int = 0
    hang: int = 0
    justified: bool = False

    def of(self, text: str) -> str:
        """Return a text set so; lines that fit stay as they are."""
        return "\n".join(self._line(line) for line in text.split("\n"))

    def _line(self, line: str) -> str:
        margin = " " * self.margin
        if len(line) <= self.width - self.margin:
            return margin + line if line.strip() else line
        rows: list[str] = []
        row = ""
        for gap, word in re.findall(r"(\s*)(\S+)", line):
            room = self.width - self.margin - (self.hang if rows else 0)
            if row and len(row) + len(gap) + len(word) > room:
                rows.append(self._spaced(row, room))
                row = word
            else:
                row += gap + word
        hang = "\n" + margin + " " * self.hang
        return margin + hang.join([*rows, row])

    def _spaced(self, row: str, room: int) -> str:
        """Return a full line with some of its spaces doubled, so that it ends at the margin."""
        spaces = [at for at, sign in enumerate(row) if sign == " "]
        if not self.justified or not spaces:
            return row
        wider = set(random.Random(row).sample(spaces, min(len(spaces), room - len(row))))
        return "".join(f"{sign} " if at in wider else sign for at, sign in enumerate(row))
