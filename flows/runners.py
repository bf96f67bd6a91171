"""The task runners that read batches: threads of this process with its children, or processes of Dask.

In: where to read and how many readers. Out: a runner that has started. Will not: load, which is for the flow's process.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

from prefect.client.orchestration import get_client
from prefect.futures import PrefectFuture
from prefect.settings import PREFECT_API_URL, temporary_settings
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner

from flows.where import DASK, HERE, checked_runner

Runner = TaskRunner[PrefectFuture[Any]]
STAGES = 3
"""Tasks of a batch that a runner is handed at once: one that waits for the one before it holds a thread."""


@contextmanager
def readers(where: str, workers: int) -> Iterator[Runner]:
    """Hold a runner that keeps so many readers busy; raises RunnerError where it cannot be had."""
    if checked_runner(where) == HERE:
        with ThreadPoolTaskRunner[Any](STAGES * (workers + 1)) as threads:
            yield cast(Runner, threads)
        return
    with temporary_settings({PREFECT_API_URL: _server()}), _dask(where, workers) as processes:
        yield processes


def reads_here(runner: Runner) -> bool:
    """Say whether the readers belong to this process."""
    return isinstance(runner, ThreadPoolTaskRunner)


def cancel(runner: Runner) -> None:
    """Have what has not begun not begin; what Dask has is ended with its cluster, or has no spool to write to."""
    if isinstance(runner, ThreadPoolTaskRunner):
        runner.cancel_all()


def _server() -> str:
    """Return the address of the server that watches this run: a reader without it would start one of its own."""
    with get_client(sync_client=True) as client:
        return str(client.api_url)


def _dask(where: str, workers: int) -> Runner:
    """Return a runner of Dask. Its own cluster listens on loopback and talks only to who has its certificate."""
    from prefect_dask.task_runners import DaskTaskRunner

    if where != DASK:
        return cast(Runner, DaskTaskRunner(address=where))
    cluster = {"n_workers": workers, "threads_per_worker": 1, "dashboard_address": None, "security": True}
    return cast(Runner, DaskTaskRunner(cluster_kwargs=cluster))
