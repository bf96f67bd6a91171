"""`minutebook alerts`: who is told when a night goes wrong, on the server that `up` started or that is there already.

In: the file of automations; with `--try`, what a person asks for. Out: automations on the server, and a message by each
block. Will not: make a block, which holds an address or a password.
"""

import os
from typing import Annotated

import typer

from flows import prefect_environment
from flows.settings import Settings, load_settings
from schemas.errors import MinutebookError

Try = Annotated[bool, typer.Option("--try", help="Send a message by each block, to see that it arrives.")]


def alerts(try_: Try = False) -> None:
    """Make the automations that tell somebody when a night goes wrong, as after a new block was made."""
    settings = load_settings()
    _speak_to_a_server(settings)
    from flows.alert_blocks import send
    from flows.automations import automate, blocks_of, how

    if missing := automate(settings.automations):
        raise MinutebookError(how(missing))
    for block in blocks_of(settings.automations) if try_ else ():
        send(block, "Minutebook: a try", "This is how you are told when a night goes wrong.")
        typer.echo(f"sent by {block}: look whether it arrived")
    typer.echo("the automations are made: the page Automations has them")


def _speak_to_a_server(settings: Settings) -> None:
    """Mean the server that `up` started in this data folder, where it runs; else the one of PREFECT_API_URL."""
    from flows.operating.starting import speak_to
    from flows.operating.station import read_station

    prefect_environment.prepare(terminal=True)
    station = read_station(settings)
    if station and station.is_whole:
        speak_to(settings, station)
    elif not os.environ.get("PREFECT_API_URL"):
        raise MinutebookError("start a server with `minutebook up`, or set PREFECT_API_URL to the address of yours")
