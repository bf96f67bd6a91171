"""Entries to the paragraph tree: labels, levels, parents, kinds and readable ids.

In: the entries of one item's minutes. Out: paragraphs in reading order and doubts about the numbering.
Will not: extract decisions; it marks where one opens and what hangs below it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from schemas.documents import Evidence
from schemas.issues import Issue, IssueCode
from schemas.minutes import LeadIn, Paragraph
from schemas.vocabulary import DecisionBlock, ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.identifiers import LocalIds
from tasks.structuring.kinds import Opening, is_attendance, is_clause_opening, lead_in
from tasks.structuring.labels import Form, Label, settled
from tasks.structuring.lines import Entry, without_connectors
from tasks.structuring.lists import OpenLists, Place, lost_numbers

_COLONS = (":", ":-", ":–", ": -", ":—")


@dataclass(frozen=True, slots=True)
class Tree:
    """The paragraphs of one item, the openings of its resolutions, and doubts about the numbering."""

    paragraphs: tuple[Paragraph, ...]
    lead_ins: tuple[LeadIn, ...]
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one item's minutes: its entries, and the block of the page they stand in.

    `title` is the item's, which some councils print again as a numbered heading. `prefix` opens the ids
    of its paragraphs on a page of several items. In an announced part the first entry is the line
    `Decision:`, and all below it are its clauses.
    """

    item_id: str
    title: str
    entries: Sequence[Entry]
    block: DecisionBlock = DecisionBlock.MINUTES
    prefix: str = ""
    announced: bool = False


def grow(text: str, part: Part, known: Lexicon) -> Tree:
    """Return the tree of one part."""
    growth = _Growth(text, part, known, LocalIds(part.prefix))
    kept = without_connectors(part.entries)
    labels = settled([entry.label for entry in kept])
    lost = lost_numbers(labels)
    for index, entry in enumerate(kept):
        following = kept[index + 1] if index + 1 < len(kept) else None
        growth.add(entry, labels[index], following, lost=lost[index])
    return Tree(tuple(growth.paragraphs), tuple(growth.lead_ins), tuple(growth.issues))


@dataclass(slots=True)
class _Growth:
    """A tree while it grows, entry by entry."""

    text: str
    part: Part
    known: Lexicon
    ids: LocalIds
    lists: OpenLists = field(default_factory=OpenLists)
    paragraphs: list[Paragraph] = field(default_factory=list)
    lead_ins: list[LeadIn] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    open_resolution: bool = False

    def add(self, entry: Entry, label: Label | None, following: Entry | None, *, lost: bool) -> None:
        """Place an entry, and say what it is."""
        words = self.text[entry.start : entry.end]
        heading = entry.label_alone and _is_heading(words, self.part.title, following)
        opening = None if heading else self._opening(words)
        place = self._place(words, label, opening, lost=lost)
        parent = self.paragraphs[place.parent] if place.parent is not None else None
        kind = _kind(words, parent, self.known, heading=heading, resolution=opening is not None)
        local_id = self.ids.take(parent.id if parent else None, place, entry.label is not None, kind)
        self.paragraphs.append(_paragraph(entry, local_id, self.part.item_id, place, parent, kind))
        self.issues.extend(_doubts(entry, place))
        if opening and kind is ParagraphKind.RESOLUTION:
            self.lead_ins.append(_lead_in(entry, local_id, opening, self.part.block))
        if place.level == 1:
            self.open_resolution = opening is not None and not words[opening.content :].strip(" \xa0:-–—.;")

    def _opening(self, words: str) -> Opening | None:
        """Return how a resolution opens; the line `Decision:` of an announced part opens one by itself."""
        if self.part.announced and not self.paragraphs:
            return lead_in(words) or Opening(len(words), len(words), None, False, True)
        return lead_in(words)

    def _place(self, words: str, label: Label | None, opening: Opening | None, *, lost: bool) -> Place:
        """Place by label, as a clause of the open resolution, or at the outermost level."""
        index, opens_list = len(self.paragraphs), words.endswith(_COLONS)
        if label:
            return self.lists.place(index, label, lost=lost, opens_list=opens_list, resolution=opening is not None)
        clause = self.part.announced or is_clause_opening(words, self.known)
        if self.open_resolution and opening is None and clause:
            return self.lists.place_clause(index, opens_list=opens_list)
        return self.lists.place_plain(index, opens_list=opens_list, resolution=opening is not None)


def _is_heading(words: str, title: str, following: Entry | None) -> bool:
    """Say whether a number alone and the line below it are the item's heading and no paragraph."""
    label = following.label if following else None
    numbered_below = label is not None and label.readings[0].form is Form.DOTTED
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
        evidence=Evidence(entry.start, entry.end, f"tree.{kind.value}", entry.page),
    )


def _lead_in(entry: Entry, paragraph_id: str, opening: Opening, block: DecisionBlock) -> LeadIn:
    printed = Evidence(entry.start, entry.start + opening.length, "resolution.lead_in", entry.page)
    return LeadIn(paragraph_id, entry.start + opening.content, opening.body, block, printed)


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
