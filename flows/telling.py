"""Telling Prefect what a run did: its name, its state and its artifacts.

In: a judged Report. Out: a state that says it in one line, and pages. Will not: make a state of its own kind for a
flow, which the pages would hide.
"""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from prefect.artifacts import create_link_artifact, create_markdown_artifact, create_table_artifact
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import State
from prefect.runtime import deployment, flow_run
from prefect.settings import PREFECT_UI_URL
from prefect.states import Completed, Failed

from flows.deployments import TIME_ZONE
from flows.observing import OBSERVER
from flows.report import Report, run_name, sentence
from flows.report_markdown import markdown, quarantine_rows


def today() -> str:
    """Return the day of the run, where the councils are."""
    return f"{datetime.now(ZoneInfo(TIME_ZONE)):%Y-%m-%d}"


def told(report: Report, comparison: str | None = None) -> State[Any]:
    """Tell the terminal and Prefect; `comparison` is the address of the report that compares councils."""
    OBSERVER.get().ended(report)
    links = {"comparison of councils": comparison}
    if report.quarantine:
        said = f"{len(report.quarantine)} documents that are not loaded, and what to do about each"
        table = create_table_artifact(quarantine_rows(report), key="quarantine", description=said)
        links["quarantine, every document"] = _page("artifacts/artifact", table)
    links["tasks and log of this run"] = _page("runs/flow-run", flow_run.id)
    shown = {name: address for name, address in links.items() if address}
    create_markdown_artifact(markdown(report, shown), key="ingest-report", description=sentence(report))
    if comparison:
        create_link_artifact(comparison, "councils side by side", key="comparison", description="councils side by side")
    _name(report)
    if report.breaches:
        return Failed(message=f"not as expected: {'; '.join(report.breaches)} ({sentence(report)})")
    return Completed(message=sentence(report))


def _page(kind: str, one: object) -> str | None:
    """Return the address of a page of Prefect, or None for a run of the command line, which no pages outlive."""
    pages = PREFECT_UI_URL.value()
    return f"{pages}/{kind}/{one}" if pages and one and deployment.id else None


def _name(report: Report) -> None:
    if flow_run.id:
        with get_client(sync_client=True) as client:
            client.update_flow_run(flow_run.id, name=run_name(report, flow_run.flow_name or "run", today()))
