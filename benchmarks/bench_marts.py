"""How fast documents of sixty facts load, one transaction each, and how long the reports over all of them take.

    python benchmarks/bench_marts.py [DOCUMENTS [URL]]

Loads invented documents (default 10,000) into a SQLite file, or into the empty PostgreSQL database of the URL. Prints
documents a second for each tenth, so that growth shows; then the seconds of each report over many documents, of some of
its rows for one council, and how the database goes about it (`--plans`). Budgets: 400 documents a second, two seconds.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine

from benchmarks.invented import FACTS, document, reference
from tests.warehouse.factories import NOW, checked, entry
from warehouse.engine import open_warehouse, reading
from warehouse.load import load_document
from warehouse.reference import load_reference

OVER_ALL = {
    "themes by council and month": "SELECT * FROM rpt_themes_by_council_month",
    "comparison of all councils": "SELECT * FROM rpt_council_comparison",
    "coverage": "SELECT * FROM rpt_coverage",
    "a theme by financial year": (
        "SELECT financial_year, SUM(paragraphs) FROM rpt_themes_by_council_month WHERE theme_id = 'theme-3'"
        " GROUP BY financial_year"
    ),
}
OF_ONE = {
    "timeline of one council": "SELECT * FROM rpt_timeline WHERE subject_council = 'C007' ORDER BY time_key",
    "decisions of one council": "SELECT * FROM rpt_decisions WHERE subject_council = 'C007'",
    "commitments of one council": "SELECT * FROM rpt_commitments WHERE subject_council = 'C007'",
    "pots of one council": "SELECT * FROM rpt_money_pots WHERE subject_council = 'C007'",
    "quality of one council": "SELECT * FROM rpt_quality WHERE subject_council = 'C007'",
}
EXPLAIN = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) "}


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def fill(engine: Engine, documents: int) -> None:
    """Load the documents and print the rate of each tenth; making them up is not counted."""
    load_reference(engine, reference())
    tenth = max(documents // 10, 1)
    taken = made_up = 0.0
    for number in range(documents):
        began = time.perf_counter()
        rows = document(number)
        made = checked(rows), entry(rows)
        made_up += time.perf_counter() - began
        taken += seconds(lambda made=made: load_document(engine, *made, NOW))
        if (number + 1) % tenth == 0:
            print(
                f"  {number + 1:9,} documents: {tenth / taken:5.0f} a second ({taken / made_up:.1f} x making them up)"
            )
            taken = made_up = 0.0


def measure(connection: Connection, plans: bool) -> None:
    """Print how long each report takes with all of its rows, and its plan."""
    for name, sql in (OVER_ALL | OF_ONE).items():
        rows = len(connection.exec_driver_sql(sql).all())
        print(f"  {name:28} {rows:9,} rows {seconds(lambda sql=sql: connection.exec_driver_sql(sql).all()):7.2f} s")
        for line in connection.exec_driver_sql(EXPLAIN[connection.dialect.name] + sql).all() if plans else ():
            print(f"      {line[-1]}")


def main(documents: int, url: str | None, plans: bool) -> None:
    """Fill, measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = url or f"sqlite:///{Path(folder)}/marts.sqlite"
        engine = open_warehouse(place)
        print(f"{documents:,} documents, {documents * sum(FACTS.values()):,} facts")
        fill(engine, documents)
        if engine.dialect.name == "postgresql":
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("VACUUM ANALYZE")
        engine.dispose()
        with reading(place) as connection:
            measure(connection, plans)


if __name__ == "__main__":
    given = [one for one in sys.argv[1:] if one != "--plans"]
    main(int(given[0]) if given else 10_000, given[1] if len(given) > 1 else None, "--plans" in sys.argv)
