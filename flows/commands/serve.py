"""`minutebook serve`: the deployments from this very process, for a Prefect server that is there already.

In: PREFECT_API_URL. Out: nothing, until it is ended. Will not: start a server.
"""

import os

import typer

from flows import prefect_environment
from flows.settings import load_settings
from schemas.errors import MinutebookError


def serve() -> None:
    """Serve the deployments from this process until Ctrl-C; `minutebook up` brings a server as well."""
    settings = load_settings()  # a setting that is wrong is told now, not by every run
    if not os.environ.get("PREFECT_API_URL"):
        raise MinutebookError("set PREFECT_API_URL to the address of your Prefect server, or use `minutebook up`")
    prefect_environment.prepare()
    from flows.automations import automate, how
    from flows.deploying import serve_here

    if missing := automate(settings.automations):
        typer.echo(how(missing), err=True)
    serve_here()
