"""Who is told when a night goes wrong, and what is done about a run whose process is gone.

In: a file of automations (`automations.yaml`), and the notification blocks that an operator made. Out: automations on
the Prefect server, by name. Will not: hold an address or a password: these are in the block, which Prefect encrypts.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import yaml
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.events.schemas.automations import Automation, AutomationCore
from pydantic import ValidationError

from schemas.errors import MinutebookError

OURS = Path(__file__).with_suffix(".yaml")
BLOCK = "minutebook-alerts"
"""The block that ours are sent by: a webhook, e-mail, Slack or Teams block, whatever the operator has."""


TAG = "minutebook"
"""By which ours are told from others on the server: those that the file has no more are taken away."""


class AutomationsError(MinutebookError):
    """The file of automations cannot be used."""


def automate(file: Path | None = None) -> tuple[str, ...]:
    """Make the automations of the file and no others; return the blocks that it names and nobody made.

    What a missing block would send is left out. An automation that is as it should be is left alone: renewed, it would
    begin to count its hours anew.
    """
    declared = read_automations(file or OURS)
    with get_client(sync_client=True) as client:
        blocks = {each.name: each.id for each in client.read_block_documents(include_secrets=False) if each.name}
        there = {one.name: one for one in client.read_automations() if TAG in one.tags}
        for one in declared:
            if _blocks_of(one) <= blocks.keys():
                _renew(client, there.get(one["name"]), automation(one, blocks))
        for name in there.keys() - {one["name"] for one in declared}:
            client.delete_automation(there[name].id)
    return tuple(name for name in _all_blocks(declared) if name not in blocks)


def blocks_of(file: Path | None = None) -> tuple[str, ...]:
    """Return the names of the blocks by which the automations of a file send."""
    return _all_blocks(read_automations(file or OURS))


def how(missing: tuple[str, ...]) -> str:
    """Return what to do about blocks that nobody made."""
    names = " and ".join(f"`{name}`" for name in missing)
    return (
        f"nobody is told when a night fails: make a block named {names} on the page Blocks (Custom Webhook, Slack, "
        "Microsoft Teams, e-mail by SendGrid …), then `minutebook alerts --try`"
    )


def read_automations(file: Path) -> tuple[Mapping[str, Any], ...]:
    """Return the automations as the file declares them; raises AutomationsError, with the field that is wrong."""
    try:
        declared = tuple(yaml.safe_load(file.read_text("utf-8"))["automations"])
        for one in declared:
            automation(one, dict.fromkeys(_blocks_of(one), UUID(int=0)))
    except ValidationError as error:
        fault = error.errors()[0]
        raise AutomationsError(f"{file}, {'.'.join(map(str, fault['loc']))}: {fault['msg']}") from None
    except (OSError, UnicodeDecodeError, yaml.YAMLError, TypeError, KeyError, AttributeError) as error:
        raise AutomationsError(f"{file} cannot be used as a list of automations: {error!r}") from None
    return declared


def automation(declared: Mapping[str, Any], blocks: Mapping[str, UUID]) -> AutomationCore:
    """Return one for the server, in which each block has its id."""
    actions = [
        {**action, "block_document_id": blocks[action["block"]]} if "block" in action else action
        for action in declared["actions"]
    ]
    return AutomationCore.model_validate({**declared, "actions": actions, "tags": [TAG]})


def _all_blocks(declared: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(sorted({name for one in declared for name in _blocks_of(one)}))


def _blocks_of(declared: Mapping[str, Any]) -> set[str]:
    return {action["block"] for action in declared["actions"] if "block" in action}


def _renew(client: SyncPrefectClient, there: Automation | None, wanted: AutomationCore) -> None:
    if not there:
        client.create_automation(wanted)
    elif _said(there) != _said(wanted):
        client.update_automation(there.id, wanted)


def _said(one: AutomationCore) -> dict[str, Any]:
    """Return what an automation says, without the ids that the server gives."""
    return one.model_dump(include=set(AutomationCore.model_fields))
