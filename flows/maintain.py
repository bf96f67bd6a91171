"""The flows that look after what is held: erasing documents for good, and reading all of them again.

In: a PurgeRequest or a ReprocessRequest. Out: a state that says in one line what was done. Will not: name a document
in a log or an artifact of a purge: Prefect keeps what it is told.
"""

from typing import Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.states import Completed

from flows.erasing import Erased, finish_pending
from flows.erasing import purge as erase
from flows.ingest import ingested
from flows.maintain_request import PurgeRequest, ReprocessRequest
from flows.request import IngestRequest, Mode
from flows.settings import load_settings
from tasks.one_line import in_a_line


@flow(name="purge", flow_run_name="purge", persist_result=False)
@in_a_line
def purge(request: PurgeRequest) -> State[Any]:
    """Erase documents with every trace, or go on with purges that wait; without documents, only the latter."""
    settings = load_settings()
    erased = erase(settings, request.documents, request.reason) if request.documents else finish_pending(settings)
    return Completed(message=said(erased))


@flow(name="reprocess", flow_run_name="reprocess", persist_result=False)
@in_a_line
def reprocess(request: ReprocessRequest) -> State[Any]:
    """Read every document of the sources again, whether it changed or not; the report says what that changed."""
    return ingested(IngestRequest(mode=Mode.EVERYTHING, councils=request.councils, since=request.since))


def said(erased: Erased) -> str:
    """Return what a purge did, without a name: `2 purged, receipts prg_1, prg_2; waits for a reader`."""
    if not erased.receipts:
        return "no purge was pending"
    receipts = ", ".join(record.purge_id for record in erased.receipts)
    waits = f"; the bytes wait for {erased.waiting}" if erased.waiting else ""
    return f"{len(erased.receipts)} purged, receipts {receipts}{waits}"
