"""Published tables are the same from both databases, and come as a whole or not at all."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from schemas.errors import MinutebookError
from schemas.vocabulary import PublishedFormat
from tests.publishing.holdings import fill
from tests.warehouse.factories import new_warehouse
from warehouse.publishing import tables
from warehouse.publishing.publish import publish

MOMENT = datetime(2026, 1, 5, 22, tzinfo=UTC)


@pytest.fixture(scope="module")
def current(tmp_path_factory: pytest.TempPathFactory, database: str) -> Path:
    """The current set of a published warehouse."""
    folder = tmp_path_factory.mktemp("tables")
    url, engine = new_warehouse(folder)
    fill(engine)
    engine.dispose()
    publish(url, folder / "published", tuple(PublishedFormat), MOMENT)
    return folder / "published" / "current"


# The bytes that one database gave, for the other to be compared with.
_BYTES: dict[str, dict[str, bytes]] = {}


def test_both_databases_give_the_same_bytes(current: Path, database: str) -> None:
    files = [path for path in current.rglob("*") if path.suffix in (".csv", ".parquet", ".md")]
    _BYTES[database] = {str(path.relative_to(current)): path.read_bytes() for path in files}
    assert len(files) > 90
    first = next(iter(_BYTES.values()))
    assert [name for name, content in _BYTES[database].items() if first[name] != content] == []


def test_a_file_that_is_cut_off_never_shows(current: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full in the middle of a table: yesterday's set stays, to the byte."""
    published = tmp_path / "published"
    url, engine = new_warehouse(tmp_path)
    fill(engine)
    engine.dispose()
    publish(url, published, tuple(PublishedFormat), MOMENT)
    before = {path: path.read_bytes() for path in published.rglob("*") if path.is_file()}
    written = tables._write

    def fail(connection: Any, resource: Any, writers: Any) -> None:
        written(connection, resource, writers)
        if resource.name == "decisions":
            raise OSError(28, "No space left on device", "money.csv")

    monkeypatch.setattr(tables, "_write", fail)
    with pytest.raises(MinutebookError, match=r"nothing was published: money\.csv: No space left"):
        publish(url, published, tuple(PublishedFormat), MOMENT)
    assert {path: path.read_bytes() for path in published.rglob("*") if path.is_file()} == before
