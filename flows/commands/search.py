"""`minutebook search WORDS`: paragraphs and decisions that have the words, best first, each with its quote and place.

In: the warehouse. Out: hits, or JSON. Will not: write, or import Prefect.
"""

from dataclasses import asdict
from typing import Annotated

import typer

from flows.commands.options import AsJson, WarehouseUrl, chosen
from flows.hits_text import in_words, print_found
from flows.rendering import print_json, terminal
from warehouse import search as searching
from warehouse.engine import reading
from warehouse.naming import find_councils
from warehouse.period import first_day, last_day
from warehouse.search import Kind, Question

Words = Annotated[
    str,
    typer.Argument(
        metavar="WORDS",
        help='All words must be there. "double quotes" hold a phrase together, `or` is a choice, -word leaves out.',
    ),
]
Councils = Annotated[
    list[str] | None,
    typer.Option("--council", metavar="COUNCIL", help="Code or name of the council it is about; may be given again."),
]
Committee = Annotated[str | None, typer.Option(metavar="WORDS", help="Only committees with this in their name.")]
Since = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="Only meetings from this year, month or day on: 2018, 2018-03, 2018-03-20. A meeting whose date is not "
        "stated is kept unless what is known of it (earliest, latest) says otherwise; it is shown as such.",
    ),
]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Only meetings up to the end of this, likewise.")]
OfKind = Annotated[Kind | None, typer.Option("--kind", help="Only decisions, or only paragraphs.")]
Limit = Annotated[int, typer.Option(metavar="N", min=1, max=10_000, help="Show the best N.")]


def search(  # noqa: PLR0913, PLR0917 - one argument an option
    words: Words,
    council: Councils = None,
    committee: Committee = None,
    since: Since = None,
    until: Until = None,
    kind: OfKind = None,
    limit: Limit = 20,
    warehouse: WarehouseUrl = None,
    as_json: AsJson = False,
) -> None:
    """Find paragraphs and decisions by their words, best first; a meeting published in several forms counts once."""
    with reading(chosen(warehouse)) as connection:
        councils = find_councils(connection, council) if council else ()
        question = Question(
            words,
            kind,
            tuple(one.code for one in councils),
            committee,
            first_day(since) if since else None,
            last_day(until) if until else None,
            limit,
        )
        found = searching.search(connection, question)
    if as_json:
        print_json({**asdict(question), **asdict(found)})
    else:
        print_found(terminal(), found, in_words(question, [f"{one.name} ({one.code})" for one in councils]))
