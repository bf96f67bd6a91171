"""`minutebook changes`: which facts came, went or say something else, and which documents are new.

In: the warehouse. Out: a list by document, or JSON. Will not: write, or import Prefect.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from itertools import groupby
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from flows.commands.options import AsJson, WarehouseUrl, chosen
from flows.rendering import heading, plain, print_json, terminal
from schemas.vocabulary import Change
from warehouse.changes import ChangeRecord, Wanted, last_run, read_changes
from warehouse.engine import reading
from warehouse.held import find_document

SHOWN_DOCUMENTS, SHOWN_FACTS, SHOWN_LETTERS = 30, 15, 120
MARKS = {Change.INSERTED: "+", Change.UPDATED: "~", Change.DELETED: "-"}
DONE = {Change.INSERTED: "facts added", Change.UPDATED: "changed", Change.DELETED: "removed"}

Run = Annotated[str | None, typer.Option("--run", metavar="RUN", help="Of this run. Default: the last with changes.")]
Since = Annotated[
    datetime | None, typer.Option("--since", formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"], help="Since this day, in UTC.")
]
OneDocument = Annotated[
    str | None, typer.Option("--document", metavar="ID", help="Of this document: its id, source id or file name.")
]


def changes(
    run: Run = None,
    since: Since = None,
    document: OneDocument = None,
    warehouse: WarehouseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Say which facts came, went or say something else, and which documents are new."""
    with reading(chosen(warehouse)) as connection:
        document_id = find_document(connection, document) if document else None
        named = run or since or document
        wanted = Wanted(run if named else last_run(connection), since.isoformat() if since else None, document_id)
        found = read_changes(connection, wanted)
    if as_json:
        print_json([_data(one) for one in found])
    else:
        _print(terminal(), found)


def _data(one: ChangeRecord) -> dict[str, Any]:
    values = {name: json.loads(text) if (text := getattr(one, name)) else None for name in ("old_values", "new_values")}
    return {**asdict(one), **values}


def _print(console: Console, found: Sequence[ChangeRecord]) -> None:
    new = [one for one in found if one.change == Change.LOADED]
    facts = (one for one in found if one.change != Change.LOADED)
    changed = [list(load) for _, load in groupby(facts, key=lambda one: (one.run_id, one.document_id))]
    for load in changed[:SHOWN_DOCUMENTS]:
        _print_load(console, load)
    _print_new(console, new)
    console.print()
    console.print(Text(_summary(new, changed)))


def _print_load(console: Console, load: Sequence[ChangeRecord]) -> None:
    heading(console, plain(load[0].source_id), _why(load[0]))
    for one in load[:SHOWN_FACTS]:
        console.print(Padding(_line(one), (0, 0, 0, 2)))
    if len(load) > SHOWN_FACTS:
        console.print(Text(f"  … and {len(load) - SHOWN_FACTS} more"))


def _print_new(console: Console, new: Sequence[ChangeRecord]) -> None:
    if new:
        heading(console, "New documents")
    for one in new[:SHOWN_DOCUMENTS]:
        console.print(Text(f"  {plain(one.source_id)}"))
    if len(new) > SHOWN_DOCUMENTS:
        console.print(Text(f"  … and {len(new) - SHOWN_DOCUMENTS} more"))


def _why(one: ChangeRecord) -> str:
    status = f", {one.status_before} to {one.status}" if one.status_before != one.status else ""
    return f"{one.because.replace('_', ' ')}{status}, {one.changed_utc}"


def _line(one: ChangeRecord) -> Text:
    old, new = (json.loads(values or "{}") for values in (one.old_values, one.new_values))
    text = Text(f"{MARKS[Change(one.change)]} {one.fact_table} ", style="bold")
    if one.quote and "quote" not in new:
        text.append(f"“{_short(one.quote)}” ", style="not bold")
    told = _differing(old, new) if one.change == Change.UPDATED else _said(old or new, one.quote)
    return text.append(", ".join(told), style="not bold dim")


def _differing(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """Yield `name: old → new`, of long words from shortly before the first letter that differs."""
    for name in old:
        before, after = (plain(str(side[name])) for side in (old, new))
        same = max(0, _first_difference(before, after) - SHOWN_LETTERS // 4)
        yield f"{name}: {_short(before, same)} → {_short(after, same)}"


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (left, right) in pairs if left != right), min(len(one), len(other)))


def _said(values: Mapping[str, Any], quote: str | None) -> Iterator[str]:
    """Yield what a fact says beyond its quote; the JSON has it all."""
    told = ((name, plain(str(value))) for name, value in values.items() if value is not False and value != quote)
    yield from (f"{name}: {_short(value)}" for name, value in told)


def _short(words: str, start: int = 0) -> str:
    shown = ("…" if start else "") + plain(words)[start:]
    return shown if len(shown) <= SHOWN_LETTERS else f"{shown[: SHOWN_LETTERS - 1]}…"


def _summary(new: Sequence[ChangeRecord], changed: Sequence[Sequence[ChangeRecord]]) -> str:
    counts = Counter(one.change for load in changed for one in load)
    facts = ", ".join(f"{counts[change]} {words}" for change, words in DONE.items() if counts[change])
    told = [f"{len(new)} new documents"] if new else []
    told += [f"{len(changed)} changed documents: {facts}"] if changed else []
    is_cut = max(len(new), len(changed)) > SHOWN_DOCUMENTS or any(len(load) > SHOWN_FACTS for load in changed)
    return ", ".join(told or ["no changes"]) + ("; `--json` lists them all" if is_cut else "")
