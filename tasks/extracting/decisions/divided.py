"""Which side of a division became the decision, where an amendment beat the motion.

In: a block, what decides in it, and where the decision before ends. Out: the amendment that won, and the division. Will
not: look at what was carried without a count of both sides (`decisions`).
"""

from schemas.vocabulary import MotionKind
from tasks.extracting.decisions.blocks import Block
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.votes.divisions import Division, division_in
from tasks.extracting.votes.moves import Move


def won_by_amendment(block: Block, found: Found, since: int) -> tuple[Move, Division] | None:
    """Return the amendment by which a division decided what follows it, with that division."""
    before = [one for one in block.moves if since <= one.start and one.position < found.start]
    amendments = [one for one in before if one.kind is MotionKind.AMENDMENT and one.proposer]
    if not amendments:
        return None
    division = division_in(block.passages[before[0].at : found.at + 1])
    if division is None or division.won is not MotionKind.AMENDMENT or division.evidence.end > found.end:
        return None
    moved = [one for one in amendments if one.start < division.told]
    return (moved[-1], division) if moved else None
