"""`minutebook quarantine`: which documents are refused at present, why, and what to do.

In: the warehouse. Out: a list by code, or JSON. Will not: write, or import Prefect.
"""

from dataclasses import asdict
from itertools import groupby

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from flows.commands.options import AsJson, WarehouseUrl, chosen
from flows.rendering import heading, plain, print_json, terminal
from warehouse.engine import reading
from warehouse.queries import QuarantineRecord, read_quarantine


def quarantine(warehouse: WarehouseUrl = None, as_json: AsJson = False) -> None:
    """List the documents that are refused at present: the reason, what was seen, and what to do."""
    with reading(chosen(warehouse)) as connection:
        found = read_quarantine(connection)
    if as_json:
        print_json([asdict(record) for record in found])
    else:
        _print(terminal(), found)


def _print(console: Console, found: tuple[QuarantineRecord, ...]) -> None:
    for (code, hint), group in groupby(found, key=lambda record: (record.code, record.hint)):
        heading(console, code, hint)
        for record in group:
            console.print(Padding(_line(record), (0, 0, 0, 2)))
    console.print()
    console.print(Text(f"{len(found)} in quarantine" if found else "nothing is in quarantine"))


def _line(record: QuarantineRecord) -> Text:
    return Text(plain(record.location)) + Text(f"\n{plain(record.message)} (since {record.since_utc})", style="dim")
