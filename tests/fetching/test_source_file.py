"""A source file is read once and in pieces, or refused with the code that fits."""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from schemas.errors import DocumentRejectedError, RejectionCode
from tasks.fetching.source_file import PIECE, hash_source, read_source

LIMIT = 3 * PIECE


def sized(size: int) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(b"x" * size)


# (name, how to make the file, code, words of the message)
REFUSED: list[tuple[str, Callable[[Path], object], RejectionCode, str]] = [
    ("empty", sized(0), RejectionCode.EMPTY, "no bytes"),
    ("too large", sized(LIMIT + 1), RejectionCode.TOO_LARGE, "3,145,729 bytes, and the limit is 3,145,728"),
    ("gone", lambda path: None, RejectionCode.VANISHED, "no longer there"),
    ("a pipe by now", os.mkfifo, RejectionCode.NOT_A_FILE, "no longer a regular file"),
    ("a device by now", lambda path: path.symlink_to("/dev/zero"), RejectionCode.NOT_A_FILE, "regular file"),
    ("a folder by now", Path.mkdir, RejectionCode.NOT_A_FILE, "regular file"),
    ("a file that gives an error", lambda path: path.symlink_to("/proc/self/mem"), RejectionCode.UNREADABLE,
     "Input/output error"),
    ("a loop by now", lambda path: path.symlink_to(path), RejectionCode.UNREADABLE, "symbolic links"),
]  # fmt: skip


@pytest.mark.parametrize(("make", "code", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_file_that_cannot_be_taken_is_refused(
    make: Callable[[Path], object], code: RejectionCode, words: str, tmp_path: Path
) -> None:
    make(tmp_path / "x")
    with pytest.raises(DocumentRejectedError) as raised:
        hash_source(str(tmp_path / "x"), LIMIT)
    assert raised.value.rejection.code is code
    assert words in raised.value.rejection.message


@pytest.mark.parametrize("size", [1, PIECE, PIECE + 1, LIMIT])
def test_the_pieces_are_the_file(size: int, tmp_path: Path) -> None:
    sized(size)(tmp_path / "x")
    pieces: list[bytes] = []
    seen = read_source(str(tmp_path / "x"), LIMIT, pieces.append)
    assert b"".join(pieces) == b"x" * size
    assert max(map(len, pieces)) <= PIECE
    assert (seen.sha256, seen.size) == (sha256(b"x" * size).hexdigest(), size)


def test_a_file_that_grows_while_it_is_read_cannot_pass_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "x"
    sized(10)(path)

    def grow(piece: bytes) -> None:
        with path.open("ab") as file:
            file.write(b"x" * PIECE)

    with pytest.raises(DocumentRejectedError, match="too_large"):
        read_source(str(path), LIMIT, grow)


def test_a_file_that_changes_while_it_is_read_looks_changed_to_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "x"
    sized(10)(path)
    before = path.stat()
    seen = read_source(str(path), LIMIT, lambda piece: os.utime(path, ns=(1, 2)))
    assert seen.mtime_ns == before.st_mtime_ns != path.stat().st_mtime_ns
