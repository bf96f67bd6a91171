"""`minutebook show DOCUMENT`: a loaded document with each fact beside its words.

In: the warehouse. Out: annotated text, or JSON. Will not: write, or import Prefect.
"""

from typing import Annotated

import typer

from flows.annotated_text import annotated
from flows.annotation import annotate
from flows.commands.options import AsJson, WarehouseUrl, chosen
from flows.rendering import print_json, terminal
from warehouse.engine import reading
from warehouse.held import find_document, rows_of

Name = Annotated[str, typer.Argument(metavar="DOCUMENT", help="Its id, its source id, or its file name.")]


def show(document: Name, warehouse: WarehouseUrl = None, as_json: AsJson = False) -> None:
    """Show a loaded document with each fact beside its words."""
    with reading(chosen(warehouse)) as connection:
        rows = rows_of(connection, find_document(connection, document))
    if as_json:
        print_json(rows)
    else:
        terminal().print(annotated(annotate(rows)))
