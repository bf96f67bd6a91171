"""`minutebook down`: stop what `minutebook up` started.

In: what is noted in the data folder. Out: what was stopped. Will not: stop anything else.
"""

import typer

from flows.settings import Settings


def down() -> None:
    """Stop the worker with its runs, and the server; what is loaded stays loaded."""
    from flows.operating.stopping import down as stop

    stopped = stop(Settings())
    typer.echo(f"stopped: {', '.join(each.name for each in stopped)}" if stopped else "nothing was running")
