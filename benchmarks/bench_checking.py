"""What checking the rows of a document costs the parent, by the size of the batch.

    python benchmarks/bench_checking.py [ROUNDS]

Prints milliseconds of processor time a document, and what reading its line of JSON takes beside it.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from schemas.checking import check
from schemas.jobs import Extracted
from schemas.sources import SourceEntry
from tasks.assembling.child import EXTRACTED
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape

SEEDS = Path(__file__).parents[1] / "seeds" / "documents"
BATCHES = (1, 10, 50, 250)


def answers(count: int) -> list[bytes]:
    """Return the answers of a child for so many documents, made from the samples."""
    read = [minutes_of(path.read_bytes(), SourceEntry()) for path in sorted(SEEDS.glob("*.txt"))]
    made = ((f"{number}.txt", read[number % len(read)]) for number in range(count))
    return [
        EXTRACTED.dump_json(Extracted(name, name, one.disposition, shape(one, name, SourceEntry())))
        for name, one in made
    ]


def best_of(work: Callable[[], object], rounds: int) -> float:
    """Return the processor time of the fastest round."""
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def main(rounds: int) -> None:
    """Measure and print."""
    lines = answers(max(BATCHES))
    reading = best_of(lambda: list(map(EXTRACTED.validate_json, lines)), rounds) / len(lines)
    documents: Sequence[Extracted] = [EXTRACTED.validate_json(line) for line in lines]
    for size in BATCHES:
        seconds = best_of(lambda batch=documents[:size]: check(batch), rounds) / size
        print(f"batch of {size:3}: {seconds * 1000:6.2f} ms a document; reading its JSON {reading * 1000:.2f} ms")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
