"""The archive in a folder of this machine, the default.

In: a source file. Out: `archive/ab/cd/<sha256>`, written whole or not at all, read-only.
Will not: change bytes, delete any unless a document is purged, or hand out what is not what its name says.
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import IO

from schemas.errors import ArchiveDamagedError
from tasks.fetching.source_file import Seen, read_source

INCOMING = "incoming"
ABANDONED_SECONDS = 3600.0


def is_whole(digest: str, verify: Callable[[str], object]) -> bool:
    """Return whether an archive has the content, as its `verify` says; a missing or damaged one is read again."""
    try:
        verify(digest)
    except ArchiveDamagedError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class FolderArchive:
    """A folder of contents; safe for several writers at once, since equal names hold equal bytes."""

    folder: Path

    @property
    def files(self) -> tuple[str, ...]:
        """Return the folder, which holds no documents to ingest."""
        return (str(self.folder),)

    def path(self, digest: str) -> Path:
        """Return where the content with this hash is kept, or would be."""
        return self.folder / digest[:2] / digest[2:4] / digest

    def has(self, digest: str) -> bool:
        """Return whether the content is there; whether it is whole is for `verify` to say."""
        return self.path(digest).is_file()

    def keep(self, path: str, max_bytes: int) -> Seen:
        """Read a source file into the archive and return what was seen; raises DocumentRejectedError."""
        incoming = self.folder / INCOMING
        incoming.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=incoming, delete=False) as file:
            try:
                seen = read_source(path, max_bytes, file.write)
                if not is_whole(seen.sha256, self.verify):
                    self._put(file, self.path(seen.sha256))
            finally:
                Path(file.name).unlink(missing_ok=True)
        return seen

    def verify(self, digest: str) -> Path:
        """Return the path of a content after reading it through; raises ArchiveDamagedError."""
        path = self.path(digest)
        try:
            with path.open("rb") as file:
                found = file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise ArchiveDamagedError(f"{path} cannot be read: {error.strerror}") from error
        if found != digest:
            raise ArchiveDamagedError(f"{path} is damaged: its bytes have the hash {found}")
        return path

    @contextmanager
    def on_disk(self, digest: str) -> Iterator[Path]:
        """Yield the absolute path of a content; `keep` or `verify` said that it is whole."""
        yield self.path(digest).absolute()

    def digests(self) -> Iterator[str]:
        """Yield the hash of every content that is there."""
        for path in self.folder.glob("[0-9a-f][0-9a-f]/[0-9a-f][0-9a-f]/*"):
            yield path.name

    def remove(self, digest: str) -> None:
        """Delete a content, because its document was purged; one that is gone already is no error."""
        self.path(digest).unlink(missing_ok=True)

    def sweep(self, now: float) -> None:
        """Remove what writers that were killed left behind; `now` in seconds since the epoch."""
        for left in (self.folder / INCOMING).glob("*"):
            with suppress(FileNotFoundError):
                if now - left.stat().st_mtime > ABANDONED_SECONDS:
                    left.unlink()

    def _put(self, file: IO[bytes], target: Path) -> None:
        """Make the content durable under its name; a reader sees all of it or nothing."""
        file.flush()
        os.fchmod(file.fileno(), 0o444)
        os.fsync(file.fileno())
        target.parent.mkdir(parents=True, exist_ok=True)
        os.rename(file.name, target)
