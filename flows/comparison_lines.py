"""The lines of a comparison: each fact with its words and its place, as they stand in a cell.

In: rows of a `Comparison`. Out: printed text. Will not: say which stand beside each other (`comparison_text`).
"""

from collections.abc import Mapping, Sequence

from rich.console import RenderableType
from rich.text import Text

from flows.comparison_words import lead, pounds, quantity, terms
from flows.rendering import plain, quoted
from warehouse.compared_lines import ClauseLine, CommitmentLine, QuantityLine, QuestionLine, ThemeLine
from warehouse.comparison import MoneyGroup, ThemeCoverage


class Lines:
    """Writes lines; holds the mark of each document."""

    def __init__(self, marks: Mapping[str, str]) -> None:
        """Take the mark of each document."""
        self._marks = marks

    def place(self, source_id: str, *paragraphs: str | None) -> str:
        """Return where something stands: the mark of its document, and its paragraphs."""
        return " ".join((self._marks[source_id], ", ".join(filter(None, paragraphs)))).strip()

    def clause(self, clause: ClauseLine, parts: Sequence[ClauseLine]) -> list[RenderableType]:
        """Return a clause of a resolution, and its parts below it."""
        place = self.place(clause.source_id, clause.paragraph)
        lines: list[RenderableType] = [lead(clause) + quoted(clause.quote, place)]
        for part in parts:
            words = quoted(part.quote, self.place(part.source_id, part.paragraph))
            lines.append(Text(f"{plain(part.label) or '·'} ") + words)
        return lines

    def amount(self, group: MoneyGroup) -> list[RenderableType]:
        """Return an amount with its terms, and the sentence that says what it is for."""
        place = self.place(group.source_id, *group.paragraphs)
        amount = Text(pounds(group), style="bold") + Text(f", {terms(group)}")
        return [amount, quoted(group.subject or group.quote, place, around=group.quote)]

    def quantity(self, line: QuantityLine) -> list[RenderableType]:
        """Return a quantity, and the sentence that says what is measured."""
        sentence = quoted(line.subject or line.quote, self.place(line.source_id, line.paragraph), around=line.quote)
        return [Text(quantity(line), style="bold"), sentence]

    def line(self, line: CommitmentLine | QuestionLine, about: str) -> list[RenderableType]:
        """Return the words of a commitment or question below what is told about it."""
        return [Text(about, style="dim"), quoted(line.quote, self.place(line.source_id, line.paragraph))]

    def coverage(self, one: ThemeCoverage) -> list[RenderableType]:
        """Return how many paragraphs speak of a theme, in brackets those mainly about it, and one cue."""
        count = Text(f"{one.paragraphs} ({one.primary})  ", style="bold")
        return [count + quoted(one.quote, self.place(one.source_id, one.paragraph))]

    def paragraph(self, line: ThemeLine) -> list[RenderableType]:
        """Return a paragraph of a theme with its cues in bold."""
        words = quoted(line.quote, self.place(line.source_id, line.paragraph))
        words.highlight_words([plain(cue) for cue in line.cues.split(" | ")], style="bold")
        return [words]
