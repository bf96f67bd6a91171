"""Numbers that a figure is compared with, where nothing is named behind them: `up from 26`, `had fallen to 142`.

In: words, and the counts in them. Out: counts of the thing that the sentence speaks of. Will not: read a number where
no noun says what it counts.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures import numerals
from tasks.extracting.figures.counted_things import is_plural, name_behind, singular
from tasks.extracting.figures.measures import Measured, bound_at, with_bound
from tasks.extracting.triggers import AnyOf, a_word_of_each

_REACH = 160
"""How far before a bare number, in characters, the name of what it counts may stand."""
_LONGEST_NAME = 3
_STOP = pattern("bare.sentence_stop", r"[.!?]\s|[\n\r]")
_WORD = pattern("bare.word", r"[A-Za-z][\w’'-]{0,24}|[,;:.()]")
_ASKED = pattern("bare.asked", r"\bhow\smany\b(?:\sof\sthe(?:se)?\b)?", IGNORECASE)
_RATED = pattern(
    "bare.rated",
    r"\b(?:rate|score|scored|(?<!on an )average(?!\s(?:day|week|month))|ratio|index|temperature|votes?|voted)\b",
    IGNORECASE,
)


def bare_in(text: str, counts: Sequence[Measured]) -> Iterator[Measured]:
    """Yield the numbers that a change, a comparison or a level is told by."""
    lowered = text.lower()
    asked = _ASKED.finditer(text) if "how many " in lowered else ()
    answers = [answer for question in asked for answer in _answered(text, question)]
    yield from answers
    known = sorted((*counts, *answers), key=lambda one: one.end)
    for match in _compared().finditer(text) if _lead_words().stands_in(lowered) else ():
        unit = _plural_before(text, match.start(), match.start("value")) or _unit(text, match.start(), known)
        for name in ("value", "value_to") if unit else ():
            if match.group(name):
                yield _count(text, *match.span(name), unit)


def _count(text: str, start: int, end: int, unit: str) -> Measured:
    bound = bound_at(text, start, end)
    value = numerals.value_of(text[start:end])
    return Measured(with_bound(text, start, bound), end, value, unit, Measure.COUNT, bound)


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
        rf"|{levels})\s(?:(?:{bounds}|{about})\s)?(?P<value>{_number()})(?:\s(?:to|and)\s(?P<value_to>{_number()}))?{_bare()}",
        IGNORECASE,
    )


def _number() -> str:
    return rf"(?:{numerals.FIGURES}|(?:{numerals.words()}))(?![\w%£]|[.,:/-]\w|\s?%|\sper\scent)"


def _bare() -> str:
    """Return the source of what stands behind a number that names nothing."""
    return rf"(?=[.,;:)]|$|\s\(|\s{any_of(lexicon().words['quantities.behind_bare'])}\b)"


@lru_cache(maxsize=1)
def _lead_words() -> AnyOf:
    words = lexicon().words
    return AnyOf(a_word_of_each((*words["quantities.changes"], *words["quantities.levels"])))


def _unit(text: str, position: int, counts: Sequence[Measured]) -> str:
    """Return what a bare number counts: what the count before it in its sentence does, or the nearest plural."""
    first = max((stop.end() for stop in _STOP.finditer(text, max(0, position - _REACH), position)), default=0)
    first = max(first, position - _REACH)
    if _RATED.search(text, first, position):
        return ""
    counted = [one for one in counts if first <= one.start and one.end <= position and one.measure is Measure.COUNT]
    return counted[-1].unit if counted else _plural_before(text, first, position)


def _plural_before(text: str, first: int, position: int) -> str:
    """Return the singular of the last plural noun of a stretch, and of its name: `the fall in visits from`."""
    words = _WORD.findall(text, max(0, first), position)
    for at in range(len(words) - 1, -1, -1):
        if is_plural(words[at]) and words[at].lower() not in _no_thing():
            return singular(" ".join([*_of_name(words[:at]), words[at]]))
    return ""


def _of_name(words: Sequence[str]) -> list[str]:
    """Return the words right before a noun that belong to its name."""
    name: list[str] = []
    for word in reversed(words):
        if len(name) == _LONGEST_NAME or not word[0].isalpha() or word.lower() in _ending() or word.endswith("ed"):
            break
        name.insert(0, word)
    return name


@lru_cache(maxsize=1)
def _ending() -> frozenset[str]:
    return frozenset((*lexicon().words["quantities.not_in_names"], *lexicon().words["quantities.changes"]))


@lru_cache(maxsize=1)
def _no_thing() -> frozenset[str]:
    """Return plural forms that nothing is counted of, and verbs and titles of people that look like plurals."""
    words = lexicon().words
    return frozenset(
        (*words["quantities.not_things"], *words["quantities.not_in_names"], *words["quantities.no_nouns"])
    )


def _answered(text: str, asked: Match[str]) -> Iterator[Measured]:
    """Yield the bare number that answers `how many ducks were left?`."""
    name = name_behind(text, asked.end())
    answer = _answer().search(text, name[0], name[0] + 2 * _REACH) if name else None
    if name and answer:
        yield _count(text, *answer.span("value"), singular(name[1]))


@lru_cache(maxsize=1)
def _answer() -> Pattern[str]:
    return pattern(
        "bare.answer",
        rf"\b(?:said|replied|answered|advised|responded|confirmed|reported|explained|stated)"
        rf"(?:\s(?:that|there|it|the|number|figure|was|were|are|had|been|is|about|around|some)){{0,6}}\s"
        rf"(?P<value>{_number()})(?=[.,;)]|$|\s(?:had|have|has|were|was|are|since|of\sthem|in|at|so|as|by|on|and|a\s(?:day|week|month|year)|,)\b)",
        IGNORECASE,
    )
