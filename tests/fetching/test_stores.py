"""An archive in a store keeps every content once and whole too, and an address that cannot be used is told."""

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import fsspec
import pytest

from schemas.errors import ArchiveDamagedError, DocumentRejectedError, MinutebookError
from tasks.fetching.archive import absolute_address, archive_at
from tasks.fetching.folder_archive import ABANDONED_SECONDS, FolderArchive
from tasks.fetching.store_archive import StoreArchive

LIMIT = 1000
CONTENT = b"minutes\r\n\xff"
DIGEST = hashlib.sha256(CONTENT).hexdigest()
NAME = f"{DIGEST[:2]}/{DIGEST[2:4]}/{DIGEST}"


@pytest.fixture(params=["local", "memory"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StoreArchive]:
    """`local` is the disk by way of fsspec, which is how shares and object stores are reached."""
    address = f"{request.param}://{tmp_path}/archive"
    yield StoreArchive(address)
    fsspec.filesystem("memory").store.clear()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes(CONTENT)
    return path


def kept(archive: StoreArchive) -> dict[str, bytes]:
    store, root = fsspec.core.url_to_fs(archive.address)
    return {path.removeprefix(f"{root}/"): store.cat_file(path) for path in store.find(root)}


def test_bytes_are_kept_as_they_are_under_their_hash(archive: StoreArchive, source: Path) -> None:
    assert not archive.has(DIGEST)
    seen = archive.keep(str(source), LIMIT)
    assert (seen.sha256, seen.size, seen.mtime_ns) == (DIGEST, len(CONTENT), source.stat().st_mtime_ns)
    assert archive.has(DIGEST)
    assert kept(archive) == {NAME: CONTENT}


def test_a_child_process_reads_a_copy_that_goes_again(archive: StoreArchive, source: Path) -> None:
    archive.keep(str(source), LIMIT)
    with archive.on_disk(DIGEST) as path:
        assert path.is_absolute()
        assert path.read_bytes() == CONTENT
    assert not path.exists()


@pytest.mark.parametrize("damage", [b"", b"other bytes", CONTENT[:-1]])
def test_a_damaged_content_is_told_and_mended_from_its_source(
    archive: StoreArchive, source: Path, damage: bytes
) -> None:
    archive.keep(str(source), LIMIT)
    store, root = fsspec.core.url_to_fs(archive.address)
    store.pipe_file(f"{root}/{NAME}", damage)
    with pytest.raises(ArchiveDamagedError, match=f"{DIGEST} is damaged"), archive.on_disk(DIGEST):
        pytest.fail("damaged bytes were handed out")
    archive.keep(str(source), LIMIT)
    assert kept(archive) == {NAME: CONTENT}


def test_a_content_that_is_not_there_is_told(archive: StoreArchive) -> None:
    with pytest.raises(ArchiveDamagedError, match="it is not there"):
        archive.verify(DIGEST)


def test_a_source_that_is_refused_leaves_nothing(archive: StoreArchive, tmp_path: Path) -> None:
    with pytest.raises(DocumentRejectedError):
        archive.keep(str(tmp_path / "none"), LIMIT)
    assert kept(archive) == {}


def test_a_write_that_breaks_off_leaves_nothing_under_the_name(
    archive: StoreArchive, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, _ = fsspec.core.url_to_fs(archive.address)

    def broken(_: str, target: str, **__: object) -> None:
        store.pipe_file(target, CONTENT[:3])
        raise OSError(104, "Connection reset by peer")

    monkeypatch.setattr(store, "put_file", broken)
    with pytest.raises(OSError, match="reset"):
        archive.keep(str(source), LIMIT)
    assert kept(archive) == {}


def test_what_a_killed_writer_left_is_swept_when_it_is_old(archive: StoreArchive, source: Path) -> None:
    archive.sweep(time.time())
    archive.keep(str(source), LIMIT)
    store, root = fsspec.core.url_to_fs(archive.address)
    store.pipe_file(f"{root}/incoming/left", b"half")
    archive.sweep(time.time())
    assert set(kept(archive)) == {NAME, "incoming/left"}
    archive.sweep(time.time() + ABANDONED_SECONDS + 1)
    assert set(kept(archive)) == {NAME}


def test_a_folder_is_a_folder_by_its_path_or_its_url(tmp_path: Path) -> None:
    assert archive_at(f"{tmp_path}/archive") == archive_at(f"file://{tmp_path}/archive")
    assert archive_at("data/archive") == FolderArchive(Path("data/archive"))


# (address, words of the refusal)
REFUSED = [
    ("zz://bucket/minutes", "zz://bucket/minutes is not at an address that fsspec knows"),
    ("s3://bucket/minutes", "s3://bucket/minutes needs another package: Install s3fs"),
    ("sftp://me:secret@host/minutes", "holds a password"),
]


@pytest.mark.parametrize(("address", "words"), REFUSED, ids=[row[0].partition(":")[0] for row in REFUSED])
def test_an_address_that_cannot_be_used_is_one_clear_line(address: str, words: str) -> None:
    with pytest.raises(MinutebookError, match=words) as refused:
        archive_at(address)
    assert "secret" not in str(refused.value)


# (address, the address that others are given)
ADDRESSES: list[tuple[str, Callable[[Path], str]]] = [
    ("data/archive", lambda here: f"{here}/data/archive"),
    ("/srv/archive", lambda _: "/srv/archive"),
    ("memory://archive", lambda _: "memory://archive"),
]


@pytest.mark.parametrize(("address", "elsewhere"), ADDRESSES, ids=[row[0] for row in ADDRESSES])
def test_an_address_is_the_same_for_a_process_that_works_elsewhere(
    address: str, elsewhere: Callable[[Path], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute_address(address) == elsewhere(tmp_path)
