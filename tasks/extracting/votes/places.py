"""Where an item tells of the vote on a decision: in its own words, on lines below it, or above it since it was moved.

In: a block, what decides in it, and who moved it. Out: stretches of words, the nearest first. Will not: read
the vote (`ballots`).
"""

from collections.abc import Iterator, Sequence

from schemas.patterns import pattern
from schemas.vocabulary import MotionKind, Outcome, ParagraphKind
from tasks.extracting.decisions.blocks import Block, business_decided
from tasks.extracting.decisions.deciding_words import Found
from tasks.extracting.decisions.outcomes import lost_in, motion_part
from tasks.extracting.decisions.sums_below import behind_sums
from tasks.extracting.decisions.told_behind import last_clause, told_from
from tasks.extracting.passages import Passage
from tasks.extracting.votes.cues import recounted_from, says_vote
from tasks.extracting.votes.divisions import won_by
from tasks.extracting.votes.moves import Move
from tasks.extracting.votes.records import records_in
from tasks.extracting.votes.sides import reach_back, with_names
from tasks.extracting.votes.vote_lines import (
    SIDE_LINE,
    Stretch,
    is_its_last_side,
    lines_below,
    stretch_of,
    tells_only_of_vote,
    whole,
)
from tasks.extracting.votes.votes import tally_of

_REACH = 4
"""How many paragraphs above a resolution its vote may stand where no mover is named."""


def told_of_vote(block: Block, found: Found, since: int, below_it: int, move: Move | None) -> Iterator[Stretch]:
    """Yield the words that may tell of the vote, the nearest first."""
    yield from _in_its_words(block, found)
    yield from _right_before(block, found, since)
    yield from _below(block, found, below_it)
    yield from _before(block, found, since, move)


def _in_its_words(block: Block, found: Found) -> Iterator[Stretch]:
    """Yield the words of a decision, and the sentences behind them that tell of a vote."""
    passage = block.passages[found.at]
    end = min(found.end, passage.end)
    begin = found.start + motion_part(passage.quote(found.start, end))
    yield from _not_recounted(passage, begin, end, max(found.content - begin, 0))
    for line in block.passages[found.at + 1 :] if found.end > passage.end else ():
        if line.end <= found.end:
            yield stretch_of(line, line.start, line.end)
    following = next((one.start for one in block.found if one.start > found.start), passage.end)
    behind = whole([one for one in passage.sentences if found.end <= one[0] and one[1] <= following], passage)
    for start, end in behind:
        if says_vote(passage.quote(start, end)):
            yield stretch_of(passage, start, end)


def _right_before(block: Block, found: Found, since: int) -> Iterator[Stretch]:
    """Yield the sentence before a motion that was lost or carried in its paragraph, if it tells its vote and no more.

    `Vote on the motion to refuse: 3 for, 9 against. Motion lost.`, above the line of another vote
    """
    passage = block.passages[found.at]
    before = [one for one in passage.sentences if since <= one[0] and one[1] <= found.start]
    words = passage.quote(*before[-1]) if before else ""
    if found.rule in _OF_MOTIONS and _LABELS_VOTE.match(words) and _tells_of_vote(words):
        yield stretch_of(passage, *before[-1])


_OF_MOTIONS = ("implicit.lost", "implicit.carried")
_LABELS_VOTE = pattern("vote.labels_vote", r"(?:Votes?|Voting|VOTE|VOTING)\b[^.;\n]{0,80}?:?\s\(?\d")


def _not_recounted(passage: Passage, start: int, end: int, content: int) -> Iterator[Stretch]:
    """Yield the words of a decision, but for a vote that its content recounts: `it was deferred in May by 7 to 3`."""
    words = passage.quote(start, end)
    recounted = recounted_from(words, content)
    yield stretch_of(passage, start, end if recounted is None else start + recounted)
    if recounted is not None and (behind := _BRACKET.search(words, recounted)):
        yield stretch_of(passage, start + behind.start(), end)


_BRACKET = pattern("vote.bracket_behind", r"\([^()\n]{2,80}\)\.?$")


def _below(block: Block, found: Found, below_it: int) -> Iterator[Stretch]:
    """Yield what tells of a vote in the paragraphs of a decision below its first, and on lines below them all."""
    notes = [one for one in block.passages[found.at + 1 : below_it] if _is_note(one)]
    yield from (stretch_of(one, one.start, one.end) for one in notes)
    last = last_clause(block, found, below_it)
    if last and last not in notes:
        alone = below_it - found.at == _ALONE and _TELLS.match(last.text) and recounted_from(last.text) is None
        yield stretch_of(last, last.start if alone else told_from(last), last.end)
    yield from lines_below(block.passages, behind_sums(block.passages, found.at, below_it), announced=True)
    yield from _labelled_below(block, found, below_it)
    if below_it == found.at + 1 and block.passages[found.at].text.endswith(":"):
        yield from lines_below(block.passages, below_it + 1)


