"""The flow that publishes: from the warehouse to the files that readers have.

    hold the warehouse -> snapshot -> tables and package -> swap

In: a PublishRequest. Out: a new current set below `published` in the data folder, and a Completed state that says so.
Will not: publish while a run writes, or break what was published before.
"""

from typing import Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.publishing import publish_now, sentence
from flows.request import PublishRequest
from flows.settings import load_settings
from tasks.one_line import in_a_line


@flow(name="publish", flow_run_name="publish", persist_result=False)
@in_a_line
def publish(request: PublishRequest) -> State[Any]:
    """Publish the warehouse for readers; yesterday's files stay where this fails."""
    published = publish_now(load_settings(), request.formats)
    return Completed(message=sentence(published))
