"""`minutebook status`: what the warehouse holds and how the last run went.

In: the warehouse. Out: a few small tables, or JSON. Will not: write, or import Prefect.
"""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.text import Text

from flows.commands.options import AsJson, WarehouseUrl, chosen
from flows.rendering import heading, plain, print_json, sheet, terminal
from schemas.issues import MEANING, IssueCode
from warehouse.engine import reading
from warehouse.queries import RunRecord, Status, Tally, read_status

SHOWN_MISSING = 20


def status(warehouse: WarehouseUrl = None, as_json: AsJson = False) -> None:
    """Say what the warehouse holds: documents by council, the last run, facts, issues, quarantine."""
    with reading(chosen(warehouse)) as connection:
        found = read_status(connection)
    if as_json:
        print_json(found)
    else:
        _print(terminal(), found)


def _print(console: Console, found: Status) -> None:
    _table(console, "Documents", ("council", "documents"), _councils(found))
    _table(console, "Sources, as they ended", ("ended as", "sources"), _tallies(found.sources))
    _print_run(console, found.last_run)
    _table(console, "Facts", ("kind", "rows"), _tallies(found.facts))
    _table(console, "Issues", ("code", "issues", "meaning"), _issues(found.issues))
    _print_rest(console, found)


def _councils(found: Status) -> list[tuple[str, str]]:
    return [(_council(one.council_code, one.name), str(one.documents)) for one in found.councils]


def _council(code: str | None, name: str | None) -> str:
    return f"{plain(name)} ({code})" if code else "council not known"


def _tallies(tallies: Iterable[Tally]) -> list[tuple[str, str]]:
    return [(tally.name.replace("_", " "), f"{tally.count:,}") for tally in tallies]


def _issues(tallies: Iterable[Tally]) -> list[tuple[str, str, str]]:
    return [(tally.name, f"{tally.count:,}", MEANING[IssueCode(tally.name)]) for tally in tallies]


def _table(console: Console, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    heading(console, title)
    table = sheet(*columns, numbers=columns[1:2])
    for row in rows:
        table.add_row(*row)
    console.print(table if rows else Text("none"))


def _print_run(console: Console, run: RunRecord | None) -> None:
    heading(console, "Last run that had work to do")
    if run is None:
        console.print(Text("none"))
        return
    ended = f"ended {run.finished_utc}" if run.finished_utc else "has not ended: it is running, or was killed"
    console.print(Text(f"{run.run_id}, began {run.started_utc}, {ended}"))
    if run.finished_utc:
        console.print(Text(f"{run.offered} offered: {_dispositions(run)}"))
        console.print(Text(f"rows: {run.rows_inserted} added, {run.rows_updated} changed, {run.rows_deleted} removed"))


def _dispositions(run: RunRecord) -> str:
    ends = ("loaded", "unchanged", "degraded", "quarantined", "skipped")
    told = ", ".join(f"{getattr(run, end)} {end}" for end in ends if getattr(run, end))
    return (told or "nothing") + (f"; {run.missing} missing" if run.missing else "")


def _print_rest(console: Console, found: Status) -> None:
    heading(console, "To look at")
    console.print(Text(f"{found.quarantined} in quarantine (`minutebook quarantine`)"))
    console.print(Text(f"{len(found.missing)} missing from their source; their facts stay"))
    for source_id in found.missing[:SHOWN_MISSING]:
        console.print(Text(f"  {plain(source_id)}"))
    if len(found.missing) > SHOWN_MISSING:
        console.print(Text("  … (`--json` lists them all)"))
