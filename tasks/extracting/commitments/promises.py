"""What the rules for commitments read and give: a sentence, and a promise in it.

In: nothing. Out: the two types, and bounds without what stands at their ends. Will not: find promises.
"""

from collections.abc import Callable, Iterable, Iterator

from schemas.light import light
from schemas.vocabulary import CommitmentKind, CommitmentStrength, ParagraphKind
from tasks.extracting.passages import Passage

_RESOLVED = (ParagraphKind.RESOLUTION, ParagraphKind.RESOLUTION_CLAUSE)
ENDS = " \xa0\n\t.;,:-–"
Bounds = tuple[int, int]
Named = Callable[[int, int], Iterable[Bounds]]
"""Gives the places between two offsets where somebody is named."""


@light(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage.

    `guarded`: in an item about what somebody else applies for. `resolves`: in a resolution.
    `named`: where it names people.
    """

    text: str
    start: int
    passage: Passage
    guarded: bool = False
    resolves: bool = False
    named: tuple[Bounds, ...] = ()

    def at(self, bounds: Bounds) -> Bounds:
        """Return bounds in the document for bounds in the sentence."""
        return self.start + bounds[0], self.start + bounds[1]


@light(frozen=True, slots=True)
class Promise:
    """A clause that commits somebody: its bounds in the sentence, where its verb is, and who does what."""

    bounds: Bounds
    verb: int
    task: Bounds
    doer: Bounds | None
    kind: CommitmentKind
    strength: CommitmentStrength
    rule: str


def sentences(
    passage: Passage, *, named: Named = lambda _start, _end: (), guarded: bool = False, lead_in: int = 0
) -> Iterator[Sentence]:
    """Yield the sentences of a passage; in a resolution those from its lead-in on resolve."""
    resolution = passage.paragraph is not None and passage.paragraph.kind in _RESOLVED
    for start, end in passage.sentences:
        places = tuple([(first - start, last - start) for first, last in named(start, end)])
        yield Sentence(passage.quote(start, end), start, passage, guarded, resolution and end > lead_in, places)


def bare(text: str, start: int, end: int) -> Bounds:
    """Return bounds without the white space and stops at their ends.

    >>> bare("a, tree; ", 1, 9)
    (3, 7)
    """
    stretch = text[start:end]
    first = start + len(stretch) - len(stretch.lstrip(ENDS))
    return first, max(first, start + len(stretch.rstrip(ENDS)))
