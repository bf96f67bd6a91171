"""What the rules for commitments read and give: a sentence, and a promise in it.

In: nothing. Out: the two types, and bounds without what stands at their ends. Will not: find promises.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from schemas.vocabulary import CommitmentKind, CommitmentStrength
from tasks.extracting.passages import Passage

ENDS = " \xa0\n\t.;,:-–"
Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage; `guarded` in an item about what somebody else applies for."""

    text: str
    start: int
    passage: Passage
    guarded: bool = False

    def at(self, bounds: Bounds) -> Bounds:
        """Return bounds in the document for bounds in the sentence."""
        return self.start + bounds[0], self.start + bounds[1]


@dataclass(frozen=True, slots=True)
class Promise:
    """A clause that commits somebody: its bounds in the sentence, where its verb is, and who does what."""

    bounds: Bounds
    verb: int
    task: Bounds
    doer: Bounds | None
    kind: CommitmentKind
    strength: CommitmentStrength
    rule: str


def sentences(passage: Passage, *, guarded: bool = False) -> Iterator[Sentence]:
    """Yield the sentences of a passage."""
    for start, end in passage.sentences:
        yield Sentence(passage.quote(start, end), start, passage, guarded)


def bare(text: str, start: int, end: int) -> Bounds:
    """Return bounds without the white space and stops at their ends.

    >>> bare("a, tree; ", 1, 9)
    (3, 7)
    """
    stretch = text[start:end]
    first = start + len(stretch) - len(stretch.lstrip(ENDS))
    return first, max(first, start + len(stretch.rstrip(ENDS)))
