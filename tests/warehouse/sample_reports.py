"""The five sample documents in a warehouse, to be asked by plain SQL.

In: a folder. Out: `Reports`. Will not: read a document twice in one session.
"""

from pathlib import Path

from flows.settings import Settings
from tests.flows.plain_run import run
from tests.warehouse.factories import new_warehouse
from warehouse.engine import reading

FOLDER = Path(__file__).parents[2] / "seeds" / "documents"
KENT, SUSSEX, ROTHERHAM = "KEN", "WSX", "ROT"
DOCUMENT = "SUBSTR(source_id, 11, 3)"
"""The number that a sample document goes by."""

Answer = list[tuple[object, ...]]


class Reports:
    """The reports of a warehouse."""

    def __init__(self, url: str) -> None:
        self.url = url

    def ask(self, sql: str) -> Answer:
        """Return the rows."""
        with reading(self.url) as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]


def sample_reports(folder: Path) -> Reports:
    """Return the reports of a warehouse of the five sample documents."""
    url, engine = new_warehouse(folder)
    engine.dispose()
    run(Settings(warehouse=url, data=folder), FOLDER)
    return Reports(url)
