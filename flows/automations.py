"""Who is told when a night goes wrong, and what is done about a run whose process is gone.

In: the notification block that an operator made. Out: automations on the Prefect server, by name. Will not: hold an
address or a password: these are in the block, which Prefect encrypts.
"""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ChangeFlowRunState, SendNotification
from prefect.events.schemas.automations import AutomationCore, EventTrigger, Posture

from flows.deployments import DEPLOYMENTS

BLOCK = "minutebook-alerts"
"""The name of the block that sends: a webhook, e-mail, Slack or Teams block, whatever the operator has."""

HOW = (
    f"nobody is told when a night fails: make a block named `{BLOCK}` on the page Blocks (Custom Webhook, Slack, "
    "Microsoft Teams, e-mail …), then start Minutebook again"
)
ZOMBIE_SECONDS = 150
"""Five heartbeats."""

LATE = timedelta(hours=26)
_ENDS = {f"prefect.flow-run.{end}" for end in ("Completed", "Failed", "Cancelled", "Crashed")}
_INGESTS = ("nightly", "ingest")


def automate() -> bool:
    """Make the automations, or renew them; say whether there is a block that sends."""
    with get_client(sync_client=True) as client:
        block = _block(client)
        for automation in (zombies(), *(alerts(block) if block else ())):
            _renew(client, automation)
    return block is not None


def zombies() -> AutomationCore:
    """Return the automation that calls a run crashed whose process sends no heartbeat: its turn is then free."""
    return AutomationCore(
        name="Minutebook: a run whose process is gone",
        description="Marks it as crashed, so that the next one begins. What it loaded stays loaded.",
        trigger=EventTrigger(
            after={"prefect.flow-run.heartbeat"},
            expect={"prefect.flow-run.heartbeat", *_ENDS},
            match={"prefect.resource.id": ["prefect.flow-run.*"]},
            match_related=_of_flows([each.name for each in DEPLOYMENTS]),
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=timedelta(seconds=ZOMBIE_SECONDS),
        ),
        actions=[ChangeFlowRunState(state=StateType.CRASHED, message="its process sent no heartbeat", force=True)],
    )


def alerts(block: UUID) -> tuple[AutomationCore, ...]:
    """Return the automations that tell somebody."""
    return (
        AutomationCore(
            name="Minutebook: no good ingest in 26 hours",
            description="The night did not come, or did not end well.",
            trigger=EventTrigger(
                expect={"prefect.flow-run.Completed"},
                match={"prefect.resource.id": ["prefect.flow-run.*"]},
                match_related=_of_flows(_INGESTS),
                posture=Posture.Proactive,
                threshold=1,
                within=LATE,
            ),
            actions=[_send(block, "Minutebook: no good ingest in 26 hours", "`minutebook doctor` says what is wrong.")],
        ),
        AutomationCore(
            name="Minutebook: a run failed",
            description="Less than expected, nothing at all, or a fault; the message of the run says which.",
            trigger=EventTrigger(
                expect={"prefect.flow-run.Failed", "prefect.flow-run.Crashed"},
                match={"prefect.resource.id": ["prefect.flow-run.*"]},
                match_related=_of_flows(_INGESTS),
                posture=Posture.Reactive,
                threshold=1,
            ),
            actions=[
                _send(
                    block,
                    "Minutebook: {{ flow_run.name }} {{ flow_run.state.name }}",
                    "{{ flow_run.state.message }}\n\n{{ flow_run|ui_url }}",
                )
            ],
        ),
    )


def _of_flows(names: Sequence[str]) -> dict[str, str | list[str]]:
    return {"prefect.resource.role": "flow", "prefect.resource.name": list(names)}


def _send(block: UUID, subject: str, body: str) -> SendNotification:
    return SendNotification(block_document_id=block, subject=subject, body=body)


def _block(client: SyncPrefectClient) -> UUID | None:
    found = client.read_block_documents(include_secrets=False)
    return next((each.id for each in found if each.name == BLOCK), None)


def _renew(client: SyncPrefectClient, automation: AutomationCore) -> None:
    there = client.read_automations_by_name(automation.name)
    if there:
        client.update_automation(there[0].id, automation)
    else:
        client.create_automation(automation)
