"""Serving a published snapshot to browsers with Datasette.

In: the snapshot's file, a host and a port. Out: a server that reads, until it is stopped. Will not: write: the file is
opened as one that never changes, and limits hold for every question.
"""

import os
import socket
from importlib.util import find_spec
from pathlib import Path

from schemas.errors import MinutebookError
from warehouse.publishing.datasette import SETTINGS, STATIC, TEMPLATES, metadata


def require_datasette() -> None:
    """Raise MinutebookError where Datasette is not installed."""
    if find_spec("datasette") is None:
        raise MinutebookError("browsing needs Datasette: `make browse` installs it")


def taken(host: str, port: int) -> socket.socket:
    """Return a socket that listens; port 0 takes a free one. Raises MinutebookError where it is not to be had."""
    try:
        return socket.create_server((host, port))
    except OSError as error:
        raise MinutebookError(
            f"{host} port {port}: {os.strerror(error.errno or 0)}; choose another with --port"
        ) from None


def serve(snapshot: Path, listening: socket.socket) -> None:
    """Serve until the process is told to end."""
    import rich
    import uvicorn
    from datasette.app import Datasette

    served = Datasette(
        immutables=[str(snapshot)],
        metadata=metadata(snapshot),
        settings=SETTINGS,
        template_dir=str(TEMPLATES),
        static_mounts=[STATIC],
    )
    rich.reconfigure(quiet=True)  # Datasette prints pages of its own variables for a visitor's slip of the pen
    config = uvicorn.Config(served.app(), log_level="warning", lifespan="on")
    uvicorn.Server(config).run(sockets=[listening])
