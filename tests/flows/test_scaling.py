"""Read by processes of Dask, or by two runs at once, the same documents make the same warehouse as one plain run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flows.settings import load_settings
from tests.flows.conftest import SEEDS, Ingest
from tests.postgres import Server
from warehouse.content import content_hash
from warehouse.engine import reading

pytestmark = [pytest.mark.prefect, pytest.mark.timeout(900)]

ROOT = Path(__file__).parents[2]


@pytest.fixture
def url(postgres: Server) -> str:
    return postgres.new_database()


def content(warehouse: str) -> str:
    with reading(warehouse) as connection:
        return content_hash(connection)


def ingesting(environment: dict[str, str], *paths: Path) -> "subprocess.Popen[str]":
    """The command line in a process of its own, which asks the server that the tests have started."""
    from prefect.settings import PREFECT_API_URL

    watched = {**os.environ, "PYTHONPATH": str(ROOT), "PREFECT_API_URL": str(PREFECT_API_URL.value()), **environment}
    command = [sys.executable, "-m", "flows.cli", "ingest", *map(str, paths)]
    return subprocess.Popen(command, env=watched, stdout=-1, stderr=-1, text=True)


def test_two_processes_of_dask_with_a_store_and_postgresql_make_what_one_plain_run_makes(
    ingest: Ingest, documents: Path, workplace: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = ingest(documents)
    expected = content(load_settings().warehouse)
    monkeypatch.setenv("MINUTEBOOK_RUNNER", "dask")
    monkeypatch.setenv("MINUTEBOOK_WAREHOUSE", url)
    monkeypatch.setenv("MINUTEBOOK_ARCHIVE", f"local://{workplace}/store")  # by way of fsspec
    monkeypatch.setenv("MINUTEBOOK_DOCUMENTS_PER_BATCH", "2")
    spread = ingest(documents)
    assert (spread.counts, spread.facts) == (plain.counts, plain.facts)
    assert content(url) == expected
    assert len([path for path in (workplace / "store").rglob("*") if path.is_file()]) == len(list(SEEDS.glob("*.txt")))
    assert list((workplace / "data" / "work").iterdir()) == []


def test_two_runs_at_once_on_one_warehouse_take_turns_and_make_what_one_makes(
    ingest: Ingest, documents: Path, workplace: Path, url: str
) -> None:
    """Kent's documents by one worker, the others by another, and one document by both."""
    ingest(documents)
    expected = content(load_settings().warehouse)
    names = sorted(documents.glob("*.txt"))
    common = {"MINUTEBOOK_WAREHOUSE": url, "MINUTEBOOK_ARCHIVE": str(workplace / "both")}
    runs = [
        ingesting({**common, "MINUTEBOOK_DATA": str(workplace / name)}, *paths)
        for name, paths in {"one": names[:3], "other": names[2:]}.items()
    ]
    ends = [(*run.communicate(timeout=600), run.returncode) for run in runs]
    assert [(errors, code) for _, errors, code in ends] == [("", 0), ("", 0)]
    assert content(url) == expected
