"""Which side of a division became the decision, where an amendment beat the motion.

In: a block, what decides in it, and where the decision before ends. Out: the amendment that won, and the division. Will
not: look at an amendment that only changed words of the motion (`decisions`).
"""

from schemas.vocabulary import MotionKind
from tasks.extracting.decisions.blocks import Block, business_decided
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.votes.divisions import Division, division_in
from tasks.extracting.votes.move_outcomes import is_in_its_place
from tasks.extracting.votes.moves import Move


def won_by_amendment(block: Block, found: Found, since: int, below_it: int) -> tuple[Move, Division | None] | None:
    """Return the amendment by which a division decided what follows it, with that division.

    One that was carried in place of the motion decides it without a division of both.
    """
    first = business_decided(block.passages, found)
    before = [one for one in block.moves if since <= one.start and one.position < found.start and one.at >= first]
    amendments = [one for one in before if one.kind is MotionKind.AMENDMENT and one.proposer]
    if not amendments:
        return None
    told = block.passages[before[0].at : max(found.at + 1, below_it)]
    division = division_in(told)
    if division is None:
        return next(((one, None) for one in reversed(amendments) if is_in_its_place(one, block.passages)), None)
    if division.won is not MotionKind.AMENDMENT or division.evidence.end > max(found.end, told[-1].end):
        return None
    moved = [one for one in amendments if one.start < division.told]
    return (moved[-1], division) if moved else None
