"""The examples for a server hold together: what they name is there, what they set is known, no password is in them."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.main import get_command

from flows.cli import app
from flows.deployments import POOL
from flows.settings import PREFIX, Settings

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "docs" / "deploy"
UNITS = sorted((DEPLOY / "systemd").iterdir())
SERVICES = [unit for unit in UNITS if unit.suffix == ".service"]
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
ONCE = "deployments"
"""The one service that ends when it is done."""

# From the Compose specification: what a file and a service may say, as far as the example says it.
TOP = {"name", "services", "volumes", "secrets"}
SERVICE = {
    *("image", "build", "restart", "init", "read_only", "tmpfs", "cap_drop", "security_opt", "command", "environment"),
    *("secrets", "volumes", "ports", "depends_on", "healthcheck", "stop_grace_period"),
}
HEALTH = {"test", "interval", "timeout", "start_period", "retries"}
CONDITIONS = {"service_started", "service_healthy", "service_completed_successfully"}

# What a unit may say, by section, as far as the examples say it; `systemd-analyze verify` knows better where it is.
SECTIONS = {
    "Unit": {"Description", "Wants", "After"},
    "Service": {
        *("Type", "User", "Group", "StateDirectory", "WorkingDirectory", "Environment", "EnvironmentFile", "ExecStart"),
        *("Restart", "RestartSec", "TimeoutStartSec", "TimeoutStopSec", "KillMode", "Nice", "ReadOnlyPaths", "UMask"),
        *("NoNewPrivileges", "PrivateTmp", "PrivateDevices", "ProtectSystem", "ProtectHome", "ProtectKernelTunables"),
        *("ProtectKernelModules", "ProtectControlGroups", "ProtectClock", "ProtectHostname", "RestrictAddressFamilies"),
        *("RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID", "LockPersonality", "SystemCallArchitectures"),
        "CapabilityBoundingSet",
    },
    "Timer": {"OnCalendar", "Persistent", "RandomizedDelaySec"},
    "Install": {"WantedBy"},
}
HARDENED = {"NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "User=minutebook"}


@pytest.fixture(params=COMPOSE["services"])
def service(request: pytest.FixtureRequest) -> dict[str, Any]:
    return dict(COMPOSE["services"][request.param], called=request.param)


def said(unit: Path) -> dict[str, list[tuple[str, str]]]:
    """The assignments of a unit by section; a name may be assigned several times."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for line in filter(None, unit.read_text().splitlines()):
        if line.startswith("["):
            sections[line.strip("[]")] = []
        elif not line.startswith("#"):
            name, equals, value = line.partition("=")
            assert equals, line
            sections[[*sections][-1]].append((name, value))
    return sections


def commands() -> Iterator[tuple[str, str]]:
    """Every command of ours or Prefect's that an example or a page for operators tells somebody to run, and where."""
    for unit in SERVICES:
        yield unit.name, dict(said(unit)["Service"])["ExecStart"]
    for name, one in COMPOSE["services"].items():
        words = one.get("command", [])
        for line in words[-1].split(" && ") if words[:2] == ["sh", "-c"] else [shlex.join(words)]:
            yield f"compose {name}", line
    for line in re.findall(r"^# .*?((?:minutebook|prefect) .+?)(?: \(.*)?$", (ROOT / "prefect.yaml").read_text(), re.M):
        yield "prefect.yaml", line
    for page in (ROOT / "README.md", *(ROOT / "docs" / f"{name}.md" for name in ("operations", "scaling"))):
        for block in re.findall(r"^```sh\n(.*?)^```", page.read_text("utf-8"), re.M | re.S):
            yield from (
                (page.name, line) for part in block.splitlines() for line in part.partition(" #")[0].split(" && ")
            )


COMMANDS_SAID = sorted(
    {(where, line) for where, line in commands() if re.match(r"(\S*/)?(minutebook|prefect) ", line.strip())}
)


def variables() -> set[str]:
    """Every variable that the examples set."""
    composed = {name for one in COMPOSE["services"].values() for name in one.get("environment", {})}
    secret = {
        one["target"] for each in COMPOSE["services"].values() for one in each["secrets"] if isinstance(one, dict)
    }
    units = " ".join(unit.read_text() for unit in SERVICES)
    return composed | secret | set(re.findall(r"[ =]((?:PREFECT|MINUTEBOOK)_[A-Z_]+)=", units))


def test_the_compose_file_says_only_what_compose_knows(service: dict[str, Any]) -> None:
    assert {name for name in COMPOSE if not name.startswith("x-")} <= TOP
    assert service.keys() - {"called"} <= SERVICE
    assert service.get("healthcheck", {}).keys() <= HEALTH


