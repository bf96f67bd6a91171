"""`minutebook issues`: what is doubtful about documents that were loaded, with the words it is about.

In: the warehouse. Out: a list by code, or JSON. Will not: write, or import Prefect.
"""

from dataclasses import asdict
from itertools import groupby
from typing import Annotated

import typer
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from flows.commands.options import AsJson, WarehouseUrl, chosen
from flows.rendering import heading, plain, print_json, quoted, terminal
from schemas.issues import MEANING, IssueCode
from warehouse.engine import reading
from warehouse.held import find_document
from warehouse.queries import IssueRecord, read_issues

Codes = Annotated[
    list[IssueCode] | None, typer.Option("--code", help="Only issues with this code; may be given again.")
]
OneDocument = Annotated[
    str | None, typer.Option("--document", metavar="ID", help="Only this document: its id, source id or file name.")
]


def issues(
    code: Codes = None, document: OneDocument = None, warehouse: WarehouseUrl = None, as_json: AsJson = False
) -> None:
    """List what is doubtful about loaded documents, with the words and what each code means."""
    with reading(chosen(warehouse)) as connection:
        document_id = find_document(connection, document) if document else None
        found = read_issues(connection, [one.value for one in code or ()], document_id)
    if as_json:
        print_json([{**asdict(issue), "meaning": MEANING[IssueCode(issue.code)]} for issue in found])
    else:
        _print(terminal(), found)


def _print(console: Console, found: tuple[IssueRecord, ...]) -> None:
    for code, group in groupby(found, key=lambda issue: issue.code):
        heading(console, code, MEANING[IssueCode(code)])
        for issue in group:
            console.print(Padding(_line(issue), (0, 0, 0, 2)))
    console.print()
    console.print(Text(f"{len(found)} issues"))


def _line(issue: IssueRecord) -> Text:
    place = f"{plain(issue.source_id)}:{issue.char_start}-{issue.char_end}"
    words = quoted(issue.quote, place) if issue.quote else Text(f"[{plain(issue.source_id)}]", style="cyan")
    loud = "" if issue.severity == "info" else f"{issue.severity}: "
    return Text(f"{loud}{plain(issue.message)} ") + words
