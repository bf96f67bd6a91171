"""Motions and amendments: who moved and seconded them, and what became of each.

In: the blocks of each item. Out: Motion, in reading order. Will not: make a motion of `moved by X, seconded
by Y and RESOLVED`; the resolution has those movers.

A row is a motion on notice or one that the text calls a motion, every amendment and the motion that it would
change, and whatever was moved and lost or withdrawn.
"""

from collections.abc import Collection, Iterator, Sequence

from schemas.documents import Evidence
from schemas.minutes import Motion, Vote
from schemas.patterns import pattern
from schemas.vocabulary import DecisionBlock, MotionKind, Outcome
from seeds.lexicon import lexicon
from tasks.extracting.decisions.blocks import Block
from tasks.extracting.decisions.outcomes import outcomes_in
from tasks.extracting.votes.ballots import vote_on
from tasks.extracting.votes.cues import says_vote
from tasks.extracting.votes.division_columns import within
from tasks.extracting.votes.divisions import amendment_named, division_in
from tasks.extracting.votes.motion_spans import is_moved_later, words_of
from tasks.extracting.votes.move_outcomes import is_amended, of_procedure
from tasks.extracting.votes.moves import Move
from tasks.extracting.votes.sides import reach, with_names
from tasks.extracting.votes.vote_lines import SIDE_LINE, Stretch, is_its_last_side, stretch_of, whole

_REACH = 12


def motions_of(blocks: Sequence[Block]) -> tuple[Motion, ...]:
    """Return the motions of the minutes; the copy of them in a decision block is none of its own."""
    motions: list[Motion] = []
    for block in blocks:
        if block.block is DecisionBlock.MINUTES:
            motions += _of_block(block, len(motions))
    return tuple(motions)


def _of_block(block: Block, count: int) -> Iterator[Motion]:
    amended: str | None = None
    for index, move in enumerate(block.moves):
        if not _is_row(block, index) or is_moved_later(move, block.moves[index + 1 :], block.passages):
            continue
        count += 1
        passage = block.passages[move.at]
        amends = amended if move.kind is MotionKind.AMENDMENT else None
        amended = f"m{count}" if move.kind is MotionKind.MOTION else amended
        yield Motion(
            id=f"m{count}",
            item_id=block.item_id,
            paragraph_id=passage.paragraph_id,
            kind=move.kind,
            proposer=move.proposer,
            seconder=move.seconder,
            outcome=move.outcome,
            amends=amends,
            evidence=Evidence(
                *words_of(move, block.passages),
                "motion.moved",
                passage.paragraph.evidence.page if passage.paragraph else None,
            ),
            vote=vote_of(block, move) if move.outcome is not Outcome.WITHDRAWN else None,
        )


def vote_of(block: Block, move: Move) -> Vote | None:
    """Return the vote on a motion or an amendment."""
    following = next((one.start for one in block.moves if one.start > move.start), block.passages[-1].end + 1)
    divided = is_amended(move, [one for one in block.moves if one.start > move.start])
    division = division_in(within(block.passages, move.at, _REACH), _named(block, move)) if divided else None
    if division and (move.told is None or move.told >= division.told):
        return division.vote_on(move.kind)
    until = following
    if move.told:
        decided = next((one.start for one in block.found if one.start > move.told), following)
        if move.kind is MotionKind.AMENDMENT:
            until = min(max(following, move.told + 1), max(decided, move.told + 1))
        elif move.outcome is Outcome.LOST:
            following = until = min(following, decided)
    others = (one.start for one in block.moves if one.kind is MotionKind.MOTION and not one.procedure)
    last = next((start for start in others if start > move.start), block.passages[-1].end + 1)
    return vote_on(list(_told_of_vote(block, move, following, until, last)), move.outcome)


def _named(block: Block, move: Move) -> Collection[str]:
    """Return the words by which a division may name an amendment; of the motion there is one alone."""
    sentence = block.passages[move.at].quote(move.start, move.end)
    return amendment_named(sentence, move.proposer) if move.kind is MotionKind.AMENDMENT else ()


def _is_row(block: Block, index: int) -> bool:
    """Say whether a move is a row: an amendment, one that was amended or failed, or one that is called a motion."""
    move = block.moves[index]
    if move.kind is MotionKind.AMENDMENT or move.outcome in (Outcome.LOST, Outcome.WITHDRAWN):
        return True
    if not _names_its_mover(block, move):
        return False
    following = block.moves[index + 1] if index + 1 < len(block.moves) else None
    if following is not None and following.kind is MotionKind.AMENDMENT:
        return True
    passage = block.passages[move.at]
    sentence = passage.quote(move.start, move.end)
    if sentence.startswith(lexicon().words["decisions.on_motion"]) or _ON_MOTION.search(sentence):
        return False
    if sentence.startswith("To ") or (move.outcome is Outcome.CARRIED and _SET_OUT.search(sentence)):
        return False
    words = sentence.split()
    return any(word.strip(".,:;()“”\"'") in lexicon().words["votes.own_motion"] for word in words)


