"""A real server with a real worker, as `minutebook up` starts them: what an operator does, and what comes of it."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import httpx
import pytest

from tests.flows.conftest import SEEDS
from tests.flows.station.installation import PASSWORD, Installation, Row

pytestmark = [pytest.mark.prefect, pytest.mark.timeout(300)]


def test_the_night_is_scheduled(installation: Installation) -> None:
    now = datetime.now(UTC)
    asked = {"deployments": {"name": {"any_": ["nightly"]}}, "flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}}}
    found = installation.call("flow_runs/filter", {**asked, "sort": "EXPECTED_START_TIME_ASC"})
    due = [datetime.fromisoformat(run["expected_start_time"]).astimezone(ZoneInfo("Europe/London")) for run in found]
    assert len(due) >= 3
    assert now < due[0] < now + timedelta(hours=25)
    assert {(moment.hour, moment.minute) for moment in due} == {(2, 30)}
    assert {run["auto_scheduled"] for run in found} == {True}


def test_a_run_whose_process_is_gone_is_looked_for(installation: Installation) -> None:
    names = {automation["name"] for automation in installation.call("automations/filter")}
    assert names >= {"Minutebook: a run whose process is gone", "Minutebook: a run that never began"}


def test_only_who_knows_the_password_comes_in(installation: Installation) -> None:
    address = installation.station["address"]
    asked = {"url": f"{address}/api/admin/version", "timeout": 60, "trust_env": False}
    assert httpx.get(**asked).status_code == httpx.codes.UNAUTHORIZED
    assert httpx.get(**asked, auth=("operator", "another")).status_code == httpx.codes.UNAUTHORIZED
    assert httpx.get(**asked, auth=tuple(PASSWORD.split(":"))).status_code == httpx.codes.OK


@pytest.mark.parametrize(("page", "may_call"), [("its own", True), ("http://elsewhere.example", False)])
def test_only_our_own_pages_may_call_the_server_from_a_browser(
    installation: Installation, page: str, may_call: bool
) -> None:
    address = installation.station["address"]
    origin = address if page == "its own" else page
    asks = {"Origin": origin, "Access-Control-Request-Method": "POST"}
    answer = httpx.options(f"{address}/api/flow_runs/filter", headers=asks, timeout=60, trust_env=False)
    assert (answer.headers.get("Access-Control-Allow-Origin") == origin) == may_call


def test_a_second_up_starts_nothing(installation: Installation) -> None:
    before = installation.station
    again = installation.command("up")
    assert (again.returncode, installation.station) == (0, before)
    assert "is running already" in again.stdout


def test_the_doctor_finds_all_well(installation: Installation) -> None:
    ran = installation.command("doctor", "--json")
    found = {finding["about"]: finding["health"] for finding in json.loads(ran.stdout)}
    assert ran.returncode == 0, ran.stdout
    assert [found[about] for about in ("server", "deployments", "schedule", "worker")] == ["well"] * 4


def test_a_run_from_a_form_loads_what_it_names_and_reports_it(installation: Installation) -> None:
    shutil.copytree(SEEDS, installation.folder / "by-hand")
    run = installation.ended(installation.start("ingest", {"paths": ["by-hand"]}))
    assert (run["state"]["name"], run["state"]["message"]) == ("Completed", "5 loaded, 0 quarantined")
    assert run["name"].endswith(", 3 councils: 5 loaded of 5")
    assert installation.loaded("by-hand") == 5
    artifacts = installation.artifacts(run["id"])
    assert set(artifacts) == {"ingest-report", "progress", "comparison"}
    assert artifacts["progress"] == 100.0
    for line in (
        "| council | offered | new |",
        "| KEN | 3 | 3 |",
        "| ROT | 1 | 1 |",
        "| WSX | 1 | 1 |",
        "| decisions | 5 | +5 ",
        "| council | listed | of these held |",
        "| DOV | ",
    ):
        assert line in artifacts["ingest-report"]
    page = installation.folder / "data" / "reports" / "comparison.html"
    assert page.as_uri() in artifacts["comparison"]
    assert "Rotherham" in page.read_text("utf-8")


# what is asked of the flow `ingest`
REFUSED = [
    {"mode": "full"},
    {"limit": -1},
    {"paths": "documents"},
    {"warehouse": "postgresql://me:secret@host/db"},
    None,
]


@pytest.mark.parametrize("request_", REFUSED, ids=str)
def test_wrong_parameters_are_refused_before_a_run_begins(installation: Installation, request_: Row | None) -> None:
    with pytest.raises(httpx.HTTPStatusError) as refused:
        installation.start("ingest", request_)
    assert refused.value.response.status_code in {409, 422}


def test_what_only_the_run_can_know_is_told_in_one_line(installation: Installation) -> None:
    run = installation.ended(installation.start("ingest", {"paths": ["nowhere"]}))
    assert run["state_type"] == "FAILED"
    assert run["state"]["message"] == f"{installation.folder / 'nowhere'} does not exist"
    logs = installation.call("logs/filter", {"logs": {"flow_run_id": {"any_": [run["id"]]}}})
    assert not any("Traceback" in log["message"] for log in logs)


def test_one_document_is_read_and_shown_with_its_facts_and_nothing_is_kept(installation: Installation) -> None:
    before = installation.rows("SELECT COUNT(*) FROM ledger")
    document = sorted((installation.folder / "documents").glob("*.txt"))[0]
    run = installation.ended(installation.start("parse-one", {"document": str(document)}))
    assert run["state_type"] == "COMPLETED"
    assert "**decision**" in installation.artifacts(run["id"])["annotated-document"]
    assert installation.rows("SELECT COUNT(*) FROM ledger") == before
