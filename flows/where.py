"""Where the documents of a run are read: here, in processes of Dask on this machine, or at a scheduler's address.

In: the words of a user. Out: the same words, checked. Will not: import Prefect or Dask, or connect.
"""

import re
from importlib.util import find_spec

from schemas.errors import MinutebookError

HERE, DASK = "here", "dask"
_ADDRESS = re.compile(r"(?:tcp|tls)://[^\s/@]+:\d{1,5}")


class RunnerError(MinutebookError):
    """What is asked for cannot read documents."""


def checked_runner(runner: str) -> str:
    """Return where to read; raises RunnerError for what is no such place, or needs what is not installed."""
    if runner == HERE:
        return runner
    if runner != DASK and not _ADDRESS.fullmatch(runner):
        raise RunnerError(
            f"{runner!r} is no runner: write here, dask, or a scheduler's address such as tcp://host:8786"
        )
    if find_spec("prefect_dask") is None:
        raise RunnerError(f"the runner {runner} needs Dask: `make dask` installs it")
    return runner
