"""Ending a run in one clear line where a user can mend it.

In: a flow. Out: the same, whose MinutebookErrors end it as Failed with their words, and without the way
through the program in the log. Will not: hide a fault of the program.
"""

import logging
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar, cast

from prefect.exceptions import FailedRun
from prefect.states import Failed

from schemas.errors import MinutebookError
from tasks.assembling.pool import PoolClosedError

_TASKS = "prefect.task_runs"

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def in_short(record: logging.LogRecord) -> bool:
    """Take the way through the program from a line of a log about what a user can mend, or cancelled.

    Of a flow nothing is left then: the state that it ended in says the same.
    """
    fault = record.exc_info[1] if record.exc_info else None
    if not isinstance(fault, (MinutebookError, FailedRun, PoolClosedError)):
        return True
    record.exc_info = record.exc_text = None
    return record.name == _TASKS


def in_a_line(work: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """Return the work; who calls the flow or task gets the error as if it had been raised."""

    @wraps(work)
    def run(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        try:
            return work(*args, **kwargs)
        except MinutebookError as error:
            return cast(Answer, Failed(message=str(error), data=error))

    return run


for _name in ("prefect.flow_runs", "prefect.engine", _TASKS):
    logging.getLogger(_name).addFilter(in_short)
