"""`minutebook compare`: what councils decided, spent, promised, asked and spoke of, side by side, with the words.

In: the warehouse. Out: a section a kind of fact, or the same as JSON. Will not: write, add amounts up, import Prefect.
"""

from typing import Annotated

import typer

from flows.commands.options import AsJson, WarehouseUrl, chosen
from flows.comparison_text import Printer
from flows.rendering import print_json, terminal
from warehouse import comparison
from warehouse.engine import reading
from warehouse.naming import find_councils

Councils = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[COUNCIL]...",
        help="Register codes or names, such as KEN or 'West Sussex'. Default: all councils that documents are about.",
        show_default=False,
    ),
]
Theme = Annotated[
    str | None, typer.Option("--theme", metavar="ID", help="Put the paragraphs of one theme side by side.")
]


def compare(
    councils: Councils = None, theme: Theme = None, warehouse: WarehouseUrl = None, as_json: AsJson = False
) -> None:
    """Put councils side by side: what they decided, spent, promised, asked and spoke of, with words and place."""
    with reading(chosen(warehouse)) as connection:
        found = comparison.compare(connection, find_councils(connection, councils or ()), theme)
    if as_json:
        print_json(found)
    else:
        Printer(terminal(), found).all()
