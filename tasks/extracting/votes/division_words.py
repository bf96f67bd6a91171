"""How one sentence counts a motion against an amendment: `5 voted for the motion and 3 for the amendment`.

In: nothing. Out: patterns, each with the groups `motion` and `amendment`, and `for_...` where each is named. Will not:
say who won (`divisions`).
"""

from functools import lru_cache

from schemas.screening import Screened, screened
from schemas.vocabulary import MotionKind
from tasks.extracting.votes.numbers import digits


@lru_cache(maxsize=1)
def in_words() -> tuple[Screened, ...]:
    """Match `three votes were cast in favour of the motion and two in favour of the amendment`, `12 votes for the
    motion and 30 for the amendment`, `there voted for the motion 6 and for the amendment 3`; either side first."""
    sides = ((MotionKind.MOTION, MotionKind.AMENDMENT), (MotionKind.AMENDMENT, MotionKind.MOTION))
    return tuple(made(*both) for both in sides for made in (_counted, _labelled, _received, _headed))


def _counted(first: MotionKind, other: MotionKind) -> Screened:
    named = r"(?:,\s[A-Z][^.;\d()]{3,300},)?"
    voted = r"(?:(?:had\s|having\s)?(?:voted|voting)\s|(?:were|was)\scast\s)?"
    cast = rf"\s(?:(?:[Mm]embers?{named}|[Vv]otes?|[Cc]ouncillors?)\s)?{voted}(?:for|in\sfavour\sof)\sthe\s"
    one, two = (
        rf"(?P<{kind.value}>{digits()}){cast}(?P<for_{kind.value}>{_noun(kind)})\b(?:\s\([^()]{{3,600}}\))?"
        for kind in (first, other)
    )
    return screened(f"vote.division_in_words_{first.value}", rf"{one}[^.;\d()]{{1,40}}?{two}")


def _labelled(first: MotionKind, other: MotionKind) -> Screened:
    one, two = (
        rf"\b[Ff]or\sthe\s(?P<for_{kind.value}>{_noun(kind)})(?:\sby\s(?P<by_{kind.value}>[^()\d:;,]{{3,40}}))?,?\s{{1,4}}(?:[:–-]{{1,2}}\s)?\(?(?:[A-Z][^.;:()\d]{{3,600}}?,?\s\()?(?P<{kind.value}>{digits()})\)?"
        for kind in (first, other)
    )
    return screened(
        f"vote.division_labelled_{first.value}",
        rf"{one}(?:(?:;\s)?[^.;\d]{{1,20}}?|\s{{0,4}}[–-]\s[^\d()]{{3,600}}?[;,]\s(?:and\s)?){two}",
    )


def _received(first: MotionKind, other: MotionKind) -> Screened:
    """Match `the motion received 5 votes and the amendment 3`."""
    got = r"(?:received|attracted|secured|polled|got|had)\s"
    one, two = (rf"\b[Tt]he\s(?P<for_{kind.value}>{_noun(kind)})\s" for kind in (first, other))
    one += rf"{got}(?P<{first.value}>{digits()})(?:\svotes?)?"
    two += rf"(?:{got})?(?P<{other.value}>{digits()})"
    return screened(f"vote.division_received_{first.value}", rf"{one}[,;]?\s(?:(?:and|while|with)\s)?{two}")


def _headed(first: MotionKind, other: MotionKind) -> Screened:
    """Match `Motion – 5; Amendment – 3`."""
    one, two = (
        rf"\b(?P<for_{kind.value}>{kind.value.title()})\s?[:–-]\s?(?P<{kind.value}>\d{{1,3}})(?:\svotes?)?"
        for kind in (first, other)
    )
    return screened(f"vote.division_headed_{first.value}", rf"{one}[,;.]?\s(?:and\s)?{two}(?!\d)")


def _noun(kind: MotionKind) -> str:
    nth = r"(?:(?P<nth>first|second|third|further)\s)?" if kind is MotionKind.AMENDMENT else ""
    return rf"{nth}(?:[{kind.value[0].upper()}{kind.value[0]}]{kind.value[1:]}|{kind.value.upper()})"


@lru_cache(maxsize=1)
def abstaining() -> Screened:
    """Match `with one abstention`, `Abstentions: 2`, the number in one of two groups."""
    number = digits()
    return screened(
        "vote.division_abstained",
        rf"(?P<before>{number})\s(?:[Mm]embers?\s|[Cc]ouncillors?\s)?abst(?:ention|ain)\w{{0,3}}\b|\bAbst(?:ention|ain)\w{{0,3}}\s?[:–-]?\s?\(?(?P<after>{number})",
    )
