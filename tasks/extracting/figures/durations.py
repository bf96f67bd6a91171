"""Durations, ranges and time limits: `4-week`, `2.5 years`, `4 – 7 days`, `within 24 hours`, `five clear working days`.

In: words. Out: durations in the unit that is printed. Will not: read ages (`10 years old`), points in time (`ago`) or
times of day (`19.00 hours`).
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import screened
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures import numerals
from tasks.extracting.figures.measures import Measured, join_of, with_bound
from tasks.extracting.figures.phrases import REACH, bound_after, bound_before, ends_with_any
from tasks.extracting.triggers import holds


@lru_cache(maxsize=1)
def _span() -> Pattern[str]:
    words = lexicon().words
    number = rf"(?:\d{{1,3}}(?:,\d{{3}})?|\d{{4}})(?:\.\d{{1,2}})?|(?:{numerals.words()})"
    kinds, units, not_spans = (any_of(words[f"quantities.{name}"]) for name in ("span_kinds", "spans", "not_spans"))
    return pattern(
        "quantity.span",
        rf"{numerals.begins()}(?P<between>(?i:between)\s)?(?<![\d.,:£/-])(?P<value>{number})(?:\s\((?:\d{{1,3}}|{numerals.words()})\))?(?P<half>[\s-]and[\s-]a[\s-]half|½|\s1/2)?(?:(?:{join_of('between')}|\sor\s)(?P<value_to>{number}))?(?:-|\s{{1,3}})"
        rf"(?P<unit>(?:{kinds}\s)?{units})s?\b(?![-\s]{not_spans}\b)",
    )


def durations_in(text: str) -> Iterator[Measured]:
    """Yield the durations of a text."""
    spoken_of = holds(text, lexicon().words["quantities.spans"]) and _unit().search(text)
    for match in _span().finditer(text) if spoken_of else ():
        if not _is_other(text, match):
            yield from _fallen(text, match) or (_duration(text, match),)
    for match in _AN_HOUR.finditer(text) if " an hour" in text else ():
        yield from _an_hour(text, match)


def _is_other(text: str, match: Match[str]) -> bool:
    """Say whether the words are an age, a time of day, or of what a number before them counts."""
    return bool(
        _AGED.search(text[max(0, match.start() - REACH) : match.start()])
        or _CLOCK.match(match.group(0))
        or _OF_A_NAME.match(match.group(0) + text[match.end() : match.end() + 2])
        or ("-" in match.group(0) and _COUNTED.search(text, max(0, match.start() - 2), match.start()))
    )


_CLOCK = pattern(
    "quantity.clock",
    r"(?:between\s)?(?:(?:[01]\d|2[0-3])(?:\.[0-5]\d|[0-5]\d)(?:\s(?:to|and)\s|\s?[-–]\s?|(?=\s?h))){1,2}\s?hour",
)
_AGED = screened("quantity.aged", r"\bage[ds]?\s(?:of\s|between\s|from\s)?$")
_OF_A_NAME = pattern("quantity.of_a_name", r"(?!1\s|one\s)[\w,.]{1,12}\ssecond\s[a-z]", IGNORECASE)
_COUNTED = pattern("quantity.counted", r"\d\s$")
_LASTING = screened(
    "quantity.lasting",
    r"\b(?:of|for|after|takes?|took|taken|taking|last(?:s|ed|ing)?|wait(?:s|ed|ing)?|stay(?:s|ed|ing)?|been|was|were|is)\sover\s$",
)


@lru_cache(maxsize=1)
def _unit() -> Pattern[str]:
    return pattern("quantity.unit", rf"\b{any_of(lexicon().words['quantities.spans'])}s?\b")


def _fallen(text: str, match: Match[str]) -> tuple[Measured, ...]:
    """Return both ends of a fall, which is no range: `from 6.1 to 4.7 days`."""
    if not match.group("value_to"):
        return ()
    value, to = numerals.value_of(match.group("value")), numerals.value_of(match.group("value_to"))
    if value <= to:
        return ()
    first, last = match.span("value"), (match.start("value_to"), match.end())
    return tuple(
        Measured(*span, number, match.group("unit"), Measure.DURATION) for span, number in ((first, value), (last, to))
    )


def _duration(text: str, match: Match[str]) -> Measured:
    """A duration; after `within` it is a time limit, and `4 – 7 days` is a range."""
    value, upper, unit = numerals.value_of(match.group("value")), match.group("value_to"), match.group("unit")
    if upper:
        to = numerals.value_of(upper)
        return Measured(match.start(), match.end(), value, unit, Measure.RANGE, Bound.RANGE, to)
    value += Decimal("0.5") if match.group("half") else 0
    start, end = match.start("value"), match.end()
    if smaller := _smaller().match(text, end) if unit in _SIXTIETHS else None:
        value = value * 60 + numerals.value_of(smaller.group("value"))
        unit, end = _SIXTIETHS[unit], smaller.end()
    before = text[max(0, start - REACH) : start]
    if ends_with_any(before, lexicon().words["text.time_limits"]):
        return Measured(start, end, value, unit, Measure.TIME_LIMIT, Bound.UP_TO)
    if _IN_WHICH.match(text, end):
        return Measured(start, end, value, unit, Measure.TIME_LIMIT, Bound.UP_TO)
    if unit == "hour" and value > _A_WEEK and _OF_SOMETHING.match(text, end):
        return Measured(start, end, value, unit, Measure.COUNT, bound_before(before))
    if regular := _REGULARLY.match(text, end) if unit in _WORKED else None:
        return _worked(text, match, regular)
    during = () if _LASTING.search(before) else lexicon().words["text.during"]
    bound = bound_after(text, end) or bound_before(before, without=during)
    return Measured(with_bound(text, start, bound), end, value, unit, Measure.DURATION, bound)


_IN_WHICH = pattern("quantity.in_which", r"\s(?:in|within)\swhich\sto\b")
"""`The owner had six months in which to comply`."""
_OF_SOMETHING = pattern("quantity.hours_of", r"\sof\s(?!notice\b)[a-z]|\s(?:a|per|each)\s(?:week|month|year|day)\b")
_WORKED = ("hour", "day")
_REGULARLY = pattern(
    "quantity.regularly", r"(?:\s(?:a|per|each|every)|\sin\s(?:a|each|every)|/)\s?(?:week|month|year)\b"
)
"""What is done for so long in every week, month or year is a volume: `open three days a week`."""
_A_WEEK = 168
"""More hours than a week has are bought or worked, and counted: `14,600 hours of homecare`, `14,200 hours a week`."""
_SIXTIETHS = {"hour": "minute", "minute": "second"}
_AN_HOUR = pattern("quantity.an_hour", r"(?<=\w\s)an\shour\b(?!\sand\b|,?\sper\b)", IGNORECASE)


def _worked(text: str, match: Match[str], regular: Match[str]) -> Measured:
    """A volume of work: of days with the week that they are of, of hours without."""
    start, unit = match.start("value"), match.group("unit")
    bound = bound_before(text[max(0, start - REACH) : start])
    end = regular.end() if unit == "day" else match.end()
    value = numerals.value_of(match.group("value")) + (Decimal("0.5") if match.group("half") else 0)
    return Measured(with_bound(text, start, bound), end, value, unit, Measure.COUNT, bound)


@lru_cache(maxsize=1)
def _smaller() -> Pattern[str]:
    """Match the smaller unit behind a larger one: the ` 42 seconds` of `7 minutes 42 seconds`."""
    return pattern("quantity.smaller", rf",?\s(?:and\s)?(?P<value>\d{{1,2}}|{numerals.words()})\s(?:minute|second)s?\b")


def _an_hour(text: str, match: Match[str]) -> Iterator[Measured]:
    """Yield an hour that is bounded (`more than an hour`); `two trains an hour` is a rate."""
    start, end = match.span()
    bound = bound_before(text[max(0, start - REACH) : start])
    if bound is not Bound.EXACT:
        yield Measured(with_bound(text, start, bound), end, Decimal(1), "hour", Measure.DURATION, bound)
