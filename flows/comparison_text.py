"""The comparison on a terminal: its sections, like beside like, each line with its words and its place.

In: a `Comparison`. Out: printed text. Will not: read the warehouse, or say more than the comparison does.
"""

from collections.abc import Iterable, Sequence

from rich.console import Console, RenderableType
from rich.text import Text

from flows.comparison_lines import Lines
from flows.comparison_words import (
    answer_state,
    asked,
    by_council,
    council,
    derivation,
    item,
    meeting,
    promise,
    when,
    with_parts,
    words,
)
from flows.rendering import heading, plain, quoted, sheet, side_by_side
from schemas.vocabulary import DecisionVerb
from warehouse.comparison import Comparison, marks

NO_VERB = "no known verb"


class Printer:
    """Prints one comparison; holds the short names of its councils and documents."""

    def __init__(self, console: Console, comparison: Comparison) -> None:
        """Take where to print, and what."""
        self.console, self.comparison = console, comparison
        self.councils = {council.code: council.short_name for council in comparison.councils}
        self.marks = marks(comparison.documents)
        self.lines = Lines(self.marks)

    def all(self) -> None:
        """Print every section, or the paragraphs of one theme if one was asked for."""
        self.documents()
        if self.comparison.theme is not None:
            self.theme()
        else:
            self.decisions()
            self.money()
            self.quantities()
            self.dates()
            self.commitments()
            self.questions()
            self.themes()
        self.notes()

    def documents(self) -> None:
        """Print what is compared: every document, who met and when, as far as that is known."""
        heading(self.console, "What is compared")
        table = sheet("mark", "council", "item", "body", "meeting")
        documents = sorted(self.comparison.documents, key=lambda one: list(self.councils).index(one.council))
        for document in documents:
            table.add_row(
                Text(self.marks[document.source_id], style="cyan"),
                council(self.councils[document.council], document),
                item(document),
                plain(document.committee) or "not stated",
                meeting(document),
            )
        self.console.print(table)
        for document in documents:
            for reason in (document.date_reasons or "").splitlines():
                mark = Text(f"[{self.marks[document.source_id]}]", style="cyan")
                self.console.print(mark + Text(f" {plain(reason)}", style="dim"))

    def decisions(self) -> None:
        """Print what the bodies resolved, a row a verb."""
        heading(self.console, "Decisions", "A row is what a clause does; a) b) are its parts.")
        order = [*(verb.value for verb in DecisionVerb), None]
        clauses = with_parts(self.comparison.decisions)
        verbs = sorted({clause.verb for clause, _ in clauses}, key=order.index)
        self._rows(
            (
                words(verb) or NO_VERB,
                [
                    (clause.council, self.lines.clause(clause, parts))
                    for clause, parts in clauses
                    if clause.verb == verb
                ],
            )
            for verb in verbs
        )

    def money(self) -> None:
        """Print the amounts, a row a kind, so that unlike things never stand side by side."""
        heading(self.console, "Money", "A row is a kind of amount; nothing is added up.")
        self._rows(
            (words(kind), [(one.council, self.lines.amount(one)) for one in self.comparison.money if one.kind == kind])
            for kind in dict.fromkeys(one.kind for one in self.comparison.money)
        )

    def quantities(self) -> None:
        """Print shares, counts, durations and time limits, a row a measure, each with what it is of."""
        heading(self.console, "Shares, counts and times", "Each is of something else: read the words.")
        lines = self.comparison.quantities
        self._rows(
            (words(measure), [(one.council, self.lines.quantity(one)) for one in lines if one.measure == measure])
            for measure in dict.fromkeys(one.measure for one in lines)
        )

    def commitments(self) -> None:
        """Print what somebody will do or was asked to do, a row a kind."""
        heading(self.console, "Commitments", "Who, how firmly and by when, as far as the words say.")
        lines = self.comparison.commitments
        self._rows(
            (words(kind), [(one.council, self.lines.line(one, promise(one))) for one in lines if one.kind == kind])
            for kind in dict.fromkeys(one.kind for one in lines)
        )

    def questions(self) -> None:
        """Print what was asked, a row for what was answered and what was not."""
        heading(self.console, "Questions")
        lines = self.comparison.questions
        self._rows(
            (state, [(one.council, self.lines.line(one, asked(one))) for one in lines if answer_state(one) == state])
            for state in dict.fromkeys(map(answer_state, lines))
        )

    def dates(self) -> None:
        """Print the dates of all councils on one line of time."""
        heading(self.console, "Dates on one line", "Earliest first; dates without a year come last.")
        table = sheet("date", "council", "in these words")
        for line in self.comparison.dates:
            where = self.lines.place(line.source_id, line.paragraph)
            words = quoted(line.sentence or line.quote, where, around=line.quote)
            table.add_row(when(line), plain(self.councils[line.council]), words + derivation(line))
        self.console.print(table if self.comparison.dates else Text("none stated"))

    def themes(self) -> None:
        """Print how many paragraphs speak of each theme, with one cue each."""
        heading(
            self.console,
            "Themes",
            "Paragraphs that speak of it, in brackets those mainly about it, and the words that show the first.\n"
            "`minutebook compare --theme 'first words of it'` puts the paragraphs side by side.",
        )
        themes = dict.fromkeys((one.theme_id, one.theme) for one in self.comparison.themes)
        self._rows(
            (
                theme,
                [(one.council, self.lines.coverage(one)) for one in self.comparison.themes if one.theme_id == theme_id],
            )
            for theme_id, theme in themes
        )

    def theme(self) -> None:
        """Print the paragraphs of one theme side by side."""
        lines = self.comparison.theme_lines
        heading(self.console, f"Theme: {lines[0].theme if lines else self.comparison.theme}")
        labels = {"primary": "mainly about it", "secondary": "speaks of it"}
        self._rows(
            (label, [(one.council, self.lines.paragraph(one)) for one in lines if one.salience == salience])
            for salience, label in labels.items()
            if any(one.salience == salience for one in lines)
        )

    def notes(self) -> None:
        """Print what the comparison does not say."""
        heading(self.console, "How to read this")
        for note in self.comparison.notes:
            self.console.print(Text(f"· {note}"))
        if self.comparison.without_council:
            self.console.print(
                Text(f"· Left out: {self.comparison.without_council} documents whose council is not known.")
            )

    def _rows(self, rows: Iterable[tuple[str, Sequence[tuple[str, Sequence[RenderableType]]]]]) -> None:
        filled = [(label, by_council(lines)) for label, lines in rows]
        if filled:
            side_by_side(self.console, self.councils, filled)
        else:
            self.console.print(Text("none stated"))
