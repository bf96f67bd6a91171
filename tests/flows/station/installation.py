"""An installation as an operator has it: `minutebook` called in a folder, the server and the worker that it started.

In: a folder. Out: commands and their words, answers of the server, what the warehouse holds. Will not: use a server
that is there already.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import text

from flows.operating.processes import marked
from schemas.errors import MinutebookError
from tests.flows.conftest import SEEDS
from warehouse.content import content_hash
from warehouse.engine import reading

ROOT = Path(__file__).parents[3]
ENDED = {"COMPLETED", "FAILED", "CRASHED", "CANCELLED"}
PASSWORD = "operator:a-password"
LONG = 240.0
"""Seconds that a busy machine may take; no test waits for them when all is well."""
BUSY = 90.0
"""Seconds: Prefect's server waits up to 60 for its SQLite file before it says that it is busy."""

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
        """The answer of the server; a busy one (503, or silence) is called again, as Prefect's own client does."""
        deadline = time.monotonic() + LONG
        while (answer := self._answer(method, path, content)) is None:
            assert time.monotonic() < deadline, f"{path}: the server stays busy"
            time.sleep(1)
        return answer.raise_for_status().json()

    def _answer(self, method: str, path: str, content: Row) -> httpx.Response | None:
        user, _, password = PASSWORD.partition(":")
        url = f"{self.station['address']}/api/{path}"
        try:
            answer = httpx.request(method, url, auth=(user, password), timeout=BUSY, trust_env=False, **content)
        except httpx.ReadTimeout:
            return None
        return None if answer.status_code == httpx.codes.SERVICE_UNAVAILABLE else answer

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

    def task_states(self, run_id: str) -> dict[str, str]:
        """The states that the tasks of a run ended in, with what they say."""
        found = self.call("task_runs/filter", {"flow_runs": {"id": {"any_": [run_id]}}})
        return {task["state"]["name"]: task["state"]["message"] for task in found}

    def rows(self, sql: str) -> Sequence[Any]:
        try:
            with reading(f"sqlite:///{self.folder / 'data' / 'warehouse.sqlite'}") as connection:
                return connection.execute(text(sql)).all()
        except MinutebookError:
            return [(0,)]

    def loaded(self, folder: str = "documents") -> int:
        """How many documents of a folder are held."""
        return int(self.rows(f"SELECT COUNT(*) FROM documents WHERE source_id LIKE '{folder}/%'")[0][0])

    @property
    def unfinished(self) -> int:
        return int(self.rows("SELECT COUNT(*) FROM runs WHERE finished_utc IS NULL")[0][0])

    def content(self, data: str = "data") -> str:
        """The hash of what a warehouse holds."""
        with reading(f"sqlite:///{self.folder / data / 'warehouse.sqlite'}") as connection:
            return content_hash(connection)

    def process_of(self, run_id: str) -> int | None:
        """The process of a flow run."""
        words = f"PREFECT__FLOW_RUN_ID={run_id}".encode()
        for pid in marked(self.station["token"]):
            try:
                if words in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0"):
                    return pid
            except OSError:
                continue
        return None


def until(is_so: Callable[[], object], seconds: float = LONG) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.3)


@contextmanager
def up(folder: Path, *options: str) -> Iterator[Installation]:
    """An installation in which `minutebook up` was called; at the end `minutebook down` leaves no process of it."""
    shutil.copytree(SEEDS, folder / "documents")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MINUTEBOOK_", "PREFECT_"))}
    environment = {
        **kept,
        "PYTHONPATH": str(ROOT),
        "MINUTEBOOK_SOURCES": "documents",
        "MINUTEBOOK_EXPECTATIONS": "expected.toml",
        "MINUTEBOOK_WORKERS": "2",
        "MINUTEBOOK_DOCUMENTS_PER_BATCH": "2",
        "PREFECT_SERVER_API_AUTH_STRING": PASSWORD,
        "PREFECT_SERVER_DEPLOYMENTS_CONCURRENCY_SLOT_WAIT_SECONDS": "2",
        "PREFECT_WORKER_QUERY_SECONDS": "2",
    }
    (folder / "expected.toml").touch()
    one = Installation(folder, environment)
    try:
        began = one.command("up", *options)
        assert began.returncode == 0, began.stderr
        assert one.station["address"] in began.stdout
        yield one
    finally:
        ended = one.command("down")
    assert (ended.returncode, ended.stdout) == (0, "stopped: worker, server\n")
    assert marked(one.station["token"]) == []
    assert one.command("down").stdout == "nothing was running\n"
