"""Entries to the paragraph tree: labels, levels, parents, kinds and readable ids.

In: the entries of one item's minutes. Out: paragraphs in reading order and doubts about the numbering.
Will not: extract decisions; it marks where one opens and what hangs below it.
"""

from dataclasses import dataclass, field

from schemas.issues import Issue
from schemas.minutes import LeadIn, Paragraph
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.agreeing import decides_alone
from tasks.structuring.clause_openings import is_clause_opening
from tasks.structuring.identifiers import LocalIds
from tasks.structuring.item_parts import Part
from tasks.structuring.labels import COLONS, DASHES, Form, Label, settled
from tasks.structuring.lead_ins import Opening
from tasks.structuring.lines import Entry, without_connectors
from tasks.structuring.lists import OpenLists, Place, lost_numbers
from tasks.structuring.next_matters import begins_another
from tasks.structuring.paragraphs import doubts_about, kind_of, lead_in_at, paragraph_at
from tasks.structuring.resolution_progress import (
    Progress,
    ends_discussion,
    holds_list,
    is_complete,
)
from tasks.structuring.so_far import SoFar
from tasks.structuring.stems import is_stem
from tasks.structuring.what_entries_are import What, what_it_is


@dataclass(frozen=True, slots=True)
class Tree:
    """The paragraphs of one item, the openings of its resolutions, and doubts about the numbering."""

    paragraphs: tuple[Paragraph, ...]
    lead_ins: tuple[LeadIn, ...]
    issues: tuple[Issue, ...]


def grow(text: str, part: Part, known: Lexicon) -> Tree:
    """Return the tree of one part."""
    growth = _Growth(SoFar(text, part, known), LocalIds(part.prefix))
    kept = without_connectors(part.entries)
    labels = settled([entry.label for entry in kept])
    lost = lost_numbers(labels)
    for index, entry in enumerate(kept):
        following = kept[index + 1] if index + 1 < len(kept) else None
        growth.add(entry, labels[index], following, lost=lost[index])
    return Tree(tuple(growth.so.paragraphs), tuple(growth.so.lead_ins), tuple(growth.issues))


@dataclass(slots=True)
class _Growth:
    """A tree while it grows, entry by entry."""

    so: SoFar
    ids: LocalIds
    lists: OpenLists = field(default_factory=OpenLists)
    issues: list[Issue] = field(default_factory=list)

    def add(self, entry: Entry, label: Label | None, following: Entry | None, *, lost: bool) -> None:
        """Place an entry, and say what it is."""
        words = self.so.text[entry.start : entry.end]
        if label and begins_another(self.so, words, label):
            self.lists.close()
            self.so.resolution = Progress.NONE
        what = what_it_is(self.so, entry, words, label, following)
        place = self._place(words, label, what, lost=lost)
        if what.heading and not (label and label.readings[0].form is Form.DOTTED):
            self.lists.close()
        parent = self.so.paragraphs[place.parent] if place.parent is not None else None
        kind = self._kind(words, label, what, parent, following)
        local_id = self.ids.take(parent.id if parent else None, place, entry.label is not None, kind)
        self.so.paragraphs.append(paragraph_at(entry, local_id, self.so.part.item_id, place, parent, kind))
        if what.heading and label:
            self.so.headings.append(label.readings[0])
        self.issues.extend(doubts_about(entry, place))
        if kind not in (ParagraphKind.HEADING, ParagraphKind.RESOLUTION_CLAUSE):
            self.so.lead_ins += [lead_in_at(entry, local_id, opening, self.so.part.block) for opening in what.openings]
        self.so.lines = what.line
        if not what.aside:
            self.so.go_on(words, place, what.openings)

    def _kind(
        self, words: str, label: Label | None, what: What, parent: Paragraph | None, following: Entry | None
    ) -> ParagraphKind:
        """Return the kind of an entry below its parent, or of one that begins a list by its label."""
        first = what.openings[0] if what.openings else None
        decides = decides_alone(words) if first is None else not ends_discussion(words, first, following)
        heads_others = what.heading or what.between
        kind = kind_of(words, self.so.part.title, parent, self.so.known, heading=heads_others, resolution=decides)
        listed = kind is ParagraphKind.PARAGRAPH and label is not None and _is_listed(self.so, label)
        return ParagraphKind.LIST_ITEM if listed else kind

    def _place(self, words: str, label: Label | None, what: What, *, lost: bool) -> Place:
        """Place beside all lists, by label, as a clause of the open resolution, or at the outermost level."""
        if what.aside:
            return self.lists.place_aside()
        index, clause = len(self.so.paragraphs), what.clause
        opens_list = words.endswith((*COLONS, *DASHES)) or (clause and is_stem(words))
        if label and clause:
            return self.lists.place_numbered_clause(index, label, opens_list=opens_list)
        if clause:
            return self.lists.place_clause(index, opens_list=opens_list)
        resolution = bool(what.openings) and _holds_below(words, what.openings[0])
        if label:
            resolves = self.so.resolution is not Progress.NONE and is_clause_opening(words, self.so.known)
            return self.lists.place(
                index, label, lost=lost, opens_list=opens_list, resolution=resolution, resolves=resolves
            )
        return self.lists.place_plain(index, opens_list=opens_list, resolution=resolution)


def _is_listed(so: SoFar, label: Label) -> bool:
    """Say whether a label without anything above it makes a list: a bullet, or numbers below `ACTIONS:`."""
    above = next((one for one in reversed(so.paragraphs) if one.label is None), None)
    headed = above is not None and above.kind is ParagraphKind.HEADING
    announced = headed and above is not None and so.text[above.evidence.end - 1] == ":"
    return announced or label.readings[0].form is Form.BULLET


def _holds_below(words: str, opening: Opening) -> bool:
    """Say whether what stands below a resolution may be of it: it opens the paragraph, or its end, and is not whole."""
    return (opening.start == 0 or holds_list(words, opening)) and not is_complete(words, opening)
