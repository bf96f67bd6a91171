"""An entry that has its place in the tree, as what it is: a paragraph with its kind, a lead-in, doubts about its label.

In: an entry, its place and what stands above it. Out: Paragraph, LeadIn, issues. Will not: find the place (`lists`).
"""

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import LeadIn, Paragraph
from schemas.vocabulary import DecisionBlock, ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.lead_ins import Opening
from tasks.structuring.lines import Entry
from tasks.structuring.lists import Place
from tasks.structuring.whereabouts import tells_whereabouts


def kind_of(
    words: str, title: str, parent: Paragraph | None, known: Lexicon, *, heading: bool, resolution: bool
) -> ParagraphKind:
    """Return what a paragraph is below the title of its item.

    A heading is told by its place; what stands below a resolution is a clause of it.
    """
    if heading:
        return ParagraphKind.HEADING
    if parent and parent.kind in (ParagraphKind.RESOLUTION, ParagraphKind.RESOLUTION_CLAUSE):
        return ParagraphKind.RESOLUTION_CLAUSE
    if resolution:
        return ParagraphKind.RESOLUTION
    if parent:
        return ParagraphKind.LIST_ITEM
    return ParagraphKind.ATTENDANCE if _is_attendance(words, title, known) else ParagraphKind.PARAGRAPH


def _is_attendance(words: str, title: str, known: Lexicon) -> bool:
    """Say whether the words only tell who was there for the item."""
    lowered = " ".join(words.lower().split())
    said = any(phrase in lowered for phrase in known.words["page.attendance_phrases"]) and lowered.count(". ") == 0
    return said or tells_whereabouts(words, title)


def paragraph_at(
    entry: Entry, local_id: str, item_id: str, place: Place, parent: Paragraph | None, kind: ParagraphKind
) -> Paragraph:
    """Return the paragraph of an entry; its evidence names the rule by the kind."""
    return Paragraph(
        id=local_id,
        item_id=item_id,
        label=entry.label.printed if entry.label else None,
        intended_label=place.intended_label,
        level=place.level,
        parent_id=parent.id if parent else None,
        kind=kind,
        evidence=Evidence(entry.start, entry.end, f"tree.{kind.value}", entry.page),
    )


def lead_in_at(entry: Entry, paragraph_id: str, opening: Opening, block: DecisionBlock) -> LeadIn:
    """Return a resolution's opening by the document's offsets."""
    start, end = entry.start + opening.start, entry.start + opening.length
    printed = Evidence(start, end, "resolution.lead_in" if opening.explicit else "resolution.lost", entry.page)
    return LeadIn(
        paragraph_id,
        entry.start + opening.content,
        opening.body,
        block,
        printed,
        opening.explicit,
        not opening.is_printed_large,
    )


def doubts_about(entry: Entry, place: Place) -> list[Issue]:
    """Say where the printed numbering is not to be trusted."""
    if entry.label is None:
        return []
    printed = entry.label.printed
    if place.intended_label:
        said = f"{printed!r} should read {place.intended_label!r}"
        return [Issue(IssueCode.LABEL_LOST, said, start=entry.start, end=entry.end)]
    if place.gap:
        return [Issue(IssueCode.LABEL_GAP, f"nothing printed before {printed!r}", start=entry.start, end=entry.end)]
    return []
