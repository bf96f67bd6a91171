"""What was moved in an item: each motion and amendment with its mover, its seconder and what became of it.

In: the passages of one item. Out: moves in reading order. Will not: say which of them are rows of their own
(`tasks.extracting.motions`) or which resolution one led to (`tasks.extracting.decisions`).

A seconder belongs to the mover before who has none; what became of a move is told before the next one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.patterns import pattern
from schemas.vocabulary import MotionKind, Outcome
from seeds.lexicon import lexicon
from tasks.extracting.movers import Mover, movers_in
from tasks.extracting.outcomes import adopted_in, one_outcome, outcomes_in
from tasks.extracting.passages import Passage

_FURTHEST = 6
"""How many paragraphs behind its mover a seconder or an outcome may stand; a motion's text stands between."""


@dataclass(frozen=True, slots=True)
class Move:
    """A motion or amendment as it was moved: `at` is the passage's place in the item, `start` where its sentence is."""

    kind: MotionKind
    proposer: str | None
    seconder: str | None
    at: int
    start: int
    end: int
    position: int
    outcomes: frozenset[Outcome] = frozenset()

    @property
    def outcome(self) -> Outcome:
        """Return what became of it; two outcomes that do not agree are none."""
        return one_outcome(set(self.outcomes))


def moves_in(passages: Sequence[Passage]) -> list[Move]:
    """Return the moves of one item, each with its outcome."""
    moves: list[Move] = []
    for at, passage in enumerate(passages):
        for mover in movers_in(passage.text):
            _take(moves, passage, at, mover)
    return [_with_outcome(move, passages, moves[place + 1 :]) for place, move in enumerate(moves)]


def _take(moves: list[Move], passage: Passage, at: int, mover: Mover) -> None:
    """Give a seconder to the move that lacks one, else open a move."""
    start, end = passage.sentence_at(passage.start + mover.start)
    waiting = moves[-1] if moves else None
    if mover.seconds and waiting and waiting.seconder is None and at - waiting.at <= _FURTHEST:
        moves[-1] = replace(
            waiting, seconder=mover.name, end=max(waiting.end, end) if waiting.at == at else waiting.end
        )
        return
    if waiting and not mover.seconds and waiting.proposer is None and (waiting.at, waiting.start) == (at, start):
        moves[-1] = replace(waiting, proposer=mover.name)
        return
    kind = _kind(passage.quote(start, end), mover)
    proposer, seconder = (None, mover.name) if mover.seconds else (mover.name, None)
    moves.append(Move(kind, proposer, seconder, at, start, end, passage.start + mover.start))


def _kind(sentence: str, mover: Mover) -> MotionKind:
    """Say whether a sentence moves an amendment: `the motion as amended` is a motion."""
    words = sentence.split()
    amendment = any(word.strip(".,:;()“”\"'-–") in lexicon().words["votes.amendment"] for word in words)
    return MotionKind.AMENDMENT if amendment else MotionKind.MOTION


def _with_outcome(move: Move, passages: Sequence[Passage], later: Sequence[Move]) -> Move:
    """Tell what became of a move: before the next one; for a motion also, where it is named, behind its amendments."""
    if move.kind is MotionKind.MOTION and _RESOLVED.search(passages[move.at].quote(move.start, move.end)):
        return replace(move, outcomes=frozenset({Outcome.CARRIED}))
    end = passages[-1].end + 1
    following = next((one.position for one in later), end)
    motion = next((one.position for one in later if one.kind is MotionKind.MOTION), end)
    until = motion if move.kind is MotionKind.MOTION else following
    for start, words in _sentences(move, passages, until):
        if said := outcomes_in(words, move.kind, named=start > following):
            return replace(move, outcomes=frozenset(said))
        if move.start < start < following and any(phrase in words for phrase in lexicon().words["votes.unseconded"]):
            return replace(move, outcomes=frozenset({Outcome.LOST}))
    adopted = next((one for _, words in _sentences(move, passages, motion) if (one := adopted_in(words))), None)
    outcome = {Outcome.CARRIED if adopted is move.kind else Outcome.LOST} if adopted else set()
    return replace(move, outcomes=frozenset(outcome))


_RESOLVED = pattern(
    "move.resolved",
    r"\b(?:and|it\swas)\s(?:\w{3,12}ly\s)?(?:RESOLVED|[Rr]esolved|AGREED|agreed|UNANIMOUSLY\sRESOLVED)\s(?:that|to)\b",
)
"""`moved by A, seconded by B and resolved that`: what was moved and resolved in one sentence."""


def _sentences(move: Move, passages: Sequence[Passage], until: int) -> Iterator[tuple[int, str]]:
    """Yield the sentences from a move to another one."""
    for passage in passages[move.at : move.at + 2 * _FURTHEST]:
        for start, end in passage.sentences:
            if move.start <= start < until:
                yield start, passage.quote(start, min(end, until))
