"""Processes that outlive the command that started them: told apart from others, and stopped with all they started.

In: commands with their environment. Out: processes known by pid, start time and boot, so that a pid that was given
anew is not taken for ours. Will not: stop what it did not start.
"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MARK = "MINUTEBOOK_STATION"
"""The variable that all processes of one `minutebook up` inherit, with a token of its own as the value."""

GRACE_SECONDS = 45.0
_PROC = Path("/proc")
_BOOT = _PROC / "sys/kernel/random/boot_id"


@dataclass(frozen=True, slots=True)
class Process:
    """A process that was started: `started` says when, in words that only this process of this boot has."""

    name: str
    pid: int
    started: str

    @property
    def is_alive(self) -> bool:
        """Say whether this very process still runs."""
        return started(self.pid) == self.started


def start(name: str, command: tuple[str, ...], environment: Mapping[str, str], log: Path) -> Process:
    """Start a process in a session of its own, whose words go to the end of a file."""
    pid = os.posix_spawn(
        command[0],
        command,
        environment,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, str(log), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ],
        setsid=True,
    )
    return Process(name, pid, started(pid) or "")


def started(pid: int) -> str | None:
    """Return when a process started, or None where it is gone (or waits to be buried)."""
    _bury(pid)
    if not _PROC.joinpath("self").exists():
        return _asked(pid)
    try:
        state, *fields = (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if state in "ZX" else f"{_BOOT.read_text().strip()} {fields[18]}"


def stop(processes: Sequence[Process], token: str) -> tuple[Process, ...]:
    """Ask processes to end one after another, and end what they leave; returns those that ran."""
    running = tuple(each for each in processes if each.is_alive)
    for process in running:
        _end(lambda process=process: [process.pid] if process.is_alive else [])  # type: ignore[misc]
    _end(lambda: marked(token))
    return running


def marked(token: str) -> list[int]:
    """Return the processes that carry the token, whoever their parent is now; none where the system does not tell."""
    words = f"{MARK}={token}".encode()
    return [pid for pid in _pids() if pid != os.getpid() and words in _environment(pid).split(b"\0") and started(pid)]


def _end(left: Callable[[], Sequence[int]]) -> None:
    """Ask what is left to end, wait, and kill what does not."""
    _signal(left(), signal.SIGTERM)
    deadline = time.monotonic() + GRACE_SECONDS
    while pids := left():
        if time.monotonic() > deadline:
            _signal(pids, signal.SIGKILL)
        time.sleep(0.1)


def _signal(pids: Sequence[int], number: int) -> None:
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            continue


def _bury(pid: int) -> None:
    """Take note of the end of a child of this very process, which stays in the list of processes until then."""
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        return


def _pids() -> Iterator[int]:
    return (int(entry.name) for entry in _PROC.glob("[0-9]*"))


def _environment(pid: int) -> bytes:
    try:
        return (_PROC / str(pid) / "environ").read_bytes()
    except OSError:
        return b""


def _asked(pid: int) -> str | None:
    """Ask `ps`, where there is no /proc."""
    found = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)  # noqa: S607
    return found.stdout.strip() or None
