"""A real server with a real worker, as `minutebook up` starts them: what an operator does, and what comes of it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
from sqlalchemy import text

from flows.operating.processes import marked
from schemas.errors import MinutebookError
from tests.conftest import sample_documents
from tests.flows.conftest import SEEDS
from warehouse.content import content_hash
from warehouse.engine import reading

pytestmark = [pytest.mark.prefect, pytest.mark.timeout(900)]

ROOT = Path(__file__).parents[2]
COPIES = 120
ALL = COPIES + len(sample_documents())
ENDED = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}
LONG = 240.0
"""Seconds that a busy machine may take; no test waits for them when all is well."""

Row = dict[str, Any]


@dataclass(frozen=True)
class Installation:
    """A folder in which `minutebook` is called, and the server that it started."""

    folder: Path
    environment: dict[str, str]

    def command(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "flows.cli", *arguments]
        environment = self.environment | variables
        return subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)

    @property
    def station(self) -> Row:
        return dict(json.loads((self.folder / "data" / "prefect" / "station.json").read_text()))

    def call(self, path: str, body: Row | None = None) -> Any:
        return self.asked("POST", path, json=body or {})

    def read(self, path: str) -> Any:
        return self.asked("GET", path)

    def asked(self, method: str, path: str, **content: Any) -> Any:
        """The answer of the server; a busy one asks to be called again (503), as Prefect's own client does."""
        deadline = time.monotonic() + LONG
        while True:
            url = f"{self.station['address']}/api/{path}"
            answer = httpx.request(method, url, timeout=60, trust_env=False, **content)
            if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE or time.monotonic() > deadline:
                return answer.raise_for_status().json()
            time.sleep(1)

    def start(self, name: str, request: Row | None = None) -> str:
        deployment = self.read(f"deployments/name/{name}/{name}")
        parameters = {} if request is None else {"request": request}
        run = self.call(f"deployments/{deployment['id']}/create_flow_run", {"parameters": parameters})
        return str(run["id"])

    def run(self, run_id: str) -> Row:
        return dict(self.read(f"flow_runs/{run_id}"))

    def ended(self, run_id: str) -> Row:
        until(lambda: self.run(run_id)["state_type"] in ENDED)
        return self.run(run_id)

    def artifacts(self, run_id: str) -> dict[str, Any]:
        found = self.call("artifacts/filter", {"artifacts": {"flow_run_id": {"any_": [run_id]}}})
        return {each["key"]: each["data"] for each in found}

    def states(self, run_id: str) -> list[str]:
        return [state["name"] for state in self.read(f"flow_run_states/?flow_run_id={run_id}")]


