"""How a run that was asked to end tells it, where the signal met Prefect half-way through a step."""

import os
import signal
import time

import pytest
from prefect.exceptions import TerminationSignal
from prefect.states import Failed

from flows.terminal_run import _orderly_end, _raise_from


def fault_after(signal_met: BaseException) -> ValueError:
    fault = ValueError("Task run is not set")
    fault.__context__ = signal_met
    return fault


def test_a_fault_that_a_termination_led_to_is_the_termination() -> None:
    with pytest.raises(SystemExit) as ended:
        _raise_from(Failed(data=fault_after(TerminationSignal(signal.SIGTERM))))
    assert ended.value.code == 143


def test_any_other_fault_stays_itself() -> None:
    with pytest.raises(ValueError, match="not set"):
        _raise_from(Failed(data=fault_after(OSError("no room"))))


def test_a_step_that_hides_an_interrupt_does_not_keep_the_run_alive() -> None:
    with pytest.raises(SystemExit) as ended, _orderly_end():
        try:
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(5)
        except SystemExit:
            raise ValueError("Task run is not set")  # noqa: B904  as Prefect does
    assert ended.value.code == 130
