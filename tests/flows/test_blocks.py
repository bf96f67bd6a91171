"""What operators keep in blocks of Prefect: who is told, and the URL of the warehouse."""

from pathlib import Path

import pytest

from flows.settings import load_settings
from schemas.errors import MinutebookError

pytestmark = pytest.mark.prefect


def names() -> set[str]:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        return {automation.name for automation in client.read_automations()}


def test_without_a_block_nobody_is_told_and_with_one_somebody_is(prefect_server: None) -> None:
    from prefect.blocks.notifications import CustomWebhookNotificationBlock

    from flows.automations import BLOCK, automate

    assert not automate()
    assert names() == {"Minutebook: a run whose process is gone"}
    webhook = CustomWebhookNotificationBlock(name="alerts", url="http://127.0.0.1:1/")
    webhook.save(BLOCK)
    assert automate()
    assert automate(), "what is there already is renewed"
    assert names() == {
        "Minutebook: a run whose process is gone",
        "Minutebook: no good ingest in 26 hours",
        "Minutebook: a run failed",
    }


def test_the_warehouse_may_be_named_in_a_secret_block(
    prefect_server: None, workplace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prefect.blocks.system import Secret

    monkeypatch.setenv("MINUTEBOOK_WAREHOUSE", "prefect-secret:warehouse")
    with pytest.raises(MinutebookError, match="no Secret block named 'warehouse'"):
        load_settings()
    Secret(value="sqlite:///kept/elsewhere.sqlite").save("warehouse")
    assert load_settings().warehouse == "sqlite:///kept/elsewhere.sqlite"
