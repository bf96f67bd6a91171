"""One writer at a time.

In: the warehouse's URL. Out: a context in which no other run writes. Will not: wait.
"""

from contextlib import AbstractContextManager

from warehouse.backend import backend_of


def writer_lock(url: str) -> AbstractContextManager[None]:
    """Hold the right to write; raises WarehouseBusyError, saying who holds it, if another process does."""
    return backend_of(url).locked()