def test_every_service_that_stays_says_how_it_is(service: dict[str, Any]) -> None:
    assert ("healthcheck" in service) == (service["called"] != ONCE)
    assert "image" in service


def test_what_a_service_needs_is_there(service: dict[str, Any]) -> None:
    for other, needed in service.get("depends_on", {}).items():
        assert needed["condition"] in CONDITIONS
        assert (needed["condition"] == "service_healthy") == ("healthcheck" in COMPOSE["services"][other])
    secrets = [one["source"] if isinstance(one, dict) else one for one in service["secrets"]]
    assert set(secrets) <= COMPOSE["secrets"].keys()
    named = {volume.partition(":")[0] for volume in service["volumes"] if not volume.startswith("$")}
    assert named <= COMPOSE["volumes"].keys()


def test_hosts_in_addresses_are_services(service: dict[str, Any]) -> None:
    hosts = [
        found for value in service["environment"].values() for found in re.findall(r"(?:@|http://)([a-z-]+):", value)
    ]
    assert set(hosts) <= COMPOSE["services"].keys()


def test_no_password_stands_in_the_file_and_no_port_is_open_to_others(service: dict[str, Any]) -> None:
    assert [value for value in service["environment"].values() if re.search(r"//[^/@\s]*:[^/@\s]*@", value)] == []
    assert [name for name in service["environment"] if re.search("PASSWORD$|AUTH_STRING$|KEY$", name)] == []
    assert [port for port in service.get("ports", []) if not port.startswith("127.0.0.1:")] == []


def test_every_variable_is_one_that_is_known() -> None:
    from prefect.settings import get_current_settings
    from prefect.settings.legacy import _get_settings_fields

    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    known |= set(_get_settings_fields(type(get_current_settings())))
    ours = {name for name in variables() if name.startswith(("PREFECT_", PREFIX))}
    assert {"PREFECT_API_URL", "MINUTEBOOK_DATA", "PREFECT_SERVER_API_AUTH_STRING"} <= ours
    assert ours <= known, ours - known


def test_secrets_become_variables_of_the_program_only(tmp_path: Path) -> None:
    (tmp_path / "PGPASSWORD").write_text("it's secret\n")
    script = (DEPLOY / "with-secrets.sh").read_text().replace("/run/secrets", str(tmp_path))
    command = ["sh", "-c", script, "with-secrets", "sh", "-c", 'printf %s "$PGPASSWORD"']
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert told.stdout == "it's secret"


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_a_unit_says_only_what_systemd_knows(unit: Path) -> None:
    for section, assignments in said(unit).items():
        assert {name for name, _ in assignments} - SECTIONS[section] == set()


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_finds_no_fault_but_that_it_is_not_installed_here(unit: Path) -> None:
    told = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    faults = [line for line in told.stderr.splitlines() if unit.stem in line and "is not executable" not in line]
    assert faults == []


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.name)
def test_a_service_may_do_little_and_writes_below_one_folder(unit: Path) -> None:
    written = {f"{name}={value}" for name, value in said(unit)["Service"]}
    assert written >= HARDENED
    assert "StateDirectory=minutebook" in written


@pytest.mark.parametrize(("where", "line"), COMMANDS_SAID, ids=lambda word: word.strip().replace("/", "|")[:60])
def test_a_command_that_is_told_is_one_that_there_is(where: str, line: str) -> None:
    program, *words = shlex.split(line)
    if Path(program).name == "minutebook":
        name, *options = words
        get_command(app).get_command(None, name).make_context(name, options).close()  # type: ignore[attr-defined]
        return
    from prefect.cli._app import _app as prefect

    tokens = prefect.meta.parse_args(words, exit_on_error=False, print_error=False)[1].args
    prefect.parse_args(tokens, exit_on_error=False, print_error=False)
    if words[:2] == ["worker", "start"]:
        assert words[words.index("--pool") + 1] == POOL


def test_commands_are_told_in_every_place() -> None:
    places = {where.partition(" ")[0] for where, _ in COMMANDS_SAID}
    assert places == {
        *(unit.name for unit in SERVICES),
        "compose",
        "prefect.yaml",
        "README.md",
        "operations.md",
        "scaling.md",
    }


def test_a_timer_has_its_service() -> None:
    timers = [unit for unit in UNITS if unit.suffix == ".timer"]
    assert timers
    assert all(unit.with_suffix(".service") in SERVICES for unit in timers)
