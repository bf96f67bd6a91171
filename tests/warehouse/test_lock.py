"""One writer at a time, and a dead writer's lock is free."""

import os
from pathlib import Path

import pytest

from schemas.errors import MinutebookError, WarehouseBusyError
from tests.warehouse.holding import held_by_another_process
from warehouse.lock import writer_lock

DATABASES = ("sqlite",)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/data/warehouse.sqlite"


def test_a_second_process_is_told_who_writes_and_a_killed_writer_frees_the_lock(url: str) -> None:
    with (
        held_by_another_process(url) as pid,
        pytest.raises(WarehouseBusyError, match=rf"written by process {pid};"),
        writer_lock(url),
    ):
        pytest.fail("two writers")
    with writer_lock(url):
        pass


def test_the_same_process_cannot_take_it_twice(url: str) -> None:
    with writer_lock(url), pytest.raises(WarehouseBusyError, match=f"process {os.getpid()}"), writer_lock(url):
        pytest.fail("two writers")
    with writer_lock(url):
        pass


def test_the_lock_file_stays(url: str, tmp_path: Path) -> None:
    with writer_lock(url):
        pass
    assert (tmp_path / "data" / "warehouse.sqlite.lock").read_text() == f"{os.getpid()}\n"


def test_an_error_inside_frees_the_lock(url: str) -> None:
    with pytest.raises(KeyError), writer_lock(url):
        raise KeyError
    with writer_lock(url):
        pass


def test_a_lock_file_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MinutebookError, match="cannot be written"), writer_lock(f"sqlite:///{tmp_path}/file/w.sqlite"):
        pytest.fail("no lock")
