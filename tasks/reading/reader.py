"""The reader for each media type.

In: bytes. Out: a Document. Will not: read formats for which there is no reader; they are refused.
"""

from collections.abc import Callable

from schemas.documents import Document
from schemas.errors import DocumentRejectedError, RejectionCode
from tasks.reading.sniff import sniff


def read(data: bytes) -> Document:
    """Return the document; raises DocumentRejectedError where the bytes cannot be read."""
    media_type = sniff(data)
    if media_type not in READERS:
        raise DocumentRejectedError(RejectionCode.UNSUPPORTED_FORMAT, f"the content is {media_type}")
    return READERS[media_type](data)


def _read_text(data: bytes) -> Document:
    from tasks.reading.text import read_text

    return read_text(data)


def _read_html(data: bytes) -> Document:
    from tasks.reading.html import read_html

    return read_html(data)


def _read_markdown(data: bytes) -> Document:
    from tasks.reading.markdown import read_markdown

    return read_markdown(data)


def _read_xml(data: bytes) -> Document:
    from tasks.reading.xml import read_xml

    return read_xml(data)


def _read_pdf(data: bytes) -> Document:
    from tasks.reading.pdf import read_pdf

    return read_pdf(data)


READERS: dict[str, Callable[[bytes], Document]] = {
    "text/plain": _read_text,
    "text/html": _read_html,
    "text/markdown": _read_markdown,
    "application/xml": _read_xml,
    "application/pdf": _read_pdf,
}
"""Each imports its libraries when it first reads: those for PDF and HTML take a third of a process's start."""
