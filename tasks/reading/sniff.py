"""What kind of file this is, by its first bytes and never by its name.

In: bytes. Out: a media type. Will not: decode the text or judge whether it is minutes.
"""

from schemas.errors import DocumentRejectedError, RejectionCode

_HEAD = 2048
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\xd0\xcf\x11\xe0", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
)
_MARKUP: tuple[tuple[bytes, str], ...] = (
    (b"<!doctype html", "text/html"),
    (b"<html", "text/html"),
    (b"<?xml", "application/xml"),
)
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
    if not data.strip(b"\x00\t\n\r\f "):
        raise DocumentRejectedError(RejectionCode.EMPTY, f"{len(data)} bytes, none of them text")
    for signature, media_type in _SIGNATURES:
        if data.startswith(signature):
            return media_type
    head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for start, media_type in _MARKUP:
        if head.startswith(start):
            return media_type
    if b"\x00" in data and byte_order_mark(data) is None:
        raise DocumentRejectedError(RejectionCode.BINARY, f"a zero byte at position {data.index(0)}")
    return "text/plain"
