"""The flow of the night: everything that the settings name as sources, and only what is new or changed of it.

In: the settings. Out: what `ingest` returns. Will not: take parameters: what is to be ingested is said once, where it
does not depend on who starts the run.
"""

from typing import Any

from prefect import flow
from prefect.client.schemas.objects import State

from flows.ingest import ingested
from flows.request import IngestRequest
from flows.telling import today
from tasks.one_line import in_a_line


def of_today() -> str:
    """Return the name of a run until it has something to tell."""
    return f"nightly {today()}"


@flow(name="nightly", flow_run_name=of_today, persist_result=False)
@in_a_line
def nightly() -> State[Any]:
    """Ingest all sources of the settings: only what is new or changed."""
    return ingested(IngestRequest())
