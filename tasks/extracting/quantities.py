"""Percentages, durations and time limits, in the unit that is printed.

In: passages. Out: Quantity. Will not: count things (patients, practices): that takes knowing nouns.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from re import Match, Pattern

from schemas.documents import Evidence
from schemas.minutes import Quantity
from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting.passages import Passage
from tasks.extracting.phrases import bound_before, ends_with_any

_PERCENT = pattern("quantity.percent", r"(?<![\d.,])(?P<value>[+-]?\d{1,3}(?:\.\d{1,3})?)\s?(?:%|per\s?cent\b)")
_UNIT = r"(?P<unit>working day|hour|day|week|month|year|minute)s?\b(?!\s+(?:old|ago|previously))"
_BEFORE = 40


@lru_cache(maxsize=1)
def _span() -> Pattern[str]:
    """Match `4-week`, `three years`, `4 – 7 days`, `24 hours`."""
    number = rf"(?:\d{{1,4}}|(?i:{any_of(lexicon().words['text.number_words'])}))"
    between = r"\s?(?:-|–|to)\s?"
    return pattern(
        "quantity.span",
        rf"(?<![\d.,£/-])\b(?P<value>{number})(?:{between}(?P<value_to>{number}))?(?:-|\s{{1,3}}){_UNIT}",
    )


def quantities_of(passages: Sequence[Passage]) -> tuple[Quantity, ...]:
    """Return every quantity in reading order."""
    found = [quantity for passage in passages for quantity in _in_passage(passage)]
    return tuple(_numbered(quantity, number) for number, quantity in enumerate(found, start=1))


def _numbered(quantity: Quantity, number: int) -> Quantity:
    return replace(quantity, id=f"q{number}")


def _in_passage(passage: Passage) -> Iterator[Quantity]:
    found = [_percent(passage, match) for match in _PERCENT.finditer(passage.text)]
    found += [_duration(passage, match) for match in _span().finditer(passage.text)]
    yield from sorted(found, key=lambda quantity: quantity.evidence.start)


def _percent(passage: Passage, match: Match[str]) -> Quantity:
    bound = bound_before(_before(passage, match))
    return _quantity(passage, match, float(match.group("value")), None, "percent", Measure.SHARE, bound)


def _before(passage: Passage, match: Match[str]) -> str:
    return passage.text[max(0, match.start() - _BEFORE) : match.start()]


def _duration(passage: Passage, match: Match[str]) -> Quantity:
    """A duration; after `within` it is a time limit, and `4 – 7 days` is a range."""
    value, upper = _number(match.group("value")), match.group("value_to")
    if upper:
        measure, bound = Measure.RANGE, Bound.RANGE
    elif ends_with_any(_before(passage, match), lexicon().words["text.time_limits"]):
        measure, bound = Measure.TIME_LIMIT, Bound.UP_TO
    else:
        during = lexicon().words["text.during"]
        measure, bound = Measure.DURATION, bound_before(_before(passage, match), without=during)
    return _quantity(passage, match, value, _number(upper) if upper else None, match.group("unit"), measure, bound)


def _number(printed: str) -> float:
    words = lexicon().words["text.number_words"]
    return float(printed) if printed.isdecimal() else float(words.index(printed.lower()) + 1)


def _quantity(
    passage: Passage,
    match: Match[str],
    value: float,
    value_to: float | None,
    unit: str,
    measure: Measure,
    bound: Bound,
) -> Quantity:
    start, end = passage.start + match.start(), passage.start + match.end()
    first, last = passage.sentence_at(start)
    return Quantity(
        id="",
        surface=match.group(0),
        value=value,
        value_to=value_to,
        unit=unit,
        measure=measure,
        bound=bound,
        subject=passage.quote(first, last),
        paragraph_id=passage.paragraph_id,
        evidence=Evidence(start, end, f"quantity.{measure.value}"),
    )
