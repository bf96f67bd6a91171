"""A child knows nothing that it does not need, and does not outlive its parent."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from schemas.jobs import Extracted, Job
from schemas.sources import SourceEntry
from schemas.vocabulary import Disposition
from tasks.assembling.pool import TARGET, Limits, Pool

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds" / "documents"
LIMITS = Limits(workers=1, seconds_per_document=10.0, memory_bytes=1 << 30)
UNWANTED = ["prefect", "sqlalchemy", "pandas", "pandera", "warehouse", "flows"]


def answer(target: str, source_id: str, path: Path = SEEDS) -> Extracted:
    with Pool(LIMITS, target) as pool:
        return pool.extract(Job(source_id, "0" * 64, str(path), SourceEntry(note="a\nnote, “quoted”")))


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """The top-level packages that a child has imported after it read a sample document."""
    return set((answer("tests.assembling.targets:modules_after_reading", "x", _sample()).message or "").split(","))


@pytest.mark.parametrize("package", UNWANTED)
def test_a_child_does_not_import(package: str, imported: set[str]) -> None:
    assert "tasks" in imported
    assert package not in imported


def test_a_child_gets_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTEBOOK_WAREHOUSE", "postgresql://user:secret@host/db")
    monkeypatch.setenv("PREFECT_API_KEY", "secret")
    seen = answer("tests.assembling.targets:environment", "x").message or ""
    assert "PYTHONHASHSEED=0" in seen
    assert "secret" not in seen


def test_a_child_reads_a_sample_document() -> None:
    extracted = answer(TARGET, "documents/a.txt", _sample())
    assert (extracted.disposition, extracted.code) == (Disposition.LOADED, None)
    assert extracted.rows
    assert extracted.seconds > 0


def test_a_child_started_in_a_folder_of_documents_imports_nothing_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('imported from the folder of documents')")
    monkeypatch.chdir(tmp_path)
    assert answer(TARGET, "documents/a.txt", _sample()).code is None


def test_children_end_when_their_parent_is_killed() -> None:
    code = (
        "from tasks.assembling.pool import *; import os, time, threading\n"
        "pool = Pool(Limits(1, 60.0, 1 << 28), 'tests.assembling.targets:extract')\n"
        "pool.extract(Job('x/nothing', '0' * 64, '/'))\n"
        "print(*[child._process.pid for child in pool._children], flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
    assert _is_gone(child, within=5.0)


def _is_gone(process: int, within: float) -> bool:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            os.kill(process, 0)
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True  # ended, and waits for somebody to notice
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.05)
    return False


def _sample() -> Path:
    return sorted(SEEDS.glob("*.txt"))[0]
