"""Numbers without a noun of their own: `five of the 23 sites`, `of which 340`, `of 12 appeals, nine were dismissed`.

In: words, and the counts in them. Out: counts of the same things. Will not: read `one of the ponds`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting import numerals
from tasks.extracting.count_labels import is_label
from tasks.extracting.counted_things import name_behind, singular
from tasks.extracting.measures import Measured

_STOP = pattern("count.sentence_stop", r"[.!?]\s|[\n\r]")
_OF_WHICH = pattern("count.of_which", r"\bof\s(?:which|whom|these|those|them)\s{1,3}$", IGNORECASE)
_VOTING = pattern("count.voting", r"\s\w{1,9}\s(?:in\sfavour|against|for\b|opposed|abstain)", IGNORECASE)


def parts_in(text: str, counts: Sequence[Measured]) -> Iterator[Measured]:
    """Yield the numbers that count what a noun near them names."""
    lowered = text.lower()
    for match in _of_them().finditer(text) if " of " in lowered else ():
        yield from _of(text, match)
    if not counts:
        return
    for match in _bare().finditer(text):
        yield from _same_again(text, match, counts)


@lru_cache(maxsize=1)
def _of_them() -> Pattern[str]:
    """Match a number before `of the` and the number and name of the whole."""
    number = rf"{numerals.FIGURES}|(?:{numerals.words()})"
    return pattern(
        "count.of_them",
        rf"{numerals.BEGINS}(?<![\w£.,/:+-])(?<!\d\s)(?P<value>{number})\sof\s(?:the|these|those|its|our|their)"
        rf"(?:\s(?:{number})(?![\w%]))?(?=\s[A-Za-z])",
        IGNORECASE,
    )


def _of(text: str, match: Match[str]) -> Iterator[Measured]:
    name = name_behind(text, match.end())
    start, end = match.span("value")
    value = numerals.value_of(match.group("value"))
    if name and value > 1 and not is_label(text, start, end, name):
        yield Measured(start, end, value, singular(name[1]), Measure.COUNT)


@lru_cache(maxsize=1)
def _bare() -> Pattern[str]:
    """Match a bare number before a verb, `of which`, or behind `of which`."""
    number = rf"{numerals.FIGURES}|(?:{numerals.words()})"
    verbs = any_of(lexicon().words["quantities.same_again"])
    return pattern(
        "count.bare",
        rf"{numerals.BEGINS}(?<![\w£.,/:+-])(?<!\d\s)(?P<value>{number})"
        rf"(?=\s(?:(?P<verb>{verbs})\b|of\s(?P<of>which|whom|these|those|them)\b))",
        IGNORECASE,
    )


def _same_again(text: str, match: Match[str], counts: Sequence[Measured]) -> Iterator[Measured]:
    """Yield the number where a count stands before it in its sentence, or in the one before `of which`."""
    start, end = match.span("value")
    before = [one for one in counts if one.measure is Measure.COUNT and one.end <= start]
    whole = before[-1] if before else None
    value = numerals.value_of(match.group("value"))
    if whole is None or not 0 < value <= whole.value or is_label(text, start, end, (end, "of")):
        return
    parted = _OF_WHICH.search(text, max(0, start - 12), start) or match.group("of")
    near = not _STOP.search(text, whole.end, start)
    if (near and not _VOTING.match(text, end)) or (parted and match.group("of")):
        yield Measured(start, end, value, whole.unit, Measure.COUNT, Bound.EXACT)
