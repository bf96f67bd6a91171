"""What Minutebook stands on: versions, SQLite, extras, disk, folder, database and sources.

In: the settings. Out: findings. Will not: ask a server of Prefect (`flows.doctor.station`), or change anything.
"""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from packaging.requirements import Requirement

from flows.doctor.finding import Finding, broken, note, well
from flows.secret_block import opened
from flows.settings import Settings
from schemas.errors import MinutebookError
from warehouse.backend import backend_of
from warehouse.engine import reading
from warehouse.revision import revision_of

TRAPS = {
    "prefect": "other versions are not tested with Minutebook",
    "fastapi": "from 0.151 the server of prefect 3.8.8 does not start",
    "sqlalchemy": "with 2.1 the schedules of prefect do not fire, without an error",
}
EXTRAS = {"ocr": "rapidocr", "postgres": "psycopg", "parquet": "pyarrow", "browse": "datasette", "dask": "distributed"}
LEAST_FREE = 1_000_000_000
LEAST_SQLITE = (3, 38)
"""Searching needs FTS5 and the JSON functions, which are always there from this version on."""


def machine(settings: Settings) -> Iterator[Finding]:
    """Yield what there is to say of this machine."""
    yield from _versions()
    yield _sqlite()
    yield _extras()
    yield _folder(settings.data)
    yield _disk(settings.data)
    yield _database(settings.warehouse)
    yield from _sources(settings.sources)


def unmet(requirements: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield name, what is installed and what is needed, for each requirement that is not met."""
    for requirement in map(Requirement, requirements):
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            installed = _installed(requirement.name)
            if installed is None or not requirement.specifier.contains(installed, prereleases=True):
                yield requirement.name, installed or "missing", str(requirement.specifier)


def _versions() -> Iterator[Finding]:
    about, python = "versions", ".".join(map(str, sys.version_info[:3]))
    try:
        needed = requires("minutebook") or []
    except PackageNotFoundError:
        yield note(about, "minutebook is not installed, it runs from its folder", "run `make demo` in that folder")
        return
    wrong = list(unmet(needed))
    for name, installed, specifier in wrong:
        why = f": {TRAPS[name]}" if name in TRAPS else ""
        yield broken(about, f"{name} is {installed}, and {specifier} is needed{why}", "run `make demo` again")
    if not wrong:
        told = ", ".join(f"{name} {_installed(name)}" for name in TRAPS)
        yield well(about, f"Python {python}, {told}")


def _sqlite() -> Finding:
    found = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        return broken("SQLite", f"{found} is too old", "use Python from python.org or a newer system")
    return well("SQLite", found)


def _extras() -> Finding:
    there = {name for name, package in EXTRAS.items() if _installed(package)}
    missing = [name for name in EXTRAS if name not in there]
    told = f"installed: {', '.join(name for name in EXTRAS if name in there) or 'none'}"
    return (
        note("extras", f"{told}; not: {', '.join(missing)}", "`make NAME` installs one")
        if missing
        else well("extras", told)
    )


def _folder(data: Path) -> Finding:
    place = _nearest(data)
    try:
        with tempfile.TemporaryFile(dir=place):
            return well("data folder", str(data.absolute()))
    except OSError as error:
        says = f"{place} cannot be written: {error.strerror}"
        return broken("data folder", says, "mend its permissions, or set MINUTEBOOK_DATA to another folder")


def _disk(data: Path) -> Finding:
    free = shutil.disk_usage(_nearest(data)).free
    told = f"{free / 1e9:,.1f} GB free"
    if free < LEAST_FREE:
        return broken("disk", told, "make room, or set MINUTEBOOK_DATA to a folder on another disk")
    return well("disk", told)


def _database(url: str) -> Finding:
    try:
        url = opened(url)
        backend = backend_of(url)
        if not backend.exists():
            return note("database", f"{backend.place} is not there yet", "the first `minutebook ingest` makes it")
        with reading(url) as connection:
            return well("database", f"{backend.place}, tables of revision {revision_of(connection)}")
    except MinutebookError as error:
        return broken("database", str(error), "see docs/warehouse.md")


def _sources(sources: tuple[str, ...]) -> Iterator[Finding]:
    if not sources:
        yield note("sources", "the nightly run has nothing to ingest", "set MINUTEBOOK_SOURCES")
    for source in sources:
        if os.access(source, os.R_OK):
            yield well("sources", source)
        else:
            yield broken("sources", f"{source} is not there, or cannot be read", "mend it or MINUTEBOOK_SOURCES")


def _nearest(folder: Path) -> Path:
    """Return the folder, or the one above in which it will be made."""
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if place.is_dir())


def _installed(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
