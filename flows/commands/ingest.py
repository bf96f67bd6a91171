"""`minutebook ingest PATH...`: documents into the warehouse.

In: paths. Out: the report of the run. Will not: start Prefect before it knows that there is work.
"""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from flows.commands.options import AsJson, WarehouseUrl
from flows.judging import NO_EXPECTATIONS, judged
from flows.preparation import NothingAskedForError, asked_for, links_due, planned, purge_due, still_refused
from flows.rendering import print_json, terminal
from flows.report import Report, as_json, dry_report, report_of
from flows.reporting import print_report
from flows.request import ALWAYS, IngestRequest, Mode
from flows.settings import PREFIX, Settings, load_settings
from flows.where import checked_runner
from schemas.errors import MinutebookError
from seeds.register import council_codes
from tasks.fetching.planning import Plan
from warehouse.period import first_day

Paths = Annotated[
    list[Path] | None,
    typer.Argument(metavar="PATH...", help="Folders and files; all below a folder.", show_default=False),
]
Source = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Source list: which council, committee and date a document belongs to. "
        "Default: each sources.csv in the given folders.",
        show_default=False,
    ),
]
Full = Annotated[bool, typer.Option("--full", help="Extract every document again.")]
Rehash = Annotated[bool, typer.Option("--rehash", help="Compare contents also where size and time are unchanged.")]
Council = Annotated[
    list[str] | None,
    typer.Option(metavar="CODE", help="Only documents that the source list says are of it or about it, such as KEN."),
]
Since = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Only meetings since 2026, 2026-01 or 2026-01-31, as the source list says."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done and why; write nothing.")]
Limit = Annotated[int | None, typer.Option(metavar="N", min=1, help="Do no more than N documents.", show_default=False)]
Runner = Annotated[
    str,
    typer.Option(
        metavar="here|dask|ADDRESS",
        help="Where documents are read: here, in processes of Dask, or at a Dask scheduler's address "
        "(tcp://host:8786). Default: MINUTEBOOK_RUNNER, or here.",
        show_default=False,
    ),
]
Verbose = Annotated[bool, typer.Option("--verbose", help="Show what Prefect says.")]


def ingest(  # noqa: PLR0913, PLR0917 - one argument an option
    paths: Paths = None,
    source: Source = None,
    full: Full = False,
    rehash: Rehash = False,
    council: Council = None,
    since: Since = None,
    dry_run: DryRun = False,
    limit: Limit = None,
    runner: Runner = "",
    verbose: Verbose = False,
    warehouse: WarehouseUrl = None,
    json_output: AsJson = False,
) -> None:
    """Load what is new or changed below the paths; say what became of every document there."""
    request = IngestRequest(
        paths=tuple(map(str, paths or ())),
        source=str(source or ""),
        mode=Mode.EVERYTHING if full else Mode.REHASH if rehash else Mode.CHANGED,
        councils=_known(council or ()),
        since=date.fromisoformat(first_day(since)) if since else ALWAYS,
        dry_run=dry_run,
        limit=limit or 0,
    )
    chosen = {"WAREHOUSE": warehouse, "RUNNER": checked_runner(runner) if runner else None}
    for name, value in chosen.items():  # settings, not in the request, which Prefect keeps and shows
        if value:
            os.environ[f"{PREFIX}{name}"] = value
    settings = load_settings()
    try:
        report = _report(asked_for(request, settings), settings, verbose)
    except NothingAskedForError as error:
        raise typer.BadParameter(str(error)) from None
    if json_output:
        print_json(as_json(report))
    else:
        print_report(terminal(), report)
    if report.breaches:
        raise typer.Exit(1)


def _known(codes: Iterable[str]) -> tuple[str, ...]:
    """Return the codes in capitals; raises MinutebookError for one that is none."""
    for code in codes:
        if code.upper() not in council_codes():
            raise MinutebookError(f"{code!r} is no council code of the register (seeds/reference/councils.csv)")
    return tuple(code.upper() for code in codes)


def _report(request: IngestRequest, settings: Settings, verbose: bool) -> Report:
    """Return what was done, or would be; Prefect is for runs that have work."""
    plan = planned(request, settings)
    if request.dry_run:
        return dry_report(plan, still_refused(plan, settings))
    if not plan.work:
        _note(plan, settings)
        report = report_of(plan, refused_before=still_refused(plan, settings))
        return judged(report, NO_EXPECTATIONS)
    from flows.terminal_run import run_here

    return run_here(request, settings, verbose)


def _note(plan: Plan, settings: Settings) -> None:
    """Write down what moved or is gone, and links that are due; with no such news nothing is written at all."""
    if plan.is_news or links_due(settings):
        from flows.noting import note

        note(plan, settings)
    if purge_due(settings):
        from flows.erasing import finish_pending

        finish_pending(settings)
