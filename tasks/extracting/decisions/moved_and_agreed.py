"""What somebody moved and the next words say was agreed: `Proposed by A, seconded by B that rents be raised. Agreed.`

In: the passages of one block of an item. Out: the bounds of what was moved, its content, and the keyword of the words
that agree. Will not: read a motion that was lost, or one whose resolution is printed (`found`).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import ParagraphKind
from seeds.lexicon import lexicon
from tasks.extracting.decisions.business_agreed import business_agreed
from tasks.extracting.decisions.dashed_verdicts import dashed_verdict
from tasks.extracting.decisions.implicit_forms import is_earlier
from tasks.extracting.decisions.implicit_passive import this_was
from tasks.extracting.decisions.moved_asides import MOVING_AGAIN, stands_between
from tasks.extracting.decisions.moved_by_count import won_below, won_inside
from tasks.extracting.decisions.moved_inside import agreed_inside
from tasks.extracting.decisions.moved_lines import (
    Agreed,
    Told,
    agreed_between,
    agreed_on_lines,
    carried_in_one,
    resolved_between,
)
from tasks.extracting.decisions.moved_verdicts import agreed_then, is_told, keyword_of, resolves_its_own, verdict_in
from tasks.extracting.decisions.moved_what import what_was_moved
from tasks.extracting.decisions.opined_and_agreed import opined_and_agreed
from tasks.extracting.decisions.outcomes import lost_in
from tasks.extracting.passages import Passage
from tasks.extracting.triggers import holds
from tasks.extracting.votes.moving_words import UNSECONDED
from tasks.extracting.votes.votes import tally_of

_OF_MOVERS = (
    "seconded",
    "proposed by",
    "proposed c",
    "moved c",
    "proposed:",
    "proposer:",
    "proposer c",
    "seconder:",
    "seconder c",
    "moved by",
    "moved:",
    "mover:",
    "prop:",
    "sec:",
)
_SOON = 4
"""So many sentences behind what was moved its mover, its seconder, the vote and the result have one each."""
_SHORTEST = 8
"""A sentence between what was moved and the words that agree has at most so many words: `Cllr Teal seconded.`"""


def moved_and_agreed(item: Sequence[Passage]) -> Iterator[Agreed]:
    """Yield what was moved in one sentence and agreed in it, in the next, or behind one that tells the vote."""
    told = [(at, one, start, end) for at, one in enumerate(item) for start, end in one.sentences]
    until = 0
    for place, (_, passage, start, end) in enumerate(told):
        if start < until:
            continue
        words = passage.quote(start, end)
        by_form = _by_form(told, place)
        moved = None if by_form or _is_clause(passage) else what_was_moved(words)
        if by_form:
            until = by_form.end
            yield by_form
        elif moved and not (is_earlier(words[: moved[0]]) or _leads_on(words, moved[0])):
            for one in _agreed(told, place, moved):
                until = one.end
                yield one


def _is_clause(passage: Passage) -> bool:
    """Say whether a paragraph is a clause of a resolution that is printed above it: `That a plumber be called in.`"""
    return passage.paragraph is not None and passage.paragraph.kind is ParagraphKind.RESOLUTION_CLAUSE


def _leads_on(words: str, moved: int) -> bool:
    """Say whether a sentence leads to what stands below, or to what it has resolved already when it names the mover."""
    return words.rstrip(" -–").endswith(":") or _RESOLVED_ON.search(words, 0, moved) is not None


_RESOLVED_ON = pattern("moved.resolved_on", r"\b(?i:resolved)\b(?:\sunanimously)?,?\son\s(?:the|a)\s")
"""`It was RESOLVED on the proposal of A, seconded by B, to mend it; all agreed.`"""


def _by_form(told: Sequence[Told], place: int) -> Agreed | None:
    """Return what a sentence of a set form says was agreed, in it or in those behind it."""
    one = told[place]
    alone = resolved_between(one) or agreed_between(one) or carried_in_one(one) or dashed_verdict(one)
    return alone or agreed_on_lines(told, place) or business_agreed(told, place) or opined_and_agreed(told, place)


def _agreed(told: Sequence[Told], place: int, moved: tuple[int, int]) -> Iterator[Agreed]:
    """Yield what a sentence moves if words in it, or in those behind it, agree."""
    at, passage, start, end = told[place]
    words = passage.quote(start, end)
    behind_topic = _IT_WAS.search(words, 0, moved[0])
    begins = start + (max(behind_topic.start("it"), behind_topic.start("said")) if behind_topic else 0)
    if inside := agreed_inside(words, moved[0]):
        trigger = keyword_of(inside, words, start)
        yield Agreed(at, begins, end, start + moved[0], start + min(moved[1], inside.start()), trigger)
    elif won := won_inside(words, moved[0]):
        yield Agreed(at, begins, end, start + moved[0], start + min(moved[1], won), None)
    elif said := _agreeing(told, place):
        last, trigger = said
        until = told[last][3] if told[last][1] is passage else end
        yield Agreed(at, begins, until, start + moved[0], start + moved[1], trigger)


_IT_WAS = pattern(
    "moved.it_was",
    r":\s(?:After\s\w{3,14}\s)?(?P<it>[Ii]t\swas\s(?:then\s)?(?:proposed|moved))\b"
    r"|^(?:(?:Proposal|Motion)\s?:|(?:After|Following)\s(?:\w{1,10}\s){0,2}(?:discussion|debate),?)\s(?P<said>(?=[A-Z]))",
)
"""`Precept: After discussion it was proposed that`, `Proposal: Mrs Teal proposed and`: what is before heads it."""


def _agreeing(told: Sequence[Told], place: int) -> tuple[int, tuple[int, int] | None] | None:
    """Return the place of the sentence that agrees, with its keyword; a seconder, a vote or an aside may come first."""
    _, before, begins, ends = told[place]
    put, aside = holds(before.quote(begins, ends), _PUT), False
    for later in range(place + 1, min(place + 1 + _SOON, len(told))):
        _, passage, start, end = told[later]
        words = passage.quote(start, end)
        if _LEFT_ALONE.search(words):
            continue
        if lost_in(words) or resolves_its_own(words) or (later + 1 < len(told) and _LEADING_ON.match(words)):
            return None
        below, apart = passage is not before and not _VOTE_WAS.match(words), aside and not _VOTE_WAS.match(words)
        leads = passage is not before and words.endswith(_LEADS)
        if leads or (below and put and is_told(words)) or ((below or apart) and _decides_by_itself(words, below=below)):
            return None
        if verdict := verdict_in(words):
            return later, (start + verdict[0], start + verdict[1]) if verdict[1] else None
        if not (_tells_movers(words) or _tells_vote(words)):
            if not stands_between(words, below=passage is not before or not put):
                break
            aside = True
    return won_below(told, place, _OF_MOVERS)


_LEADS = (":", ":-", ":–")
"""`It was agreed:` in a paragraph of its own leads to what is agreed below it."""
_PUT = ("oved", "OVED", "roposed", "ROPOSED", "roposes", "That ")
_VOTE_WAS = pattern("moved.vote_was", r"(?:The|That)\svot(?:e|ing)\swas\s")
"""`The vote was unanimous.` tells of what was moved above; `The motion was carried.` decides by itself."""
_LEFT_ALONE = pattern(
    "moved.left_alone",
    rf"(?i:{UNSECONDED}"
    r"|^there\s(?:were|being)\sno\s(?:other|further)\s(?:nominations?|proposals?)\.?$)",
)
"""`Cllr Teal proposed an amendment, there was no seconder.`, `There were no other nominations.`: it stands."""


def _decides_by_itself(words: str, *, below: bool) -> bool:
    """Say whether a sentence names what it agrees to; in the paragraph `below` a motion, `This was agreed` does so."""
    if agreed_then().match(words) is None:
        return False
    return (below and this_was(words) is not None) or _of_a_thing().match(words) is not None


def _tells_movers(words: str) -> bool:
    """Say whether a sentence tells who moved or seconded; one that only seconds may go on for a while."""
    length, lowered = len(words.split()), words.lower()
    if length <= _SHORTEST:
        return holds(lowered, _OF_MOVERS) or holds(lowered, _SECONDING) or _SHORT.match(words) is not None
    return length <= _LONGER and holds(lowered, _SECONDING) and not holds(lowered, MOVING_AGAIN)


_SHORT = pattern("moved.movers_short", r"\(?(?:Prop|PROP|Sec|SEC)\b\.?:?\s[A-Z]")
"""`Prop AH, Sec BT.`"""
_LONGER = 16
_SECONDING = ("seconded", "to second", ", seconding,")


@lru_cache(maxsize=1)
def _of_a_thing() -> Pattern[str]:
    """Match `The application was APPROVED`, which says what was decided; `The motion was carried` does not."""
    things = any_of(lexicon().words["decisions.moved_things"])
    return pattern("moved.of_a_thing", rf"The\s(?!(?:{things})\b)\w{{1,14}}\s(?:was|were)\s")


def _tells_vote(words: str) -> bool:
    tally = tally_of(words)
    return bool(tally.counts or tally.casting_vote)


_LEADING_ON = pattern("moved.leading_on", r"(?i:resolved)(?:\s(?i:that|\([^()]{3,60}\)|unanimously))?$")
"""Alone in a paragraph and without a stop, these words lead on to what stands below them."""
