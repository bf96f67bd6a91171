"""What a child process can be made to run in place of the extraction, to see what the pool makes of it."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

from schemas.jobs import Extracted, Job
from schemas.vocabulary import Disposition

HOARD: list[bytearray] = []


def extract(job: Job) -> Extracted:
    """Do what the last part of the source id says."""
    behaviour = job.source_id.rpartition("/")[2]
    BEHAVIOUR.get(behaviour, lambda: None)()
    source_id = "documents/other" if behaviour == "other_answer" else job.source_id
    return Extracted(source_id, job.sha256, Disposition.LOADED)


def modules_after_reading(job: Job) -> Extracted:
    """Read the document as always; answer with the packages that are imported then."""
    from tasks.assembling.document import extract as read

    read(job)
    packages = {name.partition(".")[0] for name in sys.modules}
    return Extracted(job.source_id, job.sha256, Disposition.LOADED, message=",".join(sorted(packages)))


def environment(job: Job) -> Extracted:
    """Answer with all variables of the environment."""
    told = "\n".join(f"{name}={value}" for name, value in os.environ.items())
    return Extracted(job.source_id, job.sha256, Disposition.LOADED, message=told)


def process_id(job: Job) -> Extracted:
    """Answer with the process that answers."""
    return Extracted(job.source_id, job.sha256, Disposition.LOADED, message=str(os.getpid()))


def long_answer(job: Job) -> Extracted:
    """Answer at length."""
    return Extracted(job.source_id, job.sha256, Disposition.LOADED, message="é" * 5_000_000)


def _hang() -> None:
    time.sleep(60)


def _wait_for_a_program() -> None:
    subprocess.run(["sleep", "61"], check=False)


def _doze() -> None:
    time.sleep(0.5)


def _killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _leave() -> None:
    sys.exit(0)


def _spin() -> None:
    while True:
        pass


def _eat_memory() -> None:
    HOARD.extend(bytearray(1 << 24) for _ in range(1 << 10))


def _leak() -> None:
    HOARD.extend(bytearray(1 << 24) for _ in range(8))


def _die() -> None:
    os._exit(3)


def _crash() -> None:
    ctypes.string_at(0)


def _print() -> None:
    print("a library that talks")
    os.system("echo and a program that talks")


def _complain_at_length() -> None:
    sys.stderr.write("x" * 500_000)


def _ask_for_input() -> None:
    assert sys.stdin.read() == ""


def _garbage() -> None:
    for descriptor in range(3, 10):
        try:
            os.write(descriptor, b"garbage\n")
        except OSError:
            continue


def _write_a_file() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(b"x")
        file.flush()


def _connect() -> None:
    with socket.socket() as plain:
        plain.connect(("127.0.0.1", 9))


def _look_up_a_name() -> None:
    socket.getaddrinfo("localhost", 80)


def _bug() -> None:
    raise KeyError("no such paragraph")


BEHAVIOUR = {
    "hang": _hang,
    "doze": _doze,
    "wait_for_a_program": _wait_for_a_program,
    "killed": _killed,
    "leave": _leave,
    "complain_at_length": _complain_at_length,
    "spin": _spin,
    "eat_memory": _eat_memory,
    "leak": _leak,
    "die": _die,
    "crash": _crash,
    "print": _print,
    "ask_for_input": _ask_for_input,
    "garbage": _garbage,
    "write_a_file": _write_a_file,
    "bug": _bug,
    "connect": _connect,
    "look_up_a_name": _look_up_a_name,
}
