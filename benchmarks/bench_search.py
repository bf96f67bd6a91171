"""How long a search takes, against a plain scan for the same words, and how that grows.

    python benchmarks/bench_search.py [PARAGRAPHS [URL]]

Fills two warehouses with invented paragraphs, 20 a document, the second (100,000) ten times the first: SQLite files, or
where the URL of an empty PostgreSQL database is given the second there. Prints the milliseconds of a search for two
words, of the scan (`LIKE` for both), their ratio, and how the search grows from the first to the second (budget: 11).
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from tests.warehouse.factories import load, minutes, reference
from warehouse.engine import open_warehouse, reading
from warehouse.reference import load_reference
from warehouse.search import Question, search

A_DOCUMENT, A_PARAGRAPH, ROUNDS = 20, 50, 15
VOCABULARY = ["".join(parts) for parts in product(("ba", "de", "ki", "lo", "mu", "ne", "ra", "so"), repeat=4)]
PAIRS = {"seldom": (100, 120), "often": (0, 1), "rarely": (1200, 1300)}
"""Pairs of words, by their places in the vocabulary: a word is the rarer the later it comes."""
SCAN = text("SELECT COUNT(*) FROM paragraphs WHERE quote LIKE :one AND quote LIKE :other")


def fill(engine: Engine, paragraphs: int) -> float:
    """Load documents of paragraphs whose words are as unevenly spread as those of a language; return the seconds."""
    load_reference(engine, reference())
    weights = [1 / (place + 10) for place in range(len(VOCABULARY))]
    chosen = random.Random(1)
    began = time.perf_counter()
    for number in range(paragraphs // A_DOCUMENT):
        said = [" ".join(chosen.choices(VOCABULARY, weights, k=A_PARAGRAPH)) + f" {one}" for one in range(A_DOCUMENT)]
        load(engine, minutes(f"bench/{number}.txt", said))
    return time.perf_counter() - began


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken) * 1000


def measured(connection: Connection) -> Iterator[tuple[str, int, float, float]]:
    """Yield for each pair of words how many are found, and the milliseconds of searching and of scanning."""
    for name, places in PAIRS.items():
        one, other = (VOCABULARY[place] for place in places)
        question = Question(f"{one} {other}")
        found = search(connection, question).total
        scanned = {"one": f"%{one}%", "other": f"%{other}%"}
        searching = milliseconds(lambda asked=question: search(connection, asked))
        yield name, found, searching, milliseconds(lambda asked=scanned: connection.execute(SCAN, asked).all())


def main(paragraphs: int, server: str | None) -> None:
    """Fill, measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        urls = {
            paragraphs // 10: f"sqlite:///{Path(folder)}/a.sqlite",
            paragraphs: f"sqlite:///{Path(folder)}/b.sqlite",
        }
        before: dict[str, float] = {}
        for size, url in (urls | ({paragraphs: server} if server else {})).items():
            engine = open_warehouse(url)
            print(f"{size:,} paragraphs, loaded in {fill(engine, size):.0f} s")
            engine.dispose()
            with reading(url) as connection:
                for name, found, searching, scanning in measured(connection):
                    grown = f", {searching / before[name]:.1f} x the smaller" if name in before and not server else ""
                    before[name] = searching
                    times = f"{searching:7.1f} ms to search, {scanning:7.1f} ms to scan: {searching / scanning:.3f} x"
                    print(f"  {name:7} {found:6} found, {times}{grown}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000, sys.argv[2] if len(sys.argv) > 2 else None)
