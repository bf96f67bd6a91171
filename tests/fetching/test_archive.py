"""The archive keeps every content once and whole, and says so when it is not."""

import hashlib
import os
import stat
import threading
import time
from pathlib import Path

import pytest

from schemas.errors import ArchiveDamagedError, DocumentRejectedError, Rejection, RejectionCode
from schemas.sources import Offer, Reason, SourceEntry, Work
from tasks.fetching.delivery import deliver
from tasks.fetching.folder_archive import ABANDONED_SECONDS, FolderArchive

LIMIT = 1000
CONTENT = b"minutes\r\n\xff"
DIGEST = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def archive(tmp_path: Path) -> FolderArchive:
    return FolderArchive(tmp_path / "data" / "archive")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(CONTENT)
    return path


def files(archive: FolderArchive) -> list[Path]:
    return [path for path in archive.folder.rglob("*") if path.is_file()]


def work(source: Path, reason: Reason, digest: str | None = None, rejection: Rejection | None = None) -> Work:
    return Work(Offer("x/a.txt", str(source), 1, 2, SourceEntry(), rejection), reason, digest)


def test_bytes_are_kept_as_they_are_under_their_hash(archive: FolderArchive, source: Path) -> None:
    seen = archive.keep(str(source), LIMIT)
    path = archive.folder / DIGEST[:2] / DIGEST[2:4] / DIGEST
    assert (seen.sha256, seen.size, seen.mtime_ns) == (DIGEST, len(CONTENT), source.stat().st_mtime_ns)
    assert archive.verify(DIGEST) == path
    assert path.read_bytes() == CONTENT
    assert files(archive) == [path]


def test_what_is_kept_cannot_be_written(archive: FolderArchive, source: Path) -> None:
    archive.keep(str(source), LIMIT)
    assert stat.S_IMODE(archive.path(DIGEST).stat().st_mode) == 0o444


def test_a_content_is_written_once(archive: FolderArchive, source: Path) -> None:
    archive.keep(str(source), LIMIT)
    before = archive.path(DIGEST).stat()
    source.touch()
    archive.keep(str(source), LIMIT)
    after = archive.path(DIGEST).stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_writers_at_the_same_time_do_not_disturb_each_other(archive: FolderArchive, source: Path) -> None:
    threads = [threading.Thread(target=archive.keep, args=(str(source), LIMIT)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert files(archive) == [archive.verify(DIGEST)]


@pytest.mark.parametrize("damage", [b"", b"other bytes", CONTENT[:-1]])
def test_a_damaged_content_is_told_and_mended_from_its_source(
    archive: FolderArchive, source: Path, damage: bytes
) -> None:
    archive.keep(str(source), LIMIT)
    archive.path(DIGEST).unlink()
    archive.path(DIGEST).write_bytes(damage)
    with pytest.raises(ArchiveDamagedError, match=f"{DIGEST} is damaged"):
        archive.verify(DIGEST)
    assert deliver(work(source, Reason.CODE_CHANGED, DIGEST), archive, LIMIT).sha256 == DIGEST
    assert archive.verify(DIGEST).read_bytes() == CONTENT


def test_a_content_that_is_not_there_is_told(archive: FolderArchive) -> None:
    with pytest.raises(ArchiveDamagedError, match="cannot be read"):
        archive.verify(DIGEST)


def test_a_source_that_is_refused_leaves_nothing(archive: FolderArchive, tmp_path: Path) -> None:
    with pytest.raises(DocumentRejectedError):
        archive.keep(str(tmp_path / "none"), LIMIT)
    assert files(archive) == []


def test_a_full_disk_is_not_the_fault_of_the_document(
    archive: FolderArchive, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(OSError, match="No space left"):
        archive.keep(str(source), LIMIT)
    assert files(archive) == []


def test_what_a_killed_writer_left_is_swept_when_it_is_old(archive: FolderArchive, source: Path) -> None:
    archive.keep(str(source), LIMIT)
    old, new = archive.folder / "incoming" / "old", archive.folder / "incoming" / "new"
    for path in (old, new):
        path.touch()
    os.utime(old, (0, time.time() - ABANDONED_SECONDS - 1))
    archive.sweep(time.time())
    assert (old.exists(), new.exists(), archive.has(DIGEST)) == (False, True, True)


@pytest.mark.parametrize("reason", [Reason.CODE_CHANGED, Reason.SOURCE_CHANGED, Reason.FORCED])
def test_a_known_content_is_delivered_from_the_archive_though_its_source_is_gone(
    reason: Reason, archive: FolderArchive, source: Path
) -> None:
    archive.keep(str(source), LIMIT)
    source.unlink()
    seen = deliver(work(source, reason, DIGEST), archive, LIMIT)
    assert (seen.sha256, seen.size, seen.mtime_ns) == (DIGEST, 1, 2)


@pytest.mark.parametrize(
    ("reason", "known"), [(Reason.NEW, DIGEST), (Reason.CONTENT_CHANGED, DIGEST), (Reason.FORCED, None)]
)
def test_a_new_content_is_read_from_its_source(
    reason: Reason, known: str | None, archive: FolderArchive, source: Path
) -> None:
    archive.keep(str(source), LIMIT)
    source.write_bytes(b"edited")
    assert deliver(work(source, reason, known), archive, LIMIT).sha256 == hashlib.sha256(b"edited").hexdigest()


def test_what_was_refused_when_listed_is_not_opened(archive: FolderArchive, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    rejection = Rejection(RejectionCode.NOT_A_FILE, "it is a pipe")
    with pytest.raises(DocumentRejectedError, match="not_a_file: it is a pipe"):
        deliver(work(tmp_path / "pipe", Reason.REJECTED, rejection=rejection), archive, LIMIT)