def _names_its_mover(block: Block, move: Move) -> bool:
    """Say whether words move it: the seconder alone, or a title that names its owner, does not."""
    sentence = " ".join(block.passages[move.at].quote(move.start, move.end).split())
    return move.proposer is not None and (move.position >= move.end or move.proposer in sentence)


_OF_THE_MOTION = pattern(
    "motion.of_the_motion",
    r"(?i)\b(?:substantive|original)\s(?:motion|proposal)\b|\bmotion,?\sas\samended\b"
    r"|\bvote\s(?:(?:was|were)\s(?:then\s)?taken\s)?(?:up)?on\sthe\s(?:\w+\s)?(?:recommendations?|motion|proposal|application|report)\b"
    r"|\brecommendations?\s(?:was|were)\s(?:then\s)?put\b",
)
_THEN_PUT = pattern(
    "motion.then_put", r"\b(?:motion|proposal)\s(?:was|were)\s(?:then|thereupon|thereafter|next|now)\sput\b"
)
"""`The motion was then put.`"""
_SET_OUT = pattern(
    "motion.set_out", r",\s(?:which|and\sthis)\swas\s[^.;]{3,120}?\sas\s(?:set\sout|follows)[^.;]{0,12}:\s?[-–]?$"
)
"""`moved a motion, which was agreed as set out below:`: what stands below is the resolution, with these movers."""
_ON_MOTION = pattern(
    "motion.on_motion",
    r"\b[Oo]n\s(?:the|a)\s(?:[Mm]otion|[Pp]roposal|[Pp]roposition)\s(?:of|by|from|moved\sby|proposed\sby)\b|\b(?:his|her|their)\s(?:own\s)?(?:[Nn]otice\sof\s)?[Mm]otion\b",
)
"""`RESOLVED (on the motion of the Mayor): That`, `On a motion by the Mayor it was`: the resolution has that mover.

`Councillor Heron introduced her motion` speaks of words that stand elsewhere.
"""


def _told_of_vote(block: Block, move: Move, following: int, until: int, last: int) -> Iterator[Stretch]:
    """Yield the sentences from a move to the next that speak of a vote, the first that states one first.

    Behind the next move, the vote on an amendment is told from where the amendment is named again, and that on a motion
    up to the `last` place, where another begins.
    """
    amendment = move.kind is MotionKind.AMENDMENT
    apart = of_procedure(block.moves) if not move.procedure else frozenset()
    named = recorded = past = False
    before = ""
    for passage in with_names(block.passages[move.at : reach(block.passages, move.at, _REACH)]):
        for start, end in whole(passage.sentences, passage):
            words = passage.quote(start, end)
            before, of_amendment = words, is_its_last_side(before, words)
            if start in apart or (of_amendment and not amendment):
                continue
            announced = words.endswith(":")
            of_motion = amendment and _OF_THE_MOTION.search(words) is not None
            if of_motion and not announced and not outcomes_in(words, MotionKind.AMENDMENT, named=True):
                return
            named = named or (start >= following and "amendment" in words.lower())
            recorded = recorded or (amendment and _RECORDED.search(words) is not None)
            past = past or (of_motion and announced) or (amendment and _puts_the_motion(words))
            own = (
                (recorded and start < last)
                or start < min(following, until)
                or ((named or SIDE_LINE.match(words)) and start < until)
                or (not amendment and start < last and bool(outcomes_in(words, MotionKind.MOTION, named=True)))
            )
            own = own and move.start <= start and (recorded or not past or "amendment" in words.lower())
            if own and says_vote(words) and (amendment or _is_of_motion(words)):
                yield stretch_of(passage, start, end)


def _puts_the_motion(words: str) -> bool:
    """Say whether a sentence goes on to the motion: what is told behind it is no vote on an amendment."""
    return "amendment" not in words.lower() and _THEN_PUT.search(words) is not None


_RECORDED = pattern(
    "motion.recorded_later",
    r"\b(?:vot(?:e|es|ing)|division)\s(?:up)?on\sthe\samendment\s(?:was|were)\s(?:recorded|as\sfollows)\b",
)
"""`the voting on the amendment was recorded as follows`, behind what became of the motion."""


def _is_of_motion(words: str) -> bool:
    """Say whether a sentence is about a motion: it names no amendment, or tells what became of the motion alone."""
    if "amendment" not in words.lower():
        return True
    said, other = (bool(outcomes_in(words, kind, named=True)) for kind in (MotionKind.MOTION, MotionKind.AMENDMENT))
    return said and not other
