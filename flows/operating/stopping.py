"""`minutebook down`: stop what `minutebook up` started, and nothing else.

In: what is noted of it. Out: the processes that ran and are ended. Will not: end a process that has the pid of one of
ours and is another, as after a restart of the machine.
"""

from flows.operating.processes import Process, stop
from flows.operating.station import Station, alone, forget_station, read_station
from flows.settings import Settings


def down(settings: Settings) -> tuple[Process, ...]:
    """Return what was stopped; nothing where nothing runs."""
    with alone(settings):
        station = read_station(settings)
        return stop_station(settings, station) if station else ()


def stop_station(settings: Settings, station: Station) -> tuple[Process, ...]:
    """End the worker with its runs, then the server; return what ran."""
    stopped = stop(tuple(reversed(station.processes)), station.token)
    forget_station(settings, station)
    return stopped
