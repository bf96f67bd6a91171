"""Numbers without a noun of their own: `five of the 23 sites`, `of which 340`, `of 12 appeals, nine were dismissed`.

In: words, and the counts in them. Out: counts of the same things. Will not: read `one of the ponds`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import IGNORECASE, Match, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound, Measure
from seeds.lexicon import lexicon
from tasks.extracting.figures import numerals
from tasks.extracting.figures.count_labels import is_label
from tasks.extracting.figures.counted_things import name_behind, singular
from tasks.extracting.figures.measures import Measured

_STOP = pattern("count.sentence_stop", r"[.!?]\s|[\n\r]")
_OF_WHICH = pattern("count.of_which", r"\bof\s(?:which|whom|these|those|them)\s{1,3}$", IGNORECASE)
_VOTING = pattern("count.voting", r"\s\w{1,9}\s(?:in\sfavour|against|for\b|opposed|abstain)", IGNORECASE)


def parts_in(text: str, counts: Sequence[Measured]) -> Iterator[Measured]:
    """Yield the numbers that count what a noun near them names."""
    for match in _OF_THE.finditer(text):
        yield from _of(text, match)
    reached = 0
    for match in _bare().finditer(text, counts[0].end) if counts else ():
        for part in _same_again(text, match, counts, reached):
            reached = part.end
            yield part


_OF_THE = pattern(
    "count.of_the", r"(?:\bout\s)?of(?<=\w\sof)(?:\s(?:the|these|those|its|our|their)(?=\s[A-Za-z0-9])|(?=\s\d))"
)
_A_YEAR = pattern("count.a_year", r"\s(?:19|20)\d\d")
_LONGEST_NUMBER = 30


@lru_cache(maxsize=1)
def _whole() -> Pattern[str]:
    """Match the number of the whole: the ` 23` of `of the 23 sites`."""
    return pattern("count.whole", rf"\s(?:{numerals.FIGURES}|(?:{numerals.words()}))(?![\w%])")


@lru_cache(maxsize=1)
def _part() -> Pattern[str]:
    """Match the number before `of the`."""
    number = rf"{numerals.FIGURES}|(?:{numerals.words()})"
    return pattern("count.part", rf"{numerals.begins()}(?<![\w£.,/:+-])(?<!\d\s)(?P<value>{number})$")


def _of(text: str, of_the: Match[str]) -> Iterator[Measured]:
    end = of_the.start() - 1
    part = _part().search(text, max(0, end - _LONGEST_NUMBER), end)
    if part is None:
        return
    whole = _whole().match(text, of_the.end())
    if whole and _A_YEAR.fullmatch(whole.group(0)):
        return
    name = name_behind(text, whole.end() if whole else of_the.end())
    start, end = part.span("value")
    value = numerals.value_of(part.group("value"))
    if name and value > 1 and not is_label(text, start, end, name):
        yield Measured(start, end, value, singular(name[1]), Measure.COUNT)


@lru_cache(maxsize=1)
def _bare() -> Pattern[str]:
    """Match a bare number before a verb, `of which`, or behind `of which`."""
    number = rf"{numerals.FIGURES}|(?:{numerals.words()})"
    verbs = any_of(lexicon().words["quantities.same_again"])
    return pattern(
        "count.bare",
        rf"{numerals.begins()}(?<![\w£.,/:+-])(?<!\d\s)(?P<value>{number})"
        rf"(?=\s(?:(?P<verb>{verbs})\b|of\s(?P<of>which|whom|these|those|them)\b|(?P<share>\(\d)))",
        IGNORECASE,
    )


def _same_again(text: str, match: Match[str], counts: Sequence[Measured], reached: int) -> Iterator[Measured]:
    """Yield the number where a count or a part of it (up to `reached`) stands before it in its sentence or the last."""
    start, end = match.span("value")
    before = [one for one in counts if one.measure is Measure.COUNT and one.end <= start]
    whole = before[-1] if before else None
    value = numerals.value_of(match.group("value"))
    if whole is None or not 0 < value <= whole.value or is_label(text, start, end, (end, "of")):
        return
    parted = _OF_WHICH.search(text, max(0, start - 12), start) or match.group("of")
    if match.group("share") and not parted:
        return
    last = max(whole.end, reached)
    near = not _STOP.search(text, last, start) or _is_next(text, last, start)
    if (near and not _VOTING.match(text, end)) or (parted and match.group("of")):
        yield Measured(start, end, value, whole.unit, Measure.COUNT, Bound.EXACT)


def _is_next(text: str, end: int, start: int) -> bool:
    """Say whether a number opens the sentence right behind the one with the count: `Five came. Two were rude.`"""
    stops = [stop.end() for stop in _STOP.finditer(text, end, start)]
    return len(stops) == 1 and not text[stops[0] : start].strip()
