"""How long reading PDFs takes, beside `pdfplumber.extract_text` on the same files: budget 0.06 x.

    python benchmarks/bench_pdf_reading.py [folder of PDFs] [--rounds 3] [--mutations 2000] [--pages 2000]

Without a folder it sets its own files. Both readers take turns, and the smallest processor time of all rounds counts.
Words are compared as pdfplumber prints them: those cut by line ends joined, furniture left out on both sides (we move
it behind the paragraph that it interrupts), and files with columns reported apart (we read those column by column).
"""

import argparse
import io
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).parents[1]))

import pdfplumber

from schemas.documents import Document
from schemas.errors import DocumentRejectedError
from schemas.vocabulary import Severity
from tasks.reading import pdf as pdf_reading
from tasks.reading.pdf import read_pdf
from tests.reading.pdf_damage import PLANTED, changed, mutated
from tests.reading.pdfs import LAYOUTS, in_embedded_font, many_pages, printed_minutes, repacked, ruled_votes

BUDGET, WORDS = 0.06, 0.995
REORDERED = {"attendance in two columns", "attendance with initials", "action column", "two columns of prose"}
TURNED = {"text running up", "text running down", "text upside down"}


@dataclass
class Measured:
    ours: float
    theirs: float
    pages: int
    same: int
    words: int
    rows: int


def corpus(folder: Path | None) -> Iterator[tuple[str, bytes]]:
    if folder:
        yield from ((path.name[:40], path.read_bytes()) for path in sorted(folder.glob("*.pdf")))
        return
    yield from ((name, make()[0]) for name, make in LAYOUTS.items() if name not in TURNED)
    yield "printed minutes, 12 pages", printed_minutes(12)[0]
    yield "embedded font, 8 pages", in_embedded_font(8)
    yield "packed, 8 pages", repacked(in_embedded_font(8), streams=True)
    yield "dense, 30 pages", many_pages(30)


def by_pdfplumber(data: bytes) -> list[str]:
    lines: list[str] = []
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            lines += (page.extract_text() or "").splitlines()
            page.close()
    return lines


def seconds(read: Callable[[bytes], object], data: bytes) -> float:
    began = time.process_time()
    read(data)
    return time.process_time() - began


def comparable(document: Document, lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the words of both readers: no furniture, no cell marks, no hyphens."""
    furniture = Counter(document.text[block.start : block.end] for block in document.blocks if block.furniture)
    body = []
    for line in lines:
        if furniture[line] > 0:
            furniture[line] -= 1
        else:
            body.append(line)
    theirs = " ".join(body).replace("- ", "-").replace("-", "").split()
    ours = " ".join(document.text[block.start : block.end] for block in document.blocks if not block.furniture)
    return theirs, ours.replace("|", " ").replace("- ", "-").replace("-", "").split()


def measure(data: bytes, rounds: int) -> Measured:
    document, lines = read_pdf(data), by_pdfplumber(data)
    theirs, ours = comparable(document, lines)
    same = sum(match.size for match in SequenceMatcher(None, theirs, ours, autojunk=False).get_matching_blocks())
    times = [(seconds(read_pdf, data), seconds(by_pdfplumber, data)) for _ in range(rounds)]
    rows = len({block.page for block in document.blocks if block.cells})
    best = min(one for one, _ in times), min(other for _, other in times)
    return Measured(*best, document.pages or 0, same, len(theirs), rows)


def compare(folder: Path | None, rounds: int) -> bool:
    """Print the ratios; say whether the budget holds over all files together."""
    print(f"{'file':42}{'pages':>6}{'ms a page':>11}{'ratio':>8}{'words':>8}{'same order':>12}")
    found = []
    for name, data in corpus(folder):
        one = measure(data, rounds)
        found.append((name, one))
        print(
            f"{name:42}{one.pages:6}{one.ours / one.pages * 1e3:11.2f}{one.ours / one.theirs:8.3f}{one.words:8}"
            f"{one.same / max(1, one.words):12.4f}{'  by column' if name in REORDERED else ''}"
        )
    ratio = sum(one.ours for _, one in found) / sum(one.theirs for _, one in found)
    kept = [one for name, one in found if name not in REORDERED]
    words = sum(one.same for one in kept) / sum(one.words for one in kept)
    tables = sum(one.rows for _, one in found) / sum(one.pages for _, one in found)
    print(f"all files: {ratio:.3f} x pdfplumber (budget {BUDGET}), {words:.4f} of its words in order (budget {WORDS}),")
    print(f"{tables:.0%} of the pages hold rows of tables or actions")
    return ratio <= BUDGET and (bool(folder) or words >= WORDS)


def whole_words(data: bytes) -> Counter[str]:
    return Counter(read_pdf(data).text.split())


def verdict(data: bytes, whole: Counter[str]) -> tuple[str, float]:
    """Return what became of a file, and the share of its words that are missing (1 where it is refused)."""
    try:
        document = read_pdf(data)
    except DocumentRejectedError:
        return "refused", 1.0
    missing = sum((whole - Counter(document.text.split())).values()) / whole.total()
    return ("flagged" if any(issue.severity is Severity.ERROR for issue in document.issues) else "clean"), missing


def mutate(count: int) -> bool:
    """Print what becomes of mutated files; say whether no loss of more than a tenth went unnoticed."""
    originals = [printed_minutes(2)[0], ruled_votes()[0], in_embedded_font(2), many_pages(3)]
    originals += [repacked(originals[2], streams=True), repacked(originals[0], streams=False)]
    whole = {data: whole_words(data) for data in originals}
    cases = [(name, original, broken) for name, original, broken in mutated(originals, count, seed=7)]
    cases += [(f"planted {plant.__name__}", data, changed(data, plant)) for data in originals[2:3] for plant in PLANTED]
    seen: Counter[str] = Counter()
    silent, lost, slowest = [], 0, 0.0
    for name, original, broken in cases:
        began = time.perf_counter()
        what, missing = verdict(broken, whole[original])
        slowest = max(slowest, time.perf_counter() - began)
        seen[what] += 1
        if missing > 0.1 and what != "refused":
            lost += 1
            silent += [name] if what == "clean" else []
    print(f"{len(cases)} broken files: {dict(seen)}, slowest {slowest:.2f} s")
    print(f"{lost} loaded without a tenth of their words or more, {len(silent)} of them not flagged {silent[:5]}")
    return len(silent) <= 0.01 * max(1, lost)


def remember(pages: int) -> None:
    """Print the memory that many pages take beyond few."""
    read_pdf(many_pages(50))
    data = many_pages(pages)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    document = read_pdf(data)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    took = time.process_time() - began
    print(f"{document.pages} pages, {len(document.text):,} characters: {took:.1f} s, {grown:.0f} MB more than 50 pages")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--mutations", type=int, default=0)
    parser.add_argument("--pages", type=int, default=0)
    options = parser.parse_args()
    with mock.patch.object(pdf_reading, "recogniser", lambda: None):
        held = compare(options.folder, options.rounds)
        if options.mutations:
            held &= mutate(options.mutations)
        if options.pages:
            remember(options.pages)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
