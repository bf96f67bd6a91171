"""The archive: the bytes of every document that was read, each content once, named by its SHA-256.

In: an address, a folder or a URL that fsspec knows. Out: the Archive that keeps contents there. Will not: know how.
"""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from schemas.errors import MinutebookError
from tasks.fetching.folder_archive import FolderArchive
from tasks.fetching.source_file import Seen

_FILE = "file://"
_PASSWORD = re.compile(r"^\w+://[^/@]*:[^/@]*@")


class Archive(Protocol):
    """What every place that keeps contents can do. Several may write at once: equal names hold equal bytes."""

    @property
    def files(self) -> tuple[str, ...]:
        """Return the files and folders of this machine that are the archive's own."""
        ...

    def has(self, digest: str) -> bool:
        """Return whether the content is there; whether it is whole is for `verify` to say."""
        ...

    def keep(self, path: str, max_bytes: int) -> Seen:
        """Read a source file into the archive and return what was seen; raises DocumentRejectedError."""
        ...

    def verify(self, digest: str) -> object:
        """Read a content through; raises ArchiveDamagedError where it is missing or not what its name says."""
        ...

    def on_disk(self, digest: str) -> AbstractContextManager[Path]:
        """Hold an absolute path below which a child process can read the content; raises ArchiveDamagedError."""
        ...

    def digests(self) -> Iterator[str]:
        """Yield the hash of every content that is there."""
        ...

    def remove(self, digest: str) -> None:
        """Delete a content, because its document was purged; one that is gone already is no error."""
        ...

    def sweep(self, now: float) -> None:
        """Remove what writers that were killed left behind; `now` in seconds since the epoch."""
        ...


def archive_at(address: str) -> Archive:
    """Return the archive at an address; raises MinutebookError for a URL that cannot be used here."""
    if address.startswith(_FILE):
        return FolderArchive(Path(address.removeprefix(_FILE)))
    if "://" not in address:
        return FolderArchive(Path(address))
    if _PASSWORD.match(address):
        raise MinutebookError("the address of the archive holds a password; give it to fsspec instead: docs/scaling.md")
    from tasks.fetching.store_archive import StoreArchive  # noqa: PLC0415  only who keeps bytes elsewhere needs fsspec

    return StoreArchive(address)


def absolute_address(address: str) -> str:
    """Return the address as processes with another working folder find it."""
    return address if "://" in address else str(Path(address).absolute())
