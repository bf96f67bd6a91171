"""The options that every reading command takes.

In: nothing. Out: typer's annotations, and the warehouse that is meant. Will not: open it.
"""

from typing import Annotated

import typer

WarehouseUrl = Annotated[
    str | None,
    typer.Option(
        "--warehouse",
        metavar="URL",
        help="The warehouse, as a SQLAlchemy URL. Default: MINUTEBOOK_WAREHOUSE, or sqlite:///data/warehouse.sqlite.",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def chosen(url: str | None) -> str:
    """Return the warehouse that was named, or the one of the settings."""
    if url is not None:
        return url
    from flows.settings import load_settings

    return load_settings().warehouse
