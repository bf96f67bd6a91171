"""What the tests of this folder share: one server with its worker, which lets others in who know the password.

A start takes most of a minute, so there is one. Tests may run alone and in any order: each makes what it needs.
"""

import socket
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.flows.station.installation import Installation, up


def own_address() -> str:
    """The address of this machine by which others reach it; loopback where it has no other."""
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as one:
        try:
            one.connect(("192.0.2.1", 9))  # sends nothing: the system says by which address it would
        except OSError:
            return "127.0.0.1"
        return str(one.getsockname()[0])


@pytest.fixture(scope="package")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with up(tmp_path_factory.mktemp("station"), "--host", own_address()) as one:
        yield one
