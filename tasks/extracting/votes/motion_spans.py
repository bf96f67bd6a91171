"""The words of a motion where those that name its mover are none: a note of movers, or a line that announces it.

In: a move, and the passages of its item. Out: the bounds of its words, and whether a line only announces it. Will not:
take the text of a motion for what moves it where a sentence does (`moves`).
"""

from collections.abc import Sequence
from itertools import dropwhile

from schemas.patterns import pattern
from schemas.vocabulary import MotionKind
from tasks.extracting.passages import Passage
from tasks.extracting.votes.moves import Move
from tasks.extracting.votes.vote_lines import MOVERS_LINE

Span = tuple[int, int]


def words_of(move: Move, passages: Sequence[Passage]) -> Span:
    """Return the bounds of what moves it, or of its own words where only a note names who did."""
    words = passages[move.at].quote(move.start, move.end)
    if MOVERS_LINE.match(words) or _NOTE.fullmatch(words):
        return _before(move, passages) or _below_movers(move, passages) or (move.start, move.end)
    return (_below(move, passages) if _ANNOUNCED.match(words) else None) or (move.start, move.end)


def is_moved_later(move: Move, later: Sequence[Move], passages: Sequence[Passage]) -> bool:
    """Say whether a line announces a motion that its owner moves further down: `came forward in the name of A:`."""
    if _ANNOUNCED.match(passages[move.at].quote(move.start, move.end)) is None:
        return False
    return any(one.kind is MotionKind.MOTION and one.proposer == move.proposer for one in later)


def _before(move: Move, passages: Sequence[Passage]) -> Span | None:
    """Return the sentence before a note of movers, if it moves something: `Proposal: to wait. Proposer: AH.`"""
    told = [span for one in passages[max(move.at - 1, 0) : move.at + 1] for span in one.sentences]
    above = [span for span in told if span[1] <= move.start]
    passage = next((one for one in passages if above and one.start <= above[-1][0] < one.end), None)
    return above[-1] if passage and _MOVES.match(passage.quote(*above[-1])) else None


def _below_movers(move: Move, passages: Sequence[Passage]) -> Span | None:
    """Return the paragraph `That rents rise.` below lines that only name its movers."""
    below = dropwhile(lambda one: MOVERS_LINE.match(one.text), passages[move.at :])
    words = next(below, None)
    return (words.start, words.end) if words and words.text.startswith("That ") else None


def _below(move: Move, passages: Sequence[Passage]) -> Span | None:
    """Return the paragraph below a line that announces it, without its marks of quotation."""
    below = passages[move.at + 1] if move.at + 1 < len(passages) else None
    match = _QUOTED.fullmatch(below.text) if below else None
    return (below.start + match.start("words"), below.start + match.end("words")) if below and match else None


_NOTE = pattern("motion.note", r"(?i:proposer|mover|seconder)\s(?-i:[A-Z])[^;:]{2,40}")
_MOVES = pattern("motion.moves", r"(?:It\swas\s(?:proposed|moved)|Proposal\s?:|Motion\s?:)\s")
_QUOTED = pattern("motion.quoted", r"[“\"‘](?P<words>That\s[^“”]{3,3000})[”\"’]\.?")
_ANNOUNCED = pattern(
    "motion.announced",
    r"The\sfollowing\s(?:[Nn]otice\sof\s)?[Mm]otion\s(?:[a-z]{3,5}\s)?(?:had\sbeen|was|has\sbeen|came|stood|stands)\s(?!moved|proposed)[^:;]{3,160}:[-–]?$",
)
"""`The following motion had been submitted by Councillor Heron:`, which moves nothing yet."""
