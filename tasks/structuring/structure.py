"""A Document to its structure: kind of page, agenda items, the paragraph tree.

In: a Document and the lexicon. Out: a Structure. Will not: extract facts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.documents import Block, Document, Evidence
from schemas.errors import DocumentRejectedError
from schemas.minutes import Item, MeetingHeading, Paragraph, Structure
from schemas.patterns import pattern
from schemas.vocabulary import DocumentKind, DocumentStatus, ItemKind, ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.bulleted_rolls import without_bullets
from tasks.structuring.decision_block import decision_part
from tasks.structuring.decision_pages import decision_page
from tasks.structuring.empty_meeting import empty_meeting
from tasks.structuring.head_and_roll import with_rolls_apart
from tasks.structuring.header import header_of
from tasks.structuring.item_pages import with_item_roles
from tasks.structuring.item_parts import told_part
from tasks.structuring.language import language_of
from tasks.structuring.listings import listing
from tasks.structuring.meeting_heading import decided_at, heading_of
from tasks.structuring.page import Page, part, says_agenda_item
from tasks.structuring.piped import unpiped
from tasks.structuring.procedural import is_procedural
from tasks.structuring.scraps import without_scraps
from tasks.structuring.several import meetings_of_page
from tasks.structuring.stamps import with_status_stamped
from tasks.structuring.supporting import supporting_document
from tasks.structuring.tabled import with_table_items
from tasks.structuring.tree import Tree, grow
from tasks.structuring.typed_tables import with_typed_rows
from tasks.structuring.whole_meeting import meetings_structure

_ITEM = "i1"
_MEETING = pattern("page.meeting", r"(?:Meeting|Cyfarfod|Meeting date|Date of meeting)\s?:\s{0,9}(?=\S)")
_OF_MEETING = pattern(
    "page.of_meeting", r"(?:[•·]\s{1,3})?Meeting\sof\s(?=[A-Z][^\n]{5,200}\s\((?:Item|Eitem)\s[\w./]{1,8}\)$)"
)
_MEETINGS = (_MEETING, _OF_MEETING)
_NUMBERED = pattern("page.numbered_title", r"(?P<number>[A-Z]{1,5}[/ ]?\d{1,4}/\d{2,4})\s[-–]\s(?=\S)")
"""The title of an item's page that opens with the number of its minute: `CA/77/23 - Bus fares`."""


def structure(document: Document, known: Lexicon) -> Structure:
    """Return the structure; raises DocumentRejectedError for a text that is no minutes."""
    return with_status_stamped(document, _structure(document, known))


def _structure(document: Document, known: Lexicon) -> Structure:
    blocks = lines_of(document)
    if not says_agenda_item(document.text, blocks, known):
        lines = unpiped(document.text, with_item_roles(document.text, blocks, known), known)
        lines = with_table_items(document.text, with_typed_rows(document.text, lines, known), known)
        meetings = meetings_of_page(document.text, lines, known)
        if meetings:
            return meetings_structure(document, meetings, known)
    try:
        return _one_item(document, blocks, known)
    except DocumentRejectedError:
        empty = empty_meeting(document.text, blocks, known)
        if empty is None:
            if listed := listing(document, blocks, known):
                return listed
            raise
        return meetings_structure(document, [empty], known)


def lines_of(document: Document) -> list[Block]:
    """Return what a document says: its blocks without furniture and scraps."""
    blocks = [block for block in document.blocks if not block.furniture]
    return with_rolls_apart(document.text, without_bullets(document.text, without_scraps(document.text, blocks)))


def _one_item(document: Document, lines: Sequence[Block], known: Lexicon) -> Structure:
    page = decision_page(document.text, lines, known) or part(document.text, lines, known)
    item = _item(document.text, page)
    trees = [*_decided(document.text, item, page, known), _told(document.text, item, page, known)]
    paragraphs = tuple(paragraph for tree in trees for paragraph in tree.paragraphs)
    item = replace(item, number=item.number or _number_inside(trees[-1].paragraphs))
    return Structure(
        document=document,
        kind=page.kind,
        status=DocumentStatus.UNKNOWN,
        language=language_of(document.text, lines, known),
        items=(item,),
        paragraphs=paragraphs,
        lead_ins=tuple(opening for tree in trees for opening in tree.lead_ins),
        meetings=(_meeting(document.text, page, known),),
        supporting_documents=tuple(supporting_document(document.text, block, item.id) for block in page.supporting),
        issues=(*page.issues, *(issue for tree in trees for issue in tree.issues)),
    )


def _number_inside(paragraphs: Sequence[Paragraph]) -> str | None:
    """Return the item's number where its minutes repeat it, in their heading."""
    label = next((one.label.rstrip(".") for one in paragraphs[:1] if one.label), "")
    return label if label.isalnum() and paragraphs[0].kind is ParagraphKind.HEADING else None


def _meeting(text: str, page: Page, known: Lexicon) -> MeetingHeading:
    """Return what a line of an item's page says of its meeting: `Meeting: Tuesday, 17th September, 2019 10.00 am`.

    Or `Meeting of Ferry Board, Tuesday 17th September 2019 10.00 am (Item 6.)`.
    """
    named = ((block, shape.match(text, block.start, block.end)) for block in page.header for shape in _MEETINGS)
    lines = [replace(block, start=match.end()) for block, match in named if match]
    lines += decided_at(text, page.header)
    return heading_of(text, lines, known) if lines else MeetingHeading()


def _told(text: str, item: Item, page: Page, known: Lexicon) -> Tree:
    named = item if page.title else replace(item, title="")
    of_decisions = page.kind is DocumentKind.DECISIONS
    return grow(text, told_part(text, named, page.minutes, known, of_decisions=of_decisions), known)


def _decided(text: str, item: Item, page: Page, known: Lexicon) -> Iterator[Tree]:
    """Grow the decision block that some pages print above the minutes."""
    if page.decision:
        marker, *blocks = page.decision
        yield grow(text, decision_part(text, item, marker, blocks, known, prefix="decision."), known)


def _item(text: str, page: Page) -> Item:
    """Return the page's one item; its number is printed only in the minutes of some councils."""
    told = [block for block in page.header if not _OF_MEETING.match(text, block.start, block.end)]
    fields, purpose = header_of(text, told)
    block = page.title or page.minutes[0]
    evidence = Evidence(block.start, block.end, "page.title", block.page)
    numbered = _NUMBERED.match(text, block.start, block.end)
    alone = text[page.number.start : page.number.end].rstrip(".):") if page.number else None
    number = numbered.group("number") if numbered else alone
    kind = ItemKind.PROCEDURAL if page.title and is_procedural(evidence.quote(text)) else ItemKind.SUBSTANTIVE
    return Item(_ITEM, number, evidence.quote(text), purpose, fields, kind, evidence)
