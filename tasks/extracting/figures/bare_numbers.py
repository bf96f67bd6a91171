"""What the readers of bare numbers share: a number that names nothing, and the plural before it that names its thing.

In: words around a number. Out: sources of patterns, counts and units. Will not: find a number.
"""

from collections.abc import Sequence
from functools import lru_cache

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures import numerals
from tasks.extracting.figures.counted_things import is_plural, singular
from tasks.extracting.figures.measures import Measured, bound_at, with_bound

REACH = 160
"""How far before a bare number, in characters, the name of what it counts may stand."""
ONES = ("1", "one")
"""Numbers that count no plural."""
STOP = pattern("bare.sentence_stop", r"[.!?]\s|[\n\r]")
_LONGEST_NAME = 3
_WORD = pattern("bare.word", r"[A-Za-z][\w’'-]{0,24}|[,;:.()]")


def number() -> str:
    """Return the source of a number that is no share, sum, time or code."""
    return rf"(?:{numerals.FIGURES}|(?:{numerals.words()}))(?![\w%£]|[.,:/-]\w|\s?%|\sper\scent)"


def bare() -> str:
    """Return the source of what stands behind a number that names nothing."""
    behind, units = any_of(lexicon().words["quantities.behind_bare"]), any_of(lexicon().words["quantities.spans"])
    return rf"(?=[.,;:)]|$|\s\(|\s{behind}\b|\s[\w-]{{1,9}}\s{units}s?\s(?:ago|earlier|before|previously)\b)"


def count(text: str, start: int, end: int, unit: str, measure: Measure = Measure.COUNT) -> Measured:
    """Return the count that a bare number tells, with the words that bound it."""
    bound = bound_at(text, start, end)
    value = numerals.value_of(text[start:end])
    return Measured(with_bound(text, start, bound), end, value, unit, measure, bound)


def sentence_start(text: str, position: int) -> int:
    """Return where the sentence around a position begins, or as far before it as a name may stand."""
    first = max(0, position - REACH)
    return max((stop.end() for stop in STOP.finditer(text, first, position)), default=first)


def plural_before(text: str, first: int, position: int, titles: bool = True) -> str:
    """Return the singular of the last plural noun of a stretch, and of its name: `the fall in visits from`.

    Without `titles` a plural with a capital names a post or a place: `the Head of Roads replied that nine were shut`.
    """
    words = _WORD.findall(text, max(0, first), position)
    for at in range(len(words) - 1, -1, -1):
        plural = is_plural(words[at]) and (titles or at == 0 or words[at][0].islower())
        if plural and words[at].lower() not in _no_thing():
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
    words = lexicon().words
    return frozenset(
        (*words["quantities.not_in_names"], *words["quantities.changes"], *words["quantities.before_names"])
    )


@lru_cache(maxsize=1)
def _no_thing() -> frozenset[str]:
    """Return plural forms that nothing is counted of, and verbs and titles of people that look like plurals."""
    words = lexicon().words
    return frozenset(
        (*words["quantities.not_things"], *words["quantities.not_in_names"], *words["quantities.no_nouns"])
    )
