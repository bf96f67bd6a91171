"""The spool: what the stages of a run hand to each other, as lines of JSON in a folder of the run's own.

In: frozen types. Out: files such as `data/work/<run>/0003.extracted.jsonl`, and the types again.
Will not: outlive its run. A folder whose run was killed is swept by the next one.
"""

import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import TypeAdapter

from schemas.errors import Rejection
from schemas.jobs import Checked, Extracted
from schemas.sources import Offer, Work

LOCK = "lock"
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document of a batch whose bytes the archive has (`sha256`), or the reason why it has none.

    `size` and `mtime_ns` are from before its bytes were read.
    """

    offer: Offer
    size: int
    mtime_ns: int
    sha256: str | None = None
    rejection: Rejection | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a document came out of validation: rows to load, or else the reason why there are none."""

    fetched: Fetched
    checked: Checked | None = None
    rejection: Rejection | None = None

    @property
    def refusal(self) -> Rejection:
        """Return the reason why there are no rows; for outcomes without rows only."""
        if self.rejection is None:
            raise ValueError(f"{self.fetched.offer.source_id} has neither rows nor a reason")
        return self.rejection


class Lines(Generic[Item]):
    """One kind of file: an item a line."""

    def __init__(self, suffix: str, item: type[Item]) -> None:
        """Take the last part of the files' names and the type of their lines."""
        self._suffix, self._adapter = suffix, TypeAdapter(item)

    def write(self, batch: Path, items: Iterable[Item]) -> Path:
        """Write the items of a batch; returns the batch, for the next stage."""
        return self.write_lines(batch, map(self._adapter.dump_json, items))

    def write_lines(self, batch: Path, lines: Iterable[bytes]) -> Path:
        """Write the items of a batch that are lines of JSON already."""
        with self._file(batch).open("wb") as file:
            file.writelines(line + b"\n" for line in lines)
        return batch

    def read(self, batch: Path) -> Iterator[Item]:
        """Yield the items of a batch, one in memory at a time."""
        with self._file(batch).open("rb") as file:
            for line in file:
                yield self._adapter.validate_json(line)

    def _file(self, batch: Path) -> Path:
        return batch.with_name(f"{batch.name}.{self._suffix}.jsonl")


WORK = Lines("work", Work)
FETCHED = Lines("fetched", Fetched)
EXTRACTED = Lines("extracted", Extracted)
OUTCOMES = Lines("checked", Outcome)


@contextmanager
def spool(work: Path, run_id: str) -> Iterator[Path]:
    """Yield a new folder for a run; it goes when the run ends, and those of killed runs go before it begins."""
    sweep(work)
    folder = work / run_id
    folder.mkdir(parents=True)
    with _held(folder):
        try:
            yield folder
        finally:
            shutil.rmtree(folder)


def sweep(work: Path) -> None:
    """Remove the folders that no living process holds."""
    for folder in filter(Path.is_dir, sorted(work.glob("*"))):
        with _held(folder) as is_ours:
            if is_ours:
                shutil.rmtree(folder)


def remove(batch: Path) -> None:
    """Remove the files of a batch that is done."""
    for file in batch.parent.glob(f"{batch.name}.*"):
        file.unlink()


@contextmanager
def _held(folder: Path) -> Iterator[bool]:
    """Hold a folder for as long as this process lives; yields False where another one holds it."""
    descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
    finally:
        os.close(descriptor)
