"""`minutebook evaluate GOLD_DIR`: how well the extraction does against hand annotation.

In: a folder of gold files. Out: scores by kind, document or rule, with the words that are wrong, or JSON.
Will not: need Prefect, a warehouse or a network.
"""

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from flows.commands.options import AsJson
from flows.rendering import DASH, heading, plain, print_json, sheet, terminal
from schemas.errors import MinutebookError
from tasks.evaluating.evaluation import KINDS, Evaluation, measured
from tasks.evaluating.gold_files import gold_of
from tasks.evaluating.kind import Kind
from tasks.evaluating.public_scores import scores_json
from tasks.evaluating.scoring import Fault, Remark, Score, Tally

GoldDir = Annotated[
    Path, typer.Argument(exists=True, file_okay=False, help="Folder of gold files (docs/evaluating.md).")
]
KindNames = Annotated[list[str] | None, typer.Option("--kind", help="Only this kind; may be given again.")]
COUNTS = ("gold", "found", "P", "R", "F1", "~P", "~R", "~F1")
LEGEND = "P precision, R recall, for the exact words; ~ for words that overlap"


class By(StrEnum):
    """What a row of the table is about."""

    KIND = "kind"
    DOCUMENT = "document"
    RULE = "rule"


def evaluate(
    gold_dir: GoldDir,
    by: Annotated[By, typer.Option(help="What a row is about.")] = By.KIND,
    kind: KindNames = None,
    misses: Annotated[bool, typer.Option("--misses", help="List everything that is wrong, with its words.")] = False,
    as_json: AsJson = False,
) -> None:
    """Measure the extraction against hand annotation."""
    kinds = _kinds(kind or ())
    found = measured(gold_of(gold_dir), kinds)
    if as_json:
        print_json(scores_json(found))
        return
    console = terminal()
    TABLES[by](console, found)
    for document, reason in found.refused.items():
        console.print(Text(f"{document} was refused: {reason}"))
    if misses:
        _print_remarks(console, found.remarks)


def _kinds(names: Iterable[str]) -> tuple[Kind, ...]:
    known = {kind.name: kind for kind in KINDS}
    for name in names:
        if name not in known:
            raise MinutebookError(f"{name!r} is no kind; the kinds are: {', '.join(known)}")
    return tuple(known[name] for name in names) or KINDS


def _by_kind(console: Console, found: Evaluation) -> None:
    table = sheet("kind", *COUNTS, numbers=COUNTS)
    values = sheet("attributes of facts found", "", "right", "of", "share", numbers=("right", "of", "share"))
    for kind, one in found.by_kind.items():
        table.add_row(kind, *_cells(one))
        for name, accuracy in one.attributes.items():
            values.add_row(kind, name, str(accuracy.right), str(accuracy.total), _share(accuracy.share))
    console.print(table, Text(f"{LEGEND}\n", style="dim"), values)


def _by_document(console: Console, found: Evaluation) -> None:
    table = sheet("document", "kind", *COUNTS, numbers=COUNTS)
    for (document, kind), one in found.scores.items():
        if one.exact.annotated or one.exact.extracted:
            table.add_row(plain(document), kind, *_cells(one))
    console.print(table, Text(LEGEND, style="dim"))


def _by_rule(console: Console, found: Evaluation) -> None:
    columns = ("found", "P", "~P")
    table = sheet("kind", "rule", *columns, numbers=columns)
    for kind, one in found.by_kind.items():
        for rule, (exact, relaxed) in one.rules.items():
            table.add_row(kind, rule, str(exact.extracted), _share(exact.precision), _share(relaxed.precision))
    console.print(table)


TABLES = {By.KIND: _by_kind, By.DOCUMENT: _by_document, By.RULE: _by_rule}


def _cells(one: Score) -> tuple[str, ...]:
    counts = (str(one.exact.annotated), str(one.exact.extracted))
    return (*counts, *map(_share, (*_ratios(one.exact), *_ratios(one.relaxed))))


def _ratios(tally: Tally) -> tuple[float | None, ...]:
    return tally.precision, tally.recall, tally.f1


def _share(ratio: float | None) -> str:
    return DASH if ratio is None else f"{ratio:.2f}"


def _print_remarks(console: Console, remarks: Iterable[Remark]) -> None:
    """Print what is wrong, kind by kind."""
    kind = None
    for remark in sorted(remarks, key=lambda remark: [entry.name for entry in KINDS].index(remark.kind)):
        if remark.kind != kind:
            kind = remark.kind
            heading(console, kind)
        console.print(_line(remark))


def _line(remark: Remark) -> Text:
    words = plain(remark.words)
    shown = words if len(words) <= 90 else f"{words[:60]} … {words[-25:]}"
    place = Text(f" [{plain(remark.document)}:{remark.place[0]}-{remark.place[1]}]", style="cyan")
    return Text(f"  {remark.fault}: ") + Text(f"“{shown}”", style="bold") + Text(_detail(remark)) + place


def _detail(remark: Remark) -> str:
    """Return what the annotation says, what was extracted, and the rule."""
    rule = remark.rule
    told = {
        Fault.MISSED: "",
        Fault.FALSE_ALARM: f" ({rule})",
        Fault.BOUNDARY: f" was taken as “{plain(remark.extracted)}” ({rule})",
        Fault.ATTRIBUTE: f" {remark.attribute}: {plain(remark.annotated)}; got {plain(remark.extracted)} ({rule})",
    }
    return told[remark.fault]
