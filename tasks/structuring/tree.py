"""Entries to the paragraph tree: labels, levels, parents, kinds and readable ids.

In: the entries of one item's minutes. Out: paragraphs in reading order and doubts about the numbering.
Will not: extract decisions; it marks where one opens and what hangs below it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import LeadIn, Paragraph
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.identifiers import LocalIds
from tasks.structuring.kinds import Opening, is_attendance, is_clause_opening, lead_in
from tasks.structuring.labels import Form
from tasks.structuring.lines import Entry, without_connectors
from tasks.structuring.lists import OpenLists, Place, lost_numbers

_COLONS = (":", ":-", ":–", ": -", ":—")


@dataclass(frozen=True, slots=True)
class Tree:
    """The paragraphs of one item, the openings of its resolutions, and doubts about the numbering."""

    paragraphs: tuple[Paragraph, ...]
    lead_ins: tuple[LeadIn, ...]
    issues: tuple[Issue, ...]


def grow(text: str, entries: Sequence[Entry], item_id: str, title: str, known: Lexicon) -> Tree:
    """Return the tree; `title` is the item's, which some councils print again as a numbered heading."""
    kept = without_connectors(entries)
    lost = lost_numbers([entry.label for entry in kept])
    lists, ids = OpenLists(), LocalIds()
    grown: list[Paragraph] = []
    lead_ins: list[LeadIn] = []
    issues: list[Issue] = []
    open_resolution = False
    for index, entry in enumerate(kept):
        words = text[entry.start : entry.end]
        heading = entry.label_alone and _is_heading(words, title, kept[index + 1 : index + 2])
        opening = None if heading else lead_in(words)
        opens_list = words.endswith(_COLONS)
        if entry.label is not None:
            place = lists.place(
                index, entry.label, lost=lost[index], opens_list=opens_list, resolution=opening is not None
            )
        elif open_resolution and opening is None and is_clause_opening(words, known):
            place = lists.place_clause()
        else:
            place = lists.place_plain(index, opens_list=opens_list, resolution=opening is not None)
        parent = grown[place.parent] if place.parent is not None else None
        kind = _kind(words, parent, known, heading=heading, resolution=opening is not None)
        local_id = ids.take(parent.id if parent else None, place, entry.label is not None, kind)
        grown.append(_paragraph(entry, local_id, item_id, place, parent, kind))
        issues.extend(_doubts(entry, place))
        if opening and kind is ParagraphKind.RESOLUTION:
            lead_ins.append(_lead_in(entry, local_id, opening))
        if place.level == 1:
            open_resolution = opening is not None and not words[opening.content :].strip(" \xa0:-–—.;")
    return Tree(tuple(grown), tuple(lead_ins), tuple(issues))


def _is_heading(words: str, title: str, following: Sequence[Entry]) -> bool:
    """Say whether a number alone and the line below it are the item's heading and no paragraph."""
    numbered_below = any(entry.label and entry.label.readings[0].form is Form.DOTTED for entry in following)
    return numbered_below or " ".join(words.split()).casefold() == " ".join(title.split()).casefold()


def _kind(words: str, parent: Paragraph | None, known: Lexicon, *, heading: bool, resolution: bool) -> ParagraphKind:
    if heading:
        return ParagraphKind.HEADING
    if parent and parent.kind in (ParagraphKind.RESOLUTION, ParagraphKind.RESOLUTION_CLAUSE):
        return ParagraphKind.RESOLUTION_CLAUSE
    if resolution:
        return ParagraphKind.RESOLUTION
    if parent:
        return ParagraphKind.LIST_ITEM
    return ParagraphKind.ATTENDANCE if is_attendance(words, known) else ParagraphKind.PARAGRAPH


def _paragraph(
    entry: Entry, local_id: str, item_id: str, place: Place, parent: Paragraph | None, kind: ParagraphKind
) -> Paragraph:
    return Paragraph(
        id=local_id,
        item_id=item_id,
        label=entry.label.printed if entry.label else None,
        intended_label=place.intended_label,
        level=place.level,
        parent_id=parent.id if parent else None,
        kind=kind,
        evidence=Evidence(entry.start, entry.end, f"tree.{kind.value}"),
    )


def _lead_in(entry: Entry, paragraph_id: str, opening: Opening) -> LeadIn:
    printed = Evidence(entry.start, entry.start + opening.length, "resolution.lead_in")
    return LeadIn(paragraph_id, entry.start + opening.content, opening.body, printed)


def _doubts(entry: Entry, place: Place) -> list[Issue]:
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
