"""The server and the worker: started, and known to be ours before a word of theirs is believed.

In: a Station. Out: processes that answer. Will not: take an answer on the port for the server's own: another program
may listen there.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from flows.operating.environment import AUTH, environment
from flows.operating.processes import Process, start
from flows.operating.station import Station, home, log_of
from flows.settings import Settings
from schemas.errors import MinutebookError

START_SECONDS = 180.0
"""The first start makes the database, which takes most of a minute on a slow machine."""

_PREFECT = (sys.executable, "-m", "prefect")


def start_server(settings: Settings, station: Station) -> Process:
    """Start the server; it does not answer yet."""
    command = (*_PREFECT, "server", "start", "--host", station.host, "--port", str(station.port))
    return start("server", command, environment(settings, station), log_of(settings, "server"))


def start_worker(settings: Settings, station: Station, pool: str) -> Process:
    """Start a worker, named after the station so that its heartbeat can be told from others."""
    name = worker_name(station)
    command = (*_PREFECT, "worker", "start", "--pool", pool, "--type", "process", "--name", name)
    return start("worker", command, environment(settings, station), log_of(settings, "worker"))


def worker_name(station: Station) -> str:
    """Return the name under which the server knows the worker of a station."""
    return f"minutebook-{station.token[:6]}"


def is_ours(settings: Settings, station: Station) -> bool:
    """Say whether the server of this station answers: one that keeps its data in our folder, at our port."""
    told = settings_of_server(station)
    return told is not None and Path(str(told.get("home"))) == home(settings)


def settings_of_server(station: Station) -> dict[str, object] | None:
    """Return what a server says of itself, or None where nothing like one answers."""
    password = environment_password()
    auth = httpx.BasicAuth(*password.split(":", 1)) if password else None
    try:
        answer = httpx.get(f"{station.api}/admin/settings", auth=auth, timeout=10, trust_env=False)
        told = answer.raise_for_status().json()
    except (httpx.HTTPError, ValueError):
        return None
    return told if isinstance(told, dict) else None


def environment_password() -> str:
    """Return `user:password` of the server, as the environment has it; empty where none is asked for."""
    return os.environ.get(AUTH, "")


def wait_for(what: str, is_so: Callable[[], bool], process: Process, log: Path) -> None:
    """Wait until something is so; raises MinutebookError, with the end of the log, where it does not come to be."""
    deadline = time.monotonic() + START_SECONDS
    while not is_so():
        if not process.is_alive:
            raise MinutebookError(f"the {process.name} ended before {what}; {log} ends with:\n{_end_of(log)}")
        if time.monotonic() > deadline:
            raise MinutebookError(f"{what} did not come within {START_SECONDS:.0f} seconds; see {log}")
        time.sleep(0.2)


def _end_of(log: Path, lines: int = 12) -> str:
    return "\n".join(log.read_text("utf-8", "replace").splitlines()[-lines:])
