"""Publishing by the command, by the flow, and by a run that ends well."""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.publishing import replace_published
from flows.request import PublishRequest
from flows.settings import load_settings
from schemas.errors import MinutebookError
from tests.flows.conftest import SEEDS, Ingest
from tests.publishing.holdings import fill
from tests.warehouse.factories import new_warehouse
from warehouse.runs import begin_run


@pytest.fixture
def filled(workplace: Path) -> Path:
    """The data folder of a warehouse with three documents."""
    data = load_settings().data
    data.mkdir()
    _, engine = new_warehouse(data)
    fill(engine)
    engine.dispose()
    return data


def said(*arguments: str) -> str:
    result = CliRunner().invoke(app, list(arguments))
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout


def documents_in(data: Path) -> int:
    with closing(sqlite3.connect(f"file:{data}/published/minutebook.sqlite?immutable=1", uri=True)) as connection:
        count: int = connection.execute("SELECT COUNT(*) FROM documents").fetchone()[0]
    return count


def test_the_command_says_what_it_wrote_and_where(filled: Path) -> None:
    told = said("publish")
    [folder] = [path for path in (filled / "published").iterdir() if path.is_dir() and not path.is_symlink()]
    assert told.startswith("published ")
    assert told.endswith(f" MB, in {folder}\n")
    assert documents_in(filled) == 3
    assert {path.name for path in folder.iterdir()} == {
        "minutebook.sqlite",
        "csv",
        "parquet",
        "datapackage.json",
        "data-dictionary.md",
    }


def test_only_the_formats_that_are_asked_for_are_written(filled: Path) -> None:
    told = json.loads(said("publish", "--format", "sqlite", "--json"))
    assert set(told["files"]) == {"minutebook.sqlite", "datapackage.json", "data-dictionary.md"}
    assert CliRunner().invoke(app, ["publish", "--format", "xlsx"]).exit_code == 2


def test_without_a_warehouse_nothing_is_made(workplace: Path) -> None:
    with pytest.raises(MinutebookError, match="run `minutebook ingest` first"):
        said("publish")
    assert list(workplace.iterdir()) == []


def test_what_a_killed_publication_left_goes_with_a_purge(filled: Path) -> None:
    left = filled / "published" / ".new-1234"
    left.mkdir(parents=True)
    (left / "minutebook.sqlite").write_text("canary")
    assert replace_published(load_settings(), datetime.now(UTC)) is None
    assert not left.exists()


@pytest.mark.prefect
def test_the_flow_publishes_and_says_so(filled: Path, prefect_server: None) -> None:
    from flows.publish import publish

    state: Any = publish(PublishRequest(formats=("sqlite",)), return_state=True)
    assert state.is_completed()
    assert state.message.startswith("published 3 files, ")
    assert documents_in(filled) == 3


@pytest.mark.prefect
def test_the_flow_fails_where_a_run_is_half_done_and_yesterdays_set_stays(filled: Path, prefect_server: None) -> None:
    from flows.publish import publish
    from warehouse.engine import open_warehouse

    said("publish", "--format", "sqlite")
    engine = open_warehouse(load_settings().warehouse)
    begin_run(engine, "run-9", "2026-01-05T22:00:00+00:00")
    engine.dispose()
    state: Any = publish(PublishRequest(), return_state=True)
    assert state.is_failed()
    assert "the last run (run-9) did not end" in state.message
    assert documents_in(filled) == 3


@pytest.mark.prefect
def test_a_run_that_ends_well_publishes_if_it_is_set_to(
    ingest: Ingest, workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(min(SEEDS.glob("*.txt")), workplace)
    monkeypatch.setenv("MINUTEBOOK_PUBLISH", "sqlite")
    ingest(workplace)
    assert documents_in(workplace / "data") == 1
