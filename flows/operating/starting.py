"""`minutebook up`: server, deployments, schedules and worker, one after another.

In: the settings, and where to listen. Out: a Station whose parts all answer. Will not: leave half of it running when
a part does not start.
"""

import os
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

from flows.deployments import POOL
from flows.operating.environment import environment, refuse_unprotected
from flows.operating.ports import choose
from flows.operating.processes import Process
from flows.operating.server import is_ours, start_server, start_worker, wait_for, worker_name
from flows.operating.station import Station, alone, is_everybody, log_of, reachable, read_station, write_station
from flows.operating.stopping import stop_station
from flows.settings import Settings

Say = Callable[[str], object]


def up(settings: Settings, host: str, port: int | None, address: str | None, say: Say) -> tuple[Station, bool]:
    """Return the station, and whether it ran already; raises MinutebookError where a part does not start."""
    refuse_unprotected(host)
    with alone(settings):
        before = read_station(settings)
        if before and before.is_whole and is_ours(settings, before):
            return before, True
        if before:
            stop_station(settings, before)  # what is left of it, after a part of it died
        chosen = choose(host, port, before.port if before else None)
        station = _new(host, chosen, address, settings.sources)
        try:
            return _started(settings, station, say), False
        except BaseException:
            stop_station(settings, read_station(settings) or station)
            raise


def _new(host: str, port: int, address: str | None, sources: tuple[str, ...]) -> Station:
    name = _own_name() if is_everybody(host) else reachable(host)
    return Station(host, port, (address or f"http://{name}:{port}").rstrip("/"), token_hex(8), sources)


def _started(settings: Settings, station: Station, say: Say) -> Station:
    say("starting the server (the first start takes a minute)")
    station = _noted(settings, station, start_server(settings, station))
    server = station.processes[-1]
    wait_for("its first answer", lambda: is_ours(settings, station), server, log_of(settings, "server"))
    say("making the deployments")
    speak_to(settings, station)
    from flows.automations import automate, how
    from flows.deploying import deploy, is_working, next_night

    deploy(str(Path.cwd()))
    if missing := automate(settings.automations):
        say(how(missing))
    say("starting the worker")
    station = _noted(settings, station, start_worker(settings, station, POOL))
    worker, log, name = station.processes[-1], log_of(settings, "worker"), worker_name(station)
    wait_for("its first heartbeat", lambda: is_working(name), worker, log)
    wait_for("the schedule of the nightly run", lambda: next_night() is not None, server, log_of(settings, "server"))
    return station


def speak_to(settings: Settings, station: Station) -> None:
    """Have Prefect in this process mean the server of the station; to be called before Prefect is imported."""
    os.environ.update(environment(settings, station))


def _noted(settings: Settings, station: Station, process: Process) -> Station:
    """Note a process as soon as it runs, so that `down` finds it whatever comes next."""
    station = replace(station, processes=(*station.processes, process))
    write_station(settings, station)
    return station


def _own_name() -> str:
    return socket.getfqdn()
