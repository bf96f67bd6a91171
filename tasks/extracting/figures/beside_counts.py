"""Bare numbers told beside a quantity: `a further two`, `five more than in May`, `from 61 days to 44`, `of which nine`.

In: words, and the counts and durations in them. Out: more of the same. Will not: read one far from what it speaks of.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import pattern
from schemas.vocabulary import Bound, Measure
from tasks.extracting.figures.bare_numbers import ONES, REACH, bare, count, number, plural_before, sentence_start
from tasks.extracting.figures.measures import Measured

_NEAR = 50


def beside_in(text: str, lowered: str, known: Sequence[Measured]) -> Iterator[Measured]:
    """Yield the numbers of a text, given in small letters too, that are more or a part of what stands before them."""
    for match in _further().finditer(text) if known and _MORE.search(lowered) else ():
        yield from _more(text, match, known)
    for match in _changed_to().finditer(text) if known and " to " in text else ():
        yield from _changed(text, match, known)
    for match in _of_which().finditer(text) if " which " in lowered or " whom " in lowered else ():
        yield from _parted(text, match, known)


_MORE = pattern("bare.more_words", r"further|another|other|remaining|\smore|\sfewer|\sless|\sout\sof")


@lru_cache(maxsize=1)
def _further() -> Pattern[str]:
    """Match `for a further two`, `another eight by March`, `the other two`, `five more than`, `12 more might be`."""
    verb = r"(?:would|will|might|could|should|were|was|had|have|has|are|be|to)"
    return pattern(
        "bare.further",
        rf"\b(?:(?P<by>for\s|by\s)?(?:a\sfurther|another|the\sother|the\sremaining)\s(?P<value>{number()})"
        rf"(?=[.,;)]|$|\s(?:{verb}|by|in|at|on|before|from|until|since|and)\b)"
        rf"|(?<!than\s)(?<![£.,:/+-])(?P<compared>{number()})(?=\s(?:more|fewer|less)\s(?:than|{verb})\b|\sout\sof\s\d))",
        IGNORECASE,
    )


def _more(text: str, match: Match[str], known: Sequence[Measured]) -> Iterator[Measured]:
    name = "value" if match.group("value") else "compared"
    measures = (Measure.COUNT, Measure.DURATION) if match.group("by") else (Measure.COUNT,)
    before = [one for one in known if match.start() - REACH < one.end <= match.start() and one.measure in measures]
    if before and match.group(name).lower() not in ONES:
        yield count(text, *match.span(name), before[-1].unit, before[-1].measure)


@lru_cache(maxsize=1)
def _changed_to() -> Pattern[str]:
    return pattern("bare.changed_to", rf"\bto\s(?P<value>{number()}){bare()}", IGNORECASE)


_SINCE = pattern(
    "bare.since",
    r"(?:\s(?:in|at|on)\s(?:[A-Z]\w{2,8}\s)?(?:\d{4}(?:/\d\d)?)?|\s(?:a|per)\s\w{3,6})?,?\s?",
    IGNORECASE,
)


def _changed(text: str, match: Match[str], known: Sequence[Measured]) -> Iterator[Measured]:
    """Yield the end of a change where its beginning names the thing: `from 11 posts to 4`, `from 204 in May to 96`."""
    before = [one for one in known if match.start() - _NEAR < one.end < match.start() and one.bound is Bound.EXACT]
    first = before[-1] if before else None
    if first and text[: first.start].endswith("from ") and _SINCE.fullmatch(text, first.end, match.start()):
        yield count(text, *match.span("value"), first.unit, first.measure)


@lru_cache(maxsize=1)
def _of_which() -> Pattern[str]:
    """Match `of which two - Stores and Fleet -`, `of whom 86 paid`, `of which there had been 38`."""
    there = r"(?:there\s(?:had\sbeen|were|are|have\sbeen)\s)?"
    return pattern(
        "bare.of_which",
        rf"\b(?:of|to|from)\s(?:which|whom)\s{there}(?P<value>{number()})(?=[.,;]|$|\s[a-z–(-])",
        IGNORECASE,
    )


def _parted(text: str, match: Match[str], known: Sequence[Measured]) -> Iterator[Measured]:
    first = sentence_start(text, match.start())
    before = [one for one in known if first <= one.start and one.end <= match.start() and one.measure is Measure.COUNT]
    unit = before[-1].unit if before else plural_before(text, first, match.start())
    part = count(text, *match.span("value"), unit)
    if unit and (not before or part.value <= before[-1].value):
        yield part
