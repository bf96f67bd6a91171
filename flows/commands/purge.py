"""`minutebook purge DOCUMENT --reason WHY`: a document and every trace of it out of the data folder, for good.

In: names of documents, or what to do about earlier purges. Out: what would go, what went, receipts. Will not: touch
the files that were ingested, ask where nobody can answer, or import Prefect.
"""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.text import Text

from flows.commands.options import AsJson, WarehouseUrl
from flows.rendering import print_json, terminal
from flows.settings import Settings, load_settings
from schemas.errors import MinutebookError

if TYPE_CHECKING:
    from flows.erasing import Erased

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="DOCUMENT...", help="Ids, source ids or file names, as `minutebook show` takes them."),
]
Reason = Annotated[
    str | None,
    typer.Option(metavar="WHY", help="Kept in the receipt for good: write no name or other personal data into it."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would go; write nothing.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
List = Annotated[bool, typer.Option("--list", help="Show the receipts of all purges.")]
Finish = Annotated[bool, typer.Option("--finish", help="Go on with purges that are pending.")]
Allow = Annotated[
    str | None, typer.Option(metavar="RECEIPT", help="Let a purged document be ingested again.", show_default=False)
]
NameOnly = Annotated[
    bool, typer.Option("--name-only", help="With --allow: another content may come under the name, the old one not.")
]


def purge(  # noqa: PLR0913, PLR0917 - one argument an option
    document: Names = None,
    reason: Reason = None,
    dry_run: DryRun = False,
    yes: Yes = False,
    list_receipts: List = False,
    finish: Finish = False,
    allow: Allow = None,
    name_only: NameOnly = False,
    warehouse: WarehouseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Erase documents, with their versions, facts, history and bytes, and keep them out: docs/erasure.md."""
    if sum((bool(document), list_receipts, finish, allow is not None)) != 1:
        raise typer.BadParameter("name documents, or one of --list, --finish and --allow RECEIPT")
    if name_only and allow is None:
        raise typer.BadParameter("--name-only goes with --allow RECEIPT")
    settings = load_settings(warehouse)
    if list_receipts:
        _list(settings, as_json)
    elif finish:
        _finish(settings, as_json)
    elif allow is not None:
        _allow(settings, allow, name_only)
    else:
        _purge(settings, document or (), _checked(reason, dry_run), dry_run=dry_run, yes=yes, as_json=as_json)


def _checked(reason: str | None, dry_run: bool) -> str:
    if not dry_run and not (reason or "").strip():
        raise typer.BadParameter("a purge needs a reason: --reason 'request of 3 May', without personal data")
    if "\n" in (reason or "") or len(reason or "") > 200:
        raise typer.BadParameter("the reason is one line of at most 200 characters")
    return (reason or "").strip()


def _purge(settings: Settings, names: Sequence[str], reason: str, *, dry_run: bool, yes: bool, as_json: bool) -> None:
    from flows import erasing
    from flows.purge_text import print_plan

    found = erasing.held(settings, names)
    if dry_run and as_json:
        print_json([asdict(one) for one in found])
        return
    if dry_run or not yes:
        print_plan(terminal(), found, erasing.copies(settings))
    if not dry_run and (yes or _confirmed(len(found))):
        _tell(terminal(), erasing.purge(settings, names, reason), as_json)


def _confirmed(count: int) -> bool:
    if not sys.stdin.isatty():
        raise MinutebookError("nobody can be asked here; say --yes, or --dry-run to see what would go")
    return typer.confirm(f"Erase {'this document' if count == 1 else f'these {count} documents'} for good?")


def _finish(settings: Settings, as_json: bool) -> None:
    from flows.erasing import finish_pending

    _tell(terminal(), finish_pending(settings), as_json)


def _tell(console: Console, erased: "Erased", as_json: bool) -> None:
    from flows.purge_text import print_erased

    if as_json:
        print_json(asdict(erased))
    else:
        print_erased(console, erased)


def _allow(settings: Settings, receipt: str, name_only: bool) -> None:
    from flows.erasing import allow
    from schemas.vocabulary import Suppressed

    allow(settings, receipt, [Suppressed.SOURCE] if name_only else list(Suppressed))
    what = "another content under its name may come" if name_only else "the document may come"
    terminal().print(Text(f"{what} again with the next `minutebook ingest`"))


def _list(settings: Settings, as_json: bool) -> None:
    from flows.purge_text import print_receipts
    from warehouse.engine import reading
    from warehouse.erasure import read_purges
    from warehouse.suppression import kept_out

    with reading(settings.warehouse) as connection:
        receipts, kept = read_purges(connection), kept_out(connection)
    if as_json:
        print_json([{**asdict(one), "kept_out": sorted(kept.get(one.purge_id, ()))} for one in receipts])
    else:
        print_receipts(terminal(), receipts, kept)
