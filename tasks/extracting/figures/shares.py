"""Percentages and fractions: `+1.84%`, `5-10%`, `two per cent`, `0.5 percentage points`, `two-thirds`.

In: words. Out: shares. Will not: say what the whole is.
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures import numerals
from tasks.extracting.figures.measures import Measured, bound_at, changes, join_of
from tasks.extracting.triggers import holds

_FIGURE = r"\d{1,3}(?:\.\d{1,3})?"
_SIGN = r"\s?(?:%|per\s?cent(?![a-z])|percentage\s+points?\b|pp\b)"
_FRACTION_PLACES = Decimal("0.0001")
_PERCENT_SIGN = pattern("quantity.percent_sign", r"%|per\s?cent|pp\b")


@lru_cache(maxsize=1)
def _percent() -> Pattern[str]:
    number = rf"(?:{_FIGURE}|\b{numerals.words()}(?=\s))"
    return pattern(
        "quantity.percent",
        rf"(?P<between>\bbetween\s)?(?<![\d.,£%])(?P<value>[+-]?{number})"
        rf"(?:(?P<join>{join_of('between')})(?P<value_to>{_FIGURE}))?(?P<unit>{_SIGN})",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _fraction() -> Pattern[str]:
    parts = any_of(part for parts in lexicon().forms["quantities.halves"].values() for part in parts)
    return pattern(
        "quantity.fraction",
        rf"\b(?:(?P<count>one|two|three|four|nine|a)[-\s](?P<part>{parts})(?=\sof\b|\s?[,.;)]|\smajority)|(?<!first\s)(?<!second\s)(?<!latter\s)(?<!other\s)(?<!1st\s)(?<!2nd\s)half(?=\sof\b))",
        IGNORECASE,
    )


def shares_in(text: str) -> Iterator[Measured]:
    """Yield the shares of a text, percentages first."""
    lowered = text.lower()
    if _PERCENT_SIGN.search(lowered):
        for match in _percent().finditer(text):
            yield from _shares(text, match)
    if holds(lowered, PARTS):
        for match in _fraction().finditer(text):
            yield _part_of(text, match)
    ratio = (" in " in text or " out of " in text) and _IN_OR_OUT.search(lowered)
    for match in _ONE_OF_MANY.finditer(text) if ratio else ():
        yield from _ratio(match)


def _shares(text: str, match: Match[str]) -> Iterator[Measured]:
    """Yield a share, or the range of two numbers with one sign: `5-10%`; `3% to 7%` are two shares."""
    unit = "percentage point" if "p" in match.group("unit").lower().replace("per", "", 1) else "percent"
    value, upper = _number(match.group("value")), match.group("value_to")
    if upper and not changes(text, match.start(), match.group("join")):
        yield Measured(match.start(), match.end(), value, unit, Measure.RANGE, Bound.RANGE, _number(upper))
        return
    start, end = match.start("value_to" if upper else "value"), match.end()
    bound = bound_at(text, start, end)
    yield Measured(start, end, _number(upper or match.group("value")), unit, Measure.SHARE, bound)


def _number(printed: str) -> Decimal:
    sign = -1 if printed[0] == "-" else 1
    return sign * numerals.value_of(printed.lstrip("+-"))


PARTS = ("half", "third", "quarter", "fifth", "tenth")
"""In the words of every fraction."""
_IN_OR_OUT = pattern("quantity.in_or_out", r"[0-9e]\s(?:in|out)\s")
_ONE_OF_MANY = pattern(
    "quantity.one_of_many",
    rf"\b(?P<part>one|\d{{1,3}})\s(?:in(?:\severy)?|out\sof(?:\severy)?)\s(?P<whole>\d{{1,3}}|{numerals.words()})\b(?!%)",
    IGNORECASE,
)


def _ratio(match: Match[str]) -> Iterator[Measured]:
    """Yield `one in five`, `9 out of 10`; the part is smaller than the whole, and `212 out of 260` are two counts."""
    part, whole = (numerals.value_of(match.group(name)) for name in ("part", "whole"))
    out_of = "out" in match.group(0).lower() and whole in _ROUND_WHOLES
    if 0 < part < whole and (part == 1 or out_of):
        value = (part / whole).quantize(_FRACTION_PLACES)
        yield Measured(match.start(), match.end(), value, "fraction", Measure.SHARE)


_ROUND_WHOLES = (3, 4, 5, 10, 20, 100, 1000)


def _part_of(text: str, match: Match[str]) -> Measured:
    parts = lexicon().canonical("quantities.halves")
    count = match.group("count")
    whole = int(parts[(match.group("part") or "half").lower()])
    value = Decimal(1 if count in {None, "a", "A"} else int(numerals.value_of(count))) / whole
    bound = bound_at(text, match.start(), match.end())
    return Measured(match.start(), match.end(), value.quantize(_FRACTION_PLACES), "fraction", Measure.SHARE, bound)
