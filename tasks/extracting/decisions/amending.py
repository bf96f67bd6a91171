"""What decides nothing because it is of an amendment: what is told of it, and its words on a line `That rents rise.`

In: what seems to decide in a block, and the moves of its item with their outcomes. Out: yes or no. Will not: read what
was moved (`tasks.extracting.votes.moves`), or say what became of it (`move_outcomes`).
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from schemas.vocabulary import MotionKind, Outcome
from seeds.verdict_lines import tells_loss
from tasks.extracting.decisions.deciding_words import LOST, Found
from tasks.extracting.decisions.outcomes import outcome_of_it, outcomes_in
from tasks.extracting.votes.moves import Move


def tells_of_amendment(found: Found, moves: Sequence[Move]) -> bool:
    """Say whether a sentence tells what became of the amendment before it: `On being put to the vote this was lost.`"""
    one = found.sentence
    if one is None or not any(move.told == one.start and move.kind is MotionKind.AMENDMENT for move in moves):
        return False
    words = one.passage.quote(one.start, one.end)
    told = outcome_of_it(words) is not None or _VERDICT_ALONE.match(words) is not None or tells_loss(words)
    return told and not outcomes_in(words, MotionKind.MOTION, named=True)


def is_of_what_fell(one: Found, others: Sequence[Found], moves: Sequence[Move]) -> bool:
    """Say whether words below their movers (`That rents rise.`) are of an amendment, or of a motion told of behind one.

    An amendment that was carried is the outcome where nothing else is told behind it.
    """
    before = [move for move in moves if move.position < one.start and one.at - move.at <= _BELOW_MOVERS]
    if one.rule != LOST or not before:
        return False
    later = [other for other in others if other.start > one.start]
    if before[-1].kind is MotionKind.AMENDMENT:
        return bool(later) or before[-1].outcome is not Outcome.CARRIED
    amended = any(move.start > one.start and move.kind is MotionKind.AMENDMENT for move in moves)
    told = (other.sentence.passage.quote(other.start, other.end) for other in later if other.sentence)
    return amended and any(_OF_MOTION.search(words) for words in told)


_OF_MOTION = pattern("amending.of_motion", r"\b(?i:motion|proposal|proposition)\b")
_BELOW_MOVERS = 2
"""`Moved by A,` and `Seconded by B,` may stand on a line each above the words."""
_VERDICT_ALONE = pattern("amending.verdict_alone", r"\A\(?(?i:carried)\)?\.?\Z")
"""`Carried.`, behind the figures of an amendment."""
