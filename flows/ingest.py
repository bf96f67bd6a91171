"""The main flow: documents below some paths into the warehouse, and only what is new or changed.

    discover -> plan -> [ fetch -> extract -> validate -> load ] for each batch -> report

In: an IngestRequest. Out: a warehouse, and a Completed state that says what was done.
Will not: parse in this process, trust Prefect's records, or fail because of a bad document.
"""

from collections.abc import Iterable
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.futures import PrefectFuture
from prefect.utilities.annotations import quote

from flows.comparison_page import comparison_page
from flows.judging import council_by_council, expected_of, judged
from flows.observing import OBSERVER
from flows.preparation import asked_for, known, ours, still_refused, wanted
from flows.progress import observed
from flows.publishing import publish_held
from flows.report import Report, dry_report, report_of
from flows.request import IngestRequest
from flows.runners import Runner, cancel, readers, reads_here
from flows.running import Run, running
from flows.settings import Settings, load_settings
from flows.telling import told
from flows.window import in_window
from tasks.assembling.tally import Tally, sum_of
from tasks.discover import discover
from tasks.extract import extract
from tasks.fetch import fetch
from tasks.fetching.grounds import Known
from tasks.fetching.planning import Plan
from tasks.load import load
from tasks.one_line import in_a_line
from tasks.plan import plan
from tasks.validate import validate

Value = TypeVar("Value")
BATCHES_A_READER = 2
"""One that is read, and one that is ready when it is done; as many for the loader."""


def unseen(value: Value) -> Value:
    """Hand a value to a task without Prefect walking through all of it in search of futures."""
    return cast(Value, quote(value))


def later(future: PrefectFuture[Value]) -> Value:
    """Hand to a task what another one has not returned yet; Prefect waits for it."""
    return cast(Value, future)


class Chain(NamedTuple):
    """The task runs that read one batch, wherever they run."""

    fetched: PrefectFuture[Path]
    extracted: PrefectFuture[Path]
    validated: PrefectFuture[Path]


@flow(name="ingest", flow_run_name="ingest", persist_result=False)
@in_a_line
def ingest(request: IngestRequest) -> State[Any]:
    """Ingest what is new or changed below the paths, and report on every document that they offer."""
    return ingested(request)


def ingested(request: IngestRequest) -> State[Any]:
    """Do so within the flow run that calls this, which the tasks and the report then belong to."""
    settings = load_settings()
    asked = asked_for(request, settings)
    expected = expected_of(settings, all_sources=asked is not request)
    if request.dry_run:
        work = planned(asked, settings, known(settings))
        return told(council_by_council(dry_report(work, still_refused(work, settings)), work, settings))
    with observed(), running(settings, OBSERVER.get()) as run:
        work = planned(asked, settings, known(settings))
        report = judged(council_by_council(carried_out(run, work), work, settings), expected)
        if settings.publish and not report.breaches:
            with run.turn():
                publish_held(settings, settings.publish)
        return told(report, comparison_page(report, settings))


def planned(request: IngestRequest, settings: Settings, so_far: Known) -> Plan:
    """Return what there is to do."""
    offered = discover(request.paths, request.source or None, unseen(so_far.ledger), ours(settings))
    return plan(unseen(offered), unseen(so_far), wanted(request))


def carried_out(run: Run, work: Plan) -> Report:
    """Do the work batch by batch; return the report."""
    refused_before = still_refused(work, run.settings)
    if not work.work:
        with run.turn():
            run.note(work)
        return report_of(work, refused_before=refused_before)
    OBSERVER.get().started(len(work.work))
    with readers(run.settings.runner, run.settings.workers) as runner:
        return run.finish(work, collected(run.begin(work), run, runner), refused_before)


def submitted(batch: Path, run: Run, runner: Runner) -> Chain:
    """Submit the stages that read one batch. What travels are paths and terms: a reader may be another process."""
    fetched = runner.submit(fetch, {"batch": batch, "terms": run.terms})
    extracted = runner.submit(extract, {"batch": fetched, "terms": run.terms})
    validated = runner.submit(validate, {"batch": extracted})
    return Chain(fetched, extracted, validated)


def collected(batches: Iterable[Path], run: Run, runner: Runner) -> Tally:
    """Return what became of all batches; raises the first fault after the other batches are loaded.

    Loading is for this process, which holds the lock: a batch at a time while the next ones are read. So the first
    documents are held early, a killed run loses little, and what is read and not yet loaded stays a few batches.
    """
    width = BATCHES_A_READER * (run.settings.workers + 1)
    chains, ends = list[Chain](), list[State[Tally]]()
    try:
        for chain in in_window(batches, lambda batch: submitted(batch, run, runner), attrgetter("validated"), width):
            chains.append(chain)
            ends.append(loaded(chain.validated, run, runner))
    except BaseException:
        stop(run, runner)
        raise
    for chain in chains:
        for future in chain:
            future.result()
    return sum_of(end.result() for end in ends)


def loaded(validated: PrefectFuture[Path], run: Run, runner: Runner) -> State[Tally]:
    """Load a batch in this run's turn, and return how that ended; where it could not be read, it is not loaded."""
    with run.turn():
        end = load(later(validated), unseen(run.loading), return_state=True)
    if end.is_completed() and not reads_here(runner):  # readers elsewhere cannot tell the observer themselves
        OBSERVER.get().advanced(end.result().documents)
    return end


def stop(run: Run, runner: Runner) -> None:
    """End the readers and what waits for them, so that nothing writes after the lock is given back."""
    run.pool.close()
    cancel(runner)
