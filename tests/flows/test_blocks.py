"""What operators keep in blocks of Prefect: who is told, and the URL of the warehouse."""

from pathlib import Path
from typing import Any

import pytest

from flows.settings import load_settings
from schemas.errors import MinutebookError

pytestmark = pytest.mark.prefect


def made() -> dict[str, Any]:
    """When each automation of the server was changed last, by its name."""
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        return {one["name"]: one["updated"] for one in client.request("POST", "/automations/filter", json={}).json()}


ALWAYS = {"Minutebook: a run whose process is gone", "Minutebook: a run that never began"}


def test_automations_are_made_once_and_those_whose_block_is_missing_are_told(prefect_server: None) -> None:
    from prefect.blocks.notifications import CustomWebhookNotificationBlock

    from flows.automations import BLOCK, automate, how

    assert automate() == (BLOCK,)
    assert f"make a block named `{BLOCK}`" in how((BLOCK,))
    assert set(made()) == ALWAYS
    CustomWebhookNotificationBlock(name="alerts", url="http://127.0.0.1:1/").save(BLOCK)
    assert automate() == ()
    first = made()
    assert set(first) > ALWAYS
    assert automate() == ()
    assert made() == first, "what is as it should be is left alone: its hours would begin anew"


def test_a_block_that_cannot_send_says_so_in_a_line(prefect_server: None) -> None:
    from prefect.blocks.notifications import CustomWebhookNotificationBlock
    from prefect.blocks.system import Secret

    from flows.alert_blocks import NotSentError, send

    CustomWebhookNotificationBlock(name="dead", url="http://127.0.0.1:1/").save("dead")
    Secret(value="quiet").save("quiet")
    for name, words in (("dead", "could not send"), ("quiet", "sends no messages"), ("none", "sends no messages")):
        with pytest.raises(NotSentError, match=words):
            send(name, "subject", "body")


# what stands in the file, what is said about it
FAULTY = [
    ("automations: [", "cannot be used"),
    ("[]", "cannot be used"),
    ("automations:\n- name: a\n  actions: []\n", "trigger"),
    ("automations:\n- name: a\n  trigger: {posture: Proactive, within: 3}\n  actions: []\n", "trigger"),
]


@pytest.mark.parametrize(("content", "words"), FAULTY)
def test_a_file_of_automations_that_is_wrong_is_told_in_a_line(tmp_path: Path, content: str, words: str) -> None:
    from flows.automations import AutomationsError, read_automations

    file = tmp_path / "own.yaml"
    file.write_text(content, "utf-8")
    with pytest.raises(AutomationsError, match=words) as told:
        read_automations(file)
    assert str(file) in str(told.value)
    assert "\n" not in str(told.value)


def test_ours_are_about_flows_that_there_are() -> None:
    from flows.automations import OURS, read_automations
    from flows.deployments import DEPLOYMENTS

    related = [one["trigger"]["match_related"] for one in read_automations(OURS)]
    named = {name for each in related for name in each["prefect.resource.name"]}
    assert named == {declared.name for declared in DEPLOYMENTS}


def test_the_warehouse_may_be_named_in_a_secret_block(
    prefect_server: None, workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prefect.blocks.system import Secret

    monkeypatch.setenv("MINUTEBOOK_WAREHOUSE", "prefect-secret:warehouse")
    with pytest.raises(MinutebookError, match="no Secret block named 'warehouse'"):
        load_settings()
    Secret(value="sqlite:///kept/elsewhere.sqlite").save("warehouse")
    assert load_settings().warehouse == "sqlite:///kept/elsewhere.sqlite"
