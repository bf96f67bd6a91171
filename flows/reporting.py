"""Showing the report of a run on the terminal.

In: a Report. Out: text. Will not: decide what is reported (that is `flows.report`).
"""

from dataclasses import fields

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from flows.rendering import heading, plain, sheet
from flows.report import PURGED, Report, meaning, sentence
from tasks.assembling.tally import Refused
from warehouse.runs import RunCounts

DISPOSITIONS = [field.name for field in fields(RunCounts) if not field.name.startswith("rows_")]
PLANNED = {"offered": "offered", "skipped": "to do"} | {name: name for name in ("unchanged", "quarantined", "missing")}
SHOWN = 50
"""Lines of a list that are shown; the JSON has them all."""


def summary(report: Report) -> str:
    """Return the first line of the report: what happened, and how many rows it changed."""
    counts = report.counts
    if report.to_do is not None:
        return sentence(report)
    if counts.offered and counts.unchanged == counts.offered:
        told = f"all {counts.offered} unchanged" + (f", {counts.missing} missing" if counts.missing else "")
    else:
        told = sentence(report) if counts.offered else "no documents found"
    return f"{told}, {report.rows_changed:,} rows changed"


def print_report(console: Console, report: Report) -> None:
    """Print the report for a person."""
    console.print(Text(summary(report), style="bold"))
    _print_counts(console, report)
    counts = report.counts
    if report.rows_changed:
        told = f"{counts.rows_inserted:,} added, {counts.rows_updated:,} changed, {counts.rows_deleted:,} removed"
        console.print(Text(f"rows: {told}"))
    _print_to_do(console, report)
    _print_facts(console, report)
    _print_issues(console, report)
    _print_quarantine(console, report.quarantine)
    _print_missing(console, report.missing)
    _print_purged(console, report.purged)
    for breach in report.breaches:
        console.print(Text(f"not as expected: {breach}", style="bold red"))


def counted(report: Report) -> dict[str, int]:
    """Return how many documents ended in which way, by name; those of a dry run are still to do."""
    if report.to_do is None:
        return {name: getattr(report.counts, name) for name in DISPOSITIONS}
    planned = {told: getattr(report.counts, name) for name, told in PLANNED.items()}
    return planned | {"to do": len(report.to_do)} | ({"purged": len(report.purged)} if report.purged else {})


def _print_counts(console: Console, report: Report) -> None:
    counts = counted(report)
    table = sheet(*counts, numbers=tuple(counts))
    table.add_row(*(f"{count:,}" for count in counts.values()))
    console.print(table)


def _print_to_do(console: Console, report: Report) -> None:
    if report.to_do:
        heading(console, "To do")
        for source_id, reason in report.to_do[:SHOWN]:
            console.print(Text(f"  {reason.replace('_', ' '):16} {plain(source_id)}"))
        _print_rest(console, len(report.to_do))


def _print_facts(console: Console, report: Report) -> None:
    if report.facts:
        heading(console, "Facts in the documents of this run")
        table = sheet("kind", "rows", numbers=("rows",))
        for name, count in report.facts:
            table.add_row(name.replace("_", " "), f"{count:,}")
        console.print(table)


def _print_issues(console: Console, report: Report) -> None:
    if report.issues:
        heading(console, "Issues", "these documents are loaded; `minutebook issues` shows the words")
        table = sheet("code", "issues", "meaning", numbers=("issues",))
        for code, count in report.issues:
            table.add_row(code, f"{count:,}", meaning(code))
        console.print(table)


def _print_quarantine(console: Console, refused: tuple[Refused, ...]) -> None:
    if refused:
        heading(console, "Quarantine", "these documents are not loaded; the others are")
        for one in refused[:SHOWN]:
            console.print(Text(f"  {one.code.value}  ", style="yellow") + Text(plain(one.location)))
            console.print(Padding(Text(f"{plain(one.message)}. {one.hint}", style="dim"), (0, 0, 0, 4)))
        _print_rest(console, len(refused))


def _print_missing(console: Console, missing: tuple[str, ...]) -> None:
    if missing:
        heading(console, "Missing", "gone from their source; their facts stay")
        for source_id in missing[:SHOWN]:
            console.print(Text(f"  {plain(source_id)}"))
        _print_rest(console, len(missing))


def _print_purged(console: Console, purged: tuple[str, ...]) -> None:
    if purged:
        heading(console, "Skipped", PURGED)
        for location in purged[:SHOWN]:
            console.print(Text("  purged  ", style="yellow") + Text(plain(location)))
        _print_rest(console, len(purged))


def _print_rest(console: Console, count: int) -> None:
    if count > SHOWN:
        console.print(Text(f"  … and {count - SHOWN:,} more (`--json` lists them all)", style="dim"))
