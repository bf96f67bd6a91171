"""A page of a whole meeting to its structure: heading, attendance, items, paragraphs.

In: a Document whose page shows several items. Out: a Structure. Will not: extract facts, or split a
file that holds several meetings.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from schemas.documents import Block, Document, Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import Item, Structure
from schemas.vocabulary import BlockRole, DecisionBlock, DocumentKind, ItemKind, Severity
from seeds.lexicon import Lexicon
from tasks.structuring.attendance import attendance_of
from tasks.structuring.header import header_of
from tasks.structuring.kinds import lead_in
from tasks.structuring.language import language_of
from tasks.structuring.lines import Entry, entries_of
from tasks.structuring.marks import Mark, number_value
from tasks.structuring.meeting_heading import heading_of, page_words
from tasks.structuring.page import purpose_length
from tasks.structuring.printed import says_printed
from tasks.structuring.sections import (
    Marks,
    Section,
    Sections,
    marks_of,
    printed_sections_of,
    sections_of,
    shaped_sections_of,
)
from tasks.structuring.supporting import supporting_document
from tasks.structuring.tree import Part, Tree, grow

_TOP = 20
"""Lines among which a page says what it is."""


def sections_of_meeting(text: str, blocks: Sequence[Block], known: Lexicon) -> Sections | None:
    """Return the sections of a page that shows a whole meeting; None for a page of one item."""
    marks = marks_of(text, blocks, known)
    sections = sections_of(text, blocks, marks, known)
    titled = any(block.role is BlockRole.ITEM_TITLE for block in blocks)
    if sections.items and (titled or _says_meeting(text, blocks, marks, known)):
        return sections
    if says_printed(text, blocks, known):
        printed = printed_sections_of(text, blocks, known)
        if printed.items:
            return printed
    shaped = shaped_sections_of(text, blocks, marks, known)
    return shaped if shaped.items else None


def _says_meeting(text: str, blocks: Sequence[Block], marks: Marks, known: Lexicon) -> bool:
    """Say whether a page without marks of its own calls itself a meeting's, or marks minutes twice."""
    headings = page_words(known)
    top = (text[block.start : block.end].rstrip(" \xa0") for block in blocks[:_TOP])
    return Mark.ITEMS in marks or any(line in headings for line in top) or marks.count(Mark.MINUTES) > 1


def meeting_structure(document: Document, sections: Sections, known: Lexicon) -> Structure:
    """Return the structure of a whole meeting."""
    text = document.text
    items = [_item(text, section, f"i{number}", known) for number, section in enumerate(sections.items, start=1)]
    grown = [tree for item in items for tree in _trees(text, item, known)]
    heading = heading_of(text, sections.before, known)
    return Structure(
        document=document,
        kind=_page_kind(text, sections.before, grown, known),
        status=heading.status,
        language=language_of(text, sections.before, known),
        items=tuple(item.item for item in items),
        paragraphs=tuple(paragraph for tree in grown for paragraph in tree.paragraphs),
        lead_ins=tuple(opening for tree in grown for opening in tree.lead_ins),
        meetings=(heading,),
        attendance=attendance_of(text, sections.before, known),
        supporting_documents=tuple(
            supporting_document(text[block.start : block.end]) for item in items for block in item.section.supporting
        ),
        issues=(*(issue for tree in grown for issue in tree.issues), *_gaps(items), *_by_shape(sections)),
    )


def _page_kind(text: str, before: Sequence[Block], grown: Sequence[Tree], known: Lexicon) -> DocumentKind:
    """Return what the page's heading says it is; an agenda has no minutes, whatever it calls itself."""
    headings = [text[block.start : block.end] for block in before if block.role is BlockRole.PAGE_HEADING]
    for kind, words in known.forms["meeting.page_kinds"].items():
        if any(heading.startswith(words) for heading in headings):
            return DocumentKind(kind)
    return DocumentKind.MEETING if any(tree.paragraphs for tree in grown) else DocumentKind.AGENDA


@dataclass(frozen=True, slots=True)
class _Sectioned:
    item: Item
    section: Section
    minutes: tuple[Block, ...]


def _item(text: str, section: Section, item_id: str, known: Lexicon) -> _Sectioned:
    """Return the item; without a `Minutes:` line its minutes begin where the purpose ends."""
    header, minutes = tuple(section.header), tuple(section.minutes)
    if not section.minutes_marker and not section.decision_marker:
        cut = purpose_length(text, header, known)
        header, minutes = header[:cut], header[cut:]
    fields, purpose = header_of(text, header)
    title = Evidence(section.title.start, section.title.end, "page.title", section.title.page)
    number = text[section.number.start : section.number.end].rstrip(". \xa0") if section.number else None
    says_nothing = not (minutes or section.decision or purpose)
    kind = ItemKind.HEADING if says_nothing else _kind(title.quote(text), known)
    item = Item(item_id, number, title.quote(text), purpose, fields, kind, title)
    return _Sectioned(item, section, minutes)


def _kind(title: str, known: Lexicon) -> ItemKind:
    lowered = title.casefold()
    if any(words in lowered for words in known.words["meeting.exempt_titles"]):
        return ItemKind.EXEMPT
    procedural = any(lowered.startswith(words) for words in known.words["meeting.procedural_titles"])
    return ItemKind.PROCEDURAL if procedural else ItemKind.SUBSTANTIVE


def _trees(text: str, one: _Sectioned, known: Lexicon) -> Iterator[Tree]:
    """Grow the decision block, then the minutes; the ids of a decision block say so."""
    item, section = one.item, one.section
    if section.decision_marker and section.decision:
        yield grow(text, _decision_part(text, one, section.decision_marker, known), known)
    part = Part(item.id, item.title, entries_of(text, one.minutes, known), prefix=f"{item.id}/")
    yield grow(text, part, known)


def _decision_part(text: str, one: _Sectioned, marker: Block, known: Lexicon) -> Part:
    """Return a decision block; where no line of it says RESOLVED, the line `Decision:` itself does."""
    entries = entries_of(text, one.section.decision, known)
    announced = not any(lead_in(text[entry.start : entry.end]) for entry in entries)
    first = [Entry(marker.start, marker.end, page=marker.page)] if announced else []
    prefix = f"{one.item.id}/decision."
    return Part(one.item.id, one.item.title, [*first, *entries], DecisionBlock.DECISION, prefix, announced)


def _by_shape(sections: Sections) -> Iterator[Issue]:
    if sections.by_shape:
        said = (
            f"{len(sections.items)} items have neither numbers nor 'Minutes:' lines; short lines were taken for titles"
        )
        yield Issue(IssueCode.ITEMS_BY_SHAPE, said)


def _gaps(items: Sequence[_Sectioned]) -> Iterator[Issue]:
    """Say where the items' numbers do not follow each other; minutes may lack an item."""
    numbered = [(number_value(one.item.number), one.item) for one in items if one.item.number]
    for (before, _), (value, item) in pairwise(numbered):
        if value not in (before, before + 1):
            said = f"item {item.number} follows item {before}"
            yield Issue(IssueCode.ITEM_GAP, said, Severity.INFO, item.evidence.start, item.evidence.end)
