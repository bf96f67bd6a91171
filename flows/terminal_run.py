"""Running the flow for a person at a terminal: Prefect in this process, quiet, with a progress bar.

In: a request that has work. Out: its report. Will not: be imported before there is work (Prefect takes seconds).
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from flows import prefect_environment
from flows.observing import OBSERVER
from flows.report import Report
from flows.request import IngestRequest
from flows.settings import Settings
from warehouse.lock import taking_turns

if TYPE_CHECKING:
    from prefect.client.schemas.objects import State


class Watcher:
    """The observer of a run that a terminal watches: keeps the report and moves the bar."""

    def __init__(self, progress: Progress) -> None:
        """Take the bar to move."""
        self.report: Report | None = None
        self._progress = progress
        self._bar = progress.add_task("starting Prefect", total=None)

    def started(self, documents: int) -> None:
        """Show how many documents there are to do."""
        self._progress.update(self._bar, description="reading documents", total=documents)

    def advanced(self, documents: int) -> None:
        """Move on."""
        self._progress.advance(self._bar, documents)

    def ended(self, report: Report) -> None:
        """Keep the report."""
        self.report = report


def run_here(request: IngestRequest, settings: Settings, verbose: bool) -> Report:
    """Run the flow and return its report; raises what the flow raises."""
    if not settings.seconds_to_wait:
        with taking_turns(settings.warehouse):
            pass  # say at once that the warehouse is busy; the flow takes the lock for itself
    prefect_environment.prepare(terminal=True, verbose=verbose)
    with _watcher() as watcher, _orderly_end():
        state = _run(request)
    if state.is_failed() and not (watcher.report and watcher.report.breaches):
        _raise_from(state)
    if watcher.report is None:
        raise RuntimeError("the flow ended without a report")
    return watcher.report


def _raise_from(state: "State[Any]") -> None:
    """Raise what the flow raised, or the end that it was asked for, which Prefect loses half-way through a step."""
    from prefect.exceptions import TerminationSignal

    try:
        state.result()
    except Exception as error:
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, TerminationSignal):
                raise SystemExit(128 + cause.signal) from None
            cause = cause.__context__
        raise


@contextmanager
def _watcher() -> Iterator[Watcher]:
    """Draw on standard error, so that standard output holds the report only; draw nothing into a file."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not sys.stderr.isatty()) as progress:
        watcher = Watcher(progress)
        token = OBSERVER.set(watcher)
        try:
            yield watcher
        finally:
            OBSERVER.reset(token)


@contextmanager
def _orderly_end() -> Iterator[None]:
    """Have SIGINT and SIGTERM end the run: by the default of SIGTERM Prefect's own server would outlive this process.

    A signal that meets Prefect half-way through a step comes out as a fault of that step; the run ends all the same.
    """
    asked: list[int] = []

    def end(signal_number: int, _frame: FrameType | None) -> None:
        asked.append(signal_number)
        raise SystemExit(128 + signal_number)

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    except Exception:
        if not asked:
            raise
    finally:
        for number, what in before.items():
            signal.signal(number, what)
    if asked:
        raise SystemExit(128 + asked[0])


def _run(request: IngestRequest) -> "State[Any]":
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    from flows.ingest import ingest

    if prefect_environment.server_watches():
        return ingest(request, return_state=True)
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):  # ending its thread takes a second
        return ingest(request, return_state=True)
