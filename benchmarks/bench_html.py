"""How long HTML pages take to rows, against parsing them with BeautifulSoup alone.

    python benchmarks/bench_html.py [FILE...]

Prints the ratio for each page and for all of them together (budget: 4), by default for the pages of the tests, which
are small, and for one of usual size: the whole meeting among them with its items over and over, under other numbers and
titles.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bs4 import BeautifulSoup

from schemas.errors import DocumentRejectedError
from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape

ROUNDS = 15
PAGES = Path(__file__).parents[1] / "tests" / "reading" / "pages"
_FIRST_ITEM, _BEHIND_ITEMS = '<tr><td class="mgItemNumberCell">', '</table><div class="mgHelpLine">'
_SUBJECTS = ("Ferry Crossing", "Market Stall", "Allotment", "Car Park", "Burial Ground", "Swimming Pool", "Moorings")
_MATTERS = ("Charges", "Repairs", "Byelaws")


def best_of(work: Callable[[], object]) -> float:
    """Return the seconds of the fastest round, of this process alone: others may have the processor in between."""
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def is_minutes(data: bytes) -> bool:
    """Say whether a page is taken for minutes; parts of pages among the tests' fixtures are not."""
    try:
        minutes_of(data, SourceEntry())
    except DocumentRejectedError:
        return False
    return True


def usual_size(whole: str) -> str:
    """Return the page of a meeting with its second item once for each matter of each subject."""
    first = whole.index(_FIRST_ITEM)
    second, behind = whole.index(_FIRST_ITEM, first + 1), whole.index(_BEHIND_ITEMS)
    titles = [f"{subject} {matter}" for subject in _SUBJECTS for matter in _MATTERS]
    items = (about(whole[second:behind], str(number), title) for number, title in enumerate(titles, 32))
    return whole[:second] + "".join(items) + whole[behind:]


def about(item: str, number: str, title: str) -> str:
    """Return the markup of an item with another number, title and matter, so that each of its sentences is new."""
    item = item.replace("32.", f"{number}.").replace("Ferry Crossing Charges", title)
    for words in ("the charges", "the timetable", "the crossing"):
        item = item.replace(words, f"{words} ({title})")
    return item


def pages(files: Sequence[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each page: of the files, or of the tests and one of usual size."""
    paths = [Path(file) for file in files] or sorted(PAGES.glob("*.html"))
    yield from ((path.name, path.read_bytes()) for path in paths)
    if not files:
        yield "whole meeting of usual size", usual_size((PAGES / "whole_meeting.html").read_text()).encode()


def measured(name: str, data: bytes) -> tuple[float, float]:
    """Return the seconds of BeautifulSoup alone and to rows, and print their ratio."""
    soup = best_of(lambda: BeautifulSoup(data, "lxml"))
    rows = best_of(lambda: shape(minutes_of(data, SourceEntry()), "page.html", SourceEntry()))
    print(f"{name:32} {len(data):8} bytes  {rows / soup:5.2f} x BeautifulSoup alone")
    return soup, rows


def main(files: Sequence[str]) -> None:
    """Measure and print."""
    taken = []
    for name, data in pages(files):
        if is_minutes(data):
            taken.append(measured(name, data))
        else:
            print(f"{name:32} is refused and not measured")
    soup, rows = (sum(seconds) for seconds in zip(*taken, strict=True))
    print(f"All together: {rows / soup:.2f} x BeautifulSoup alone (budget 4)")


if __name__ == "__main__":
    main(sys.argv[1:])
