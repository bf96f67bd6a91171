"""What was moved and won its vote, where no word says that it was agreed: `seconded by Cllr Teal, vote 5-2 in favour`.

In: the sentence that moves, and those behind it. Out: where the vote is told. Will not: take a vote that is lost or
tied, or one of which the words below say what became of it (`moved_and_agreed`, `found`).
"""

from collections.abc import Sequence
from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import VoteChoice
from tasks.extracting.decisions.moved_lines import Told
from tasks.extracting.triggers import holds
from tasks.extracting.votes.moving_words import MOVES, SECONDS
from tasks.extracting.votes.numbers import digits
from tasks.extracting.votes.vote_lines import tells_only_of_vote
from tasks.extracting.votes.votes import tally_of


def won_inside(words: str, start: int) -> int | None:
    """Return where the vote begins that a sentence ends with: `, vote 5-2 in favour`, ` – 6 in favour`."""
    match = _vote_inside().search(words, start)
    return match.start() if match and _is_won(words[match.start() :]) else None


@lru_cache(maxsize=1)
def _vote_inside() -> Screened:
    return screened(
        "moved.vote_inside",
        r"(?:[,;]|\s[–-]|(?=\s\())\s(?:(?:and|with|on|by|the|an?|there\swere)\s|\(){0,3}"
        rf"(?:[Vv]ot(?:e|es|ed|ing)\b|{digits()}\s(?:(?:votes?|members?|[Cc]ouncillors?)\s)?(?:(?:voted|voting)\s)?(?:in\sfavour|[Ff]or)\b)"
        r"(?!\s(?:that|to)\s[a-z])[^;]{0,100}$",
    )


def won_below(told: Sequence[Told], place: int, of_movers: tuple[str, ...]) -> tuple[int, None] | None:
    """Return the place of the next sentence, if that is a vote which was won and no words behind it say so.

    Movers may stand between, each in a sentence of their own, known by words `of_movers`.
    """
    for later in range(place + 1, min(place + 1 + _SOON, len(told))):
        words = _words(told[later])
        if _VOTE_LINE.match(words) or _MOVERS_AND_VOTE.match(words) or _is_vote_alone(words):
            below = (_words(one) for one in told[later + 1 : later + 1 + _SOON])
            return None if not _is_won(words) or any(_OUTCOME.search(one) for one in below) else (later, None)
        if not holds(words.lower(), of_movers):
            return None
    return None


def _is_vote_alone(words: str) -> bool:
    """Say whether words are a vote on what stands above: on no amendment, and without a word for what came of it."""
    return tells_only_of_vote(words) and "amendment" not in words.lower() and _OUTCOME.search(words) is None


_SOON = 3
_VOTE_LINE = pattern(
    "moved.vote_told", r"\(?(?:[Vv]ot(?:e|es|ed|ing)|VOTE|[Ff]or|FOR|\d{1,3}\s(?:votes?\s)?(?:in\sfavour|for|FOR))\b"
)
_MOVERS_AND_VOTE = pattern(
    "moved.movers_and_vote", rf"{MOVES}\.?:?\s[^;\n]{{2,60}}?\s{SECONDS}\.?:?\s[^;\n]{{2,60}}?\s[Vv]ot(?:e|es|ing):\s"
)
"""`Proposed: SF Seconded: PS Votes: For: 4 Against: 1`"""
_OUTCOME = pattern(
    "moved.outcome_below",
    r"(?i:\b(?:resolved|agreed|carried|approved|lost|fell|defeated|declared|refused|granted|rejected|passed|recommended|elected|appointed|became)\b)",
)


def _words(one: Told) -> str:
    _, passage, start, end = one
    return passage.quote(start, end)


def _is_won(words: str) -> bool:
    tally = tally_of(words)
    in_favour, against = tally.count(VoteChoice.FOR), tally.count(VoteChoice.AGAINST)
    return bool(tally.unanimous) if in_favour is None else in_favour > (against or 0)
