"""`minutebook up`: a Prefect server, a worker and the deployments, with one command.

In: where to listen. Out: the address of the pages, and what to do there. Will not: start a second one.
"""

from typing import Annotated

import typer

from flows.operating.station import Station, home
from flows.settings import Settings

Port = Annotated[
    int | None,
    typer.Option(
        min=1, max=65535, metavar="N", help="Where to listen. Default: 4200, or a free one.", show_default=False
    ),
]
Host = Annotated[
    str,
    typer.Option(
        metavar="ADDRESS", help="Whom to let in; 0.0.0.0 is everybody, and needs a password (docs/operations.md)."
    ),
]
Address = Annotated[
    str | None,
    typer.Option(metavar="URL", help="What people open, if it is not this machine's name.", show_default=False),
]


def up(port: Port = None, host: Host = "127.0.0.1", address: Address = None) -> None:
    """Start server, worker and deployments, so that runs can be started from a page and start every night."""
    settings = Settings()
    from flows.operating.starting import up as start

    station, ran = start(settings, host, port, address, lambda words: typer.echo(words, err=True))
    typer.echo(_told(station, settings, ran))


def _told(station: Station, settings: Settings, ran: bool) -> str:
    nightly = (
        f"  every night at 02:30 (Europe/London): {', '.join(station.sources)}"
        if station.sources
        else "  the nightly run has nothing to ingest yet: set MINUTEBOOK_SOURCES, then `minutebook down` and `up`"
    )
    return "\n".join(
        (
            f"Minutebook {'is running already' if ran else 'runs'}: {station.address}",
            f"  start a run by hand: {station.address}/deployments, `ingest`, Run",
            nightly,
            f"  data and logs: {home(settings)}",
            "  `minutebook doctor` looks after it, `minutebook down` stops it",
        )
    )
