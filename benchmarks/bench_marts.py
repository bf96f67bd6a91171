"""How fast documents of sixty facts load, one transaction each, and how long reports and a search take.

    python benchmarks/bench_marts.py [DOCUMENTS [URL [TIMES]]] [--plans]

Loads invented documents (default 10,000) one by one into a SQLite file, or into the warehouse of the URL, and prints
for each tenth documents a second and this process's own time, which says more beside others, so that growth shows.
TIMES has the database copy these until there are as many times as many (`benchmarks.multiplied`); a tenth as many as
were loaded before are then loaded into what is there. Prints the seconds of each report over all documents, of every
report for one council, of a search, and how the database goes about it (`--plans`). What the URL holds already stays,
so that a long run can go on where it stopped, and reports can be timed again. Budgets: 400 documents a second, two
seconds.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine

from benchmarks.invented import FACTS, document, reference
from benchmarks.multiplied import multiply
from tests.warehouse.factories import NOW, checked, count, entry
from warehouse.engine import open_warehouse, reading
from warehouse.load import load_document
from warehouse.reference import load_reference
from warehouse.report_columns import report_fields, reports
from warehouse.search import Question, search

OVER_ALL = {
    "themes by council and month": "SELECT * FROM rpt_themes_by_council_month",
    "comparison of all councils": "SELECT * FROM rpt_council_comparison",
    "coverage": "SELECT * FROM rpt_coverage",
    "a theme by financial year": (
        "SELECT financial_year, SUM(paragraphs) FROM rpt_themes_by_council_month WHERE theme_id = 'theme-3'"
        " GROUP BY financial_year"
    ),
}
COUNCIL = "C007"
SEARCHES = {
    "search: a word of few documents": Question("w321"),
    "the same, of one council": Question("w321", councils=("C021",)),
    "search: two words of all, of one council": Question("recruitment pilot", councils=(COUNCIL,)),
}
EXPLAIN = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) "}


def seconds(work: Callable[[], object]) -> float:
    """Return how long it takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def fill(engine: Engine, numbers: range, parts: int) -> None:
    """Load documents and print the rate of each part of them; making them up is not counted."""
    part = max(len(numbers) // parts, 1)
    taken, worked = 0.0, 0.0
    for done, number in enumerate(numbers, start=1):
        rows = document(number)
        made = checked(rows), entry(rows)
        busy = time.process_time()
        taken += seconds(lambda made=made: load_document(engine, *made, NOW))
        worked += time.process_time() - busy
        if done % part == 0:
            rate, each = part / taken, 1000 * worked / part
            print(
                f"  {number + 1:9,} documents: {rate:5.0f} a second, {each:5.1f} ms of processor time each", flush=True
            )
            taken, worked = 0.0, 0.0


def of_one_council() -> dict[str, str]:
    """Return every report for one council."""
    names = {view: {field.name for field in report_fields(view)} for view in reports()}
    owners = {view: "subject_council" if "subject_council" in names[view] else "publisher_council" for view in names}
    return {
        f"{view} of one council": f"SELECT * FROM {view} WHERE {owner} = '{COUNCIL}'"
        for view, owner in owners.items()
        if owner in names[view]
    }


def measure(connection: Connection, plans: bool) -> None:
    """Print how long each report takes with all of its rows, and its plan; then how long a search takes."""
    for name, sql in (OVER_ALL | of_one_council()).items():
        rows = len(connection.exec_driver_sql(sql).all())
        taken = seconds(lambda sql=sql: connection.exec_driver_sql(sql).all())
        print(f"  {name:44} {rows:9,} rows {taken:7.2f} s", flush=True)
        for line in connection.exec_driver_sql(EXPLAIN[connection.dialect.name] + sql).all() if plans else ():
            print(f"      {line[-1]}")
    for name, question in SEARCHES.items():
        found = search(connection, question).total
        print(
            f"  {name:44} {found:9,} found {seconds(lambda one=question: search(connection, one)):6.2f} s", flush=True
        )


def loaded(place: str, documents: int, times: int) -> None:
    """Make the warehouse hold as many documents, times as many."""
    engine = open_warehouse(place)
    load_reference(engine, reference())
    with engine.connect() as connection:
        held = count(connection, "ledger")
    if held < documents:
        fill(engine, range(held, documents), 10)
    if times > 1 and held <= documents:
        print(f"  copied to {documents * times:,} in {seconds(lambda: multiply(place, times)):.0f} s", flush=True)
        fill(engine, range(documents, documents + documents // 10), 1)
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
    engine.dispose()


def main(documents: int, url: str | None, times: int, plans: bool) -> None:
    """Fill, measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = url or f"sqlite:///{Path(folder)}/marts.sqlite"
        print(f"{documents * times:,} documents, {documents * times * sum(FACTS.values()):,} facts")
        loaded(place, documents, times)
        with reading(place) as connection:
            measure(connection, plans)


if __name__ == "__main__":
    given = [one for one in sys.argv[1:] if one != "--plans"]
    first, where, copies = (*given, None, None, None)[:3]
    main(int(first or 10_000), where, int(copies or 1), "--plans" in sys.argv)
