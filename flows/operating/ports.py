"""Ports of this machine: which one a server may have.

In: a host, and the port that is wanted. Out: a port that nobody listens on. Will not: keep it for anybody.
"""

import socket

from schemas.errors import MinutebookError

USUAL = 4200
"""The port that Prefect's documentation means."""


def choose(host: str, wanted: int | None, last: int | None = None) -> int:
    """Return the port that is wanted, else the one of last time, the usual one or any that is free.

    Raises MinutebookError where the one that is wanted is taken: what answers there is not ours.
    """
    if wanted is not None:
        if not is_free(host, wanted):
            raise MinutebookError(
                f"port {wanted} is taken by another program; choose another --port, or leave it out to get a free one"
            )
        return wanted
    return next((port for port in (last, USUAL) if port and is_free(host, port)), 0) or _any(host)


def is_free(host: str, port: int) -> bool:
    """Say whether a server could listen there."""
    with socket.socket(_family(host), socket.SOCK_STREAM) as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind((host, port))
        except OSError:
            return False
    return True


def _any(host: str) -> int:
    with socket.socket(_family(host), socket.SOCK_STREAM) as one:
        one.bind((host, 0))
        return int(one.getsockname()[1])


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
