"""`minutebook export ocd|popolo`: meetings, people, motions and votes in the formats of civic software.

In: the warehouse. Out: one JSON object, to a file or standard output. Will not: write into the folder of what is
published: what was exported by hand is its owner's to delete.
"""

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from flows.commands.options import WarehouseUrl, chosen
from schemas.errors import MinutebookError
from warehouse.civic.opencivicdata import open_civic_data
from warehouse.civic.popolo import popolo
from warehouse.civic.reading import read_holding
from warehouse.engine import reading
from warehouse.naming import find_councils


class Format(StrEnum):
    """The civic formats."""

    OCD = "ocd"
    POPOLO = "popolo"


WRITERS = {Format.OCD: open_civic_data, Format.POPOLO: popolo}

Council = Annotated[
    str | None, typer.Option(metavar="COUNCIL", help="Code or name: only meetings that it held or that are about it.")
]
Out = Annotated[Path | None, typer.Option(metavar="FILE", help="Default: standard output.", dir_okay=False)]


def export(
    civic_format: Annotated[Format, typer.Argument(metavar="ocd|popolo")],
    council: Council = None,
    out: Out = None,
    warehouse: WarehouseUrl = None,
) -> None:
    """Write meetings, agendas, people, motions and votes as Open Civic Data or Popolo; docs/civic-formats.md."""
    with reading(chosen(warehouse)) as connection:
        code = find_councils(connection, [council])[0].code if council else None
        holding = read_holding(connection, code)
    content = json.dumps(WRITERS[civic_format](holding), indent=2, ensure_ascii=False) + "\n"
    if out is None:
        sys.stdout.buffer.write(content.encode())
        return
    try:
        out.write_text(content, "utf-8")
    except OSError as error:
        raise MinutebookError(f"{out} cannot be written: {error.strerror}") from None
    typer.echo(f"{len(holding.meetings)} meetings, {len(holding.people)} people written to {out}")
