"""What kind of file this is, by its first bytes and never by its name.

In: bytes. Out: a media type. Will not: decode the text or judge whether it is minutes.
"""

import re

from schemas.errors import DocumentRejectedError, RejectionCode

_HEAD = 2048
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\xd0\xcf\x11\xe0", "application/x-ole-storage"),
    (b"PK\x05\x06", "application/zip"),
    (b"\x1f\x8b", "application/gzip"),
    (b"{\\rtf", "application/rtf"),
)
_XML = ("<?xml", "<getmeeting", "<getcommittees", "<meeting>", "<meeting ")
_HTML = (
    *("<!doctype html", "<!--", "<html", "<head", "<body", "<title", "<meta", "<link", "<script", "<style"),
    *("<div", "<table", "<p>", "<p ", "<h1", "<h2", "<h3", "<ul", "<ol", "<span", "<b>", "<strong", "<a href", "<br"),
    *("<section", "<main", "<article", "<header", "<nav", "<form", "<font", "<center"),
)
_MARKUP: tuple[tuple[str, str], ...] = (
    *((start, "application/xml") for start in _XML),
    *((start, "text/html") for start in _HTML),
    ("<!doctype", "application/xml"),
)
"""How markup begins. Not every `<`: printed minutes keep tags of their own, such as `<AI1>`."""
_TABLE = re.compile(rb"<table[ >]", re.IGNORECASE)
_TYPED = 1 << 16
"""Bytes at the start of a text among which the marks of Markdown are looked for."""
_FEWEST_MARKED = 2
_MARKED_LINE = re.compile(
    rb"^(?:#{1,4} [A-Z*].{0,200}|\*\*[^*\n]{2,200}\*\*[ \t]*|__[^_\n]{2,200}__[ \t]*)$", re.MULTILINE
)
_RULED = re.compile(rb"^\|(?: ?:?-{2,200}:? ?\|){1,60}[ \t]{0,9}$", re.MULTILINE)
"""The line below the head of a table; without one, a text is read as it is, whatever is marked in it."""
BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""Marks and the codec that takes them off, the longer before their prefixes."""


def byte_order_mark(data: bytes) -> str | None:
    """Return the codec that the byte order mark at the start declares, or None."""
    return next((codec for mark, codec in BYTE_ORDER_MARKS if data.startswith(mark)), None)


def sniff(data: bytes) -> str:
    """Return the media type; raises DocumentRejectedError for an empty file or one that is no text."""
    mark = byte_order_mark(data)
    if not data.strip(b"\x00\t\n\r\f "):
        raise DocumentRejectedError(RejectionCode.EMPTY, f"{len(data)} bytes, none of them text")
    for signature, media_type in _SIGNATURES:
        if data.startswith(signature):
            return media_type
    head = data[:_HEAD].decode(mark or "latin-1", errors="ignore").lstrip().lower()
    for start, media_type in _MARKUP:
        if head.startswith(start):
            return "text/html" if _is_xhtml(head) else media_type
    if b"\x00" in data and mark is None:
        raise DocumentRejectedError(RejectionCode.BINARY, f"a zero byte at position {data.index(0)}")
    return "text/markdown" if _is_markdown(data, head) else "text/plain"


def _is_markdown(data: bytes, head: str) -> bool:
    """Say whether a text has front matter, as a site generator keeps it, or a table of Markdown or HTML inside."""
    front = head.startswith("---\n") and "\n---\n" in head and ":" in head.split("\n", 2)[1]
    return front or _has_table(data) or (_TABLE.search(data) is not None and b"</td>" in data.lower())


def _has_table(data: bytes) -> bool:
    """Say whether lines are marked as Markdown does, as headings or in bold, and a table is typed among them."""
    top = data[:_TYPED].replace(b"\r\n", b"\n")
    return sum(1 for _ in _MARKED_LINE.finditer(top)) >= _FEWEST_MARKED and _RULED.search(top) is not None


def _is_xhtml(head: str) -> bool:
    """Say whether a page of HTML stands behind an XML declaration."""
    return head.startswith("<?xml") and head.partition("?>")[2].lstrip().startswith(("<!doctype html", "<html"))
