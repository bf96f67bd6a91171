"""The deployments: which flows can be started from Prefect's pages, and which of them start by the clock.

In: nothing. Out: declarations, from which `minutebook up`, `minutebook serve` and `prefect.yaml` are made.
Will not: import a flow, or Prefect, before it is deployed.
"""

from dataclasses import dataclass
from typing import Any

POOL = "minutebook"
"""The work pool whose workers run the flows."""

TIME_ZONE = "Europe/London"


@dataclass(frozen=True, slots=True)
class Declared:
    """One deployment: the flow as `package.module.function`, and when it starts by itself, if it does.

    One run at a time writes: the next one waits for it (`in_turn`).
    """

    name: str
    entrypoint: str
    says: str
    cron: str | None = None
    in_turn: bool = True


DEPLOYMENTS = (
    Declared(
        "nightly",
        "flows.nightly.nightly",
        "Every night: ingest all sources, as the settings name them.",
        cron="30 2 * * *",
    ),
    Declared("ingest", "flows.ingest.ingest", "By hand: ingest folders and files, and only what is new or changed."),
    Declared("reprocess", "flows.maintain.reprocess", "By hand: read every document of the sources again."),
    Declared("publish", "flows.publish.publish", "By hand: write what others read, from what the warehouse holds."),
    Declared(
        "parse-one",
        "flows.parse_one.parse_one",
        "By hand: read one document and show each fact beside its words. Nothing is kept.",
        in_turn=False,
    ),
    Declared("purge", "flows.maintain.purge", "By hand: erase documents with every trace, for good."),
)


def as_yaml(declared: Declared) -> dict[str, Any]:
    """Return a deployment as `prefect.yaml` has it."""
    one: dict[str, Any] = {"name": declared.name, "entrypoint": declared.entrypoint, "description": declared.says}
    if declared.cron:
        one["schedules"] = [{"cron": declared.cron, "timezone": TIME_ZONE}]
    if declared.in_turn:
        one["concurrency_limit"] = {"limit": 1, "collision_strategy": "ENQUEUE"}
    return {**one, "work_pool": {"name": POOL}}
