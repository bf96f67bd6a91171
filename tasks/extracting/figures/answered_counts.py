"""Bare numbers that answer a question or a doubt: `how many ducks were left? She said that there were 112`.

In: words. Out: counts of what was asked about. Will not: read an answer in another paragraph than its question.
"""

from collections.abc import Iterator
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import pattern
from tasks.extracting.figures.bare_numbers import ONES, REACH, STOP, count, number, plural_before, sentence_start
from tasks.extracting.figures.count_labels import is_year
from tasks.extracting.figures.counted_things import name_behind, singular
from tasks.extracting.figures.measures import Measured

_ASKED = pattern("bare.asked", r"\bhow\smany\b(?:\sof\sthe(?:se)?\b)?|\bnumbers?\sof\b(?!\sthe\b)", IGNORECASE)
_SAID = r"\b(?:said|replied|answered|advised|responded|confirmed|reported|explained|stated|indicated|accepted)"
_VERB = r"(?:had|have|has|were|was|are|would|will|could|did)"


def answers_in(text: str, lowered: str) -> Iterator[Measured]:
    """Yield the answers of a text, which is given in small letters too; what is asked by its number first."""
    asked = _ASKED.finditer(text) if "how many " in lowered or "number" in lowered else ()
    for question in asked:
        yield from _answered(text, question)
    for said in _told().finditer(text) if " that " in lowered else ():
        yield from _of_those_before(text, said)


def _answered(text: str, asked: Match[str]) -> Iterator[Measured]:
    """Yield the bare number that answers `how many ducks were left?`, `the number of ducks`."""
    name = name_behind(text, asked.end())
    answer = _answer().search(text, name[0], name[0] + 2 * REACH) if name else None
    if name and answer:
        yield count(text, *answer.span("value"), singular(name[1]))


@lru_cache(maxsize=1)
def _answer() -> Pattern[str]:
    return pattern(
        "bare.answer",
        rf"{_SAID}(?:\s(?:that|there|it|the|number|figure|was|were|are|had|been|is|would|be|about|around|some)){{0,6}}\s"
        rf"(?P<value>{number()})(?=[.,;)]|$|\s(?:{_VERB}|since|of\sthem|in|at|on|so|as|by|on|and|a\s(?:day|week|month|year)|,)\b)",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _told() -> Pattern[str]:
    """Match `replied that 12 had`, `confirmed that 140 of them`: more of what the sentence before names."""
    return pattern(
        "bare.told",
        rf"{_SAID}\sthat\s(?:only\s|about\s|around\s|some\s)?(?P<value>{number()})(?=\s(?:{_VERB}|of\sthem\s{_VERB}|more\s{_VERB})\b)",
        IGNORECASE,
    )


def _of_those_before(text: str, said: Match[str]) -> Iterator[Measured]:
    start, end = said.span("value")
    stops = [stop.end() for stop in STOP.finditer(text, max(0, start - 2 * REACH), start)]
    last = stops[-1] if stops else sentence_start(text, start)
    before = _before(stops, start)
    unit = plural_before(text, last, said.start(), titles=False) or plural_before(text, before, last, titles=False)
    if unit and text[start:end].lower() not in ONES and not is_year(text, start, end):
        yield count(text, start, end, unit)


def _before(stops: list[int], start: int) -> int:
    """Return where the sentence before the one of the answer begins."""
    return stops[-2] if len(stops) > 1 else max(0, start - 2 * REACH)
