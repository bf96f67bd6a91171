"""Waiting for the warehouse while another run writes.

In: a way to take it, and for how long to try. Out: the same, once it is free. Will not: take it from anybody.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TypeVar

from schemas.errors import WarehouseBusyError

SECONDS_BETWEEN = 1.0
Taken = TypeVar("Taken")


@contextmanager
def patiently(take: Callable[[], AbstractContextManager[Taken]], seconds: float) -> Iterator[Taken]:
    """Hold what `take` gives; raises WarehouseBusyError where it is not free after so many seconds."""
    deadline = time.monotonic() + seconds
    with ExitStack() as stack:
        yield _taken(take, deadline, stack)


def _taken(take: Callable[[], AbstractContextManager[Taken]], deadline: float, stack: ExitStack) -> Taken:
    while True:
        try:
            return stack.enter_context(take())
        except WarehouseBusyError:
            if time.monotonic() >= deadline:
                raise
        time.sleep(SECONDS_BETWEEN)
