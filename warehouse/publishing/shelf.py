"""The folder of what is published: whole sets of files, of which one is the current.

In: the folder, and functions that write a set. Out: a set in its place, or nothing changed. Will not: know what is
in a set, or touch a file outside of the folder.

    published/
      20260105T220000Z-3f2a9c/     a set: it is complete when its folder has this name, and never changes
      20260104T220000Z-71d0e2/     the one before, for readers that have it open by its name
      current -> 20260105T220000Z-3f2a9c
      minutebook.sqlite -> current/minutebook.sqlite

A set is written as `.new-...`, synced and renamed; then `current` is swapped by one rename. So whoever opens files by
way of `current` finds yesterday's or today's, never half of one; and who has a file open keeps it as it was.
"""

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from schemas.errors import MinutebookError

KEPT = 2
"""Sets that stay: the current one, and the one before it."""

CURRENT = "current"
SNAPSHOT = "minutebook.sqlite"
_UNFINISHED, _REMOVED = ".new-", ".old-"
_LINK = ".link-"


def put(published: Path, now: datetime, write: Callable[[Path], None], keep: int = KEPT) -> Path:
    """Write a set into a new folder and make it the current one; returns it. `now` is in UTC.

    What `write` raises passes through, and so does MinutebookError for a folder that cannot be written; yesterday's
    set is then whole and current. Hold the warehouse's `writer_lock` meanwhile: what a killed run left is swept.
    """
    try:
        sweep(published)
        part = published / f"{_UNFINISHED}{token_hex(4)}"
        part.mkdir(parents=True)
        return _put(published, part, f"{now:%Y%m%dT%H%M%SZ}-{token_hex(3)}", write, keep)
    except OSError as error:
        raise MinutebookError(f"nothing was published: {error.filename or published}: {error.strerror}") from error


def current(published: Path) -> Path:
    """Return the folder of the current set; raises MinutebookError where nothing is published."""
    link = published / CURRENT
    if not link.exists():
        raise MinutebookError(f"nothing is published in {published}; run `minutebook publish` first")
    return link.resolve()


def sets(published: Path) -> tuple[Path, ...]:
    """Return the complete sets, newest first."""
    if not published.is_dir():
        return ()
    found = (path for path in published.iterdir() if path.is_dir() and not path.is_symlink())
    return tuple(sorted((path for path in found if not path.name.startswith(".")), reverse=True))


def withdraw(published: Path) -> tuple[str, ...]:
    """Remove all that is published, what a killed run left too; returns the names of the sets that were there.

    To leave out what was purged, publish anew with `keep=1` instead: then no older set is left either.
    """
    names = tuple(path.name for path in sets(published))
    sweep(published)
    for link in (published / CURRENT, published / SNAPSHOT):
        link.unlink(missing_ok=True)
    _remove(sets(published))
    if published.is_dir():
        _sync(published)
    return names


def sweep(published: Path) -> None:
    """Remove what runs that were killed left behind; hold the warehouse's `writer_lock` meanwhile."""
    if published.is_dir():
        for path in published.iterdir():
            if path.name.startswith(_LINK):
                path.unlink()
            elif path.name.startswith((_UNFINISHED, _REMOVED)):
                shutil.rmtree(path)


def _put(published: Path, part: Path, name: str, write: Callable[[Path], None], keep: int) -> Path:
    try:
        write(part)
        _sync_all(part)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    place = part.rename(published / name)
    _link(published / CURRENT, name)
    _link(published / SNAPSHOT, f"{CURRENT}/{SNAPSHOT}")
    _sync(published)
    others = tuple(one for one in sets(published) if one != place)
    _remove(others[keep - 1 :])
    return place


def _link(link: Path, target: str) -> None:
    """Make a link point elsewhere in one step."""
    new = link.with_name(f"{_LINK}{token_hex(4)}")
    new.symlink_to(target)
    new.replace(link)


def _remove(folders: tuple[Path, ...]) -> None:
    """Remove sets; each loses its name first, so that what has the name of a set is all of one."""
    for folder in folders:
        shutil.rmtree(folder.rename(folder.with_name(f"{_REMOVED}{folder.name}")))


def _sync_all(folder: Path) -> None:
    """Let every file reach the disk before its folder gets its name, and let nobody write into one."""
    for path in sorted(folder.rglob("*"), reverse=True):
        _sync(path)
        if path.is_file():
            path.chmod(path.stat().st_mode & ~0o222)
    _sync(folder)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
