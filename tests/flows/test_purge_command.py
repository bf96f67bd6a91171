"""`minutebook purge`: what it asks for, shows and prints."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from flows.cli import app
from schemas.errors import MinutebookError
from schemas.tables import column_names
from tests.warehouse.factories import count, load, minutes, new_warehouse
from warehouse.engine import reading
from warehouse.erasure import COLUMNS


@pytest.fixture
def url(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (workplace / "data").mkdir()
    url, engine = new_warehouse(workplace / "data")
    for name in ("samples/a.txt", "samples/b.txt"):
        load(engine, minutes(name, (f"Only {name} says this.",)))
    engine.dispose()
    monkeypatch.setenv("COLUMNS", "200")
    return url


def minutebook(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["purge", *arguments])


def documents(url: str) -> int:
    with reading(url) as connection:
        return count(connection, "documents")


# what is given, what is said
MISUSED = [
    ([], "name documents, or one of --list, --finish and --allow"),
    (["a.txt", "--list"], "name documents, or one of --list, --finish and --allow"),
    (["a.txt"], "a purge needs a reason"),
    (["a.txt", "--reason", "a request", "--name-only"], "--name-only goes with --allow RECEIPT"),
    (["--list", "--name-only"], "--name-only goes with --allow RECEIPT"),
    (["a.txt", "--reason", "two\nlines"], "one line of at most 200 characters"),
]


@pytest.mark.parametrize(("arguments", "words"), MISUSED)
def test_misuse_is_told_and_nothing_is_erased(arguments: list[str], words: str, url: str) -> None:
    told = minutebook(*arguments)
    assert told.exit_code == 2
    assert words in told.output
    assert documents(url) == 2


def test_where_nobody_can_answer_it_shows_what_would_go_and_erases_nothing(url: str) -> None:
    told = minutebook("a.txt", "--reason", "a request")
    assert isinstance(told.exception, MinutebookError)
    assert "say --yes" in str(told.exception)
    assert "samples/a.txt" in told.output
    assert documents(url) == 2


def test_a_dry_run_counts_and_erases_nothing(url: str) -> None:
    assert "samples/b.txt\n  5 rows, 1 of history, 1 content\n" in minutebook("b.txt", "--dry-run").output
    (found,) = json.loads(minutebook("b.txt", "--dry-run", "--json").output)
    assert (found["source_id"], dict(found["rows"])["documents"]) == ("samples/b.txt", 1)
    assert documents(url) == 2


def test_it_erases_lists_the_receipt_and_lets_the_document_come_again(url: str) -> None:
    told = minutebook("a.txt", "--reason", "request of 3 May", "--yes").output
    assert "finished" in told
    assert "kept out from now on" in told
    assert documents(url) == 1
    (receipt,) = json.loads(minutebook("--list", "--json").output)
    assert (receipt["reason"], receipt["status"], "a.txt" in str(receipt)) == ("request of 3 May", "finished", False)
    assert receipt["purge_id"] in minutebook("--list").output
    assert "no purge is pending" in minutebook("--finish").output
    assert "may come again" in minutebook("--allow", receipt["purge_id"]).output
    assert "allowed again" in minutebook("--list").output
    assert "no receipt 'pur_none'" in str(minutebook("--allow", "pur_none").exception)


def test_a_receipt_says_what_it_still_keeps_out(url: str) -> None:
    minutebook("a.txt", "--reason", "request of 3 May", "--yes")
    (receipt,) = json.loads(minutebook("--list", "--json").output)
    assert receipt["kept_out"] == ["content", "source"]
    told = minutebook("--allow", receipt["purge_id"], "--name-only").output
    assert "another content under its name may come again" in told
    assert json.loads(minutebook("--list", "--json").output)[0]["kept_out"] == ["content"]
    assert "finished; its name is allowed again" in minutebook("--list").output
    minutebook("--allow", receipt["purge_id"])
    assert json.loads(minutebook("--list", "--json").output)[0]["kept_out"] == []
    assert "; its name" not in minutebook("--list").output


def test_a_receipt_has_the_columns_of_its_table() -> None:
    assert list(column_names("purges")) == list(COLUMNS)
