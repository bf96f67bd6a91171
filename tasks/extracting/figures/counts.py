"""Counts with the thing that is counted: `12 GPs`, `more than 40 primary care networks`, `18 million passengers`.

In: words. Out: counts, in the singular of the printed noun. Will not: count votes, or take for a count the number of a
label (`Section 106 agreements`), a year or an address.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.screening import Screened, screened
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures import numerals
from tasks.extracting.figures.bare_counts import bare_in
from tasks.extracting.figures.count_labels import is_label
from tasks.extracting.figures.count_parts import parts_in
from tasks.extracting.figures.counted_things import Name, name_behind, one_behind, singular
from tasks.extracting.figures.measures import Measured, bound_at, changes, join_of, with_bound


@lru_cache(maxsize=1)
def _number() -> Pattern[str]:
    """Match a number and what may stand before its noun: `2 x bins`, `4no. dwellings`, `Five (5) objections`."""
    scale = any_of(name for names in lexicon().forms["quantities.scales"].values() for name in names if len(name) > 2)
    number = rf"{numerals.FIGURES}|(?:{numerals.words()})"
    return pattern(
        "count.number",
        rf"{numerals.begins()}(?P<between>(?i:between)\s)?(?<![\w£.,/:+-])(?<!\d\s)(?P<value>{number})"
        rf"(?:(?P<join>{join_of('between')})(?P<value_to>{number}))?(?:\s(?P<scale>{scale}))?"
        r"(?P<or>\sor\s(?:more|fewer|less)|(?P<plus>\+|\splus(?=\s)))?(?:\s?[Nn]o\.|[Nn]o(?=\s)|\s?[x×](?=\s)|\s?\(\d{1,4}\))?"
        r"(?![\w.,:/%£-]\w|[%/:-])(?=\s{1,3}[A-Za-z])",
    )


def counts_in(text: str, durations: Sequence[Measured] = ()) -> Iterator[Measured]:
    """Yield the counts of a text, and what more is told of its durations."""
    named = [*_named(text), *_glued_in(text)]
    yield from named
    counts = sorted(named, key=lambda one: one.end)
    yield from parts_in(text, counts)
    yield from bare_in(text, counts, durations)
    for match in _population().finditer(text):
        yield _people(match)


def _named(text: str) -> Iterator[Measured]:
    for match in _number().finditer(text):
        behind = one_behind if _is_one(match) else name_behind
        name = behind(text, match.end())
        if name and (match.group("between") or not is_label(text, *match.span("value"), name)):
            yield from _count(text, match, name)


def _is_one(match: Match[str]) -> bool:
    return match.group("value").lower() in {"1", "one"} and not match.group("value_to") and not match.group("scale")


def _count(text: str, match: Match[str], name: Name) -> Iterator[Measured]:
    end, words = name
    unit = words if _is_one(match) else singular(words)
    scale = int(lexicon().canonical("quantities.scales")[match.group("scale").lower()]) if match.group("scale") else 1
    value, upper = numerals.value_of(match.group("value")) * scale, match.group("value_to")
    if upper:
        yield from _of_two(text, match, end, unit, (value, numerals.value_of(upper) * scale))
        return
    start, behind = match.start("value"), match.start("or") if match.group("or") else match.end()
    bound = Bound.AT_LEAST if match.group("plus") else bound_at(text, start, behind)
    yield Measured(with_bound(text, start, bound), end, value, unit, Measure.COUNT, bound)


def _of_two(text: str, match: Match[str], end: int, unit: str, values: tuple[Decimal, Decimal]) -> Iterator[Measured]:
    """Yield the range of two numbers, or both where they tell of a change: `from 280 to 350 ducks`."""
    value, to = values
    if changes(text, match.start(), match.group("join")) or value > to:
        yield Measured(*match.span("value"), value, unit, Measure.COUNT)
        yield Measured(match.start("value_to"), end, to, unit, Measure.COUNT)
    else:
        yield Measured(match.start(), end, value, unit, Measure.RANGE, Bound.RANGE, to)


@lru_cache(maxsize=1)
def _glued() -> Pattern[str]:
    """Match figures with a short unit right at them: `1.2ha`, `450 m²`, `4.5m wide`."""
    units = any_of(unit for units in lexicon().forms["quantities.glued"].values() for unit in units)
    beside = any_of(lexicon().words["quantities.beside_metres"])
    return pattern(
        "count.glued",
        rf"\b(?=[0-9])(?<![\w£.,/:+-])(?<!\d\s)(?P<value>{numerals.FIGURES})\s?(?:(?P<unit>{units})(?!\w)(?!\s(?i:limits?|zones?|speed|schemes?|areas?|orders?|signs?|restrictions?|roads?|streets?)\b)|m(?=,?\s{beside}\b))",
    )


_BEGINS_UNIT = pattern("count.begins_unit", r"[0-9]\s?[hskmMcd]")


def _glued_in(text: str) -> Iterator[Measured]:
    for match in _glued().finditer(text) if _BEGINS_UNIT.search(text) else ():
        start, end = match.span()
        unit = lexicon().canonical("quantities.glued")[match.group("unit").lower()] if match.group("unit") else "metre"
        bound = bound_at(text, start, end)
        value = numerals.value_of(match.group("value"))
        yield Measured(with_bound(text, start, bound), end, value, unit, Measure.COUNT, bound)


@lru_cache(maxsize=1)
def _population() -> Screened:
    """Match `a potential population of 30,000`: the number alone, where the word before says what it counts."""
    listed = lexicon().forms["quantities.populations"].items()
    leads = "|".join(f"(?P<{unit}>{any_of(words)})" for unit, words in listed)
    about = any_of(lexicon().words["money.approximate"])
    return screened(
        "count.population",
        rf"\b(?:{leads})\s(?:{about}\s)?(?P<value>{numerals.FIGURES})(?=[,.;)]|$|\s(?!million|thousand)[a-z])",
        IGNORECASE,
    )


def _people(match: Match[str]) -> Measured:
    unit = next(unit for unit in lexicon().forms["quantities.populations"] if match.group(unit))
    return Measured(match.start("value"), match.end(), numerals.value_of(match.group("value")), unit, Measure.COUNT)
