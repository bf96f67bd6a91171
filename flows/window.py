"""A window over work that is handed out: so much is under way at a time, and what is done is taken first.

In: what is to be handed out, and a way to do so. Out: what was handed out, in the order in which it was done. Will not:
look at results, or know batches.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from queue import SimpleQueue
from typing import Any, Protocol, TypeVar

Item = TypeVar("Item")
Handed = TypeVar("Handed")


class Future(Protocol):
    """What is under way, as far as it matters here."""

    def add_done_callback(self, fn: Callable[[Any], None], /) -> None:
        """Have a function called when it is done, in whatever way."""


def in_window(
    items: Iterable[Item], hand_out: Callable[[Item], Handed], end_of: Callable[[Handed], Future], width: int
) -> Iterator[Handed]:
    """Yield each of the items as it was handed out, as soon as its end is there; at most `width` are not yielded yet.

    The next item is handed out when the one that was yielded is dealt with, so a slow taker holds up what it takes.
    """
    waiting, done = iter(items), SimpleQueue[Handed]()

    def begin(most: int) -> int:
        handed = [hand_out(item) for item in islice(waiting, most)]
        for each in handed:
            end_of(each).add_done_callback(lambda _, each=each: done.put(each))  # type: ignore[misc]
        return len(handed)

    under_way = begin(width)
    while under_way:
        yield done.get()
        under_way += begin(1) - 1
