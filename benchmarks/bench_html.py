"""How long an HTML page takes to rows, against parsing it with BeautifulSoup alone.

    python benchmarks/bench_html.py [FILE...]

Prints the ratio for each page (budget: 4), by default for the pages of the tests, which are small.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup

from schemas.errors import DocumentRejectedError
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape

ROUNDS = 15
PAGES = Path(__file__).parents[1] / "tests" / "reading" / "pages"


def best_of(work: Callable[[], object]) -> float:
    """Return the seconds of the fastest round."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def is_minutes(data: bytes) -> bool:
    """Say whether a page is taken for minutes; parts of pages among the tests' fixtures are not."""
    try:
        minutes_of(data, SourceEntry())
    except DocumentRejectedError:
        return False
    return True


def main(files: list[str]) -> None:
    """Measure and print."""
    for name in files:
        data = Path(name).read_bytes()
        if not is_minutes(data):
            print(f"{Path(name).name:32} is refused and not measured")
            continue
        soup = best_of(lambda data=data: BeautifulSoup(data, "lxml"))
        rows = best_of(lambda data=data: shape(minutes_of(data, SourceEntry()), "page.html", SourceEntry()))
        print(f"{Path(name).name:32} {len(data):8} bytes  {rows / soup:5.2f} x BeautifulSoup alone (budget 4)")


if __name__ == "__main__":
    main(sys.argv[1:] or sorted(map(str, PAGES.glob("*.html"))))
