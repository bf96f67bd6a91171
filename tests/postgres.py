"""A PostgreSQL server of the tests' own: Debian's binaries, an ordinary user, loopback, a folder that goes with it.

In: nothing. Out: a server and new databases in it. Will not: use a server that is there already, or run as root.
"""

import getpass
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_connections": "300",
    "fsync": "off",  # these three: tests may lose their data when the power fails
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


@dataclass(frozen=True, eq=False)
class Server:
    """A server that runs; every database that it makes is new."""

    port: int
    user: str
    _numbers: Iterator[int] = field(default_factory=count)

    def new_database(self, like: str | None = None) -> str:
        """Return the URL of a new database, empty or a copy of another that nobody is connected to."""
        name = f"test_{next(self._numbers)}"
        copied = f" TEMPLATE {like.rpartition('/')[2]}" if like else ""
        self._say(f"CREATE DATABASE {name}{copied}")
        return f"{self.url}/{name}"

    def drop(self, name: str) -> None:
        """Drop a database, whoever is connected to it: each is 8 MB on disk."""
        self._say(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def _say(self, command: str) -> None:
        import psycopg

        with psycopg.connect(f"{self.url}/postgres", autocommit=True) as connection:
            connection.execute(command.encode())

    @property
    def url(self) -> str:
        """Return the URL of the server, without a database."""
        return f"postgresql://{self.user}@127.0.0.1:{self.port}"


@contextmanager
def server() -> Iterator[Server]:
    """Start a server and stop it; raises FileNotFoundError where PostgreSQL is not installed."""
    binaries, user = _binaries(), _ordinary_user()
    folder = Path(tempfile.mkdtemp(prefix="minutebook-postgres-"))
    shutil.chown(folder, user)
    data, port = folder / "data", _free_port()
    try:
        _run(user, binaries / "initdb", "-D", data, "-U", user, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        options = " ".join(f"-c {name}={value}" for name, value in SETTINGS.items())
        options += f" -p {port} -c unix_socket_directories={folder}"
        _run(user, binaries / "pg_ctl", "-D", data, "-l", folder / "log", "-w", "-o", options, "start")
        try:
            yield Server(port, user)
        finally:
            _run(user, binaries / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _binaries() -> Path:
    """Return the folder of the newest version that Debian has installed, or of the one on the path."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    if not installed and not on_path:
        raise FileNotFoundError("PostgreSQL is not installed: apt-get install postgresql")
    return (installed[-1] if installed else Path(str(on_path)).resolve()).parent


def _ordinary_user() -> str:
    """Return who runs the server: whoever runs the tests, or for root the user that Debian's package made."""
    return getpass.getuser() if os.geteuid() else pwd.getpwnam("postgres").pw_name


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _run(user: str, *command: object) -> None:
    words = [str(word) for word in command]
    as_user = [] if os.geteuid() else ["runuser", "-u", user, "--"]
    done = subprocess.run([*as_user, *words], capture_output=True, text=True, check=False, cwd="/")
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)}: {done.stdout}{done.stderr}")
