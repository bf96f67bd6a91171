"""Places that no list has, by the words before them, and places that two names make together.

In: a passage and the places known in it. Out: Namings. Will not: take a word for a place because it is printed large.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from re import Match, Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import PLACE, Naming
from tasks.extracting.passages import Passage

_AND_COUNTRY = pattern("place.and_country", r",\s")
_ONE = r"[A-Z][a-z]{2,20}(?:-[a-z]{1,6}-[A-Z][a-z]{2,20})?"
_NAME = pattern("place.name", rf"{_ONE}(?:\s{_ONE}){{0,2}}(?!\w)(?![’'-]|\s[A-Z&]|\s(?:and|of|for)\s[A-Z])")
_BEFORE = 20


def placed_in(passage: Passage, runs: Iterable[Match[str]]) -> Iterator[Naming]:
    """Yield the unknown names that the words before them make places: `residents of Oxbow`, `in Oxbow`."""
    text = passage.text
    for run in runs:
        if _before(text, run.start()) and (match := _NAME.match(text, run.start())):
            words = match[0].split()
            if not any(word in _no_places() for word in (*words, match[0])):
                start, end = match.span()
                yield Naming(passage.start + start, passage.start + end, PLACE, "area", " ".join(words), "place.named")


def _before(text: str, start: int) -> bool:
    """Say whether the words before a run say that a place follows."""
    words = text[max(0, start - _BEFORE) : start].split()[-2:]
    return bool(words) and text[start - 1].isspace() and not _placing().isdisjoint((words[-1], " ".join(words)))


def joined(passage: Passage, known: Sequence[Naming]) -> Iterator[Naming]:
    """Yield `Canterbury, New Zealand` as one place that is none of ours, and `West Kent` with its direction."""
    starting = {one.start: one for one in known}
    for place in known:
        comma = _AND_COUNTRY.match(passage.text, place.end - passage.start)
        abroad = starting.get(passage.start + comma.end()) if comma else None
        if abroad and abroad.kind == "country" and place.kind != "country":
            name = passage.quote(place.start, abroad.end)
            yield Naming(place.start, abroad.end, PLACE, "abroad", " ".join(name.split()), "place.abroad")
        yield from _with_direction(passage, place)


def _with_direction(passage: Passage, place: Naming) -> Iterator[Naming]:
    at = place.start - passage.start
    match = _direction().search(passage.text, max(0, at - _BEFORE), at)
    if match:
        start = passage.start + match.start("direction")
        yield Naming(
            start, place.end, PLACE, "area", " ".join(passage.quote(start, place.end).split()), "place.direction"
        )


@lru_cache(maxsize=1)
def _placing() -> frozenset[str]:
    return frozenset((*lexicon().words["places.before"], *lexicon().words["places.areas_of"]))


@lru_cache(maxsize=1)
def _direction() -> Pattern[str]:
    return pattern("place.direction", rf"\b(?P<direction>{any_of(lexicon().words['places.directions'])})\s$")


@lru_cache(maxsize=1)
def _no_places() -> frozenset[str]:
    words = lexicon().words
    return frozenset((*words["places.not_places"], *words["organisations.before"]))
