"""The main flow: documents below some paths into the warehouse, and only what is new or changed.

    discover -> plan -> [ fetch -> extract -> validate -> load ] for each batch -> report

In: an IngestRequest. Out: a warehouse, and a Completed state that says what was done.
Will not: parse in this process, trust Prefect's records, or fail because of a bad document.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from prefect import flow
from prefect.artifacts import create_markdown_artifact
from prefect.client.orchestration import get_client
from prefect.client.schemas.objects import State
from prefect.context import FlowRunContext
from prefect.futures import PrefectFuture, wait
from prefect.runtime import flow_run
from prefect.states import Completed
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner
from prefect.utilities.annotations import quote

from flows.noting import now_utc
from flows.observing import OBSERVER
from flows.preparation import asked_for, known, ours, still_refused, wanted
from flows.publishing import publish_held
from flows.report import Report, dry_report, report_of, run_name, sentence
from flows.reporting import markdown
from flows.request import IngestRequest
from flows.running import Run, running
from flows.settings import CENTRAL_UNITS, Settings, load_settings
from tasks.assembling.tally import Tally, sum_of
from tasks.discover import discover
from tasks.extract import extract
from tasks.fetch import fetch
from tasks.fetching.planning import Known, Plan
from tasks.linking.people import linked
from tasks.load import load
from tasks.plan import plan
from tasks.validate import validate
from warehouse.notes import write_notes
from warehouse.people import link_due

Value = TypeVar("Value")


def unseen(value: Value) -> Value:
    """Hand a value to a task without Prefect walking through all of it in search of futures."""
    return cast(Value, quote(value))


def later(future: PrefectFuture[Value]) -> Value:
    """Hand to a task what another one has not returned yet; Prefect waits for it."""
    return cast(Value, future)


class Chain(NamedTuple):
    """The task runs of one batch."""

    fetched: PrefectFuture[Path]
    extracted: PrefectFuture[Path]
    validated: PrefectFuture[Path]
    loaded: PrefectFuture[Tally]


def runner(workers: int) -> TaskRunner[PrefectFuture[Any]]:
    """Return a runner that keeps so many readers busy: a task that waits for the one before it holds a thread."""
    threads = ThreadPoolTaskRunner[Any](len(Chain._fields) * (workers + 1))
    return cast(TaskRunner[PrefectFuture[Any]], threads)


@flow(
    name="ingest",
    flow_run_name="ingest",
    task_runner=runner(CENTRAL_UNITS),
    persist_result=False,
)
def ingest(request: IngestRequest) -> State[None]:
    """Ingest what is new or changed below the paths, and report on every document that they offer."""
    return ingested(request)


def ingested(request: IngestRequest) -> State[None]:
    """Do so within the flow run that calls this, which the tasks and the report then belong to."""
    settings = load_settings()
    request = asked_for(request, settings)
    if request.dry_run:
        work = planned(request, settings, known(settings))
        return told(dry_report(work, still_refused(work, settings)))
    with running(settings, OBSERVER.get()) as run:
        state = told(carried_out(run, planned(request, settings, known(settings))))
        if settings.publish:
            publish_held(settings, settings.publish)
        return state


def planned(request: IngestRequest, settings: Settings, so_far: Known) -> Plan:
    """Return what there is to do."""
    offered = discover(request.paths, request.source or None, unseen(so_far.ledger), ours(settings))
    return plan(unseen(offered), unseen(so_far), wanted(request))


def carried_out(run: Run, work: Plan) -> Report:
    """Do the work batch by batch; return the report."""
    refused_before = still_refused(work, run.settings)
    if not work.work:
        write_notes(run.loading.engine, work.notes, now_utc())
        link_due(run.loading.engine, linked)
        return report_of(work, refused_before=refused_before)
    OBSERVER.get().started(len(work.work))
    chains = [submitted(batch, run) for batch in run.begin(work)]
    return run.finish(work, collected(chains, run), refused_before)


def submitted(batch: Path, run: Run) -> Chain:
    """Submit the stages of one batch; it is loaded while others are read, so a killed run loses little."""
    fetched = fetch.submit(batch, unseen(run.archive), run.settings.max_bytes)
    extracted = extract.submit(later(fetched), unseen(run.pool), run.themes_file)
    validated = validate.submit(later(extracted))
    loaded = load.submit(later(validated), unseen(run.loading))
    return Chain(fetched, extracted, validated, loaded)


def collected(chains: Sequence[Chain], run: Run) -> Tally:
    """Return what became of all batches; raises the first fault after the other batches are loaded."""
    try:
        wait([chain.loaded for chain in chains])
    except BaseException:
        stop(run)
        raise
    for chain in chains:
        for future in chain:
            future.result()
    return sum_of(chain.loaded.result() for chain in chains)


def stop(run: Run) -> None:
    """End the readers and what waits for them, so that nothing writes after the lock is given back."""
    run.pool.close()
    context = FlowRunContext.get()
    if context and isinstance(context.task_runner, ThreadPoolTaskRunner):
        context.task_runner.cancel_all()


def told(report: Report) -> State[Any]:
    """Tell the terminal and Prefect; return the state that says it in one line."""
    OBSERVER.get().ended(report)
    create_markdown_artifact(markdown(report), key="ingest-report", description=sentence(report))
    if flow_run.id:
        with get_client(sync_client=True) as client:
            client.update_flow_run(flow_run.id, name=run_name(report))
    return Completed(message=sentence(report))