_ALONE = 2
_TELLS = pattern("vote.tells_alone", r"(?:The|It|This|Members|On|Upon|Following|By)\s")
"""`Decision`, and alone below it `The Motion was carried by 9 votes to 6 and Councillor Heron was elected`."""


def _before(block: Block, found: Found, since: int, move: Move | None) -> Iterator[Stretch]:
    """Yield what tells of a vote before a decision, since the vote on another: in its sentence, and above it."""
    passage = block.passages[found.at]
    start, _ = passage.sentence_at(found.start)
    since = max([since, *_votes_before(block, found)])
    if since <= start < found.start and _tells_of_vote(passage.quote(start, found.start)):
        yield stretch_of(passage, start, found.start)
    yield from _above(_near(block, found, move), since, found.start)


def _labelled_below(block: Block, found: Found, below_it: int) -> Iterator[Stretch]:
    """Yield `Voting: Unanimous`, behind what is told of a decision and before anything else is moved or decided.

    `RESOLVED that Councillor Heron be elected Mayor.`, `The Mayor took the Chair.`, `Voting: Unanimous`
    """
    others = [*(one.at for one in block.found), *(one.at for one in block.moves)]
    until = min([one for one in others if one > found.at], default=len(block.passages))
    for passage in block.passages[below_it:until]:
        for start, end in passage.sentences:
            if _LABELLED.match(passage.text, start - passage.start):
                yield stretch_of(passage, start, end)


_LABELLED = pattern("vote.labelled_below", r"(?:Voting|VOTING)\s?[:–-]\s?(?=[A-Z\d])")


def _near(block: Block, found: Found, move: Move | None) -> Sequence[Passage]:
    """Return the paragraphs above that may tell of the vote, each side of one as one: since it was moved, or a few."""
    at = found.at
    if move and move.at < at:
        return list(with_names(block.passages[move.at : at + 1]))
    first = max(reach_back(block.passages, at, 2 * _REACH), business_decided(block.passages, found))
    return list(with_names(block.passages[first : at + 1]))[-_REACH - 1 :]


def _votes_before(block: Block, found: Found) -> Iterator[int]:
    """Yield where the telling ends of each vote before on something else: an amendment, or what was lost."""
    for move in block.moves:
        if move.told is None or move.told >= found.start:
            continue
        if move.kind is MotionKind.AMENDMENT or move.outcome in (Outcome.LOST, Outcome.WITHDRAWN):
            at = next(place for place, one in enumerate(block.passages) if move.told < one.end)
            until = min([found.at, *(one.at for one in block.moves if one.at > at)])
            start, end = block.passages[at].sentence_at(move.told)
            if next(iter(won_by(block.passages[at].quote(start, end))), None) is MotionKind.MOTION:
                continue
            counted = any(tells_only_of_vote(one.text) for one in with_names(block.passages[move.at + 1 : at]))
            below = end == block.passages[at].end and not counted
            lines = lines_below(block.passages[:until], at + 1) if below else ()
            yield max([end, *(line.end for line in lines if SIDE_LINE.match(line.words))])


def _is_note(passage: Passage) -> bool:
    """Say whether a paragraph among the clauses is none of them: how one of them was voted."""
    clause = passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE
    return not clause and says_vote(passage.text)


def _above(passages: Sequence[Passage], since: int, until: int) -> Iterator[Stretch]:
    """Yield the sentences above that state the vote: from the nearest that does up to the first that does not."""
    stated = False
    told = [
        (one, start, end)
        for one in passages
        for start, end in whole([said for said in one.sentences if said[1] <= until + 1], one)
        if since <= start
    ]
    above = ["", *(one.quote(start, end) for one, start, end in told)]
    for (passage, start, end), before in zip(reversed(told), reversed(above[:-1]), strict=True):
        words = passage.quote(start, end)
        if is_its_last_side(before, words):
            return
        states = _tells_of_vote(words) and (tally_of(words).says_something or bool(records_in(words)))
        if stated and not states:
            return
        if states:
            yield stretch_of(passage, start, min(end, until))
            stated = True
            if _UNANIMOUS in words.lower():
                return


_UNANIMOUS = "unanim"


def _tells_of_vote(words: str) -> bool:
    """Say whether a sentence above tells of this vote: not of an amendment's, nor of a motion that was lost before."""
    lowered = words.lower()
    other = lost_in(words) or "amendment" in lowered or " on whether " in lowered or recounted_from(words) is not None
    return says_vote(words) and not other
