"""One writer at a time: the whole warehouse for oneself, or turns that several runs take.

In: the warehouse's URL. Out: a context in which no other process writes, or one that hands out turns. Will not: wait
for the warehouse as a whole (docs/decisions/0019).
"""

from contextlib import AbstractContextManager

from warehouse.backend import Turn, backend_of


def writer_lock(url: str) -> AbstractContextManager[None]:
    """Hold the right to write; raises WarehouseBusyError, saying who holds it, if another process does."""
    return backend_of(url).locked()


def taking_turns(url: str) -> AbstractContextManager[Turn]:
    """Take part in writing; each write waits for `with turn():`. A SQLite file has room for one process at a time.

    Nobody can hold `writer_lock` meanwhile. Raises WarehouseBusyError, saying who holds it, where somebody does.
    """
    return backend_of(url).shared()
