"""What was read of a part up to an entry, which tells what the entry is.

In: each entry, when it has its place. Out: the state. Will not: judge by it (`what_entries_are`), or place (`tree`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from schemas.minutes import LeadIn, Paragraph
from schemas.patterns import pattern
from seeds.lexicon import Lexicon
from tasks.structuring.below_resolution import gives_action, heads_reasons, puts_terms_first
from tasks.structuring.item_parts import Part
from tasks.structuring.labels import Reading
from tasks.structuring.lead_ins import Opening
from tasks.structuring.lists import Place
from tasks.structuring.resolution_progress import Progress, progress_of

_VOTED = pattern(
    "so_far.voted",
    r"\((?:\d{1,2}|[A-Z][a-z]{2,8})\s(?:[Mm]embers?|[Cc]ouncillors?)\b[^\n]{0,300}\b(?:voted|voting|abstained|abstaining)\b[^\n]{0,300}\)\.?$",
)
"""`(4 Members voted in favour, 1 Member voted against.)`, on a line between the keyword and the clauses."""


@dataclass(slots=True)
class SoFar:
    """The paragraphs and openings so far, how far the resolution has come, and the words of the entry before.

    `headed` says that reasons or an action began, `terms_first` that the resolution names its terms before its clauses,
    `lines` that the entry before was a line of a list; `headings` are the numbers of headings.
    """

    text: str
    part: Part
    known: Lexicon
    paragraphs: list[Paragraph] = field(default_factory=list)
    lead_ins: list[LeadIn] = field(default_factory=list)
    headings: list[Reading] = field(default_factory=list)
    resolution: Progress = Progress.NONE
    before: str = ""
    headed: bool = False
    terms_first: bool = False
    lines: bool = False

    def is_aside(self, words: str) -> bool:
        """Say whether a line between the clauses of a resolution tells only how they were voted."""
        counts = words.startswith(self.known.words["votes.asides"]) or _VOTED.match(words) is not None
        return self.resolution is not Progress.NONE and counts

    def go_on(self, words: str, place: Place, openings: Sequence[Opening]) -> None:
        """Remember what the next entry needs to know: how far the resolution is, and the words just read."""
        if place.level == 1:
            last = openings[-1] if openings else None
            self.resolution = progress_of(words, last) if last else Progress.NONE
            self.terms_first = last is not None and puts_terms_first(words)
        self.before = words
        self.headed |= heads_reasons(words) or gives_action(words)
