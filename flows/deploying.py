"""Telling a Prefect server which deployments there are.

In: declarations; the server is the one of Prefect's settings. Out: a work pool and deployments there, or deployments
that this process serves. Will not: start a server or a worker.
"""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from prefect import Flow, serve
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.actions import WorkPoolCreate, WorkPoolUpdate
from prefect.client.schemas.filters import (
    DeploymentFilter,
    DeploymentFilterName,
    FlowRunFilter,
    FlowRunFilterExpectedStartTime,
    FlowRunFilterState,
    FlowRunFilterStateType,
)
from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy, StateType
from prefect.client.schemas.sorting import FlowRunSort
from prefect.deployments.runner import RunnerDeployment
from prefect.exceptions import ObjectNotFound
from prefect.schedules import Cron
from prefect.types.entrypoint import EntrypointType
from prefect.utilities.importtools import import_object
from prefect.workers.process import ProcessWorker

from flows.deployments import DEPLOYMENTS, POOL, TIME_ZONE, Declared

ONE_AT_A_TIME = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.ENQUEUE)
"""The limit is the deployment's own: one that a flow asks for by name only warns where nobody made it."""


def deploy(folder: str) -> None:
    """Make the work pool, whose flows run in `folder`, and every deployment; what is there already is renewed."""
    with get_client(sync_client=True) as client:
        _make_pool(client, folder)
    for declared in DEPLOYMENTS:
        deployment(declared, POOL).apply()


def serve_here() -> None:
    """Serve every deployment from this process until it is ended."""
    serve(*(deployment(declared) for declared in DEPLOYMENTS), limit=len(DEPLOYMENTS))


def deployment(declared: Declared, pool: str | None = None) -> RunnerDeployment:
    """Return a deployment, for the workers of a pool or to be served; its flow is imported where it runs."""
    return RunnerDeployment.from_flow(
        flow_of(declared),
        name=declared.name,
        description=declared.says,
        schedule=Cron(declared.cron, timezone=TIME_ZONE) if declared.cron else None,
        concurrency_limit=ONE_AT_A_TIME if declared.in_turn else None,
        enforce_parameter_schema=True,
        work_pool_name=pool,
        entrypoint_type=EntrypointType.MODULE_PATH,
    )


def flow_of(declared: Declared) -> Flow[Any, Any]:
    """Return the flow that a deployment runs."""
    found: Flow[Any, Any] = import_object(declared.entrypoint)
    return found


def _make_pool(client: SyncPrefectClient, folder: str) -> None:
    template = ProcessWorker.get_default_base_job_template()
    template["variables"]["properties"]["working_dir"]["default"] = folder
    try:
        client.read_work_pool(POOL)
        client.update_work_pool(POOL, WorkPoolUpdate(base_job_template=template))
    except ObjectNotFound:
        client.create_work_pool(WorkPoolCreate(name=POOL, type="process", base_job_template=template))


def next_night(name: str = "nightly") -> datetime | None:
    """Return when the next run that the clock starts is due, or None where the schedule made none."""
    with get_client(sync_client=True) as client:
        runs = client.read_flow_runs(
            deployment_filter=DeploymentFilter(name=DeploymentFilterName(any_=[name])),
            flow_run_filter=FlowRunFilter(
                state=FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.SCHEDULED])),
                expected_start_time=FlowRunFilterExpectedStartTime(after_=datetime.now(UTC)),
            ),
            sort=FlowRunSort.EXPECTED_START_TIME_ASC,
            limit=1,
        )
    return next(
        (run.expected_start_time.astimezone(ZoneInfo(TIME_ZONE)) for run in runs if run.expected_start_time), None
    )


def missing_deployments() -> list[str]:
    """Return the names of the deployments that the server does not have."""
    with get_client(sync_client=True) as client:
        there = {each.name for each in client.read_deployments()}
    return [declared.name for declared in DEPLOYMENTS if declared.name not in there]


def is_working(worker: str) -> bool:
    """Say whether a worker of the pool sent a heartbeat lately."""
    with get_client(sync_client=True) as client:
        answer = client.request(
            "POST", "/work_pools/{work_pool_name}/workers/filter", path_params={"work_pool_name": POOL}, json={}
        )
    return any(each["name"] == worker and each["status"] == "ONLINE" for each in answer.json())
