"""One document from the web: within limits, from where everybody may read, and tried again only where that helps."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from schemas.errors import DocumentRejectedError, MinutebookError, RejectionCode
from tasks.fetching.download import TransientFetchError, download, is_address

PAGE = b"<p>Minutes:</p>" * 100


class Council(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status = int(self.path.strip("/").partition("?")[0] or 200)
        self.send_response(status)
        if status in {301, 302}:
            self.send_header("Location", "/302" if status == 302 else "/200")
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture(scope="module")
def council() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Council) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("path", ["/200", "/301"])
def test_a_page_is_read_also_where_it_moved_to(council: str, path: str) -> None:
    assert download(council + path, 10_000, private=True) == PAGE


# answer of the server, error, and code of one that is final
FAULTS = [
    ("/503", TransientFetchError, None),
    ("/429", TransientFetchError, None),
    ("/404", DocumentRejectedError, RejectionCode.VANISHED),
    ("/403", DocumentRejectedError, RejectionCode.VANISHED),
    ("/302", DocumentRejectedError, RejectionCode.UNREADABLE),
]


@pytest.mark.parametrize(("path", "kind", "code"), FAULTS)
def test_only_what_may_pass_is_tried_again(
    council: str, path: str, kind: type[MinutebookError], code: RejectionCode | None
) -> None:
    with pytest.raises(kind) as raised:
        download(f"{council}{path}?key=secret", 10_000, private=True)
    assert "secret" not in str(raised.value)
    if code:
        assert raised.value.rejection.code is code  # type: ignore[attr-defined]


def test_more_than_the_limit_is_not_read(council: str) -> None:
    with pytest.raises(DocumentRejectedError) as raised:
        download(council, len(PAGE) - 1, private=True)
    assert raised.value.rejection.code is RejectionCode.TOO_LARGE


def test_who_does_not_answer_may_do_so_later() -> None:
    with pytest.raises(TransientFetchError):
        download("http://127.0.0.1:1/", 10_000, private=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.1", "169.254.169.254", "[::1]", "0.0.0.0"])
def test_the_own_network_is_not_looked_into_unless_it_may_be(host: str) -> None:
    with pytest.raises(DocumentRejectedError, match="MINUTEBOOK_PRIVATE_ADDRESSES"):
        download(f"http://{host}/latest/meta-data", 10_000)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x.example/a", "http://"])
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(DocumentRejectedError, match="is no address of a page"):
        download(url, 10_000)


@pytest.mark.parametrize(("words", "answer"), [("https://x.example/a", True), ("docs/a.txt", False), ("C:/a", False)])
def test_addresses_are_told_from_paths(words: str, answer: bool) -> None:
    assert is_address(words) is answer
