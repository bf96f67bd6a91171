"""What `minutebook up` started: is it there, is it ours, does it work, and does the night really come?

In: the settings. Out: findings. Will not: start, stop or repair.
"""

import time
from collections.abc import Iterator

from flows.doctor.finding import Finding, broken, note, well
from flows.operating.ports import is_free
from flows.operating.server import is_ours, settings_of_server, worker_name
from flows.operating.starting import speak_to
from flows.operating.station import Station, log_of, read_station
from flows.settings import Settings

AGAIN = "run `minutebook down`, then `minutebook up`"
NEXT_HEARTBEAT = 45.0
"""Seconds: a worker sends a heartbeat every 30, and one a busy server did not write down is followed by another."""


def station(settings: Settings) -> Iterator[Finding]:
    """Yield what there is to say of server, worker and schedules; the first thing that is broken is the last said."""
    noted = read_station(settings)
    if noted is None or not noted.processes:
        yield note("server", "is not running", "`minutebook up` starts it")
        return
    for process in noted.processes:
        if not process.is_alive:
            yield broken(process.name, f"has ended; {log_of(settings, process.name)} says why", "run `minutebook up`")
            return
    if not is_ours(settings, noted):
        yield _not_ours(settings, noted)
        return
    yield well("server", f"{noted.address}, process {noted.processes[0].pid}")
    speak_to(settings, noted)
    yield from _at_work(settings, noted)


def _not_ours(settings: Settings, noted: Station) -> Finding:
    if settings_of_server(noted) is not None:
        return broken("server", f"port {noted.port} answers for another server", AGAIN)
    if is_free(noted.host, noted.port):
        return broken("server", f"nobody listens on port {noted.port}; see {log_of(settings, 'server')}", AGAIN)
    return broken("server", f"what listens on port {noted.port} does not answer as a server of Prefect", AGAIN)


def _at_work(settings: Settings, noted: Station) -> Iterator[Finding]:
    from flows.deploying import missing_deployments, next_night

    missing = missing_deployments()
    if missing:
        yield broken("deployments", f"not there: {', '.join(missing)}", AGAIN)
    else:
        yield well("deployments", "all there")
    night = next_night()
    if night is None:
        yield broken("schedule", "no nightly run is scheduled", f"resume the deployment `nightly`, or {AGAIN}")
    else:
        yield well("schedule", f"next nightly run {night:%Y-%m-%d %H:%M %Z}")
    name = worker_name(noted)
    if _sends_heartbeats(name):
        yield well("worker", f"{name} is online")
    else:
        yield broken("worker", f"{name} has sent no heartbeat lately; see {log_of(settings, 'worker')}", AGAIN)


def _sends_heartbeats(worker: str) -> bool:
    """Say whether a worker whose process runs is heard; one that was silent lately is listened to until its next."""
    from flows.deploying import is_working

    deadline = time.monotonic() + NEXT_HEARTBEAT
    while not (heard := is_working(worker)) and time.monotonic() < deadline:
        time.sleep(1)
    return heard
