"""The child process: takes one job a line, answers with one line, and can be killed at any moment.

In: jobs as JSON on standard input. Out: answers as JSON on what was standard output when it began.
Will not: know the warehouse, the network or Prefect, write files, or outlive its parent.

    python -m tasks.assembling.child --target tasks.assembling.document:extract --memory-bytes N --seconds N
"""

import argparse
import gc
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import BinaryIO

from pydantic import TypeAdapter

from schemas.errors import RejectionCode
from schemas.jobs import Extracted, Job
from schemas.vocabulary import Disposition

Target = Callable[[Job], Extracted]

READY = b'"ready"\n'
JOB = TypeAdapter(Job)
EXTRACTED = TypeAdapter(Extracted)
NETWORK = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"})
"""What Python says before it reaches out; a hook that is set cannot be taken away again."""
OPEN_FILES = 64
SPARE_SECONDS = 2
"""Processor seconds beyond the parent's limit: the kernel ends a child whose parent is gone."""


def main(arguments: list[str] | None = None) -> None:
    """Serve until standard input ends."""
    options = _options(arguments)
    jobs, answers = _private_streams()
    target = _target(options.target)
    _limit(options.memory_bytes)
    sys.addaudithook(_refuse_network)
    _send(answers, READY)
    for number, line in enumerate(jobs):
        _allow_processor_seconds(options.seconds + SPARE_SECONDS)
        _send(answers, EXTRACTED.dump_json(_answer(target, JOB.validate_json(line))) + b"\n")
        if number == 0:
            gc.freeze()  # patterns and lexicons, which the first document had made, stay: no collection looks at them


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tasks.assembling.child")
    parser.add_argument("--target", required=True, help="module:function that turns a Job into an Extracted")
    parser.add_argument("--memory-bytes", type=int, required=True, help="address space that the process may use")
    parser.add_argument("--seconds", type=int, required=True, help="processor seconds that a document may take")
    return parser.parse_args(arguments)


def _private_streams() -> tuple[BinaryIO, BinaryIO]:
    """Return the pipes to the parent, and leave nothing of them to a library that prints or asks."""
    jobs = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    return jobs, answers


def _target(name: str) -> Target:
    module, _, function = name.partition(":")
    target: Target = getattr(import_module(module), function)
    return target


def _limit(memory_bytes: int) -> None:
    """Have the kernel hold the limits: memory, open files, no files written, no core dump."""
    wanted = {
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_NOFILE: OPEN_FILES,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
    }
    for which, most in wanted.items():
        resource.setrlimit(which, (_allowed(which, most),) * 2)


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse to look anything up or to connect; no library that reads a document has business outside."""
    if event in NETWORK:
        raise PermissionError(f"a reading process may not use the network ({event} {arguments[1:]!r})")


def _allow_processor_seconds(seconds: int) -> None:
    """Move the soft limit to so many seconds from now; past it the kernel ends the process (SIGXCPU)."""
    soft = _allowed(resource.RLIMIT_CPU, int(time.process_time()) + seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def _allowed(which: int, wanted: int) -> int:
    """Return the limit that is wanted, or the lower one that the process was started under."""
    hard = resource.getrlimit(which)[1]
    return wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)


def _send(answers: BinaryIO, line: bytes) -> None:
    answers.write(line)
    answers.flush()


def _answer(target: Target, job: Job) -> Extracted:
    """Return what came of a job; an exception that nobody expected ends the process with its traceback."""
    began = time.process_time()
    try:
        answer = target(job)
    except MemoryError:
        answer = _refused(job, RejectionCode.MEMORY_LIMIT, "reading it needs more memory than a worker may use")
    return replace(answer, seconds=round(time.process_time() - began, 6))


def _refused(job: Job, code: RejectionCode, message: str) -> Extracted:
    return Extracted(job.source_id, job.sha256, Disposition.QUARANTINED, code=code, message=message)


if __name__ == "__main__":
    main()
