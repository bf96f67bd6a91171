"""Runs: their counts add up, and a killed run is seen to have no end."""

from pathlib import Path

import pytest

from schemas.tables import column_names
from tests.warehouse.factories import LATER, NOW, new_warehouse
from warehouse.engine import reading
from warehouse.queries import read_status
from warehouse.runs import COUNTS, DocumentsUnaccountedForError, RunCounts, begin_run, finish_run


def test_the_counts_are_the_columns_of_the_table() -> None:
    assert ["run_id", "started_utc", "finished_utc", *COUNTS] == list(column_names("runs"))


def test_a_run_is_there_from_its_beginning_and_ends_with_its_counts(tmp_path: Path) -> None:
    url, engine = new_warehouse(tmp_path)
    begin_run(engine, "run-1", NOW)
    with reading(url) as connection:
        begun = read_status(connection).last_run
    assert begun is not None
    assert (begun.finished_utc, begun.offered) == (None, 0)
    finish_run(engine, "run-1", RunCounts(offered=5, loaded=3, quarantined=1, skipped=1, rows_inserted=90), LATER)
    with reading(url) as connection:
        ended = read_status(connection).last_run
    assert ended is not None
    assert (ended.finished_utc, ended.loaded, ended.rows_inserted) == (LATER, 3, 90)


@pytest.mark.parametrize("counts", [RunCounts(offered=5, loaded=4), RunCounts(offered=1, loaded=1, unchanged=1)])
def test_a_document_in_no_disposition_or_in_two_stops_the_run(tmp_path: Path, counts: RunCounts) -> None:
    _, engine = new_warehouse(tmp_path)
    begin_run(engine, "run-1", NOW)
    with pytest.raises(DocumentsUnaccountedForError, match="offered"):
        finish_run(engine, "run-1", counts, LATER)
