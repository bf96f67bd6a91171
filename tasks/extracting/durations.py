"""Durations, ranges and time limits: `4-week`, `2.5 years`, `4 – 7 days`, `within 24 hours`, `five clear working days`.

In: words. Out: durations in the unit that is printed. Will not: read ages (`10 years old`), points in time (`ago`) or
times of day (`19.00 hours`).
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting import numerals
from tasks.extracting.measures import Measured, join_of, with_bound
from tasks.extracting.phrases import REACH, bound_after, bound_before, ends_with_any
from tasks.extracting.triggers import holds


@lru_cache(maxsize=1)
def _span() -> Pattern[str]:
    words = lexicon().words
    number = rf"(?:\d{{1,3}}(?:,\d{{3}})?|\d{{4}})(?:\.\d{{1,2}})?|(?:{numerals.words()})"
    kinds, units, not_spans = (any_of(words[f"quantities.{name}"]) for name in ("span_kinds", "spans", "not_spans"))
    return pattern(
        "quantity.span",
        rf"{numerals.BEGINS}(?P<between>(?i:between)\s)?(?<![\d.,:£/-])(?P<value>{number})(?:\s\((?:\d{{1,3}}|{numerals.words()})\))?(?P<half>[\s-]and[\s-]a[\s-]half|½|\s1/2)?(?:(?:{join_of('between')}|\sor\s)(?P<value_to>{number}))?(?:-|\s{{1,3}})"
        rf"(?P<unit>(?:{kinds}\s)?{units})s?\b(?![-\s]{not_spans}\b)",
    )


def durations_in(text: str) -> Iterator[Measured]:
    """Yield the durations of a text."""
    spoken_of = holds(text, lexicon().words["quantities.spans"]) and _unit().search(text)
    for match in _span().finditer(text) if spoken_of and numerals.may_stand_in(text.lower()) else ():
        if not _AGED.search(text[max(0, match.start() - REACH) : match.start()]) and not _CLOCK.match(match.group(0)):
            yield _duration(text, match)


_CLOCK = pattern("quantity.clock", r"(?:[01]\d|2[0-3])(?:\.[0-5]\d|[0-5]\d)\shour")
_AGED = screened("quantity.aged", r"\bage[ds]?\s(?:of\s|between\s|from\s)?$")


@lru_cache(maxsize=1)
def _unit() -> Pattern[str]:
    return pattern("quantity.unit", rf"\b{any_of(lexicon().words['quantities.spans'])}s?\b")


def _duration(text: str, match: Match[str]) -> Measured:
    """A duration; after `within` it is a time limit, and `4 – 7 days` is a range."""
    value, upper, unit = numerals.value_of(match.group("value")), match.group("value_to"), match.group("unit")
    if upper:
        to = numerals.value_of(upper)
        return Measured(match.start(), match.end(), value, unit, Measure.RANGE, Bound.RANGE, to)
    value += Decimal("0.5") if match.group("half") else 0
    start = match.start("value")
    before = text[max(0, start - REACH) : start]
    if ends_with_any(before, lexicon().words["text.time_limits"]):
        return Measured(start, match.end(), value, unit, Measure.TIME_LIMIT, Bound.UP_TO)
    bound = bound_after(text, match.end()) or bound_before(before, without=lexicon().words["text.during"])
    return Measured(with_bound(text, start, bound), match.end(), value, unit, Measure.DURATION, bound)
