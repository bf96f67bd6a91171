"""Walking folders: every file below the paths that a user gives, and every entry that is no file.

In: absolute paths. Out: what was found, in no order, and the source lists met on the way.
Will not: open anything. Pipes, sockets, devices, loops and broken links come back with a rejection.
"""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from schemas.errors import MinutebookError, Rejection
from tasks.fetching import refusals
from tasks.fetching.source_list import FILE_NAME

Inodes = frozenset[tuple[int, int]]
Linked = tuple[str, Inodes]
"""A link to a folder, and the folders above it, which it must not lead back to."""


class PathNotFoundError(MinutebookError):
    """A path that the user gave does not exist."""


@dataclass(frozen=True, slots=True)
class Found:
    """One entry of a folder; `base` is the folder above it that its id is relative to."""

    location: str
    folder: str
    base: str
    size: int
    mtime_ns: int
    rejection: Rejection | None = None


@dataclass(frozen=True, slots=True)
class Walked:
    """Everything below the given paths by location, and the source lists, outer before inner."""

    found: dict[str, Found]
    lists: tuple[str, ...]


def absolute(path: str) -> str:
    """Return where a path is, with links in its parents resolved, so that one file has one location.

    The last part is kept as named: a link such as `current` stays that folder when it is retargeted.
    """
    path = os.path.abspath(path)
    return os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))


def is_below(location: str, folder: str) -> bool:
    """Return whether an absolute path is a folder or lies in it."""
    return location == folder or location.startswith(folder.rstrip(os.sep) + os.sep)


def walk(paths: Iterable[str], excluded: frozenset[str] = frozenset(), home: str | None = None) -> Walked:
    """Return everything below the absolute paths; raises PathNotFoundError for one that is not there.

    What lies in `home` (the folder of a source list) takes its id from there, not from the path given.
    """
    walker = _Walker(excluded, home)
    walker.leave_out(excluded)
    for path in sorted(set(paths)):
        if not os.path.exists(path):
            raise PathNotFoundError(f"{path} does not exist")
        walker.start(path)
    walker.follow_links()
    return Walked(walker.found, tuple(sorted(walker.lists, key=lambda path: (path.count(os.sep), path))))


@dataclass(slots=True)
class _Walker:
    """What one walk has seen so far; it is in `folder`, and ids are relative to `base`."""

    excluded: frozenset[str]
    home: str | None
    found: dict[str, Found] = field(default_factory=dict)
    lists: set[str] = field(default_factory=set)
    base: str = ""
    folder: str = ""
    _seen: set[tuple[int, int]] = field(default_factory=set)
    _file_links: list[str] = field(default_factory=list)
    _folder_links: list[tuple[str, Linked]] = field(default_factory=list)

    def leave_out(self, paths: Iterable[str]) -> None:
        """Take folders as seen, so that no link leads into them either."""
        for path in filter(os.path.isdir, paths):
            self._seen.add(_inode(os.stat(path)))

    def start(self, path: str) -> None:
        """Walk one path that was given, a folder or a file."""
        is_folder = os.path.isdir(path)
        folder = path if is_folder else os.path.dirname(path)
        self.base = self.home if self.home and is_below(path, self.home) else folder
        if is_folder:
            self._walk(path, _above(path))
        else:
            self._single(path, os.path.join(folder, FILE_NAME))

    def follow_links(self) -> None:
        """Walk linked folders after all real ones, so that nothing is offered twice."""
        while self._folder_links:
            self.base, (folder, above) = self._folder_links.pop(0)
            self._walk(folder, above)
        for link in self._file_links:
            if os.path.realpath(link) in self.found:
                del self.found[link]

    def _single(self, path: str, beside: str) -> None:
        """Note a file that was given itself, and the source list that lies beside it."""
        if os.path.isfile(beside):
            self.lists.add(beside)
        if path != beside:
            self.folder = os.path.dirname(path)
            self._regular(path, os.stat(path))

    def _walk(self, top: str, above: Inodes) -> None:
        waiting: list[Linked] = [(top, above)]
        while waiting:
            self.folder, above = waiting.pop()
            status = os.stat(self.folder)
            inode = _inode(status)
            if inode in self._seen:
                continue
            self._seen.add(inode)
            above |= {inode}
            try:
                waiting += [(path, above) for path in self._entries(above)]
            except OSError as error:
                self._add(self.folder, status, refusals.unreadable(error))

    def _entries(self, above: Inodes) -> Iterator[str]:
        """Note the entries of one folder; yield the real folders in it."""
        with os.scandir(self.folder) as entries:
            for entry in entries:
                if entry.name[0] == "." or entry.path in self.excluded:
                    continue
                if entry.is_dir(follow_symlinks=False):
                    yield entry.path
                    continue
                try:
                    self._entry(entry, above)
                except FileNotFoundError:
                    continue  # gone since the folder was listed

    def _entry(self, entry: "os.DirEntry[str]", above: Inodes) -> None:
        if entry.is_symlink():
            self._link(entry.path, above)
        elif entry.name == FILE_NAME:
            self.lists.add(entry.path)
        else:
            self._regular(entry.path, entry.stat(follow_symlinks=False))

    def _link(self, path: str, above: Inodes) -> None:
        """Note where a link leads."""
        try:
            status = os.stat(path)
        except OSError as error:
            self._add(path, os.lstat(path), refusals.broken_link(path, error))
            return
        if not stat.S_ISDIR(status.st_mode):
            self._linked_file(path, status)
        elif _inode(status) in above:
            self._add(path, os.lstat(path), refusals.loop(path))
        else:
            self._folder_links.append((self.base, (path, above)))

    def _linked_file(self, path: str, status: os.stat_result) -> None:
        if os.path.basename(path) == FILE_NAME:
            self.lists.add(path)
        elif path not in self.found:
            self._file_links.append(path)
            self._regular(path, status)

    def _regular(self, path: str, status: os.stat_result) -> None:
        """Note a file, or what looks like one and is not."""
        self._add(path, status, None if stat.S_ISREG(status.st_mode) else refusals.not_a_file(status.st_mode))

    def _add(self, path: str, status: os.stat_result, rejection: Rejection | None) -> None:
        if not path.isascii():
            rejection = refusals.bad_name(path) or rejection
            path = refusals.printable(path)
        if path not in self.found:
            self.found[path] = Found(path, self.folder, self.base, status.st_size, status.st_mtime_ns, rejection)


def _inode(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _above(path: str) -> Inodes:
    """Return the folders that a folder lies in, up to the root: a link to one of them is a loop."""
    parents = Path(os.path.realpath(path)).parents
    return frozenset(_inode(os.stat(parent)) for parent in parents)
