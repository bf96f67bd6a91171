"""The examples of docs/publishing.md run as they stand, in a folder where something is published."""

import re
from pathlib import Path

import pytest

from schemas.vocabulary import PublishedFormat
from tests.publishing.holdings import fill
from tests.publishing.test_readers import MOMENT
from tests.warehouse.factories import new_warehouse
from warehouse.publishing.publish import publish

DATABASES = ("sqlite",)
PAGE = (Path(__file__).parents[2] / "docs" / "publishing.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory, database: str) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    url, engine = new_warehouse(folder)
    fill(engine)
    engine.dispose()
    publish(url, folder / "data" / "published", tuple(PublishedFormat), MOMENT)
    return folder


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_in_python_runs(example: str, workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workplace)
    names: dict[str, object] = {}
    exec(compile(example, "docs/publishing.md", "exec"), names)
    if "connection" in names:
        names["connection"].close()  # type: ignore[attr-defined]


def test_the_example_in_sql_finds_words(workplace: Path) -> None:
    import sqlite3

    [asked] = re.findall(r"^```sql\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    connection = sqlite3.connect(workplace / "data" / "published" / "minutebook.sqlite")
    assert len(connection.execute(asked).fetchall()) == 2
    connection.close()
