"""What was moved in an item: each motion and amendment with its mover and its seconder.

In: the passages of one item. Out: moves in reading order. Will not: say what became of them
(`move_outcomes`), which are rows of their own (`motions`) or which resolution one led
to (`tasks.extracting.decisions.decisions`).

A seconder belongs to the mover before who has none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.patterns import pattern
from schemas.vocabulary import MotionKind, Outcome
from seeds.lexicon import lexicon
from tasks.extracting.decisions.outcomes import one_outcome, outcomes_in
from tasks.extracting.passages import Passage
from tasks.extracting.votes.division_columns import is_name_alone
from tasks.extracting.votes.move_words import (
    BY_GROUP,
    CHANGING,
    HEADING,
    LABEL_ALONE,
    OF_PROCEDURE,
    OWNED,
    SUBJECT_TO,
    moved_by_nobody,
    owner,
    withdrawing,
)
from tasks.extracting.votes.mover_names import name_of
from tasks.extracting.votes.movers import Mover, movers_in

REACH = 6
"""How many paragraphs behind its mover a seconder or an outcome may stand; a motion's text stands between."""


@dataclass(frozen=True, slots=True)
class Move:
    """A motion or amendment as it was moved: `at` is the passage's place in the item, `start` where its sentence is.

    `position` is where its mover is named, `told` where the sentence begins that says what became of it;
    `number` is that of a heading `Amendment 2`; `procedure` says that it is about the debate itself.
    """

    kind: MotionKind
    proposer: str | None
    seconder: str | None
    at: int
    start: int
    end: int
    position: int
    outcomes: frozenset[Outcome] = frozenset()
    told: int | None = None
    number: str | None = None
    procedure: bool = False

    @property
    def outcome(self) -> Outcome:
        """Return what became of it; two outcomes that do not agree are none."""
        return one_outcome(set(self.outcomes))


def moves_in(passages: Sequence[Passage], title: str | None = None) -> list[Move]:
    """Return the moves of one item; whose motion it is may stand in its title."""
    moves: list[Move] = []
    for at, passage in enumerate(passages):
        for mover in movers_in(passage.text) or _labelled_above(passages, at):
            _take(moves, passages, at, mover)
        moves += [*_withdrawn(moves, passage, at), *_nameless(moves, passage, at)]
    moves.sort(key=lambda one: (one.start, one.position))
    moves = [_told_as_amendment(moves, place, passages) for place in range(len(moves))]
    moves = [_called_amendment(one, moves[:place], passages) for place, one in enumerate(moves)]
    its_owner = owner().search(title or "")
    only_seconded = next((place for place, one in enumerate(moves) if one.proposer is None and one.seconder), None)
    if its_owner and only_seconded is not None and not any(one.proposer for one in moves[:only_seconded]):
        moves[only_seconded] = replace(moves[only_seconded], proposer=name_of(its_owner))
    return moves


def _called_amendment(move: Move, before: Sequence[Move], passages: Sequence[Passage]) -> Move:
    """Return as an amendment what is only later called one: `Councillor Heron’s amendment was lost`."""
    if move.kind is MotionKind.AMENDMENT or not move.proposer or not any(one.proposer for one in before):
        return move
    called = (f"{move.proposer.split()[-1]}{mark}s amendment" for mark in "’'")
    told = [one.text for one in passages[move.at : move.at + REACH]]
    return replace(move, kind=MotionKind.AMENDMENT) if any(name in text for name in called for text in told) else move


def _told_as_amendment(moves: Sequence[Move], place: int, passages: Sequence[Passage]) -> Move:
    """Return as an amendment what the words behind tell of as `the amendment`, where nothing else before is one.

    `Cllr Heron moved that £500 be kept back. The amendment was lost by 6 votes to 3.`
    """
    move = moves[place]
    amended = any(one.kind is MotionKind.AMENDMENT for one in moves)
    if amended or not move.proposer or _OWN_MOTION.search(passages[move.at].quote(move.start, move.end)):
        return move
    until = moves[place + 1].start if place + 1 < len(moves) else passages[-1].end
    told = [
        one.quote(start, end)
        for one in passages[move.at : move.at + REACH]
        for start, end in one.sentences
        if move.end <= start < until
    ]
    first = next((words for words in told if "mendment" in words), "")
    return replace(move, kind=MotionKind.AMENDMENT) if _of_the_amendment(first, told) else move


def _of_the_amendment(words: str, told: Sequence[str]) -> bool:
    """Say whether words tell of an amendment; one that is only accepted is not what `The motion was lost` is of."""
    match = _THE_AMENDMENT.search(words)
    if match is None or "motion" in words.lower() or _ASKED.search(words, 0, match.start()):
        return False
    return not (
        match.group().startswith("accept") and any(outcomes_in(one, MotionKind.MOTION, named=True) for one in told)
    )


_ASKED = pattern("move.asked", r"\b(?:asked|enquired|inquired|queried|invited|requested|whether|if\s(?:he|she|they))\b")
"""`The Chair asked the mover if he wished to accept the amendment`, which tells nothing of one."""


_OWN_MOTION = pattern("move.own_motion", r"\b(?i:motion|recommendations?|amended|amendment)\b")
_THE_AMENDMENT = pattern(
    "move.the_amendment",
    r"\b(?:[Tt]he|[Tt]his)\samendment\s(?:was|fell)\b|\baccept(?:ed)?\s(?:the|this)\samendment\b"
    r"|\bfor\sthe\samendment\b[^.;\n]{0,120}\bdeclared\b",
)
"""`The amendment was lost`, `twenty Members voted for the amendment, thirty against and it was declared lost`"""


