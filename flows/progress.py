"""How far a run is, on the pages of Prefect.

In: what a run tells its observer. Out: one artifact that is renewed every few seconds. Will not: fail a run because
the server did not answer for a moment.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from uuid import UUID

import httpx
from prefect.artifacts import create_progress_artifact, update_progress_artifact
from prefect.runtime import deployment

from flows.observing import NOBODY, OBSERVER
from flows.report import Report

SECONDS = 3.0
"""Between two updates: each is a call of the server."""


class Shown:
    """The observer of a run that was started from a page."""

    def __init__(self) -> None:
        """Begin with nothing to show."""
        self._artifact: UUID | None = None
        self._documents = self._done = 0
        self._due = 0.0
        self._lock = Lock()

    def started(self, documents: int) -> None:
        """Show that nothing is done yet."""
        self._documents = documents
        self._artifact = create_progress_artifact(0.0, key="progress", description=self._said())  # type: ignore[assignment]

    def advanced(self, documents: int) -> None:
        """Move on, if the last time is long enough ago."""
        with self._lock:
            self._done += documents
            if time.monotonic() < self._due:
                return
            self._due = time.monotonic() + SECONDS
        self._show()

    def ended(self, report: Report) -> None:
        """Show that all is done."""
        self._done = self._documents
        self._show()

    def _show(self) -> None:
        if self._artifact is None:
            return
        try:
            update_progress_artifact(self._artifact, 100.0 * self._done / self._documents, description=self._said())
        except httpx.HTTPError:
            return

    def _said(self) -> str:
        return f"{self._done:,} of {self._documents:,} documents read"


@contextmanager
def observed() -> Iterator[None]:
    """Show on the pages how far a run is that a deployment started, and that no terminal watches."""
    if OBSERVER.get() is not NOBODY or not deployment.id:
        yield
        return
    token = OBSERVER.set(Shown())
    try:
        yield
    finally:
        OBSERVER.reset(token)
