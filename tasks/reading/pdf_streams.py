"""The bytes of a content stream, decoded with every check that its format has.

In: a stream of a PDF. Out: its bytes, and what is wrong with them. Will not: decode pictures, or unpack more
than a page can hold: that is refused.

qpdf takes a stream whose checksum is wrong for a good one; one flipped bit can turn half a page to noise.
So the common case is unpacked here, and qpdf has the rest.
"""

import base64
import zlib
from functools import cache

import pikepdf
from pikepdf.settings import set_qpdf_limits

from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.patterns import pattern

MOST_BYTES = 64 << 20
_OVER_LIMIT = "limit exceeded"
_NAME = pattern("pdf.qpdf_name", r"stream <[^>]*+>:?\s?")
_FLATE = ("/FlateDecode", "/Fl")
_ASCII = ("/ASCII85Decode", "/A85")


@cache
def limit_decoding() -> None:
    """Have qpdf stop decoding a stream at the cap; the limits hold for the process."""
    most = MOST_BYTES
    set_qpdf_limits(flate_max_memory=most, png_max_memory=most, run_length_max_memory=most, tiff_max_memory=most)


def decoded(stream: pikepdf.Stream) -> tuple[bytes, list[str]]:
    """Return the bytes of a stream and its faults; raises DocumentRejectedError for a bomb."""
    filters = _filters(stream)
    if filters and filters[-1] in _FLATE and set(filters[:-1]) <= set(_ASCII) and "/DecodeParms" not in stream:
        raw = stream.read_raw_bytes()
        content = _checked(stream, raw) if len(filters) == 2 else None
        content = content or _inflated(_plain_bytes(raw, filters[:-1]))
        if content is not None:
            return content, []
        return _by_qpdf(stream)[0], ["its content is damaged"]
    return _by_qpdf(stream)


def _filters(stream: pikepdf.Stream) -> list[str]:
    """Return the names of a stream's filters in the order in which they are undone."""
    found = stream.get("/Filter")
    return [str(name) for name in found] if isinstance(found, pikepdf.Array) else [str(found)] if found else []


def _checked(stream: pikepdf.Stream, raw: bytes) -> bytes | None:
    """Let qpdf undo ASCII85, which takes Python long, and compare the checksum; None where they do not agree."""
    letters = b"".join(raw.removesuffix(b"~>").split()).removesuffix(b"~>")
    if b"z" in letters:  # stands for five letters, so that groups cannot be counted from the start
        return None
    content, faults = _by_qpdf(stream)
    tail = _plain_bytes(letters[max(0, len(letters) // 5 - 2) * 5 :], ["ASCII85"]) or b""
    return content if not faults and tail[-4:] == zlib.adler32(content).to_bytes(4) else None


def _plain_bytes(raw: bytes, filters: list[str]) -> bytes | None:
    """Undo the filters that write bytes as letters; None if they cannot be undone."""
    try:
        for _ in filters:
            raw = base64.a85decode(raw.strip().removeprefix(b"<~").removesuffix(b"~>"))
    except ValueError:
        return None
    return raw


def _inflated(packed: bytes | None) -> bytes | None:
    """Unpack; None if the bytes are damaged, end early or do not fit their checksum."""
    if packed is None:
        return None
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(packed, MOST_BYTES)
    except zlib.error:
        return None
    if unpacker.unconsumed_tail:
        raise bomb()
    return content if unpacker.eof else None


def _by_qpdf(stream: pikepdf.Stream) -> tuple[bytes, list[str]]:
    try:
        return stream.read_bytes(), []
    except pikepdf.PdfError as error:
        if _OVER_LIMIT in str(error):
            raise bomb() from None
        return b"", ["its content cannot be decoded"]


def bomb() -> DocumentRejectedError:
    """Return the refusal of a stream that unpacks to more than a page can hold."""
    said = f"a stream unpacks to more than {MOST_BYTES:,} bytes"
    return DocumentRejectedError(RejectionCode.DECOMPRESSION_BOMB, said)


def refusal(error: Exception) -> DocumentRejectedError:
    """Return the refusal for what qpdf says of a file."""
    if _OVER_LIMIT in str(error):
        return bomb()
    return DocumentRejectedError(RejectionCode.DAMAGED, f"qpdf says: {without_name(str(error))}")


def without_name(said: str) -> str:
    """Return what qpdf says without the name that it gives to bytes in memory."""
    return _NAME.sub("", said)[:200]
