"""One child process, seen from its parent: started, asked, watched, ended.

In: one line of JSON. Out: one line of JSON, or how the child ended without one. Will not: know what the
lines mean, or wait longer than it was told.
"""

import os
import selectors
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tasks.assembling.child import READY

MODULE = "tasks.assembling.child"
START_SECONDS = 60.0
END_SECONDS = 5.0
PIECE = 1 << 16
REMEMBERED = 4096
"""Bytes of what a child said on standard error that are kept for the message when it dies."""

_ROOT = Path(__file__).parents[2]
_ENVIRONMENT = {
    "PYTHONPATH": str(_ROOT),
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "LC_ALL": "C.UTF-8",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
_INHERITED = ("LD_LIBRARY_PATH", "PATH", "TESSDATA_PREFIX")
"""What the loader of libraries and the text recogniser are found by."""


class ChildStartError(RuntimeError):
    """The child cannot even begin: a fault of the installation or of our code, not of a document."""


@dataclass(slots=True)
class Ending(Exception):
    """A child that ended, or was ended, without an answer; `said` is the end of its standard error."""

    timed_out: bool
    status: int
    said: str

    def __str__(self) -> str:
        """Return the last thing it said, or else how the system says that it ended."""
        lines = self.said.strip().splitlines()
        if lines:
            return lines[-1].strip()
        if self.status < 0:
            return f"ended by {signal.Signals(-self.status).name}"
        return f"ended with status {self.status}"


class Child:
    """A process that waits for jobs; `asked` counts those it was given."""

    def __init__(self, target: str, memory_bytes: int, seconds: float) -> None:
        """Start it; raises ChildStartError if it does not say that it is ready."""
        self.asked = 0
        self._said = b""
        options = ["--target", target, "--memory-bytes", str(memory_bytes), "--seconds", str(int(seconds) + 1)]
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-s", "-m", MODULE, *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=_environment(),
            start_new_session=True,  # Ctrl-C is for the parent, which then ends its children
        )
        self._pipes = _watched(self._process)
        self._await_ready()

    def ask(self, line: bytes, seconds: float) -> bytes:
        """Return the answer to one line; raises Ending if there is none in time."""
        self.asked += 1
        try:
            _stream(self._process.stdin).write(line + b"\n")
        except BrokenPipeError:
            raise self._ending() from None
        return self._line(seconds)

    def kill(self) -> None:
        """End it and what it started, now; safe from another thread than the one that waits for an answer."""
        with suppress(ProcessLookupError):
            if self._process.poll() is None:
                os.killpg(self._process.pid, signal.SIGKILL)

    def close(self) -> None:
        """End it and give back its pipes."""
        self.kill()
        self._process.wait()
        self._pipes.close()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            _stream(pipe).close()

    def _await_ready(self) -> None:
        try:
            line = self._line(START_SECONDS)
        except Ending as ending:
            self.close()
            raise ChildStartError(f"a reading process did not start: {ending}\n{ending.said}") from None
        if line + b"\n" != READY:
            self.close()
            raise ChildStartError(f"a reading process began with {line[:80]!r}")

    def _line(self, seconds: float) -> bytes:
        """Return the next line of standard output, listening to standard error meanwhile."""
        deadline = time.monotonic() + seconds
        pieces: list[bytes] = []
        while not (pieces and pieces[-1].endswith(b"\n")):
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise self._ending(timed_out=True)
            for key, _ in self._pipes.select(remaining):
                piece = os.read(key.fd, PIECE)
                if key.data == "stderr":
                    self._hear(key.fd, piece)
                elif piece:
                    pieces.append(piece)
                else:
                    raise self._ending()
        return b"".join(pieces)[:-1]

    def _hear(self, descriptor: int, piece: bytes) -> None:
        self._said = (self._said + piece)[-REMEMBERED:]
        if not piece:
            self._pipes.unregister(descriptor)

    def _ending(self, *, timed_out: bool = False) -> Ending:
        """Return how it ended, after seeing to it that it did."""
        if timed_out:
            self.kill()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        status = self._process.wait()
        self._hear_the_rest()
        return Ending(timed_out, status, self._said.decode("utf-8", "replace"))

    def _hear_the_rest(self) -> None:
        stream = _stream(self._process.stderr)
        os.set_blocking(stream.fileno(), False)
        while piece := stream.read(PIECE):
            self._said = (self._said + piece)[-REMEMBERED:]


def _environment() -> dict[str, str]:
    """Return what a child may know of its surroundings: no secrets, no addresses, the same hashes each time."""
    return _ENVIRONMENT | {name: os.environ[name] for name in _INHERITED if name in os.environ}


def _watched(process: "subprocess.Popen[bytes]") -> selectors.BaseSelector:
    pipes = selectors.DefaultSelector()
    pipes.register(_stream(process.stdout), selectors.EVENT_READ, "stdout")
    pipes.register(_stream(process.stderr), selectors.EVENT_READ, "stderr")
    return pipes


def _stream(pipe: IO[bytes] | None) -> IO[bytes]:
    """Return a pipe that Popen was told to make."""
    assert pipe is not None  # noqa: S101 - stdin, stdout and stderr are all PIPE
    return pipe
