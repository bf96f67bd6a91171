"""A window over work: bounded, what is done first comes first, and nothing is lost."""

from collections.abc import Callable
from concurrent.futures import Future

import pytest

from flows.window import in_window

AT_ONCE = {number: (number,) for number in range(100)}

# so many items, so many at a time
SIZES = [(0, 3), (1, 3), (3, 3), (10, 1), (10, 3), (100, 7)]


def handing_out(ends: dict[int, tuple[int, ...]]) -> tuple[list[Future[int]], Callable[[int], Future[int]]]:
    """What was handed out so far, and a way to hand out an item; then those end that `ends` says."""
    out: list[Future[int]] = []

    def hand_out(item: int) -> Future[int]:
        out.append(Future())
        for done in ends.get(item, ()):
            out[done].set_result(done)
        return out[-1]

    return out, hand_out


def same(future: Future[int]) -> Future[int]:
    return future


@pytest.mark.parametrize(("items", "width"), SIZES)
def test_everything_is_handed_out_and_no_more_than_the_width_waits(items: int, width: int) -> None:
    out, hand_out = handing_out(AT_ONCE)
    taken = []
    for future in in_window(range(items), hand_out, same, width):
        assert len(out) - len(taken) <= width
        taken.append(future.result())
    assert taken == list(range(items))


def test_what_is_done_first_comes_first_and_makes_room_for_the_next() -> None:
    _, hand_out = handing_out({1: (1,), 2: (0, 2), 3: (3,)})
    assert [future.result() for future in in_window(range(4), hand_out, same, 2)] == [1, 0, 2, 3]


def test_what_fails_is_done_too() -> None:
    failed = Future[int]()
    failed.set_exception(ValueError("a fault"))
    assert list(in_window([failed], same, same, 2)) == [failed]
