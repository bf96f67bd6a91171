"""The archive in a store that fsspec reaches: S3, Azure, SFTP, a share.

In: a source file and a URL such as `s3://bucket/minutes`. Out: `<url>/ab/cd/<sha256>`. A content comes under its name
by a move, so a reader sees all of it or nothing; object stores do that on their side. Will not: hold credentials
(fsspec takes them from the environment and its own files), or hand out bytes that are not what their name says.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from typing import Any

from schemas.errors import ArchiveDamagedError, MinutebookError
from tasks.fetching.folder_archive import ABANDONED_SECONDS, INCOMING, is_whole
from tasks.fetching.source_file import Keep, Seen, read_source

PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class StoreArchive:
    """A store of contents. Nothing of it is on this machine, so a content is fetched to be read."""

    address: str
    _store: Any = field(init=False, repr=False, compare=False)
    _root: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find what speaks to the store; raises MinutebookError where it is not installed."""
        store, root = _opened(self.address)
        object.__setattr__(self, "_store", store)
        object.__setattr__(self, "_root", root.rstrip("/"))

    @property
    def files(self) -> tuple[str, ...]:
        """Return none: it is elsewhere."""
        return ()

    def has(self, digest: str) -> bool:
        """Return whether the content is there."""
        return bool(self._store.isfile(self._place(digest)))

    def keep(self, path: str, max_bytes: int) -> Seen:
        """Read a source file into the store and return what was seen; raises DocumentRejectedError."""
        with tempfile.NamedTemporaryFile(prefix="minutebook-") as copy:
            seen = read_source(path, max_bytes, copy.write)
            copy.flush()
            if not is_whole(seen.sha256, self.verify):
                self._put(copy.name, self._place(seen.sha256))
        return seen

    def verify(self, digest: str) -> None:
        """Read a content through; raises ArchiveDamagedError."""
        self._read(digest, len)

    @contextmanager
    def on_disk(self, digest: str) -> Iterator[Path]:
        """Yield the path of a copy that is whole and goes at the end; raises ArchiveDamagedError."""
        with tempfile.NamedTemporaryFile(prefix="minutebook-") as copy:
            self._read(digest, copy.write)
            copy.flush()
            yield Path(copy.name)

    def digests(self) -> Iterator[str]:
        """Yield the hash of every content that is there."""
        with suppress(FileNotFoundError):
            for place in self._store.find(self._root):
                yield str(place).rpartition("/")[2]

    def remove(self, digest: str) -> None:
        """Delete a content, because its document was purged; one that is gone already is no error."""
        with suppress(FileNotFoundError):
            self._store.rm(self._place(digest))

    def sweep(self, now: float) -> None:
        """Remove what writers that were killed left behind; `now` in seconds since the epoch."""
        with suppress(FileNotFoundError, NotImplementedError):
            for left in self._store.ls(f"{self._root}/{INCOMING}", detail=False):
                if now - self._store.modified(left).timestamp() > ABANDONED_SECONDS:
                    self._store.rm(left)

    def _place(self, digest: str) -> str:
        return f"{self._root}/{digest[:2]}/{digest[2:4]}/{digest}"

    def _read(self, digest: str, keep: Keep) -> None:
        place, seen = self._place(digest), sha256()
        try:
            with self._store.open(place, "rb") as file:
                while piece := file.read(PIECE):
                    seen.update(piece)
                    keep(piece)
        except FileNotFoundError:
            raise ArchiveDamagedError(f"{self.address}: {place} cannot be read: it is not there") from None
        if seen.hexdigest() != digest:
            raise ArchiveDamagedError(f"{self.address}: {place} is damaged: its bytes have the hash {seen.hexdigest()}")

    def _put(self, copy: str, place: str) -> None:
        """Write beside, then move: no store shows a part under the name of the whole."""
        incoming = f"{self._root}/{INCOMING}/{token_hex(8)}"
        for target in (incoming, place):
            self._store.makedirs(target.rpartition("/")[0], exist_ok=True)
        try:
            self._store.put_file(copy, incoming)
            self._store.mv(incoming, place)
        finally:
            with suppress(FileNotFoundError):
                self._store.rm(incoming)


def _opened(address: str) -> tuple[Any, str]:
    """Return what speaks to the store, and the place in it."""
    try:
        from fsspec.core import url_to_fs  # noqa: PLC0415  it is asked for only where an archive is in a store
    except ModuleNotFoundError:
        raise MinutebookError(f"the archive {address} needs the package fsspec: pip install fsspec") from None
    try:
        store, root = url_to_fs(address)
    except ImportError as error:
        raise MinutebookError(f"the archive {address} needs another package: {error}") from None
    except ValueError as error:
        raise MinutebookError(f"the archive {address} is not at an address that fsspec knows: {error}") from None
    return store, str(root)
