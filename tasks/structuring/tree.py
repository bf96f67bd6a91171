"""Entries to the paragraph tree: labels, levels, parents, kinds and readable ids.

In: the entries of one item's minutes. Out: paragraphs in reading order and doubts about the numbering.
Will not: extract decisions; it marks where one opens and what hangs below it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from schemas.issues import Issue
from schemas.minutes import LeadIn, Paragraph
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import Lexicon
from tasks.structuring.agreeing import decides_alone
from tasks.structuring.announced_lists import announces_line, announces_motion, appoints, goes_on_listing
from tasks.structuring.bare_decisions import bare_clause
from tasks.structuring.below_decision import is_verdict, leads_itself, only_tells, tells_verdict
from tasks.structuring.below_resolution import (
    gives_action,
    heads_reasons,
    is_beside,
    is_coded,
    is_told,
    puts_terms_first,
)
from tasks.structuring.clause_openings import is_clause_opening, is_to_be_done
from tasks.structuring.hearings import only_weighs
from tasks.structuring.identifiers import LocalIds
from tasks.structuring.item_parts import Part
from tasks.structuring.labels import Form, Label, Reading, read_label, settled
from tasks.structuring.lead_ins import Opening, lead_in, only_heads
from tasks.structuring.lines import Entry, without_connectors
from tasks.structuring.lists import OpenLists, Place, follows, is_item_number, lost_numbers
from tasks.structuring.lost_keyword import lost_keyword
from tasks.structuring.openings import is_stem, openings_in
from tasks.structuring.paragraphs import doubts_about, kind_of, lead_in_at, paragraph_at
from tasks.structuring.resolution_progress import (
    COLONS,
    GO_ON,
    Progress,
    begins_matter,
    begins_next_minute,
    ends_discussion,
    holds_list,
    is_complete,
    progress_of,
)
from tasks.structuring.subheadings import heads, heads_clauses, is_items_own, stands_under

_SHORTEST_NAME = 15
_DASHES = (" -", " –", " —")


@dataclass(frozen=True, slots=True)
class Tree:
    """The paragraphs of one item, the openings of its resolutions, and doubts about the numbering."""

    paragraphs: tuple[Paragraph, ...]
    lead_ins: tuple[LeadIn, ...]
    issues: tuple[Issue, ...]


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


@dataclass(frozen=True, slots=True)
class _What:
    """What an entry is: a heading, one `between` lead-in and clauses, a clause, a `line` of a list, or what resolves.

    One that stands `aside`, such as the vote between two clauses, leaves all lists open.
    """

    heading: bool = False
    between: bool = False
    line: bool = False
    clause: bool = False
    openings: tuple[Opening, ...] = ()
    aside: bool = False


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
    resolution: Progress = Progress.NONE
    before: str = ""
    headed: bool = False
    terms_first: bool = False
    lines: bool = False
    headings: list[Reading] = field(default_factory=list)

    def add(self, entry: Entry, label: Label | None, following: Entry | None, *, lost: bool) -> None:
        """Place an entry, and say what it is."""
        words = self.text[entry.start : entry.end]
        if label and self._begins_another(words, label):
            self.lists.close()
            self.resolution = Progress.NONE
        what = self._what(entry, words, label, following)
        place = self._place(words, label, what, lost=lost)
        if what.heading and not (label and label.readings[0].form is Form.DOTTED):
            self.lists.close()
        parent = self.paragraphs[place.parent] if place.parent is not None else None
        kind = self._kind(words, label, what, parent, following)
        local_id = self.ids.take(parent.id if parent else None, place, entry.label is not None, kind)
        self.paragraphs.append(paragraph_at(entry, local_id, self.part.item_id, place, parent, kind))
        if what.heading and label:
            self.headings.append(label.readings[0])
        self.issues.extend(doubts_about(entry, place))
        if kind not in (ParagraphKind.HEADING, ParagraphKind.RESOLUTION_CLAUSE):
            self.lead_ins += [lead_in_at(entry, local_id, opening, self.part.block) for opening in what.openings]
        self.lines = what.line
        if not what.aside:
            self._go_on(words, place, what.openings)

    def _what(self, entry: Entry, words: str, label: Label | None, following: Entry | None) -> _What:
        """Say what an entry is by its words, those before it and those below."""
        below = self.text[following.start : following.end] if following else ""
        aside = label is None and self._is_aside(words)
        if heads_reasons(words) or (entry.label_alone and is_items_own(words, self.part.title, label, following)):
            return _What(heading=True, aside=aside)
        if label is None and self._heads_clauses(words, below, following):
            return _What(between=True, aside=True)
        line = label is None and self._is_line_of_list(words, entry.start)
        if line or self._is_clause(words, label, below):
            return _What(line=line, clause=True)
        if openings := self._openings(words, label, below, following.label if following else None):
            return _What(openings=tuple(openings))
        plain = not self.part.announced and self._may_head(label, following)
        return _What(heading=plain and heads(words, self.before, below, self.known, bold=entry.bold), aside=aside)

    def _kind(
        self, words: str, label: Label | None, what: _What, parent: Paragraph | None, following: Entry | None
    ) -> ParagraphKind:
        """Return the kind of an entry below its parent, or of one that begins a list by its label."""
        first = what.openings[0] if what.openings else None
        decides = decides_alone(words) if first is None else not ends_discussion(words, first, following)
        heads_others = what.heading or what.between
        kind = kind_of(words, self.part.title, parent, self.known, heading=heads_others, resolution=decides)
        listed = kind is ParagraphKind.PARAGRAPH and label is not None and self._is_listed(label)
        return ParagraphKind.LIST_ITEM if listed else kind

    def _begins_another(self, words: str, label: Label) -> bool:
        """Say whether a labelled line below a resolution begins what else was taken: no clause of it follows."""
        resolved = bool(self.lead_ins) and self.lead_ins[-1].paragraph_id == self.paragraphs[-1].id
        next_matter = resolved and begins_matter(self.before, words, label, self.known)
        return next_matter or self._names_another(words) or self._is_next_minute(words, label)

    def _names_another(self, words: str) -> bool:
        """Say whether a line names the next application, below a resolution that is whole: `(2) 4 MILL LANE, DACE`."""
        begun = self.resolution is Progress.BEGUN and self.before.endswith((".", ")"))
        name = begun and len(words) >= _SHORTEST_NAME and words.isupper() and " BE " not in words
        return name and not is_clause_opening(words, self.known)

    def _is_next_minute(self, words: str, label: Label) -> bool:
        """Say whether a numbered line tells something of its own below a resolution that opened no list."""
        above = self.paragraphs[-1] if self.paragraphs else None
        below = self.resolution is Progress.BEGUN and above is not None and above.kind is ParagraphKind.RESOLUTION
        return below and begins_next_minute(self.before, words, label.readings[0], self.known)

    def _may_head(self, label: Label | None, following: Entry | None) -> bool:
        """Say whether a label lets a line be a heading: none, the first, or the next after a heading's."""
        if label is None:
            return True
        reading, last = label.readings[0], self.headings[-1] if self.headings else None
        goes_on = last is not None and follows(last, reading)
        plain_below = following is not None and (following.label is None or stands_under(following.label, reading))
        opens = (reading.value <= 1 or reading.form is Form.DOTTED) and self.resolution is Progress.NONE
        return reading.form is not Form.BULLET and plain_below and (opens or goes_on)

    def _is_listed(self, label: Label) -> bool:
        """Say whether a label without anything above it makes a list: a bullet, or numbers below `ACTIONS:`."""
        above = next((one for one in reversed(self.paragraphs) if one.label is None), None)
        headed = above is not None and above.kind is ParagraphKind.HEADING
        announced = headed and above is not None and self.text[above.evidence.end - 1] == ":"
        return announced or label.readings[0].form is Form.BULLET

    def _go_on(self, words: str, place: Place, openings: Sequence[Opening]) -> None:
        """Remember what the next entry needs to know: how far the resolution is, and the words just read."""
        if place.level == 1:
            last = openings[-1] if openings else None
            self.resolution = progress_of(words, last) if last else Progress.NONE
            self.terms_first = last is not None and puts_terms_first(words)
        self.before = words
        self.headed |= heads_reasons(words) or gives_action(words)

    def _openings(self, words: str, label: Label | None, below: str, beside: Label | None) -> list[Opening]:
        """Return how resolutions open; the line `Decision:` of an announced part opens one by itself.

        `beside` is the label of the words below: `DECISION` is over `(a) AGREED to pay`, and heads `AGREED to pay`.
        """
        if self.part.announced and not self.paragraphs:
            return openings_in(words, below) or [Opening(len(words), len(words), None, False, True)]
        if found := openings_in(words, below):
            alone = found[0].content == len(words) and only_heads(words)
            headed = not (beside or words.lower().startswith("resolved"))
            lettered = beside is not None and beside.readings[0].form is not Form.DOTTED
            told = headed and (is_verdict(below) or only_weighs(below))
            led = leads_itself(below) or lead_in(below) is not None
            return [] if alone and ((led and not lettered) or told) else found
        text = self._announces_text() or self.part.announced or self._goes_on_with_list()
        lost = None if text else lost_keyword(words, below)
        if lost is None and self.part.bare and not self.headed:
            lost = bare_clause(words, labelled=label is not None)
        return [lost] if lost else []

    def _goes_on_with_list(self) -> bool:
        """Say whether the paragraph before is a list's, and begins with `That` too: an amendment of the minutes."""
        last = self.paragraphs[-1] if self.paragraphs else None
        return last is not None and last.kind is ParagraphKind.LIST_ITEM and self.before.startswith("That ")

    def _announces_text(self) -> bool:
        """Say whether the paragraph before announces somebody's text: a motion is not yet a resolution."""
        lowered = self.before.lower()
        told = lowered.endswith(self.known.words["decisions.told_ends"])
        told |= lowered.startswith("that ")  # itself one of a list of clauses whose keyword was lost
        named = not told and any(word in lowered for word in self.known.words["decisions.text_of"])
        announced = lowered.endswith(COLONS) or named or announces_motion(lowered)
        return announced and not lowered.endswith(" and")

    def _is_clause(self, words: str, label: Label | None, below: str) -> bool:
        """Say whether an entry without a label, or with a number of the item, is a clause of what is above."""
        if (label is not None and not is_item_number(label.readings[0])) or self._is_aside(words):
            return False
        if label is not None and self._goes_on_numbered(words, label):
            return True
        if self.part.announced and not self.headed:
            beside = is_beside(words) or gives_action(words) or (len(self.paragraphs) > 1 and only_tells(words))
            return bool(self.paragraphs) and lead_in(words) is None and not beside
        if self.resolution is Progress.OPEN and lead_in(words) is None:
            stem = (bool(below) and is_stem(words)) or (label is None and is_coded(words))
            verdict = words[0].islower() and tells_verdict(words)
            stem |= appoints(self.before) and appoints(words)
            return stem or verdict or is_clause_opening(words, self.known) or self._must_be_clause(words)
        goes_on = self.before.endswith(GO_ON) or words.startswith(("That ", "that ")) or self.terms_first
        done = is_to_be_done(words) or (label is None and is_told(words))
        return self.resolution is Progress.BEGUN and goes_on and lead_in(words) is None and done

    def _goes_on_numbered(self, words: str, label: Label) -> bool:
        """Say whether `4.2 AGREED that` goes on with `4.1 NOTED the report` below `Members:`."""
        last = self.paragraphs[-1] if self.paragraphs else None
        if last is None or last.kind is not ParagraphKind.RESOLUTION_CLAUSE or not last.label:
            return False
        above, first = read_label(f"{last.label} "), self.text[last.evidence.start : last.evidence.end].split()[0]
        alike = first.isupper() and words.split(" ", 1)[0].isupper()
        return above is not None and alike and follows(above.readings[0], label.readings[0])

    def _is_line_of_list(self, words: str, start: int) -> bool:
        """Say whether a line without a label is of the list that a resolution announces: `as follows:`, `reason:`."""
        if self.resolution is not Progress.BEGUN or not self.paragraphs or self._is_aside(words) or words[0] in "([":
            return False
        last = self.paragraphs[-1]
        tight = self.text.count("\n", last.evidence.end, start) == 1
        if self.before.endswith(COLONS) and last.kind is ParagraphKind.RESOLUTION:
            return announces_line(self.before, words, tight=tight)
        return self.lines and goes_on_listing(self.before, words, tight=tight)

    def _heads_clauses(self, words: str, below: str, following: Entry | None) -> bool:
        """Say whether a line between lead-in and clauses, or between two of these, is a heading of those below."""
        if self.resolution is not Progress.OPEN or lead_in(words) is not None:
            return False
        last = next((one.label for one in reversed(self.paragraphs) if one.kind is not ParagraphKind.HEADING), None)
        above = read_label(f"{last} ") if last else None
        return heads_clauses(words, below, following.label if following else None, above, self.known)

    def _is_aside(self, words: str) -> bool:
        """Say whether a line between the clauses of a resolution tells only how they were voted."""
        return self.resolution is not Progress.NONE and words.startswith(self.known.words["votes.asides"])

    def _must_be_clause(self, words: str) -> bool:
        """Say whether a line right below a lead-in that ends in a colon can only be what was resolved."""
        waiting = self.lead_ins and self.lead_ins[-1].paragraph_id == self.paragraphs[-1].id
        announces = words.endswith(COLONS) and not tells_verdict(words)
        aside = words.startswith(self.known.words["votes.vote_lines"]) or words[0] in "([" or announces
        announced = self.before.endswith(COLONS) or self.before.endswith(self.known.words["decisions.open_ends"])
        return bool(waiting) and announced and not aside

    def _place(self, words: str, label: Label | None, what: _What, *, lost: bool) -> Place:
        """Place beside all lists, by label, as a clause of the open resolution, or at the outermost level."""
        if what.aside:
            return self.lists.place_aside()
        index, clause = len(self.paragraphs), what.clause
        opens_list = words.endswith((*COLONS, *_DASHES)) or (clause and is_stem(words))
        if label and clause:
            return self.lists.place_numbered_clause(index, label, opens_list=opens_list)
        if clause:
            return self.lists.place_clause(index, opens_list=opens_list)
        resolution = bool(what.openings) and _holds_below(words, what.openings[0])
        if label:
            resolves = self.resolution is not Progress.NONE and is_clause_opening(words, self.known)
            return self.lists.place(
                index, label, lost=lost, opens_list=opens_list, resolution=resolution, resolves=resolves
            )
        return self.lists.place_plain(index, opens_list=opens_list, resolution=resolution)


def _holds_below(words: str, opening: Opening) -> bool:
    """Say whether what stands below a resolution may be of it: it opens the paragraph, or its end, and is not whole."""
    return (opening.start == 0 or holds_list(words, opening)) and not is_complete(words, opening)
