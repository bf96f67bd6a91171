"""What the tests of flows share: one Prefect server for all of them, folders of documents, a warehouse of their own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows.report import Report
from flows.request import IngestRequest
from tests.postgres import Server, server

SEEDS = Path(__file__).parents[2] / "seeds" / "documents"
Ingest = Callable[..., Report]


@pytest.fixture(scope="session")
def prefect_server() -> Iterator[None]:
    """A Prefect server that starts once, which takes 12-45 s."""
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=120):
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server for the tests that need one."""
    with server() as running:
        yield running


@pytest.fixture
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder with settings of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MINUTEBOOK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("MINUTEBOOK_WORKERS", "2")
    return tmp_path


@pytest.fixture
def documents(workplace: Path) -> Path:
    """A copy of the five sample documents with their source list."""
    return Path(shutil.copytree(SEEDS, workplace / "documents"))


@pytest.fixture
def ingest(prefect_server: None, workplace: Path) -> Ingest:
    """Run the flow on paths and return its report, as the command line does."""
    from flows.settings import load_settings
    from flows.terminal_run import run_here

    def run(*paths: Path, **request: object) -> Report:
        wanted = IngestRequest.model_validate({"paths": tuple(map(str, paths)), **request})
        return run_here(wanted, load_settings(), verbose=False)

    return run
