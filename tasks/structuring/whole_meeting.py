"""A page of whole meetings to its structure: headings, attendance, items, paragraphs.

In: a Document and the sections of each meeting on its page. Out: a Structure. Will not: extract facts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.documents import Block, Document
from schemas.issues import Issue, IssueCode
from schemas.minutes import Attendance, MeetingHeading, Paragraph, Structure
from schemas.vocabulary import BlockRole, DocumentKind, ItemKind, Severity
from seeds.lexicon import Lexicon
from tasks.structuring.attendance import attendance_of
from tasks.structuring.attendance_table import tabled_attendance
from tasks.structuring.closing_time import start_told_below
from tasks.structuring.cutting import Sections
from tasks.structuring.decision_block import decision_part
from tasks.structuring.empty_meeting import cancellations, without_items
from tasks.structuring.item_parts import told_part
from tasks.structuring.items import Sectioned, items_of
from tasks.structuring.language import language_of
from tasks.structuring.marks import stem
from tasks.structuring.meeting_heading import decided_at, heading_of
from tasks.structuring.numbering import running_values
from tasks.structuring.preamble import paragraphs_above
from tasks.structuring.supporting import supporting_document
from tasks.structuring.tree import Tree, grow
from tasks.structuring.typed_rolls import typed_roll


def meetings_structure(document: Document, meetings: Sequence[Sections], known: Lexicon) -> Structure:
    """Return the structure of a page that shows the minutes of one meeting, or of several one after the other."""
    text = document.text
    held = list(_held(text, meetings, known))
    items = [item for one in held for item in one.items]
    named = _named_kind(text, meetings[0].before, known)
    of_decisions = named is DocumentKind.DECISIONS
    grown = [tree for item in items for tree in _trees(text, item, known, of_decisions=of_decisions)]
    return Structure(
        document=document,
        kind=named or (DocumentKind.MEETING if any(tree.paragraphs for tree in grown) else DocumentKind.AGENDA),
        status=held[0].heading.status,
        language=language_of(text, meetings[0].before, known),
        items=tuple(item.item for item in items),
        paragraphs=(
            *(paragraph for one in held for paragraph in one.above),
            *(paragraph for tree in grown for paragraph in tree.paragraphs),
        ),
        lead_ins=tuple(opening for tree in grown for opening in tree.lead_ins),
        meetings=tuple(one.heading for one in held),
        attendance=tuple(row for one in held for row in one.attendance),
        before=tuple(block for sections in meetings for block in sections.before),
        supporting_documents=tuple(
            supporting_document(text, block, item.item.id) for item in items for block in item.section.supporting
        ),
        issues=(
            *(issue for tree in grown for issue in tree.issues),
            *(gap for one in held for gap in _gaps(one.items)),
            *(doubt for sections in meetings for doubt in _doubts(text, sections)),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Held:
    """One meeting: its heading, who was there (by a table, and the lines above the items), its items."""

    heading: MeetingHeading
    attendance: tuple[Attendance, ...]
    above: tuple[Paragraph, ...]
    items: tuple[Sectioned, ...]


def _held(text: str, meetings: Sequence[Sections], known: Lexicon) -> Iterator[_Held]:
    """Yield the meetings; items are numbered through the page."""
    before = 0
    for number, sections in enumerate(meetings, start=1):
        start = _start(sections) if number > 1 else 0
        heading = heading_of(text, [*_decided_at(text, sections), *sections.before], known)
        began = heading.start_time or start_told_below(text, sections.items)
        heading = replace(heading, id=f"m{number}", start=start, start_time=began)
        listed = (
            attendance_of(text, sections.before, known)
            or tabled_attendance(text, sections.before)
            or tuple(typed_roll(text, sections.before))
        )
        attendance = (replace(row, meeting_id=heading.id) for row in listed)
        items = items_of(text, sections.items, before + 1, heading.id, known)
        before += len(items)
        prefix = "" if len(meetings) == 1 else f"{heading.id}/"
        above = paragraphs_above(text, sections.before, prefix, known)
        yield _Held(heading, tuple(attendance), above, items)


def _decided_at(text: str, sections: Sections) -> list[Block]:
    """Return the field of a decision's page that names the meeting; several decisions name it if it is the same."""
    named = [decided_at(text, section.header) for section in sections.items]
    meetings = {text[block.start : block.end] for blocks in named for block in blocks}
    return named[0] if named and all(named) and len(meetings) == 1 else []


def _start(sections: Sections) -> int:
    """Return where a meeting begins on its page."""
    return sections.before[0].start if sections.before else sections.items[0].title.start


def _named_kind(text: str, before: Sequence[Block], known: Lexicon) -> DocumentKind | None:
    """Return what the page's heading says it is, if not a meeting's; an agenda has no minutes, whatever it says."""
    headings = [text[block.start : block.end] for block in before if block.role is BlockRole.PAGE_HEADING]
    for kind, words in known.forms["meeting.page_kinds"].items():
        if any(heading.startswith(words) for heading in headings):
            return DocumentKind(kind)
    return None


def _trees(text: str, one: Sectioned, known: Lexicon, *, of_decisions: bool) -> Iterator[Tree]:
    """Grow the decision block, then the minutes; the ids of a decision block say so."""
    item, section = one.item, one.section
    if section.decision_marker and section.decision:
        marker, prefix = section.decision_marker, f"{item.id}/decision."
        yield grow(text, decision_part(text, item, marker, section.decision, known, prefix=prefix), known)
    part = told_part(text, item, one.minutes, known, of_decisions=of_decisions, prefix=f"{item.id}/")
    yield grow(text, part, known)


def _doubts(text: str, sections: Sections) -> Iterator[Issue]:
    """Say what is odd about a meeting as a whole."""
    yield from _by_shape(sections)
    yield from without_items(sections)
    yield from cancellations(text, sections.before)


def _by_shape(sections: Sections) -> Iterator[Issue]:
    if sections.by_shape:
        said = (
            f"{len(sections.items)} items have neither numbers nor 'Minutes:' lines; short lines were taken for titles"
        )
        yield Issue(IssueCode.ITEMS_BY_SHAPE, said)


def _gaps(items: Sequence[Sectioned]) -> Iterator[Issue]:
    """Say where the items' numbers do not follow each other; minutes may lack an item.

    Below the heading of a part, numbers may begin again.
    """
    before = None
    values = iter(_values([one.item.number for one in items if one.item.number]))
    for item in [one.item for one in items]:
        if not item.number:
            before = before if item.kind is not ItemKind.HEADING else None
            continue
        value = next(values)
        if before is not None and value not in (before, before + 1):
            said = f"item {item.number} follows item {before}"
            yield Issue(IssueCode.ITEM_GAP, said, Severity.INFO, item.evidence.start, item.evidence.end)
        before = value


def _values(numbers: Sequence[str]) -> list[int]:
    """Return the running number of each item; of a sub-item the number of its item."""
    return running_values([stem(number) or number for number in numbers])
