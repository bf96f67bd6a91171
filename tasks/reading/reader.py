"""The reader for each media type.

In: bytes. Out: a Document. Will not: read formats for which there is no reader; they are refused.
"""

from collections.abc import Callable

from schemas.documents import Document
from schemas.errors import DocumentRejectedError, RejectionCode
from tasks.reading.html import read_html
from tasks.reading.markdown import read_markdown
from tasks.reading.pdf import read_pdf
from tasks.reading.sniff import sniff
from tasks.reading.text import read_text
from tasks.reading.xml import read_xml

READERS: dict[str, Callable[[bytes], Document]] = {
    "text/plain": read_text,
    "text/html": read_html,
    "text/markdown": read_markdown,
    "application/xml": read_xml,
    "application/pdf": read_pdf,
}


def read(data: bytes) -> Document:
    """Return the document; raises DocumentRejectedError where the bytes cannot be read."""
    media_type = sniff(data)
    if media_type not in READERS:
        raise DocumentRejectedError(RejectionCode.UNSUPPORTED_FORMAT, f"the content is {media_type}")
    return READERS[media_type](data)
