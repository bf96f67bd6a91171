"""The lines of a comparison in words: amounts, dates, quantities, who promised what.

In: lines of a comparison. Out: text. Will not: print.
"""

from collections.abc import Iterable, Sequence

from rich.console import RenderableType
from rich.text import Text

from flows.rendering import Cells, plain
from schemas.vocabulary import Bound, DecisionVerb, Outcome
from warehouse.compared_lines import ClauseLine, CommitmentLine, ComparedDocument, DateLine, QuantityLine, QuestionLine
from warehouse.comparison import MoneyGroup


def by_council(lines: Sequence[tuple[str, Sequence[RenderableType]]]) -> Cells:
    """Return what is to be printed for each council."""
    cells: dict[str, list[RenderableType]] = {}
    for council, rendered in lines:
        cells.setdefault(council, []).extend(rendered)
    return cells


def with_parts(lines: Iterable[ClauseLine]) -> list[tuple[ClauseLine, list[ClauseLine]]]:
    """Return each clause with its sub-clauses; a sub-clause with a known verb of its own stands for itself."""
    grouped: list[tuple[ClauseLine, list[ClauseLine]]] = []
    for line in lines:
        lists = line.level > 1 and line.verb in (None, DecisionVerb.OTHER)
        if lists and grouped and grouped[-1][0].decision_id == line.decision_id:
            grouped[-1][1].append(line)
        else:
            grouped.append((line, []))
    return grouped


def lead(clause: ClauseLine) -> Text:
    """Return the body, an outcome other than carried, and the object where the quote does not say it."""
    usual = clause.outcome in (Outcome.CARRIED, Outcome.NOT_STATED)
    said = [plain(clause.body), "" if usual else clause.outcome]
    thing = "" if plain(clause.object).casefold() in plain(clause.quote).casefold() else f"{plain(clause.object)} "
    return Text("".join(f"{one}: " for one in said if one), style="dim") + Text(thing)


def pounds(group: MoneyGroup) -> str:
    """Return the amount in pounds, with its bound in words."""
    whole = group.amount_gbp == int(group.amount_gbp)
    amount = f"£{group.amount_gbp:,.0f}" if whole else f"£{group.amount_gbp:,.2f}"
    bound = "" if group.bound == Bound.EXACT else words(group.bound)
    return " ".join(part for part in (bound, "about" if group.approximate else "", amount) if part)


def terms(group: MoneyGroup) -> str:
    """Return exactness, period and how often the amount is mentioned."""
    exact = "exact, " if group.bound == Bound.EXACT and not group.approximate else ""
    period = ", ".join(map(plain, group.periods)) or "no period stated"
    return exact + period + (f" ×{group.mentions}" if group.mentions > 1 else "")


def when(line: DateLine) -> str:
    """Return the date in EDTF, with an open interval in words."""
    date = plain(line.resolved or line.edtf)
    if date.startswith("--"):
        return f"{plain(line.quote)}, no year"
    if date.startswith("../"):
        return f"by {date.removeprefix('../')}"
    return f"from {date.removesuffix('/..')}" if date.endswith("/..") else date or "undated"


def derivation(line: DateLine) -> Text:
    """Return from what a date was derived; nothing for a stated one."""
    if not line.resolved or line.resolved == line.edtf:
        return Text()
    stated = f"the words give {plain(line.edtf)}; " if line.edtf else ""
    return Text(f"\n{stated}the date is derived: {plain(line.resolution_basis)}", style="dim")


def council(name: str, document: ComparedDocument) -> Text:
    """Return the council, and who published for it if that is another."""
    published = f"\npublished by {plain(document.publisher)}" if document.publisher else ""
    return Text(plain(name)) + Text(published, style="dim")


def item(document: ComparedDocument) -> Text:
    """Return title, number and size of what is compared."""
    number = f" (item {plain(document.item_number)})" if document.item_number else ""
    return Text(f"{plain(document.title) or 'no title'}{number}, {document.paragraphs} paragraphs")


def meeting(document: ComparedDocument) -> Text:
    """Return the date of the meeting, or the days between which it was."""
    if document.meeting_date:
        return Text(document.meeting_date)
    if not (document.earliest_date or document.latest_date):
        return Text("not stated")
    return Text(f"not stated; {document.earliest_date or '…'} to {document.latest_date or '…'}")


def words(code: str | None) -> str:
    """Return a word of a vocabulary as a reader writes it."""
    return (code or "").replace("_", " ")


def quantity(line: QuantityLine) -> str:
    """Return a quantity with its unit and bound: `up to 5 days`, `60%`."""
    value = f"{line.value:g}" + (f" to {line.value_to:g}" if line.value_to is not None else "")
    bound = "" if line.bound in (Bound.EXACT, Bound.RANGE) else f"{words(line.bound)} "
    plural = "s" if line.value != 1 and line.unit != "percent" else ""
    return f"{bound}{value}%" if line.unit == "percent" else f"{bound}{value} {plain(line.unit)}{plural}"


def promise(line: CommitmentLine) -> str:
    """Return who, how firmly and by when; what is not stated is left out."""
    due = f"due {plain(line.due)}" if line.due else "no date"
    return f"{plain(line.who) or 'not said who'}, {words(line.strength)}, {due}"


def asked(line: QuestionLine) -> str:
    """Return who asked, and who answered where somebody did."""
    answered = f", answered by {plain(line.answerer)}" if line.answerer else ""
    return f"{plain(line.asker) or 'not said who'}{answered}"


def answer_state(line: QuestionLine) -> str:
    """Return whether a question was answered, as far as the minutes say."""
    return {True: "answered", False: "not answered", None: "not said whether"}[line.answered]
