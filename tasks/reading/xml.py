"""An answer of ModernGov's web service to a Document: one meeting, or a list of meetings or committees.

In: bytes of XML. Out: a Document in the same shape as a meeting's page. Will not: resolve entities,
load a DTD, reach the network, or read XML of any other kind.
"""

import hashlib
from collections.abc import Callable
from re import IGNORECASE

from lxml import etree

from schemas.documents import Document
from schemas.errors import DocumentRejectedError, RejectionCode
from schemas.issues import Issue
from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.reading.decoding import decode
from tasks.reading.html_charset import declared_charset
from tasks.reading.html_compose import compose
from tasks.reading.html_line import Line
from tasks.reading.html_parse import MOST_CHARACTERS, MOST_TAGS
from tasks.reading.moderngov_xml import Element, lines_of_listing, lines_of_meeting, name_of

_DECLARATION = pattern("xml.declaration", r"\A\s*+<\?xml[^>]{0,200}\?>")
_DOCTYPE = pattern("xml.doctype", r"<!(?:DOCTYPE|ENTITY)", IGNORECASE)

_READ: dict[str, Callable[[Element], tuple[list[Line], tuple[Issue, ...]]]] = {
    "meeting": lines_of_meeting,
    "meetings": lines_of_listing,
    "committees": lines_of_listing,
}


def read_xml(data: bytes, charset: str | None = None) -> Document:
    """Return the document; raises DocumentRejectedError for XML that is unsafe, broken or of another kind."""
    text, encoding, issues = decode(data, charset or declared_charset(data))
    root = _parse(text)
    kinds = lexicon().canonical("xml.roots")
    kind = kinds.get(name_of(root))
    if kind is None:
        raise DocumentRejectedError(
            RejectionCode.UNSUPPORTED_FORMAT, f"XML with the outermost element {root.tag!r:.80}"
        )
    lines, doubts = _READ[kind](root)
    if not lines:
        raise DocumentRejectedError(RejectionCode.EMPTY, "the answer of the web service holds no words")
    written = compose(lines)
    return Document(
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="application/xml",
        encoding=encoding,
        text=written.text,
        blocks=written.blocks,
        links=written.links,
        issues=(*issues, *doubts),
    )


def _parse(text: str) -> Element:
    """Parse within bounds; a document type is refused because nothing that a web service says needs one."""
    if len(text) > MOST_CHARACTERS or text.count("<") > MOST_TAGS:
        raise DocumentRejectedError(RejectionCode.TOO_COMPLEX, f"{len(text):,} characters, {text.count('<'):,} tags")
    if _DOCTYPE.search(text):
        raise DocumentRejectedError(RejectionCode.UNSAFE_XML, "the XML declares a document type or entities")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root: Element = etree.fromstring(_DECLARATION.sub("", text, count=1).strip().encode(), parser)
    except etree.XMLSyntaxError as error:
        raise DocumentRejectedError(RejectionCode.BROKEN_XML, str(error)[:200]) from error
    return root
