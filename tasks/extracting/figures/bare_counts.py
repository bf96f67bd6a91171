"""Numbers that a figure is compared with, where nothing is named behind them: `up from 26`, `had fallen to 142`.

In: words, and the counts and durations in them. Out: counts of the thing that the sentence speaks of. Will not: read a
number where no noun says what it counts.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures.answered_counts import answers_in
from tasks.extracting.figures.bare_numbers import bare, count, number, plural_before, sentence_start
from tasks.extracting.figures.beside_counts import beside_in
from tasks.extracting.figures.measures import Measured
from tasks.extracting.triggers import AnyOf, a_word_of_each

_MEASURES = (Measure.COUNT, Measure.DURATION, Measure.TIME_LIMIT)
_NEAR = 40
"""How far behind a duration, in characters, another is compared with it: `38 days, down from 77`."""
_RATED = pattern(
    "bare.rated",
    r"\b(?:rate|score|scored|(?<!on an )average(?!\s(?:day|week|month))|ratio|index|temperature|votes?|voted)\b",
    IGNORECASE,
)


def bare_in(text: str, counts: Sequence[Measured], durations: Sequence[Measured] = ()) -> Iterator[Measured]:
    """Yield the numbers that a change, a comparison, a level or an answer is told by."""
    lowered = text.lower()
    answers = [*answers_in(text, lowered)]
    yield from answers
    known = sorted((*counts, *durations, *answers), key=lambda one: one.end)
    for match in _compared().finditer(text) if _lead_words().stands_in(lowered) else ():
        own = plural_before(text, match.start(), match.start("value"))
        unit, measure = (own, Measure.COUNT) if own else _unit(text, match.start(), known)
        for name in ("value", "value_to") if unit else ():
            if match.group(name):
                known.append(count(text, *match.span(name), unit, measure))
                yield known[-1]
    yield from beside_in(text, lowered, sorted(known, key=lambda one: one.end))


@lru_cache(maxsize=1)
def _compared() -> Pattern[str]:
    """Match the words of a change, comparison or level with the one or two bare numbers behind them."""
    words = lexicon().words
    changes, levels = any_of(words["quantities.changes"]), any_of(words["quantities.levels"])
    bounds = any_of(phrase for phrases in lexicon().forms["money.bounds"].values() for phrase in phrases)
    about = any_of(words["money.approximate"])
    return pattern(
        "bare.compared",
        rf"\b(?:(?:{changes}),?(?:\s(?!(?:from|to|by|of)\s)[\w’'-]{{1,20}}){{0,5}}(?:\sby\s[\d.,]{{1,10}}(?:%|\sper\scent))?\s(?:from|to|by|of|below|above)"
        rf"|{levels})\s(?:(?:{bounds}|{about})\s)?(?P<value>{number()})(?:\s(?:to|and)\s(?P<value_to>{number()}))?{bare()}",
        IGNORECASE,
    )


@lru_cache(maxsize=1)
def _lead_words() -> AnyOf:
    words = lexicon().words
    return AnyOf(a_word_of_each((*words["quantities.changes"], *words["quantities.levels"])))


def _unit(text: str, position: int, known: Sequence[Measured]) -> tuple[str, Measure]:
    """Return what a bare number counts: what the quantity before it in its sentence does, or the nearest plural."""
    first = sentence_start(text, position)
    before = [one for one in known if first <= one.start and one.end <= position and one.measure in _MEASURES]
    counted = [one for one in before if one.measure is Measure.COUNT]
    if (
        before
        and not counted
        and position - before[-1].end < _NEAR
        and "-" not in text[before[-1].start : before[-1].end]
    ):
        return before[-1].unit, Measure.DURATION
    if _RATED.search(text, first, position):
        return "", Measure.COUNT
    return (counted[-1].unit if counted else plural_before(text, first, position)), Measure.COUNT
