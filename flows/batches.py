"""Cutting the work of a run into batches: big enough to be worth a task run, small enough to share out.

In: work. Out: batches in the same order. Will not: reorder, or split a document.
"""

from collections.abc import Iterator, Sequence
from math import ceil

from schemas.sources import Work

WORTHWHILE = 16
"""Documents below which another batch costs more than it shares out (a task run is 15-40 ms)."""


def batches(work: Sequence[Work], workers: int, most: int, most_bytes: int) -> Iterator[Sequence[Work]]:
    """Yield batches of equal number, as many as there are workers or a multiple; a batch of big files is shorter."""
    size = batch_size(len(work), workers, most)
    start = end = held = 0
    for end, each in enumerate(work):
        if end > start and (end - start >= size or held + each.offer.size > most_bytes):
            yield work[start:end]
            start, held = end, 0
        held += each.offer.size
    if work:
        yield work[start:]


def batch_size(documents: int, workers: int, most: int) -> int:
    """Return how many documents make a batch, so that the workers finish together.

    >>> batch_size(5, 2, 250), batch_size(100, 2, 250), batch_size(2000, 2, 250), batch_size(520, 2, 250)
    (16, 50, 250, 130)
    """
    rounds = ceil(documents / (most * workers)) or 1
    return min(most, max(WORTHWHILE, ceil(documents / (rounds * workers))))
