"""The comparison on a terminal: five sections, like beside like, each line with its words and its place.

In: a `Comparison`. Out: printed text. Will not: read the warehouse, or say more than the comparison does.
"""

from collections.abc import Iterable, Sequence

from rich.console import Console, RenderableType
from rich.text import Text

from flows.rendering import Cells, heading, plain, quoted, sheet, side_by_side
from schemas.vocabulary import Bound, DecisionVerb, Outcome
from warehouse.comparing import ClauseLine, ComparedDocument, DateLine, ThemeLine
from warehouse.comparison import Comparison, MoneyGroup, ThemeCoverage, marks

NO_VERB = "no known verb"


class Printer:
    """Prints one comparison; holds the short names of its councils and documents."""

    def __init__(self, console: Console, comparison: Comparison) -> None:
        """Take where to print, and what."""
        self.console, self.comparison = console, comparison
        self.councils = {council.code: council.short_name for council in comparison.councils}
        self.marks = marks(comparison.documents)

    def all(self) -> None:
        """Print every section, or the paragraphs of one theme if one was asked for."""
        self.documents()
        if self.comparison.theme is not None:
            self.theme()
        else:
            self.decisions()
            self.money()
            self.dates()
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
                _council(self.councils[document.council], document),
                _item(document),
                plain(document.committee) or "not stated",
                _meeting(document),
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
        clauses = _with_parts(self.comparison.decisions)
        verbs = sorted({clause.verb for clause, _ in clauses}, key=order.index)
        self._rows(
            (
                _words(verb) or NO_VERB,
                [(clause.council, self._clause(clause, parts)) for clause, parts in clauses if clause.verb == verb],
            )
            for verb in verbs
        )

    def money(self) -> None:
        """Print the amounts, a row a kind, so that unlike things never stand side by side."""
        heading(self.console, "Money", "A row is a kind of amount; nothing is added up.")
        self._rows(
            (_words(kind), [(one.council, self._amount(one)) for one in self.comparison.money if one.kind == kind])
            for kind in dict.fromkeys(one.kind for one in self.comparison.money)
        )

    def dates(self) -> None:
        """Print the dates of all councils on one line of time."""
        heading(self.console, "Dates on one line", "Earliest first; dates without a year come last.")
        table = sheet("date", "council", "in these words")
        for line in self.comparison.dates:
            where = self._place(line.source_id, line.paragraph)
            words = quoted(line.sentence or line.quote, where, around=line.quote)
            table.add_row(_when(line), plain(self.councils[line.council]), words + _derivation(line))
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
                [(one.council, self._coverage(one)) for one in self.comparison.themes if one.theme_id == theme_id],
            )
            for theme_id, theme in themes
        )

    def theme(self) -> None:
        """Print the paragraphs of one theme side by side."""
        lines = self.comparison.theme_lines
        heading(self.console, f"Theme: {lines[0].theme if lines else self.comparison.theme}")
        labels = {"primary": "mainly about it", "secondary": "speaks of it"}
        self._rows(
            (label, [(one.council, self._paragraph(one)) for one in lines if one.salience == salience])
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
        filled = [(label, _by_council(lines)) for label, lines in rows]
        if filled:
            side_by_side(self.console, self.councils, filled)
        else:
            self.console.print(Text("none stated"))

    def _place(self, source_id: str, *paragraphs: str | None) -> str:
        return " ".join((self.marks[source_id], ", ".join(filter(None, paragraphs)))).strip()

    def _clause(self, clause: ClauseLine, parts: Sequence[ClauseLine]) -> list[RenderableType]:
        place = self._place(clause.source_id, clause.paragraph)
        lines: list[RenderableType] = [_lead(clause) + quoted(clause.quote, place)]
        for part in parts:
            words = quoted(part.quote, self._place(part.source_id, part.paragraph))
            lines.append(Text(f"{plain(part.label) or '·'} ") + words)
        return lines

    def _amount(self, group: MoneyGroup) -> list[RenderableType]:
        place = self._place(group.source_id, *group.paragraphs)
        amount = Text(_pounds(group), style="bold") + Text(f", {_terms(group)}")
        return [amount, quoted(group.subject or group.quote, place, around=group.quote)]

    def _coverage(self, one: ThemeCoverage) -> list[RenderableType]:
        count = Text(f"{one.paragraphs} ({one.primary})  ", style="bold")
        return [count + quoted(one.quote, self._place(one.source_id, one.paragraph))]

    def _paragraph(self, line: ThemeLine) -> list[RenderableType]:
        words = quoted(line.quote, self._place(line.source_id, line.paragraph))
        words.highlight_words([plain(cue) for cue in line.cues.split(" | ")], style="bold")
        return [words]


def _by_council(lines: Sequence[tuple[str, Sequence[RenderableType]]]) -> Cells:
    cells: dict[str, list[RenderableType]] = {}
    for council, rendered in lines:
        cells.setdefault(council, []).extend(rendered)
    return cells


def _with_parts(lines: Iterable[ClauseLine]) -> list[tuple[ClauseLine, list[ClauseLine]]]:
    """Return each clause with its sub-clauses; a sub-clause with a known verb of its own stands for itself."""
    grouped: list[tuple[ClauseLine, list[ClauseLine]]] = []
    for line in lines:
        lists = line.level > 1 and line.verb in (None, DecisionVerb.OTHER)
        if lists and grouped and grouped[-1][0].decision_id == line.decision_id:
            grouped[-1][1].append(line)
        else:
            grouped.append((line, []))
    return grouped


def _lead(clause: ClauseLine) -> Text:
    """Return the body, an outcome other than carried, and the object where the quote does not say it."""
    usual = clause.outcome in (Outcome.CARRIED, Outcome.NOT_STATED)
    said = [plain(clause.body), "" if usual else clause.outcome]
    thing = "" if plain(clause.object).casefold() in plain(clause.quote).casefold() else f"{plain(clause.object)} "
    return Text("".join(f"{one}: " for one in said if one), style="dim") + Text(thing)


def _pounds(group: MoneyGroup) -> str:
    whole = group.amount_gbp == int(group.amount_gbp)
    amount = f"£{group.amount_gbp:,.0f}" if whole else f"£{group.amount_gbp:,.2f}"
    bound = "" if group.bound == Bound.EXACT else _words(group.bound)
    return " ".join(part for part in (bound, "about" if group.approximate else "", amount) if part)


def _terms(group: MoneyGroup) -> str:
    exact = "exact, " if group.bound == Bound.EXACT and not group.approximate else ""
    period = ", ".join(map(plain, group.periods)) or "no period stated"
    return exact + period + (f" ×{group.mentions}" if group.mentions > 1 else "")


def _when(line: DateLine) -> str:
    """Return the date in EDTF, with an open interval in words."""
    date = plain(line.resolved or line.edtf)
    if date.startswith("--"):
        return f"{plain(line.quote)}, no year"
    if date.startswith("../"):
        return f"by {date.removeprefix('../')}"
    return f"from {date.removesuffix('/..')}" if date.endswith("/..") else date or "undated"


def _derivation(line: DateLine) -> Text:
    if not line.resolved or line.resolved == line.edtf:
        return Text()
    stated = f"the words give {plain(line.edtf)}; " if line.edtf else ""
    return Text(f"\n{stated}the date is derived: {plain(line.resolution_basis)}", style="dim")


def _council(name: str, document: ComparedDocument) -> Text:
    published = f"\npublished by {plain(document.publisher)}" if document.publisher else ""
    return Text(plain(name)) + Text(published, style="dim")


def _item(document: ComparedDocument) -> Text:
    number = f" (item {plain(document.item_number)})" if document.item_number else ""
    return Text(f"{plain(document.title) or 'no title'}{number}, {document.paragraphs} paragraphs")


def _meeting(document: ComparedDocument) -> Text:
    if document.meeting_date:
        return Text(document.meeting_date)
    if not (document.earliest_date or document.latest_date):
        return Text("not stated")
    return Text(f"not stated; {document.earliest_date or '…'} to {document.latest_date or '…'}")


def _words(code: str | None) -> str:
    return (code or "").replace("_", " ")
