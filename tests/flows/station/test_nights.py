"""Nights on a real server: one that brings less, one cancelled while the next waits, one that is killed."""

import json
import os
import re
import signal
from pathlib import Path

import pytest

from flows.settings import Settings
from tests.conftest import sample_documents
from tests.flows import plain_run
from tests.flows.conftest import SEEDS
from tests.flows.station.installation import Installation, until

pytestmark = [pytest.mark.prefect, pytest.mark.timeout(600)]

COPIES = 50
ALL = COPIES + len(sample_documents())


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
    told = r"not as expected: 6 documents offered, at least 1000 expected \(\d loaded, 1 quarantined(, 5 unchanged)?\)"
    assert re.fullmatch(told, run["state"]["message"])
    assert installation.loaded() == len(sample_documents())
    report = installation.artifacts(run["id"])["ingest-report"]
    assert f"[quarantine, every document]({installation.station['address']}/artifacts/artifact/" in report
    [refused] = json.loads(installation.artifacts(run["id"])["quarantine"])
    assert (refused["code"], refused["document"]) == ("not_minutes", "documents/bad.txt")
    assert installation.rows("SELECT COUNT(*) FROM quarantine") == [(1,)]
    assert installation.task_states(run["id"])["Quarantined"].endswith("documents: 1 not_minutes")


def test_the_second_night_waits_and_finishes_what_a_cancelled_one_left(installation: Installation) -> None:
    many(installation.folder / "documents" / "many")
    before, begun = installation.loaded(), installation.unfinished
    first = installation.start("nightly")
    until(lambda: installation.unfinished > begun)
    second = installation.start("nightly")
    until(lambda: "AwaitingConcurrencySlot" in installation.states(second))
    assert installation.run(first)["state_type"] == "RUNNING"
    installation.call(f"flow_runs/{first}/set_state", {"state": {"type": "CANCELLING"}})
    assert installation.ended(first)["state_type"] == "CANCELLED"
    done = installation.loaded()
    assert before <= done < ALL
    assert installation.ended(second)["state_type"] == "COMPLETED"
    assert installation.loaded() == ALL
    assert list((installation.folder / "data" / "work").iterdir()) == []

    held = {source_id.partition("/")[0] for (source_id,) in installation.rows("SELECT source_id FROM documents")}
    plain_run.run(Settings(data=installation.folder / "plain"), *(installation.folder / name for name in sorted(held)))
    assert installation.content() == installation.content("plain")


def test_a_run_whose_process_is_killed_leaves_no_lock(installation: Installation) -> None:
    copies = installation.folder / "documents" / "many"
    many(copies)
    for copy in copies.iterdir():
        copy.write_text(copy.read_text("utf-8") + "\n", "utf-8")
    before = installation.unfinished
    killed = installation.start("nightly")
    until(lambda: installation.unfinished > before)
    pid = installation.process_of(killed)
    assert pid
    os.kill(pid, signal.SIGKILL)
    assert installation.ended(killed)["state_type"] in {"CRASHED", "FAILED"}
    run = installation.ended(installation.start("ingest", {}))
    assert (run["state_type"], installation.loaded()) == ("COMPLETED", ALL)


def many(folder: Path) -> None:
    """Make a folder of many documents that differ."""
    folder.mkdir(exist_ok=True)
    words = sorted(SEEDS.glob("*.txt"))[0].read_text("utf-8")
    for number in range(COPIES):
        copy = words.replace("Adult Social Care", f"Adult Social Care {number}")
        (folder / f"{number:03}.txt").write_text(copy, "utf-8")
