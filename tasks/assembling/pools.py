"""The pool of readers that belongs to this process: each process that is handed a batch has its own.

In: terms. Out: a Pool. Will not: share a pool between processes; only paths and lines of JSON travel.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tasks.assembling.pool import Limits, Pool
from tasks.assembling.terms import Terms

_OF_RUNS: dict[str, Pool] = {}
_OF_LIMITS: dict[Limits, Pool] = {}
_LOCK = threading.Lock()


@contextmanager
def pool_of_run(run_id: str, limits: Limits, on_answer: Callable[[], object]) -> Iterator[Pool]:
    """Hold the pool of a run in the process that the flow runs in; it ends with the run."""
    with Pool(limits, on_answer=on_answer) as pool:
        _OF_RUNS[run_id] = pool
        try:
            yield pool
        finally:
            del _OF_RUNS[run_id]


def pool_for(terms: Terms) -> Pool:
    """Return the pool of the run where its flow runs here; else one that this process keeps for runs with such limits.

    A process that only lends itself is not told when a run ends. Its children wait for the next one, and go with it.
    """
    if pool := _OF_RUNS.get(terms.run_id):
        return pool
    with _LOCK:
        if terms.limits not in _OF_LIMITS:
            _OF_LIMITS[terms.limits] = Pool(terms.limits)
        return _OF_LIMITS[terms.limits]
