"""Ending a run in one clear line where a user can mend it.

In: a flow or a task. Out: the same, whose MinutebookErrors end it as Failed with their words, and without the way
through the program in the log. Will not: hide a fault of the program.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar, cast

from prefect.states import Failed

from schemas.errors import MinutebookError

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def in_a_line(work: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """Return the work; who calls the flow or task gets the error as if it had been raised."""

    @wraps(work)
    def run(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        try:
            return work(*args, **kwargs)
        except MinutebookError as error:
            return cast(Answer, Failed(message=str(error), data=error))

    return run
