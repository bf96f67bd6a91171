"""A run waits for one that writes, for as long as it may."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from flows import waiting
from flows.waiting import patiently
from schemas.errors import WarehouseBusyError


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "SECONDS_BETWEEN", 0.01)


class Warehouse:
    """One that is busy for the first so many times, and knows whether it is held."""

    def __init__(self, busy: int) -> None:
        self.busy, self.held, self.asked = busy, False, 0

    @contextmanager
    def take(self) -> Iterator[str]:
        self.asked += 1
        if self.asked <= self.busy:
            raise WarehouseBusyError("is being written by process 1")
        self.held = True
        try:
            yield "the turn"
        finally:
            self.held = False


def test_it_is_held_once_it_is_free_and_given_back() -> None:
    warehouse = Warehouse(busy=3)
    with patiently(warehouse.take, 60) as turn:
        assert (turn, warehouse.held, warehouse.asked) == ("the turn", True, 4)
    assert not warehouse.held


def test_who_may_not_wait_is_told_at_once() -> None:
    warehouse = Warehouse(busy=3)
    with pytest.raises(WarehouseBusyError), patiently(warehouse.take, 0):
        pass
    assert warehouse.asked == 1


def test_a_fault_inside_is_no_reason_to_try_again() -> None:
    warehouse = Warehouse(busy=0)
    with pytest.raises(WarehouseBusyError), patiently(warehouse.take, 60):
        raise WarehouseBusyError("another one")
    assert (warehouse.asked, warehouse.held) == (1, False)
