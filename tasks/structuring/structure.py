"""A Document to its structure: kind of page, agenda items, the paragraph tree.

In: a Document and the lexicon. Out: a Structure. Will not: extract facts, or read several items.
"""

from dataclasses import replace

from schemas.documents import Document, Evidence
from schemas.minutes import Item, Structure, SupportingDocument
from schemas.patterns import pattern
from schemas.vocabulary import DocumentStatus, ItemKind, ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.header import header_of
from tasks.structuring.lines import entries_of
from tasks.structuring.page import Page, part
from tasks.structuring.tree import grow

_SUPPORTING = pattern("page.supporting", r"[-•·]?\s*+(?P<title>.*\S)\s+PDF\s(?P<size>[\d.,]{1,9}+)\s?(?P<unit>KB|MB)\b")
_BYTES = {"KB": 1_000, "MB": 1_000_000}
_ITEM = "i1"


def structure(document: Document, known: Lexicon) -> Structure:
    """Return the structure; raises DocumentRejectedError for a text that is no minutes."""
    page = part(document, known)
    item = _item(document.text, page)
    tree = grow(document.text, entries_of(document.text, page.minutes, known), item.id, item.title, known)
    heading = next((paragraph for paragraph in tree.paragraphs if paragraph.kind is ParagraphKind.HEADING), None)
    if heading and heading.label:
        item = replace(item, number=heading.label.rstrip("."))
    return Structure(
        document=document,
        kind=page.kind,
        status=DocumentStatus.UNKNOWN,
        language="en",
        items=(item,),
        paragraphs=tree.paragraphs,
        lead_ins=tree.lead_ins,
        supporting_documents=_supporting(document.text, page),
        issues=page.issues + tree.issues,
    )


def _item(text: str, page: Page) -> Item:
    """Return the page's one item; its number is printed only in the minutes of some councils."""
    fields, purpose = header_of(text, page.header)
    block = page.title or page.minutes[0]
    evidence = Evidence(block.start, block.end, "page.title", block.page)
    return Item(_ITEM, None, evidence.quote(text), purpose, fields, ItemKind.SUBSTANTIVE, evidence)


def _supporting(text: str, page: Page) -> tuple[SupportingDocument, ...]:
    return tuple(_supporting_document(text[block.start : block.end]) for block in page.supporting)


def _supporting_document(line: str) -> SupportingDocument:
    """Read `- Title, item 12 PDF 220 KB`; a line of another shape is a title as it stands."""
    match = _SUPPORTING.match(line)
    if match is None:
        return SupportingDocument(line, None, None, None)
    size = round(float(match.group("size").replace(",", "")) * _BYTES[match.group("unit")])
    return SupportingDocument(match.group("title"), None, "application/pdf", size)
