"""`minutebook publish`: the warehouse as files for BI tools, notebooks and spreadsheets.

In: the warehouse. Out: a new set of files in the data folder, and one line. Will not: write to the warehouse, or need
Prefect.
"""

from typing import Annotated

import typer

from flows.commands.options import AsJson, WarehouseUrl
from flows.publishing import publish_now, sentence
from flows.rendering import print_json
from flows.settings import load_settings
from schemas.vocabulary import PublishedFormat

Formats = Annotated[
    list[PublishedFormat] | None,
    typer.Option("--format", help="May be given again; the SQLite file is always written.", show_default="all"),
]


def publish(formats: Formats = None, warehouse: WarehouseUrl = None, as_json: AsJson = False) -> None:
    """Write the warehouse as files for readers, and swap them in at once; docs/publishing.md says what is in them."""
    published = publish_now(load_settings(warehouse), formats or tuple(PublishedFormat))
    if as_json:
        print_json({"folder": str(published.folder), "files": dict(published.files)})
    else:
        typer.echo(sentence(published))
