"""The doctor says what is broken, and how to mend it."""

from dataclasses import replace
from pathlib import Path

import pytest

from flows.doctor import machine
from flows.doctor.finding import Finding, Health
from flows.doctor.station import station
from flows.operating.processes import Process
from flows.operating.station import Station, alone, write_station
from flows.settings import load_settings
from tests.flows.test_cli import minutebook

STATION = Station("127.0.0.1", 1, "http://127.0.0.1:1", "0123456789abcdef")


def looked_at() -> dict[str, Finding]:
    return {finding.about: finding for finding in machine.machine(load_settings())}


# a requirement, and the names of what is not met
REQUIREMENTS = [
    ("sqlalchemy>=1", []),
    ("sqlalchemy<1", ["sqlalchemy"]),
    ("no-such-package>=1", ["no-such-package"]),
    ("no-such-package>=1; extra == 'ocr'", []),
    ("no-such-package>=1; python_version < '3'", []),
]


@pytest.mark.parametrize(("requirement", "names"), REQUIREMENTS)
def test_a_requirement_that_is_not_met_is_found(requirement: str, names: list[str]) -> None:
    assert [name for name, _, _ in machine.unmet([requirement])] == names


def test_a_trap_is_told_with_its_reason(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "requires", lambda _: ["fastapi<0.1"])
    found = looked_at()["versions"]
    assert found.health is Health.BROKEN
    assert "does not start" in found.says


def test_a_new_installation_is_not_broken(workplace: Path) -> None:
    healths = {about: finding.health for about, finding in looked_at().items()}
    assert Health.BROKEN not in healths.values()
    assert healths["database"] is healths["sources"] is Health.NOTE


def test_a_file_that_is_no_database_is_broken(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (workplace / "data").mkdir()
    (workplace / "data" / "warehouse.sqlite").write_text("this is no database, whatever its name says" * 50)
    assert looked_at()["database"].health is Health.BROKEN


def test_a_source_that_is_gone_is_broken(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MINUTEBOOK_SOURCES", "nowhere")
    found = looked_at()["sources"]
    assert (found.health, "nowhere" in found.says) == (Health.BROKEN, True)


def test_a_full_disk_is_broken(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "LEAST_FREE", 1 << 62)
    assert looked_at()["disk"].health is Health.BROKEN


def test_a_server_that_never_ran_is_no_fault_and_one_that_ended_is(workplace: Path) -> None:
    settings = load_settings()
    [never] = station(settings)
    assert (never.health, never.mend) == (Health.NOTE, "`minutebook up` starts it")
    with alone(settings):
        write_station(settings, replace(STATION, processes=(Process("server", 1, "another boot"),)))
    [ended] = station(settings)
    assert (ended.health, ended.about) == (Health.BROKEN, "server")


def test_what_is_broken_fails_the_command(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert minutebook("doctor").returncode == 0
    monkeypatch.setenv("MINUTEBOOK_SOURCES", "nowhere")
    ran = minutebook("doctor")
    assert ran.returncode == 1
    assert "broken sources      nowhere is not there" in ran.stdout
