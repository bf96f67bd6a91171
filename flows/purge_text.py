"""Purges in words: what would go, what went, and the receipts.

In: what is held, what was erased. Out: text on a terminal. Will not: be used for logs: a plan names documents.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.text import Text

from flows.erasing import Erased
from flows.rendering import heading, plain, sheet
from schemas.vocabulary import Suppressed
from warehouse.erasure import PurgeRecord
from warehouse.holdings import Holding

PENDING = "is gone from the warehouse; its bytes are not out of every file yet"


def print_plan(console: Console, found: Sequence[Holding], copies: Sequence[Path]) -> None:
    """Print what would go, and what would stay."""
    for one in found:
        heading(console, plain(one.source_id))
        console.print(Text(f"  {_counts(one)}"))
        for content, other in one.shared:
            console.print(
                Text(f"  stays: {content[:12]}…, the same bytes are held as {plain(other)}; name that too", "yellow")
            )
        if one.location and Path(one.location).exists():
            console.print(Text(f"  not touched, delete it yourself: {plain(one.location)}", "yellow"))
    if copies:
        heading(console, "With them go", "they hold all documents; make one again afterwards")
        for copy in copies:
            console.print(Text(f"  {copy}"))
    console.print()


def print_erased(console: Console, erased: Erased) -> None:
    """Print what was done, and what is left to do."""
    if not erased.receipts:
        console.print(Text("no purge is pending"))
        return
    for one in erased.receipts:
        told = PENDING if one.is_pending else f"finished: {_gone(one)}; kept out from now on"
        console.print(Text(f"{one.purge_id} {told}"))
    if erased.contents:
        console.print(Text(f"{_number(erased.contents, 'content')} removed from the archive"))
    for copy in erased.copies:
        console.print(Text(f"removed: {copy}"))
    if erased.published:
        console.print(Text(erased.published))
    if erased.waiting:
        console.print(Text(f"pending: waits for {erased.waiting}", "yellow"))
        console.print(Text("the next `minutebook ingest` finishes it, or `minutebook purge --finish`"))


def print_receipts(
    console: Console, receipts: Sequence[PurgeRecord], kept: Mapping[str, frozenset[Suppressed]]
) -> None:
    """Print the receipts as a table, with what each still keeps out; the JSON has their counts as well."""
    table = sheet("receipt", "purged", "status", "rows", "reason", numbers=("rows",))
    table.columns[0].no_wrap = True
    for one in receipts:
        status = _status(one, kept.get(one.purge_id, frozenset()))
        table.add_row(one.purge_id, one.purged_utc[:10], status, f"{one.facts + one.changes:,}", plain(one.reason))
    console.print(table if receipts else Text("nothing was purged"))


def _status(one: PurgeRecord, kept: frozenset[Suppressed]) -> str:
    if one.lifted_utc:
        return f"allowed again {one.lifted_utc[:10]}"
    return f"{one.status}; its name is allowed again" if kept == {Suppressed.CONTENT} else one.status


def _counts(one: Holding) -> str:
    told = [f"{one.facts:,} rows", f"{one.rows_of('changes'):,} of history", _number(len(one.contents), "content")]
    told += ["its place in quarantine"] if one.rows_of("quarantine") else []
    return ", ".join(told)


def _gone(one: PurgeRecord) -> str:
    return f"{one.facts:,} rows of {_number(one.versions, 'version')}, {one.changes:,} of history"


def _number(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
