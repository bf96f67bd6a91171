"""Starting and stopping: ports, processes and the note of them; without a server."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flows.operating.environment import environment, refuse_unprotected
from flows.operating.ports import USUAL, choose, is_free
from flows.operating.processes import MARK, Process, marked, start, started, stop
from flows.operating.server import is_ours
from flows.operating.station import Station, alone, home, read_station, write_station
from flows.operating.stopping import down
from flows.settings import Settings, load_settings
from schemas.errors import MinutebookError

STATION = Station("127.0.0.1", 4200, "http://127.0.0.1:4200", "0123456789abcdef")
SLEEP = (sys.executable, "-c", "import time; time.sleep(300)")
HAS_A_CHILD = (sys.executable, "-c", f"import subprocess; subprocess.run({list(SLEEP)}, start_new_session=True)")


@pytest.fixture
def settings(workplace: Path) -> Settings:
    return load_settings()


@pytest.fixture
def listener() -> Iterator[int]:
    """A port on which another program listens."""
    with socket.create_server(("127.0.0.1", 0)) as one:
        yield one.getsockname()[1]


def launched(tmp_path: Path, command: tuple[str, ...] = SLEEP, token: str = STATION.token) -> Process:
    return start("sleeper", command, {**os.environ, MARK: token}, tmp_path / "log")


def until(number: int, token: str = STATION.token) -> list[int]:
    deadline = time.monotonic() + 60
    while len(found := marked(token)) < number:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return found


def test_a_port_that_is_taken_is_refused_and_another_is_found(listener: int) -> None:
    with pytest.raises(MinutebookError, match=f"port {listener} is taken"):
        choose("127.0.0.1", listener)
    found = choose("127.0.0.1", None, last=listener)
    assert found != listener
    assert is_free("127.0.0.1", found)


def test_the_port_of_last_time_is_taken_again(listener: int) -> None:
    free = choose("127.0.0.1", None, last=None)
    assert choose("127.0.0.1", None, last=free) == free
    assert free == USUAL or not is_free("127.0.0.1", USUAL)


def test_stopping_ends_the_process_and_all_that_it_started(tmp_path: Path) -> None:
    process = launched(tmp_path, HAS_A_CHILD)
    until(2)
    assert stop([process], STATION.token) == (process,)
    assert marked(STATION.token) == []
    assert not process.is_alive


def test_another_process_with_the_same_pid_is_left_alone(tmp_path: Path, settings: Settings) -> None:
    with subprocess.Popen(SLEEP) as bystander:
        try:
            before = replace(STATION, processes=(Process("server", bystander.pid, "another boot 1"),))
            with alone(settings):
                write_station(settings, before)
            assert down(settings) == ()
            assert bystander.poll() is None
        finally:
            bystander.kill()


def test_what_is_gone_is_not_alive(tmp_path: Path) -> None:
    process = launched(tmp_path, (sys.executable, "-c", ""))
    deadline = time.monotonic() + 60
    while process.is_alive:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert started(process.pid) is None


def test_a_station_is_noted_and_read_again(settings: Settings) -> None:
    assert read_station(settings) is None
    noted = replace(STATION, processes=(Process("server", 1, "then"),), sources=("docs",))
    with alone(settings):
        write_station(settings, noted)
    assert read_station(settings) == noted
    assert not noted.is_whole
    assert home(settings).stat().st_mode & 0o777 == 0o700


def test_one_command_at_a_time(settings: Settings) -> None:
    with alone(settings), pytest.raises(MinutebookError, match="is at work"), alone(settings):
        pass


def test_nothing_runs_and_nothing_is_stopped(settings: Settings) -> None:
    assert down(settings) == ()


def test_somebody_elses_answer_is_not_believed(settings: Settings) -> None:
    """A server that is well, and keeps its data elsewhere."""
    import json
    from http.server import BaseHTTPRequestHandler, HTTPServer
    from threading import Thread

    told = {"home": "/home/somebody/.prefect"}

    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(told).encode())

        def log_message(self, *_: object) -> None:
            return

    with HTTPServer(("127.0.0.1", 0), Other) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        station = replace(STATION, port=server.server_port)
        assert not is_ours(settings, station)
        told["home"] = str(home(settings))
        assert is_ours(settings, station)
        server.shutdown()
    assert not is_ours(settings, station)


# (host, is it refused without a password)
HOSTS = [
    ("127.0.0.1", False),
    ("localhost", False),
    ("::1", False),
    ("0.0.0.0", True),
    ("10.1.2.3", True),
    ("::", True),
]


@pytest.mark.parametrize(("host", "refused"), HOSTS)
def test_who_lets_others_in_asks_them_for_a_password(host: str, refused: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PREFECT_SERVER_API_AUTH_STRING", raising=False)
    if refused:
        with pytest.raises(MinutebookError, match="lets others in"):
            refuse_unprotected(host)
    else:
        refuse_unprotected(host)
    monkeypatch.setenv("PREFECT_SERVER_API_AUTH_STRING", "me:secret")
    refuse_unprotected(host)


def test_all_processes_speak_to_the_server_of_the_station(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "https://elsewhere.example/api")
    monkeypatch.setenv("PREFECT_API_KEY", "secret")
    monkeypatch.setenv("PREFECT_SERVER_API_AUTH_STRING", "me:secret")
    monkeypatch.setenv("MINUTEBOOK_SOURCES", "docs, more")
    variables = environment(load_settings(), replace(STATION, port=4321, address="http://127.0.0.1:4321"))
    assert variables["PREFECT_API_URL"] == "http://127.0.0.1:4321/api"
    assert variables["PREFECT_SERVER_UI_API_URL"] == "http://127.0.0.1:4321/api"
    assert variables["PREFECT_API_AUTH_STRING"] == "me:secret"
    assert "PREFECT_API_KEY" not in variables
    assert "*" not in variables["PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS"]
    assert variables["MINUTEBOOK_SOURCES"] == ",".join(str(Path(name).absolute()) for name in ("docs", "more"))


def test_prefect_knows_every_setting_that_it_is_told(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PREFECT_")]:
        monkeypatch.delenv(name)  # what a user sets stays, known or not
    from prefect.settings import get_current_settings
    from prefect.settings.legacy import _get_settings_fields

    known = set(_get_settings_fields(type(get_current_settings())))
    told = {name for name in environment(settings, STATION) if name.startswith("PREFECT_")}
    assert told <= known, told - known
