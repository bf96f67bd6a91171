"""Task: one document from the web, tried again where that may help.

In: a URL. Out: the file that holds it. Will not: try again what was refused for good.
"""

from pathlib import Path
from typing import Any

from prefect import task
from prefect.cache_policies import NO_CACHE

from tasks.fetching.download import TransientFetchError
from tasks.fetching.download import download as bytes_of


async def is_transient(_task: object, _run: object, state: Any) -> bool:
    """Say whether another try may succeed."""
    return isinstance(await state.result(raise_on_failure=False), TransientFetchError)


@task(
    name="download",
    cache_policy=NO_CACHE,
    persist_result=False,
    retries=3,
    retry_delay_seconds=[2, 10, 30],
    retry_jitter_factor=0.5,
    retry_condition_fn=is_transient,
)
def download(url: str, into: Path, max_bytes: int, private: bool) -> Path:
    """Write the document to a file; raises DocumentRejectedError, or TransientFetchError after the last try."""
    into.write_bytes(bytes_of(url, max_bytes, private))
    return into
