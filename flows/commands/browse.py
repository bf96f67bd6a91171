"""`minutebook browse`: what is published, in a browser.

In: the current published set. Out: a server on this machine, until Ctrl-C. Will not: write, or show the warehouse
itself: it serves the snapshot of the last `minutebook publish`.
"""

from typing import Annotated

import typer

from flows.serving import require_datasette, serve, taken
from flows.settings import load_settings
from warehouse.publishing.shelf import SNAPSHOT, current

Port = Annotated[int, typer.Option("--port", min=0, max=65_535, help="0 takes a free one.")]
Host = Annotated[str, typer.Option("--host", help="Anything else than 127.0.0.1 lets other machines in.")]


def browse(port: Port = 8001, host: Host = "127.0.0.1") -> None:
    """Show the published snapshot in a browser: reports, questions, search; Ctrl-C ends it."""
    require_datasette()
    snapshot = current(load_settings().published) / SNAPSHOT
    with taken(host, port) as listening:
        address = f"http://{host}:{listening.getsockname()[1]}/"
        typer.echo(f"{snapshot} at {address} (Ctrl-C ends it)")
        serve(snapshot, listening)
