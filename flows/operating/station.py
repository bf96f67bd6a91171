"""What `minutebook up` started, noted in a file that the other commands read.

In: the data folder. Out: the Station that was started there last, or None. Will not: start or stop anything.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter

from flows.operating.processes import Process
from flows.settings import Settings
from schemas.errors import MinutebookError


@dataclass(frozen=True, slots=True)
class Station:
    """A server with its worker: where it listens, the address that people open, the token its processes carry.

    `sources` are what its nightly run ingests.
    """

    host: str
    port: int
    address: str
    token: str
    sources: tuple[str, ...] = ()
    processes: tuple[Process, ...] = ()

    @property
    def api(self) -> str:
        """Return the address of the server's API for programs of this machine."""
        return f"http://{reachable(self.host)}:{self.port}/api"

    @property
    def is_whole(self) -> bool:
        """Say whether all that was started still runs."""
        return bool(self.processes) and all(each.is_alive for each in self.processes)


_STATION = TypeAdapter(Station)


_HERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - is told apart, not bound
"""By which address this machine reaches a server that listens on all of its addresses."""


def is_everybody(host: str) -> bool:
    """Say whether a host stands for all addresses of this machine."""
    return host in _HERE


def reachable(host: str) -> str:
    """Return a host by which this machine reaches a server that listens on `host`, as a URL writes it."""
    here = _HERE.get(host, host)
    return f"[{here}]" if ":" in here else here


def home(settings: Settings) -> Path:
    """Return the folder of the server: its database, its logs, and what is noted here."""
    return (settings.data / "prefect").absolute()


def log_of(settings: Settings, name: str) -> Path:
    """Return the file that takes the words of a process."""
    return home(settings) / "logs" / f"{name}.log"


def read_station(settings: Settings) -> Station | None:
    """Return what was started here last; None where nothing is noted."""
    try:
        return _STATION.validate_json(_file(settings).read_bytes())
    except FileNotFoundError:
        return None


def write_station(settings: Settings, station: Station) -> None:
    """Note what is started; the file is whole at every moment."""
    part = _file(settings).with_suffix(".part")
    part.write_bytes(_STATION.dump_json(station, indent=2))
    part.replace(_file(settings))


def forget_station(settings: Settings, station: Station) -> None:
    """Note that nothing runs; the port stays noted, so that the pages keep their address."""
    write_station(settings, replace(station, processes=()))


@contextmanager
def alone(settings: Settings) -> Iterator[None]:
    """Let one command at a time start or stop things; raises MinutebookError while another one does."""
    folder = home(settings)
    (folder / "logs").mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)  # the server's database holds what flows were asked to do
    lock = os.open(folder / "station.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise MinutebookError(
            f"another `minutebook up` or `down` is at work in {folder}; wait until it is done"
        ) from None
    finally:
        os.close(lock)


def _file(settings: Settings) -> Path:
    return home(settings) / "station.json"
