"""A set of files comes as a whole or not at all, and readers of the one before are not disturbed."""

import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from schemas.errors import MinutebookError
from warehouse.publishing.shelf import current, put, sets, withdraw

DATABASES = ("sqlite",)
NOW = datetime(2026, 1, 5, 22, tzinfo=UTC)


def saying(words: str) -> Callable[[Path], None]:
    def write(part: Path) -> None:
        (part / "minutebook.sqlite").write_text(words)
        (part / "csv").mkdir()
        (part / "csv" / "money.csv").write_text(words)

    return write


def read(published: Path) -> list[str]:
    """What a reader finds by the fixed names."""
    places = (published / "minutebook.sqlite", published / "current" / "csv" / "money.csv")
    return [path.read_text() for path in places]


def test_a_set_is_found_by_fixed_names_and_nobody_writes_into_it(tmp_path: Path) -> None:
    folder = put(tmp_path, NOW, saying("one"))
    assert read(tmp_path) == ["one", "one"]
    assert folder.name.startswith("20260105T220000Z-")
    assert current(tmp_path) == folder
    assert all(path.stat().st_mode & 0o222 == 0 for path in folder.rglob("*") if path.is_file())


def test_the_next_set_takes_its_place_at_once_and_the_one_before_stays(tmp_path: Path) -> None:
    put(tmp_path, NOW, saying("one"))
    with (tmp_path / "minutebook.sqlite").open() as reader:
        put(tmp_path, NOW + timedelta(days=1), saying("two"))
        put(tmp_path, NOW + timedelta(days=2), saying("three"))
        assert read(tmp_path) == ["three", "three"]
        assert reader.read() == "one", "who has a file open keeps it, though its set is gone"
    assert [folder.name[:8] for folder in sets(tmp_path)] == ["20260107", "20260106"]


def test_two_sets_of_one_second_are_two(tmp_path: Path) -> None:
    for words in ("one", "two", "three"):
        put(tmp_path, NOW, saying(words))
        assert read(tmp_path) == [words, words]
    assert len(sets(tmp_path)) == 2


def test_what_fails_leaves_yesterdays_set(tmp_path: Path) -> None:
    put(tmp_path, NOW, saying("one"))

    def fail(part: Path) -> None:
        saying("half")(part)
        raise MinutebookError("the warehouse is damaged")

    with pytest.raises(MinutebookError, match="is damaged"):
        put(tmp_path, NOW, fail)
    assert read(tmp_path) == ["one", "one"]
    assert len(list(tmp_path.iterdir())) == 3


def test_a_disk_that_is_full_is_told_in_a_line(tmp_path: Path) -> None:
    def fail(part: Path) -> None:
        raise OSError(28, "No space left on device", str(part))

    with pytest.raises(MinutebookError, match=r"nothing was published: .*No space left on device"):
        put(tmp_path, NOW, fail)


_KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from warehouse.publishing import shelf
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
def write(part):
    (part / "minutebook.sqlite").write_text("half")
    if sys.argv[2] == "write":
        die()
if sys.argv[2] != "write":
    setattr(shelf, sys.argv[2], die)
shelf.put(Path(sys.argv[1]), datetime.now(UTC), write)
"""


@pytest.mark.parametrize("moment", ["write", "_sync_all", "_link", "_remove"])
def test_killed_at_any_moment_it_leaves_a_whole_set_and_the_next_one_sweeps(tmp_path: Path, moment: str) -> None:
    put(tmp_path, NOW, saying("one"))
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path), moment], check=False)
    assert killed.returncode == -signal.SIGKILL
    whole = ["half"] if moment == "_remove" else ["one", "one"]  # killed after the swap, the new one is current
    assert [path.read_text() for path in sorted(current(tmp_path).rglob("*")) if path.is_file()] == whole
    put(tmp_path, NOW + timedelta(days=1000), saying("two"))
    assert read(tmp_path) == ["two", "two"]
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert len(sets(tmp_path)) == 2


def test_with_one_kept_nothing_older_is_left(tmp_path: Path) -> None:
    put(tmp_path, NOW, saying("canary"))
    put(tmp_path, NOW, saying("two"), keep=1)
    assert len(sets(tmp_path)) == 1


def test_withdrawing_removes_everything_and_says_what(tmp_path: Path) -> None:
    folder = put(tmp_path, NOW, saying("one"))
    (tmp_path / ".new-1234").mkdir()
    assert withdraw(tmp_path) == (folder.name,)
    assert list(tmp_path.iterdir()) == []
    assert withdraw(tmp_path) == withdraw(tmp_path / "none") == ()
    with pytest.raises(MinutebookError, match="run `minutebook publish` first"):
        current(tmp_path)
