"""How long a text page takes from bytes to rows, on one processor.

    python benchmarks/bench_text.py [ROUNDS]

Prints milliseconds a document for each sample, and for the samples scaled to 5 KB (budget: 15 ms).
"""

import sys
import time
from pathlib import Path

from schemas.sources import SourceEntry
from tasks.assembling.minutes import minutes_of
from tasks.shaping.rows import shape

SEEDS = Path(__file__).parents[1] / "seeds" / "documents"


def best_of(data: bytes, rounds: int) -> float:
    """Return the seconds of the fastest round; the others were disturbed."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        shape(minutes_of(data, SourceEntry()), "documents/sample.txt", SourceEntry())
        taken.append(time.perf_counter() - began)
    return min(taken)


def main(rounds: int) -> None:
    """Measure and print."""
    total_bytes, total_seconds = 0, 0.0
    for path in sorted(SEEDS.glob("*.txt")):
        data = path.read_bytes()
        seconds = best_of(data, rounds)
        total_bytes, total_seconds = total_bytes + len(data), total_seconds + seconds
        print(f"{path.name:32} {len(data):6} bytes {seconds * 1000:6.1f} ms")
    print(f"5 KB: {total_seconds / total_bytes * 5000 * 1000:.1f} ms (budget 15)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
