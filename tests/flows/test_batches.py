"""Batches hold all work in order, are alike in size, and are enough for all workers."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.batches import batches
from schemas.sources import Offer, Reason, SourceEntry, Work


def work(*sizes: int) -> list[Work]:
    return [Work(Offer(f"x/{at}", "/x", size, 0, SourceEntry()), Reason.NEW) for at, size in enumerate(sizes)]


# (number of documents, workers, most in a batch, sizes of the batches)
CUT = [
    (0, 2, 250, []),
    (1, 2, 250, [1]),
    (16, 2, 250, [16]),
    (17, 2, 250, [16, 1]),
    (100, 2, 250, [50, 50]),
    (500, 2, 250, [250, 250]),
    (520, 2, 250, [130, 130, 130, 130]),
    (2000, 4, 250, [250] * 8),
    (30, 2, 10, [10, 10, 10]),
    (3, 2, 1, [1, 1, 1]),
]


@pytest.mark.parametrize(("documents", "workers", "most", "sizes"), CUT)
def test_batches_are_alike(documents: int, workers: int, most: int, sizes: list[int]) -> None:
    assert [len(batch) for batch in batches(work(*[1] * documents), workers, most, 10**9)] == sizes


def test_a_batch_of_big_files_is_shorter() -> None:
    assert [len(batch) for batch in batches(work(50, 50, 50, 500, 1, 1), 1, 100, 100)] == [2, 1, 1, 2]


@given(st.lists(st.integers(0, 1000), max_size=60), st.integers(1, 9), st.integers(1, 20), st.integers(1, 3000))
def test_nothing_is_lost_or_moved(sizes: list[int], workers: int, most: int, most_bytes: int) -> None:
    given_work = work(*sizes)
    cut = list(batches(given_work, workers, most, most_bytes))
    assert list(chain.from_iterable(cut)) == given_work
    assert all(0 < len(batch) <= most for batch in cut)
    assert all(len(batch) == 1 or sum(one.offer.size for one in batch) <= most_bytes for batch in cut)