def _labelled_above(passages: Sequence[Passage], at: int) -> list[Mover]:
    """Return who stands alone on the line below `Proposer` or `Seconded by`."""
    if at + 1 >= len(passages) or not (match := LABEL_ALONE.fullmatch(passages[at].text)):
        return []
    named = passages[at + 1].text
    return [Mover(named, match["second"] is not None, 0, len(match[0]))] if is_name_alone(named) else []


def _withdrawn(moves: Sequence[Move], passage: Passage, at: int) -> Iterator[Move]:
    """Yield a motion that was not heard of before: its owner withdraws it, or does not move it."""
    for match in withdrawing().finditer(passage.text):
        name = name_of(match)
        start, end = passage.sentence_at(passage.start + match.start())
        if not any(move.proposer == name or (move.at, move.start) == (at, start) for move in moves):
            yield Move(_kind(match["thing"]), name, None, at, start, end, passage.start + match.start())


def _nameless(moves: Sequence[Move], passage: Passage, at: int) -> Iterator[Move]:
    """Yield what a sentence says was moved without a word of who did."""
    taken = {one.start for one in moves if one.at == at}
    for start, end in passage.sentences:
        words = passage.quote(start, end)
        if start not in taken and (match := BY_GROUP.search(words)):
            kind = MotionKind(match["kind"].lower())
            yield Move(kind, match["group"], None, at, start, end, start + match.start("kind"))
        elif start not in taken and (match := moved_by_nobody().search(words)):
            kind = MotionKind.AMENDMENT if match["amendment"] else MotionKind.MOTION
            yield Move(kind, None, None, at, start, end, start + match.start())


def _take(moves: list[Move], passages: Sequence[Passage], at: int, mover: Mover) -> None:
    """Give a seconder to the move that lacks one, else open a move."""
    passage = passages[at]
    start, end = passage.sentence_at(passage.start + mover.start)
    if _is_of_before(moves, passage.text, mover):
        return
    if mover.seconds and (owned := _named_behind(moves, passage.text, mover)) is not None:
        moves[owned] = replace(moves[owned], seconder=mover.name)
        return
    if mover.seconds and (place := _lacks_seconder(moves, at, passage.quote(start, end))) is not None:
        moves[place] = replace(moves[place], seconder=mover.name)
        return
    waiting = moves[-1] if moves else None
    if waiting and not mover.seconds and waiting.proposer is None and (waiting.at, waiting.start) == (at, start):
        moves[-1] = replace(waiting, proposer=mover.name)
        return
    proposer, seconder = (None, mover.name) if mover.seconds else (mover.name, None)
    headed = _headed(passages, at) if mover.start <= _AT_ONCE else None
    if headed:
        moves.append(replace(headed, proposer=proposer, seconder=seconder, position=passage.start))
        return
    sentence = passage.quote(start, end)
    right_below = HEADING.fullmatch(passages[at - 1].text) if at and mover.start <= _AT_ONCE else None
    kind = MotionKind(right_below["kind"].lower()) if right_below else _kind(sentence, passage.text)
    procedure = OF_PROCEDURE.search(sentence) is not None
    moves.append(Move(kind, proposer, seconder, at, start, end, passage.start + mover.start, procedure=procedure))


_AT_ONCE = 3


def _lacks_seconder(moves: Sequence[Move], at: int, sentence: str) -> int | None:
    """Return the place of the move that a seconder belongs to: the last one, or of the motion that the words name."""
    of_motion = "motion" in sentence.lower() and _kind(sentence) is MotionKind.MOTION
    for place in range(len(moves) - 1, -1, -1):
        if not (of_motion and moves[place].kind is MotionKind.AMENDMENT):
            near = at - moves[place].at <= REACH
            return place if near and moves[place].seconder is None else None
    return None


def _named_behind(moves: Sequence[Move], words: str, mover: Mover) -> int | None:
    """Return the place of the motion that its seconder names by its owner: `seconded Councillor Heron’s proposal`."""
    match = OWNED.match(words, mover.end)
    last = name_of(match).split()[-1] if match else ""
    named = (place for place, one in enumerate(moves) if last and (one.proposer or "").split()[-1:] == [last])
    return next((place for place in named if moves[place].seconder is None), None)


def _headed(passages: Sequence[Passage], at: int) -> Move | None:
    """Return what a line of movers alone is about: the words above it, below a heading `Motion` or `Amendment 2`."""
    for place in range(at - 1, max(at - REACH, 0) - 1, -1):
        if (match := HEADING.fullmatch(passages[place].text)) and place + 1 < at:
            start, end = passages[place + 1].start, passages[at - 1].end
            return Move(MotionKind(match["kind"].lower()), None, None, place + 1, start, end, start, number=match["no"])
    return None


def _is_of_before(moves: Sequence[Move], words: str, mover: Mover) -> bool:
    """Say whether words speak of what was moved before: `the motion by Councillor Heron was put`."""
    if mover.again and any(move.proposer == mover.name for move in moves):
        return True
    told = words[mover.start : mover.end].lower()
    of_it = told.startswith(("motion", "amendment", "proposal")) and " was " not in told
    moving = words[: mover.start].lower().endswith(("on the ", "on a "))
    return of_it and not moving and any(move.proposer == mover.name for move in moves)


def _kind(sentence: str, around: str = "") -> MotionKind:
    """Say whether a sentence moves an amendment: `the motion as amended` is a motion."""
    words = SUBJECT_TO.sub("", sentence).split()
    amendment = any(word.strip(".,:;()“”\"'-–") in lexicon().words["votes.amendment"] for word in words)
    changing = CHANGING.search(sentence)
    by_its_words = changing and (
        "amendment" in around or any(changing.group("words", "changed", "motion", "noun", "added", "amends"))
    )
    return MotionKind.AMENDMENT if amendment or by_its_words else MotionKind.MOTION