def until(is_so: Callable[[], object], seconds: float = LONG) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.3)


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One server for all tests of this file, on any port that is free."""
    folder = tmp_path_factory.mktemp("station")
    shutil.copytree(SEEDS, folder / "documents")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MINUTEBOOK_", "PREFECT_"))}
    environment = {
        **kept,
        "PYTHONPATH": str(ROOT),
        "MINUTEBOOK_SOURCES": "documents",
        "MINUTEBOOK_EXPECTATIONS": "expected.toml",
        "MINUTEBOOK_WORKERS": "2",
        "MINUTEBOOK_DOCUMENTS_PER_BATCH": "2",
        "PREFECT_SERVER_DEPLOYMENTS_CONCURRENCY_SLOT_WAIT_SECONDS": "2",
        "PREFECT_WORKER_QUERY_SECONDS": "2",
    }
    (folder / "expected.toml").touch()
    one = Installation(folder, environment)
    try:
        began = one.command("up")
        assert began.returncode == 0, began.stderr
        assert one.station["address"] in began.stdout
        yield one
    finally:
        one.command("down")


def content(installation: Installation, data: str = "data") -> str:
    """The hash of what a warehouse holds."""
    with reading(f"sqlite:///{installation.folder / data / 'warehouse.sqlite'}") as connection:
        return content_hash(connection)


def rows(installation: Installation, sql: str) -> Sequence[Any]:
    try:
        with reading(f"sqlite:///{installation.folder / 'data' / 'warehouse.sqlite'}") as connection:
            return connection.execute(text(sql)).all()
    except MinutebookError:
        return [(0,)]


def loaded(installation: Installation) -> int:
    return int(rows(installation, "SELECT COUNT(*) FROM documents")[0][0])


def unfinished(installation: Installation) -> int:
    return int(rows(installation, "SELECT COUNT(*) FROM runs WHERE finished_utc IS NULL")[0][0])


def process_of(installation: Installation, run_id: str) -> int | None:
    """The process of a flow run."""
    words = f"PREFECT__FLOW_RUN_ID={run_id}".encode()
    for pid in marked(installation.station["token"]):
        try:
            if words in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0"):
                return pid
        except OSError:
            continue
    return None


def test_the_night_is_scheduled(installation: Installation) -> None:
    now = datetime.now(UTC)
    found = installation.call(
        "flow_runs/filter", {"deployments": {"name": {"any_": ["nightly"]}}, "sort": "EXPECTED_START_TIME_ASC"}
    )
    due = [datetime.fromisoformat(run["expected_start_time"]).astimezone(ZoneInfo("Europe/London")) for run in found]
    assert len(due) >= 3
    assert now < due[0] < now + timedelta(hours=25)
    assert {(moment.hour, moment.minute) for moment in due} == {(2, 30)}
    assert {run["auto_scheduled"] for run in found} == {True}


def test_a_run_whose_process_is_gone_is_looked_for(installation: Installation) -> None:
    names = [automation["name"] for automation in installation.call("automations/filter")]
    assert names == ["Minutebook: a run whose process is gone"]


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
    run = installation.ended(installation.start("ingest", {"paths": ["documents"]}))
    assert (run["state"]["name"], run["state"]["message"]) == ("Completed", "5 loaded, 0 quarantined")
    assert run["name"].endswith(", 3 councils: 5 loaded of 5")
    assert loaded(installation) == 5
    artifacts = installation.artifacts(run["id"])
    assert set(artifacts) == {"ingest-report", "progress", "comparison"}
    assert artifacts["progress"] == 100.0
    for line in (
        "| KEN | 3 | 3 | 0 | 0 |",
        "| ROT | 1 | 1 | 0 | 0 |",
        "| WSX | 1 | 1 | 0 | 0 |",
        "| decisions | 5 | +5 ",
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
    before = rows(installation, "SELECT COUNT(*) FROM ledger")
    document = sorted((installation.folder / "documents").glob("*.txt"))[0]
    run = installation.ended(installation.start("parse-one", {"document": str(document)}))
    assert run["state_type"] == "COMPLETED"
    assert "**decision**" in installation.artifacts(run["id"])["annotated-document"]
    assert rows(installation, "SELECT COUNT(*) FROM ledger") == before


def test_less_than_expected_fails_the_night_after_the_good_work(installation: Installation) -> None:
    bad = installation.folder / "documents" / "bad.txt"
    bad.write_text("This is a letter about cake.")
    (installation.folder / "expected.toml").write_text(
        "minimum_documents = 1000\n[councils.KEN]\nminimum_documents = 3\n"
    )
    try:
        run = installation.ended(installation.start("nightly"))
    finally:
        bad.unlink()
        (installation.folder / "expected.toml").write_text("")
    assert (run["state_type"], run["state"]["name"]) == ("FAILED", "Failed")
    told = "not as expected: 6 documents offered, at least 1000 expected (0 loaded, 1 quarantined, 5 unchanged)"
    assert run["state"]["message"] == told
    [refused] = json.loads(installation.artifacts(run["id"])["quarantine"])
    assert (refused["code"], refused["document"]) == ("not_minutes", "documents/bad.txt")
    assert rows(installation, "SELECT COUNT(*) FROM quarantine") == [(1,)]


def test_the_second_night_waits_and_finishes_what_a_cancelled_one_left(installation: Installation) -> None:
    many(installation.folder / "documents" / "many")
    before, begun = loaded(installation), unfinished(installation)
    first = installation.start("nightly")
    until(lambda: unfinished(installation) > begun)
    second = installation.start("nightly")
    until(lambda: "AwaitingConcurrencySlot" in installation.states(second))
    assert installation.run(first)["state_type"] == "RUNNING"
    installation.call(f"flow_runs/{first}/set_state", {"state": {"type": "CANCELLING"}})
    assert installation.ended(first)["state_type"] == "CANCELLED"
    done = loaded(installation)
    assert before <= done < ALL
    assert installation.ended(second)["state_type"] == "COMPLETED"
    assert loaded(installation) == ALL
    assert list((installation.folder / "data" / "work").iterdir()) == []

    plain = installation.command("ingest", "documents", MINUTEBOOK_DATA="plain", MINUTEBOOK_DOCUMENTS_PER_BATCH="250")
    assert plain.returncode == 0, plain.stderr
    assert content(installation) == content(installation, "plain")


def test_a_run_whose_process_is_killed_leaves_no_lock(installation: Installation) -> None:
    for copy in (installation.folder / "documents" / "many").iterdir():
        copy.write_text(copy.read_text("utf-8") + "\n", "utf-8")
    before = unfinished(installation)
    killed = installation.start("nightly")
    until(lambda: unfinished(installation) > before)
    pid = process_of(installation, killed)
    assert pid
    os.kill(pid, signal.SIGKILL)
    assert installation.ended(killed)["state_type"] in {"CRASHED", "FAILED"}
    run = installation.ended(installation.start("ingest", {}))
    assert (run["state_type"], loaded(installation)) == ("COMPLETED", ALL)


def test_down_leaves_no_process(installation: Installation) -> None:
    token = installation.station["token"]
    assert len(marked(token)) >= 2
    ended = installation.command("down")
    assert (ended.returncode, ended.stdout) == (0, "stopped: worker, server\n")
    assert marked(token) == []
    assert installation.command("down").stdout == "nothing was running\n"


def many(folder: Path) -> None:
    """Make a folder of many documents that differ."""
    folder.mkdir()
    words = sorted(SEEDS.glob("*.txt"))[0].read_text("utf-8")
    for number in range(COPIES):
        copy = words.replace("Adult Social Care", f"Adult Social Care {number}")
        (folder / f"{number:03}.txt").write_text(copy, "utf-8")
