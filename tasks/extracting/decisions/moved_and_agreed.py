"""What somebody moved and the next words say was agreed: `Proposed by A, seconded by B that rents be raised. Agreed.`

In: the passages of one block of an item. Out: the bounds of what was moved, its content, and the keyword of the words
that agree. Will not: read a motion that was lost, or one whose resolution is printed (`found`).
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.decisions.choosing import MOVERS_NOTE
from tasks.extracting.decisions.dashed_verdicts import dashed_verdict
from tasks.extracting.decisions.implicit_forms import is_earlier
from tasks.extracting.decisions.implicit_passive import this_was
from tasks.extracting.decisions.moved_by_count import won_below, won_inside
from tasks.extracting.decisions.moved_lines import (
    Agreed,
    Told,
    agreed_on_lines,
    agreed_then,
    carried_in_one,
    resolved_between,
)
from tasks.extracting.decisions.moved_what import what_was_moved
from tasks.extracting.decisions.opined_and_agreed import opined_and_agreed
from tasks.extracting.decisions.outcomes import lost_in
from tasks.extracting.passages import Passage
from tasks.extracting.triggers import holds
from tasks.extracting.votes.moving_words import SECONDED, SOMEBODY, UNSECONDED
from tasks.extracting.votes.votes import tally_of

_OF_MOVERS = (
    "seconded",
    "proposed by",
    "proposed c",
    "moved c",
    "proposed:",
    "proposer:",
    "seconder:",
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
    for place, (at, passage, start, end) in enumerate(told):
        if start < until:
            continue
        words = passage.quote(start, end)
        if (one_word := _one_word(told, place)) and _TO_BE_DONE.match(words):
            yield Agreed(at, start, told[place + 1][3], start, end - 1, one_word)
        by_form = resolved_between(told[place]) or carried_in_one(told[place]) or agreed_on_lines(told, place)
        by_form = by_form or opined_and_agreed(told, place) or dashed_verdict(told[place])
        moved = None if by_form else what_was_moved(words)
        if by_form:
            yield by_form
        elif moved and not (is_earlier(words) or words.rstrip(" -–").endswith(":")):
            for one in _agreed(told, place, moved):
                until = one.end
                yield one


def _agreed(told: Sequence[Told], place: int, moved: tuple[int, int]) -> Iterator[Agreed]:
    """Yield what a sentence moves if words in it, or in those behind it, agree."""
    at, passage, start, end = told[place]
    words = passage.quote(start, end)
    behind_topic = _IT_WAS.search(words, 0, moved[0])
    begins = start + (max(behind_topic.start("it"), behind_topic.start("said")) if behind_topic else 0)
    if inside := _in_the_sentence().search(words, moved[0]):
        trigger = _keyword(inside, words, start)
        yield Agreed(at, begins, end, start + moved[0], start + min(moved[1], inside.start()), trigger)
    elif (there := _SECONDED_INSIDE.search(words, moved[0])) and not _AGREED_WHAT.search(words, there.start()):
        trigger = _keyword(there, words, start)
        yield Agreed(at, begins, end, start + moved[0], start + min(moved[1], there.start()), trigger)
    elif won := won_inside(words, moved[0]):
        yield Agreed(at, begins, end, start + moved[0], start + min(moved[1], won), None)
    elif said := _agreeing(told, place):
        last, trigger = said
        until = told[last][3] if told[last][1] is passage else end
        yield Agreed(at, begins, until, start + moved[0], start + moved[1], trigger)


def _keyword(match: Match[str], words: str, start: int) -> tuple[int, int] | None:
    """Return the bounds of the word that agrees, with the vote that `by` joins to it: `agreed by 3 votes to 1`."""
    if not match.group("keyword"):
        return None
    counted = _BY_VOTES.match(words, match.end("keyword"))
    end = counted.end() if counted else match.end("keyword")
    return start + match.start("keyword"), start + end


_BY_VOTES = pattern("moved.by_votes", r"\sby\s\w{1,6}(?:\svotes?)?\sto\s\w{1,6}\b")
_SECONDED_INSIDE = pattern(
    "moved.seconded_inside",
    rf"(?:[;,]\s|\s)(?:and\s)?(?:(?:(?:this|it|which)\swas\s)?seconded\s(?:by\s|(?=[A-Z]))[^;:]{{2,60}}?|(?:{SOMEBODY}|[A-Z]{{2,3}})\sseconded)(?:,\s|\sand\s|\s(?=all\s))(?:it\swas\s)?"
    r"(?:(?:all(?:\s(?:[Cc]llrs|[Cc]ouncillors|[Mm]embers|present)|\swere)?|unanimously)\s)?(?:(?P<keyword>agreed|approved|carried|passed|resolved|accepted|adopted)|in\s(?:favour|agreement))\b(?!\s(?:that|to)\b)",
)
"""`proposed acceptance of the accounts, seconded by Cllr Teal and unanimously agreed`"""
_AGREED_WHAT = pattern(
    "moved.agreed_what", r"\b(?:agreed|approved|carried|resolved),?\s(?:[a-z]{3,14}ly,?\s)?(?:that|to)\b"
)
_IT_WAS = pattern(
    "moved.it_was",
    r":\s(?:After\s\w{3,14}\s)?(?P<it>[Ii]t\swas\s(?:then\s)?(?:proposed|moved))\b"
    r"|^(?:(?:Proposal|Motion)\s?:|(?:After|Following)\s(?:\w{1,10}\s){0,2}(?:discussion|debate),?)\s(?P<said>(?=[A-Z]))",
)
"""`Precept: After discussion it was proposed that`, `Proposal: Mrs Teal proposed and`: what is before heads it."""


def _one_word(told: Sequence[Told], place: int) -> tuple[int, int] | None:
    """Return the bounds of the next sentence of the paragraph if it is `Agreed.` and no more."""
    if place + 1 == len(told) or told[place + 1][1] is not told[place][1]:
        return None
    _, passage, start, end = told[place + 1]
    return (start, end - 1) if passage.quote(start, end) in ("Agreed.", "AGREED.", "Approved.") else None


def _agreeing(told: Sequence[Told], place: int) -> tuple[int, tuple[int, int] | None] | None:
    """Return the place of the sentence that agrees, with its keyword; a seconder or a vote may stand before it."""
    for later in range(place + 1, min(place + 1 + _SOON, len(told))):
        _, passage, start, end = told[later]
        words = passage.quote(start, end)
        if _LEFT_ALONE.search(words):
            continue
        if lost_in(words) or (words in _LEADING_ON and later + 1 < len(told)):
            return None
        if passage is not told[place][1] and agreed_then().match(words) and _decides_by_itself(words):
            return None
        if verdict := _verdict_in(words):
            return later, (start + verdict[0], start + verdict[1]) if verdict[1] else None
        if not (_tells_movers(words) or _tells_vote(words)):
            break
    return won_below(told, place, _OF_MOVERS)


_LEFT_ALONE = pattern(
    "moved.left_alone",
    rf"(?i:{UNSECONDED}"
    r"|^there\s(?:were|being)\sno\s(?:other|further)\s(?:nominations?|proposals?)\.?$)",
)
"""`Cllr Teal proposed an amendment, there was no seconder.`, `There were no other nominations.`: it stands."""


def _decides_by_itself(words: str) -> bool:
    """Say whether a sentence names what it agrees to, and belongs to no motion in the paragraph before."""
    return this_was(words) is not None or _of_a_thing().match(words) is not None


def _verdict_in(words: str) -> tuple[int, int] | None:
    """Return where the keyword of a sentence that agrees stands, (0, 0) where it has none; None where none agrees."""
    if match := agreed_then().match(words):
        said = match.group("keyword") or match.group("said") or match.group("body")
        return (0, len(_without_stop(words)) if said else 0)
    if MOVERS_NOTE.match(words):
        return (0, 0)
    seconded = _SECONDED_AND.match(words)
    return (_keyword(seconded, words, 0) or (0, 0)) if seconded else None


def _tells_movers(words: str) -> bool:
    return len(words.split()) <= _SHORTEST and holds(words.lower(), _OF_MOVERS)


def _without_stop(words: str) -> str:
    """Return a verdict without its last stop, and without a bracket that closes none of its own: `All agreed.)`."""
    counted = _COUNTED.search(words)
    return words[: counted.start()] if counted else words.rstrip(" ." if "(" in words[1:] else " .)")


_COUNTED = pattern("moved.counted_behind", r"(?<=ed)\s(?=\d{1,3}(?:\s?[-–:]\s?\d|\svotes?\sto\s))")
"""`Carried 4-1`: the vote behind the word that agrees is no part of it; `Carried by 4 votes to 1` is one verdict."""


@lru_cache(maxsize=1)
def _of_a_thing() -> Pattern[str]:
    """Match `The application was APPROVED`, which says what was decided; `The motion was carried` does not."""
    things = any_of(lexicon().words["decisions.moved_things"])
    return pattern("moved.of_a_thing", rf"The\s(?!(?:{things})\b)\w{{1,14}}\s(?:was|were)\s")


def _tells_vote(words: str) -> bool:
    tally = tally_of(words)
    return bool(tally.counts or tally.casting_vote)


_LEADING_ON = ("RESOLVED", "Resolved")
"""Alone in a paragraph and without a stop, this word leads on to what stands below it."""


_TO_BE_DONE = pattern(
    "moved.to_be_done",
    r"\A[A-Z](?:(?!\b(?:was|were|is|are|had|has|asked|said|agreed|hoped|wished|wanted)\b)[^.;:]){2,80}\sto\sbe\s(?:\w{2,12}ed|put|held|made|sent|set|brought)\b[^.;:]{0,80}\.$",
)
"""`Maternity to be brought forward to March. Agreed.`"""
_SECONDED_AND = pattern(
    "moved.seconded_and",
    rf"(?:[A-Z][^;,.]{{2,60}}\s{SECONDED}(?:\s(?:this|it|the\s(?:motion|proposal)))?|(?:(?:It|This)\swas\s)?[Ss]econded\sby\s[^;,.]{{2,40}}?)(?:[;,]|(?=\sand\s))\s(?:and\s)?(?:(?:it|this|which)\swas\s)?"
    r"(?:all\s(?:were\s)?in\sfavour|(?P<keyword>(?:all\s|unanimously\s)?(?:agreed|carried|approved)(?:\sunanimously)?)(?:\sby\s\w{1,6}(?:\svotes?)?\sto\s\w{1,6})?)(?:,\s[^.;]{3,60}(?:ing|ed))?\.?$",
)
"""`Cllr Heron proposed that these be paid; Cllr Teal seconded; all in favour.`, `Seconded by Cllr Teal and agreed.`"""


@lru_cache(maxsize=1)
def _in_the_sentence() -> Screened:
    """Match `; this was agreed by 3 votes to 1`, `, which was seconded and agreed`, ` and the meeting agreed`."""
    adverbs, passed = (any_of(lexicon().words[f"decisions.{name}"]) for name in ("adverbs", "passed"))
    return screened(
        "moved.agreed_inside",
        rf"(?:[;,]|\s[-–]|(?=\sand\s(?:(?:on|upon|when)\s(?:being\s)?put\sto\s|this|(?:the\s)?(?:closure\s)?(?:[Mm]otion|MOTION|[Pp]roposal)\swas)\s))\s(?:and\s)?(?:(?:on|upon|when)\s(?:being\s)?put\sto\sthe\s(?:vote|meeting),?\s)?(?:this|it|which|[Tt]he\s(?:closure\s)?\w{{1,14}})\s(?:was|were)\s(?:(?:{adverbs}|seconded\sand|duly\sseconded\sand)\s){{0,2}}{passed}\b(?!\s(?:to|that)\b)"
        rf"|(?:[;,]|\sand)\s(?:and\s)?(?:[Tt]he\s(?:meeting|[Cc]ouncil|[Cc]ommittee|[Bb]oard|[Tt]rustees|[Mm]embers)|everyone|all)\s(?:(?:present|members|Members|[Cc]ouncillors|[Cc]llrs|were|was|{adverbs})\s){{0,2}}(?:agreed|approved|in\sfavour|in\sagreement)(?:\s{adverbs})?(?=\.?$)"
        r"|(?:,?\sand|[,;:]|\s[–-])\s(?:(?:it|this)\swas\s)?(?:duly\s)?(?P<keyword>(?:carried|(?<=[,;:–-]\s)(?i:agreed))(?:\sunanimously)?)(?=\.?$|\s\(?\d{1,2}(?:\s?[-–:]|\svotes?\b|\sfor\b|\sto\s\d)|\sby\s(?:\d|all\.?$))"
        r"|(?:,?\sand|[,;]|\s[–-])\s(?:the\s)?(?:motion|proposal)\s(?:passed|carried)(?:\sunanimously)?(?=\.?$)"
        r"|(?:[,;]|\s[–-])\s(?:(?:and|with|which\swas)\s)?(?:unanimous(?:ly)?(?:\s(?:agreed|carried|approved))?|all\s(?:(?:the\s)?(?:others?|members|[Cc]ouncillors|Cllrs|present)\s){0,2}(?:were\s|being\s)?in\sfavour)(?=\.?$)",
    )
