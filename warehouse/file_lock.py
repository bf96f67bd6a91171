"""One writer at a time, of a warehouse in a file.

In: the database's path. Out: a context in which no other run writes. Will not: wait, or leave a lock behind: the
kernel frees it when the process ends, however it ends.

The lock is on a file of its own beside the database, which is never deleted: a lock on a file that someone deletes
and makes anew would let two writers in. A child process made by a bare fork would share the lock and keep it alive
after its parent; child processes are started by exec, which closes the file.
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from schemas.errors import MinutebookError, WarehouseBusyError


@contextmanager
def file_lock(database: Path) -> Iterator[None]:
    """Hold the right to write; raises WarehouseBusyError, with the pid that holds it, if another process does."""
    descriptor = _open(lock_file(database))
    try:
        _take(descriptor, database)
        yield
    finally:
        os.close(descriptor)


def lock_file(database: Path) -> Path:
    """Return the file that is locked in place of the database."""
    return database.with_name(f"{database.name}.lock")


def _open(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise MinutebookError(f"the lock file {path} cannot be written: {error.strerror}") from None


def _take(descriptor: int, database: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        holder = os.pread(descriptor, 32, 0).decode("ascii", "replace").strip()
        who = f"process {holder}" if holder else "another process"
        raise WarehouseBusyError(f"{database} is being written by {who}; wait until it ends, then run again") from None
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, f"{os.getpid()}\n".encode("ascii"), 0)
