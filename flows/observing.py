"""Who watches a run from the same process: the terminal's progress bar, or nobody.

In: how far the run is. Out: nothing. Will not: reach Prefect; its interface has its own picture.
"""

from contextvars import ContextVar
from typing import Protocol

from flows.report import Report


class Observer(Protocol):
    """What a run tells while it goes on; called from several threads."""

    def started(self, documents: int) -> None:
        """Hear how many documents there are to do."""

    def advanced(self, documents: int) -> None:
        """Hear that so many more are read."""

    def ended(self, report: Report) -> None:
        """Hear what came of the run."""


class Nobody:
    """The observer of a run that nobody watches from here."""

    def started(self, documents: int) -> None:
        """Do nothing."""

    def advanced(self, documents: int) -> None:
        """Do nothing."""

    def ended(self, report: Report) -> None:
        """Do nothing."""


NOBODY: Observer = Nobody()
OBSERVER: ContextVar[Observer] = ContextVar("observer", default=NOBODY)
