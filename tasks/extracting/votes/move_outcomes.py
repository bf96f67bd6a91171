"""What became of each motion and amendment that was moved.

In: the moves of one item in reading order, and its passages. Out: the same moves, each with its outcome and where that
is told. Will not: guess; a motion of which nothing is told has no outcome.

It is told before the next move; of a motion also behind its amendments, and of an amendment behind what was moved about
procedure, where they are named.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import MotionKind, Outcome, VoteChoice
from seeds.lexicon import lexicon
from tasks.extracting.decisions.outcomes import adopted_in, is_refused, outcome_of_it, outcomes_in
from tasks.extracting.passages import Passage
from tasks.extracting.votes.division_columns import within
from tasks.extracting.votes.divisions import Division, amendment_named, division_in, won_by
from tasks.extracting.votes.move_words import replaces
from tasks.extracting.votes.moves import REACH, Move
from tasks.extracting.votes.votes import tally_of

_SET = {
    Outcome.CARRIED: {MotionKind.MOTION: Outcome.CARRIED, MotionKind.AMENDMENT: Outcome.LOST},
    Outcome.LOST: {MotionKind.MOTION: Outcome.LOST, MotionKind.AMENDMENT: Outcome.CARRIED},
}
"""What a division of motion against amendment makes of both, by what became of the motion."""


def with_outcomes(moves: Sequence[Move], passages: Sequence[Passage]) -> list[Move]:
    """Return the moves, each with what became of it; what is told of the debate's closure is not the motion's."""
    told: list[Move] = []
    for procedure in (True, False):
        apart = of_procedure(told)
        told += [
            _with_outcome(move, passages, moves[place + 1 :], apart)
            for place, move in enumerate(moves)
            if move.procedure is procedure
        ]
    told.sort(key=lambda one: (one.start, one.position))
    return [_superseded(one, told[place + 1 :], passages) for place, one in enumerate(told)]


def _superseded(move: Move, later: Sequence[Move], passages: Sequence[Passage]) -> Move:
    """Return a motion as lost where an amendment that was carried took its place."""
    if move.kind is not MotionKind.MOTION or move.procedure:
        return move
    amendments = takewhile(lambda one: one.kind is MotionKind.AMENDMENT, (one for one in later if not one.procedure))
    won = next((one for one in amendments if is_in_its_place(one, passages)), None)
    return replace(move, outcomes=frozenset({Outcome.LOST}), told=won.told) if won else move


def is_in_its_place(move: Move, passages: Sequence[Passage]) -> bool:
    """Say whether an amendment was carried that is a proposal of its own in place of the motion, not part of it."""
    if move.kind is not MotionKind.AMENDMENT or move.outcome is not Outcome.CARRIED or move.proposer is None:
        return False
    told = next((one for one in passages if move.told is not None and one.start <= move.told < one.end), None)
    joined = told is not None and _JOINED.search(told.quote(*told.sentence_at(move.told or 0))) is not None
    return not joined and replaces(passages[move.at].quote(move.start, move.end))


_JOINED = pattern("move.joined", r"\b(?i:accept(?:ed|able)?|part\sof|incorporat\w{1,4}|content|happy|as\samended)\b")
"""`The mover accepted the amendment`, which became part of the motion."""


def of_procedure(moves: Sequence[Move]) -> frozenset[int]:
    """Return where the sentences begin that move something about the debate, or tell what became of that."""
    return frozenset(start for one in moves if one.procedure for start in (one.start, one.told) if start is not None)


def _with_outcome(move: Move, passages: Sequence[Passage], later: Sequence[Move], apart: frozenset[int]) -> Move:
    if move.kind is MotionKind.MOTION and _RESOLVED.search(passages[move.at].quote(move.start, move.end)):
        return replace(move, outcomes=frozenset({Outcome.CARRIED}))
    end = passages[-1].end + 1
    following = next((one.start for one in later if one.start > move.start), end)
    others = [
        one
        for one in later
        if one.kind is move.kind and one.start > move.start and one.number is None and one.start not in apart
    ]
    same_kind = others[0].start if others else end
    amended = is_amended(move, later)
    amendment = move.kind is MotionKind.AMENDMENT
    named = amendment_named(passages[move.at].quote(move.start, move.end), move.proposer) if amendment else ()
    division = division_in(within(passages, move.at, 2 * REACH), named) if amended else None
    if division and division.told > move.start:
        same_kind = min(same_kind, division.told)
    for start, words in _sentences(move, passages, same_kind):
        if start in apart:
            continue
        if said := _told_in(words, move, start, following):
            return replace(move, outcomes=frozenset(said), told=start)
    return _divided(move, division, passages, [one.start for one in later if one.kind is MotionKind.MOTION] or [end])


def is_amended(move: Move, later: Sequence[Move]) -> bool:
    """Say whether a division may be of a move: an amendment, or the last motion that was moved before one."""
    following = next((one for one in later if one.start > move.start and not one.procedure), None)
    own = following is not None and following.kind is MotionKind.AMENDMENT
    return own or move.kind is MotionKind.AMENDMENT


def _told_in(words: str, move: Move, start: int, following: int) -> set[Outcome]:
    """Return what a sentence says became of a move."""
    if _tells_of_another(words, move, start):
        return set()
    if said := outcomes_in(words, move.kind, named=start >= following):
        return said
    if start >= following:
        return set()
    if move.kind is MotionKind.AMENDMENT and _accepted().search(words):
        return {Outcome.CARRIED}
    if _has_no_seconder(words, move, start):
        return {Outcome.LOST}
    outcome = _of_it(words, move.kind)
    return {outcome} if outcome else set()


def _of_it(words: str, kind: MotionKind) -> Outcome | None:
    """Return what a sentence says of what was moved before it, without its name or by a name that others share."""
    if kind is MotionKind.MOTION and _AMENDMENT_WHICH.search(words):
        return None
    return Outcome.LOST if kind is MotionKind.MOTION and is_refused(words) else outcome_of_it(words)


def _tells_of_another(words: str, move: Move, start: int) -> bool:
    """Say whether a sentence names an amendment by another number, or a motion by its number on an agenda."""
    if move.number and (match := _NUMBERED.search(words)):
        return bool(match["no"] != move.number)
    return move.kind is MotionKind.MOTION and move.start != start and _ANOTHER.search(words) is not None


def _has_no_seconder(words: str, move: Move, start: int) -> bool:
    """Say whether a sentence tells that nobody seconded what was moved: not another proposal, or an amendment of it."""
    if move.seconder or (move.kind is MotionKind.MOTION and "amendment" in words.lower()):
        return False
    if move.start == start or _PUTS_ITS_OWN.search(words):
        return move.start == start and _NO_SECONDER.search(words) is not None
    return move.start < start and any(phrase in words for phrase in lexicon().words["votes.unseconded"])


_NO_SECONDER = pattern("move.no_seconder", r"\b(?:found|received|had|attracted)\sno\sseconder\b|;\sno\sseconder\b")
_PUTS_ITS_OWN = pattern("move.puts_its_own", r"\b(?:counter-)?(?:proposed|moved)\b")
"""`Cllr Teal counter-proposed that they wait, however there was no seconder` is of his own proposal."""


def _divided(move: Move, division: Division | None, passages: Sequence[Passage], until: Sequence[int]) -> Move:
    """Tell it by what the body adopted, by what a division made of the motion that it amends, or by its counts."""
    told = list(_sentences(move, passages, until[0]))
    for start, words in told:
        if adopted := adopted_in(words):
            return replace(move, outcomes=frozenset({_SET[_CARRIED_BY[adopted]][move.kind]}), told=start)
    if division is None or division.told < move.start:
        return _beaten(_counted(move, told), told)
    for start, words in told:
        if (said := outcomes_in(words, MotionKind.MOTION, named=True)) and len(said) == 1 and said <= set(_SET):
            return replace(move, outcomes=frozenset({_SET[next(iter(said))][move.kind]}), told=start)
    if division.won is None:
        return move
    return replace(move, outcomes=frozenset({_SET[_CARRIED_BY[division.won]][move.kind]}), told=division.told)


def _counted(move: Move, told: Sequence[tuple[int, str]]) -> Move:
    """Tell an amendment by its counts where no word does: `There were two for the amendment and three against`."""
    for start, words in told:
        if (cast := _CAST.search(words)) and cast["what"] == move.kind.value:
            outcome = Outcome.LOST if cast["side"] == "against" else Outcome.CARRIED
            return replace(move, outcomes=frozenset({outcome}), told=start)
    if move.kind is not MotionKind.AMENDMENT:
        return move
    for start, words in told:
        if _FOR_IT.search(words):
            sides = [tally_of(words).count(choice) for choice in (VoteChoice.FOR, VoteChoice.AGAINST)]
            if None not in sides and sides[0] != sides[1]:
                won = (sides[0] or 0) > (sides[1] or 0)
                return replace(move, outcomes=frozenset({Outcome.CARRIED if won else Outcome.LOST}), told=start)
    return move


def _beaten(move: Move, told: Sequence[tuple[int, str]]) -> Move:
    """Tell it of an amendment of which nothing is told but that the motion won: `was carried by 5 votes to 3`."""
    if move.kind is not MotionKind.AMENDMENT or move.outcomes:
        return move
    start = next((start for start, words in told if next(iter(won_by(words)), None) is MotionKind.MOTION), None)
    return replace(move, outcomes=frozenset({Outcome.LOST}), told=start) if start is not None else move


_CAST = screened(
    "move.casting_vote_for",
    r"\b(?:casting|deciding|second)\svote\s(?P<side>in\sfavour\sof|for|against)\sthe\s(?:original\s|substantive\s)?(?P<what>motion|amendment)\b",
)
"""`there being an equality of votes, the Chair cast the deciding vote in favour of the amendment`"""
_FOR_IT = pattern("move.for_it", r"\b(?:for|against|in\sfavour\sof)\sthe\samendment\b")
_NUMBERED = pattern("move.numbered", r"\b[Aa]mendment\s(?P<no>\d{1,2}|[A-Z])\b")

_ANOTHER = pattern("move.another", r"\b[Mm]otions?\s(?:[Nn]o\.?\s)?\d{1,2}\.\d{1,2}\b")
"""`Cllr Teal said that motion 12.3 had been withdrawn`: of the items of an agenda, and no word of what was moved."""
_AMENDMENT_WHICH = pattern("move.amendment_which", r"\b[Aa]mendment\b[^.;]{0,60}?,?\swhich\b")
"""`A vote was taken on the amendment, which was not carried`"""

_CARRIED_BY = {MotionKind.MOTION: Outcome.CARRIED, MotionKind.AMENDMENT: Outcome.LOST}

_RESOLVED = pattern(
    "move.resolved",
    r"\b(?:and|it\swas)\s(?:\w{3,12}ly\s)?(?:RESOLVED|[Rr]esolved|AGREED|agreed|UNANIMOUSLY\sRESOLVED)\s(?:that|to)\b",
)
"""`moved by A, seconded by B and resolved that`: what was moved and resolved in one sentence."""


@lru_cache(maxsize=1)
def _accepted() -> Screened:
    """Match `was accepted by the mover`, `The mover was content to accept this`, `became part of the motion`."""
    movers, honorifics = any_of(lexicon().words["votes.accepting_movers"]), any_of(lexicon().words["people.honorifics"])
    return screened(
        "move.accepted",
        rf"\baccepted\s(?:by\s(?:(?:the\s)?{movers}|{honorifics})\b|as\san\saddendum|into\sthe)|\bagreed\sby\s(?:the\s)?{movers}|\b(?:which|this)\s{honorifics}\s[^.;,]{{1,40}}?\saccepted\b"
        rf"|\b{honorifics}\s[^.;,]{{1,40}}?\s(?:accepted|ACCEPTED)\s(?:(?:the|this|that|THE)\s(?:\w{{1,12}}\s)?(?:[Aa]mendment|AMENDMENT)|(?:this|it)\b(?=\sand\b|\sinto\b|[.,;]|$))"
        rf"|\bwhich\s(?:(?:the\s)?{movers}|he|she|they)\s(?:had\s|then\s)?accepted\b"
        rf"|\b(?:[Tt]he\s)?{movers}(?:(?!\bnot\b)[^.;,]){{0,60}}?\s(?:accept(?:ed)?|agreed\sto|was\shappy\swith)\s(?:this|it|the\s\w{{0,12}}\s?amendment)"
        r"|\b(?:was|were)\s(?:content|happy|willing|prepared)\sto\saccept\s(?:this|it|the\s(?:\w{1,12}\s)?[Aa]mendment)\b"
        r"|\b(?:[Ii]t|[Tt]his|[Tt]he\samendment)\swas\s(?:then\s|duly\s|therefore\s|accordingly\s)?incorporated\b"
        r"|\b(?:became|become|becoming)\s(?:part\sof\s)?the\ssubstantive|\bbec[ao]m(?:e|ing)\spart\sof\sthe\s(?:motion|original)"
        r"|\bincorporated\s(?:in|into|within)\sthe\s(?:\w{1,12}\s)?motion|\bto\swhich\sthe\smover\sagreed",
    )


def _sentences(move: Move, passages: Sequence[Passage], until: int) -> Iterator[tuple[int, str]]:
    """Yield the sentences from a move to another one."""
    for passage in passages[move.at : move.at + 2 * REACH]:
        for start, end in passage.sentences:
            if move.start <= start < until:
                yield start, passage.quote(start, min(end, until))
