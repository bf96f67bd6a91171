"""Task: what do the sources offer?

In: paths, source list, ledger. Out: a Discovery. Will not: open a document.
"""

from collections.abc import Iterable

from prefect import task
from prefect.cache_policies import NO_CACHE

from seeds.register import council_codes
from tasks.fetching.offering import Discovery, Ledger
from tasks.fetching.offering import discover as documents_below


@task(name="discover", cache_policy=NO_CACHE, persist_result=False)
def discover(paths: Iterable[str], source: str | None, ledger: Ledger, excluded: Iterable[str]) -> Discovery:
    """Return every document below the paths; raises SourceListError and PathNotFoundError."""
    return documents_below(paths, source, ledger, council_codes(), excluded)
