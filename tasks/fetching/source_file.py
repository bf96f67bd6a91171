"""Reading a source file once, in pieces, whatever it turns out to be.

In: a path and a limit in bytes. Out: the pieces of its content, its hash, how it looked when opened.
Will not: follow a path that became a pipe or device, or hold a whole file in memory.
"""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256

from schemas.errors import DocumentRejectedError, RejectionCode

PIECE = 1 << 20
Keep = Callable[[bytes], object]


@dataclass(frozen=True, slots=True)
class Seen:
    """What a file held, and its size and modification time from before its first byte was read."""

    sha256: str
    size: int
    mtime_ns: int


def read_source(path: str, max_bytes: int, keep: Keep = len) -> Seen:
    """Hand each piece to `keep` and return what was seen; raises DocumentRejectedError.

    The stamp is taken before reading: a file that changes meanwhile looks changed to the next run.
    """
    with _opened(path) as descriptor:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise DocumentRejectedError(RejectionCode.NOT_A_FILE, "it is no longer a regular file")
        digest = sha256()
        for piece in _pieces(descriptor, status.st_size, max_bytes):
            digest.update(piece)
            keep(piece)
    return Seen(digest.hexdigest(), status.st_size, status.st_mtime_ns)


def hash_source(path: str, max_bytes: int) -> str:
    """Return the SHA-256 of a file; raises DocumentRejectedError."""
    return read_source(path, max_bytes).sha256


def _pieces(descriptor: int, size: int, max_bytes: int) -> Iterator[bytes]:
    """Yield the content; a file that grows while it is read cannot pass the limit either."""
    read = 0
    _check_size(size, max_bytes)
    while piece := _read(descriptor):
        read += len(piece)
        _check_size(read, max_bytes)
        yield piece
    if read == 0:
        raise DocumentRejectedError(RejectionCode.EMPTY, "the file has no bytes")


def _check_size(size: int, max_bytes: int) -> None:
    if size > max_bytes:
        raise DocumentRejectedError(RejectionCode.TOO_LARGE, f"{size:,} bytes, and the limit is {max_bytes:,}")


@contextmanager
def _opened(path: str) -> Iterator[int]:
    """Open for reading without waiting for anybody."""
    with _refusing():
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _read(descriptor: int) -> bytes:
    with _refusing():
        return os.read(descriptor, PIECE)


@contextmanager
def _refusing() -> Iterator[None]:
    """Turn what the system says of the source into a code; the archive's own troubles are not meant."""
    try:
        yield
    except FileNotFoundError as error:
        raise DocumentRejectedError(RejectionCode.VANISHED, "the file is no longer there") from error
    except OSError as error:
        raise DocumentRejectedError(RejectionCode.UNREADABLE, error.strerror or type(error).__name__) from error
