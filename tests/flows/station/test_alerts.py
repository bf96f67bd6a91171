"""Somebody is told when a night goes wrong: a real server, a webhook of the operator's, and what arrives there."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
import yaml

from flows.automations import BLOCK, OURS
from tests.flows.station.installation import Installation, until

pytestmark = [pytest.mark.prefect, pytest.mark.timeout(300)]

SOON = 10
"""Seconds instead of 26 hours: the least that Prefect takes."""


class Listener:
    """What an operator's chat would get."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        heard = self.heard

        class Answer(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                heard.append(json.loads(self.rfile.read(int(self.headers["Content-Length"])))["text"])
                self.send_response(200)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)

    def of(self, words: str) -> list[str]:
        return [message for message in self.heard if words in message]


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    one = Listener()
    thread = Thread(target=one.server.serve_forever)
    thread.start()
    yield one
    one.server.shutdown()
    one.server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def told(installation: Installation, listener: Listener) -> Listener:
    """A listener that a block of the operator's sends to."""
    kind = installation.read("block_types/slug/custom-webhook")["id"]
    schema = installation.call("block_schemas/filter", {"block_schemas": {"block_type_id": {"any_": [kind]}}})[0]["id"]
    address = f"http://127.0.0.1:{listener.server.server_address[1]}/"
    data = {"name": "chat", "url": address, "json_data": {"text": "{{subject}}\n{{body}}"}}
    block = {"name": BLOCK, "data": data, "block_type_id": kind, "block_schema_id": schema}
    installation.call("block_documents/", block)
    return listener


def automations(installation: Installation) -> set[str]:
    return {each["name"] for each in installation.call("automations/filter")}


def test_without_a_block_an_operator_learns_what_to_make(installation: Installation) -> None:
    ran = installation.command("alerts")
    assert ran.returncode == 1
    assert f"make a block named `{BLOCK}`" in ran.stderr
    assert automations(installation) == {
        "Minutebook: a run whose process is gone",
        "Minutebook: a run that never began",
    }


def test_a_try_arrives(installation: Installation, told: Listener) -> None:
    ran = installation.command("alerts", "--try")
    assert ran.returncode == 0, ran.stderr
    until(lambda: told.of("Minutebook: a try"))
    assert len(automations(installation)) == 5


def test_less_than_expected_is_told_with_what_was_expected_and_where_to_look(
    installation: Installation, told: Listener
) -> None:
    assert installation.command("alerts").returncode == 0
    (installation.folder / "expected.toml").write_text("minimum_documents = 1000\n")
    try:
        run = installation.ended(installation.start("nightly"))
    finally:
        (installation.folder / "expected.toml").write_text("")
    assert run["state_type"] == "FAILED"
    until(lambda: told.of(run["id"]))
    [message] = told.of(run["id"])
    subject, reason, *_, where = message.strip().splitlines()
    assert subject == f"Minutebook: less than expected from {run['name']}"
    assert reason == run["state"]["message"]
    assert reason.startswith("not as expected: ")
    assert "at least 1000 expected" in reason
    assert where == f"{installation.station['address']}/runs/flow-run/{run['id']}"


def test_that_no_good_ingest_came_is_told_by_a_file_of_ones_own(
    installation: Installation, told: Listener, tmp_path: Path
) -> None:
    own = yaml.safe_load(OURS.read_text("utf-8"))
    [late] = [each for each in own["automations"] if "26 hours" in each["name"]]
    late["name"], late["trigger"]["within"] = "no good ingest lately", SOON
    file = tmp_path / "own.yaml"
    file.write_text(yaml.safe_dump({"automations": [late]}), "utf-8")
    ran = installation.command("alerts", MINUTEBOOK_AUTOMATIONS=str(file))
    assert ran.returncode == 0, ran.stderr
    assert automations(installation) == {"no good ingest lately"}, "what the file has no more is taken away"
    until(lambda: told.of("no good ingest in 26 hours"))
    assert "`minutebook doctor` says what is wrong" in told.of("no good ingest in 26 hours")[0]
    assert installation.command("alerts").returncode == 0  # and back to what all the others rely on
