"""One document from the web: politely, within limits, and only from where everybody may read.

In: a URL. Out: its bytes. Will not: call a machine of the own network unless it may, follow a link there, retry, or
read more than it was told to.
"""

import ipaddress
import socket
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import httpx

from schemas.errors import DocumentRejectedError, MinutebookError, RejectionCode

AGENT = "Minutebook (reads published minutes)"
MOST_REDIRECTS = 5
SECONDS = 30.0
TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Answers after which another try may succeed."""


class TransientFetchError(MinutebookError):
    """The source did not answer, or asked to be called later: another try may succeed."""


def is_address(words: str) -> bool:
    """Say whether words are the address of a page rather than a path."""
    return urlsplit(words).scheme in {"http", "https"}


def download(url: str, max_bytes: int, private: bool = False) -> bytes:
    """Return the bytes; raises TransientFetchError where another try may help, else DocumentRejectedError."""
    with httpx.Client(timeout=SECONDS, headers={"User-Agent": AGENT}, trust_env=not private) as client:
        for _ in range(MOST_REDIRECTS + 1):
            _refuse_private(url, private)
            try:
                with client.stream("GET", url) as answer:
                    if not answer.has_redirect_location:
                        return _content(answer, max_bytes)
                    url = urljoin(url, answer.headers["Location"])
            except httpx.TransportError as error:
                raise TransientFetchError(f"{_shown(url)} did not answer: {error}") from None
    raise DocumentRejectedError(RejectionCode.UNREADABLE, f"{_shown(url)} leads on and on")


def _content(answer: httpx.Response, max_bytes: int) -> bytes:
    shown = _shown(str(answer.url))
    if answer.status_code in TRANSIENT:
        raise TransientFetchError(f"{shown} answered {answer.status_code}")
    if not answer.is_success:
        raise DocumentRejectedError(RejectionCode.VANISHED, f"{shown} answered {answer.status_code}")
    return b"".join(_within(answer.iter_bytes(), max_bytes))


def _within(parts: Iterator[bytes], max_bytes: int) -> Iterator[bytes]:
    size = 0
    for part in parts:
        size += len(part)
        if size > max_bytes:
            raise DocumentRejectedError(RejectionCode.TOO_LARGE, f"it is larger than {max_bytes:,} bytes")
        yield part


def _refuse_private(url: str, private: bool) -> None:
    """Refuse addresses that only this network reaches: whoever may fill in a form must not look around in it."""
    split = urlsplit(url)
    if split.scheme not in {"http", "https"} or not split.hostname:
        raise DocumentRejectedError(RejectionCode.UNREADABLE, f"{_shown(url)} is no address of a page")
    try:
        found = socket.getaddrinfo(split.hostname, split.port or split.scheme, type=socket.SOCK_STREAM)
    except (OSError, ValueError):
        raise TransientFetchError(f"{split.hostname} is not known as a host") from None
    if not private and not all(ipaddress.ip_address(each[4][0]).is_global for each in found):
        problem = f"{split.hostname} is an address of this network; MINUTEBOOK_PRIVATE_ADDRESSES=true lets it be read"
        raise DocumentRejectedError(RejectionCode.UNREADABLE, problem)


def _shown(url: str) -> str:
    """Return an address without user, password and query, which may hold secrets."""
    split = urlsplit(url)
    return f"{split.scheme}://{split.hostname or ''}{split.path}"
