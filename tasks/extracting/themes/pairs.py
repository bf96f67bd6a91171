"""Cues of two halves: `waited .. weeks` in `had waited eleven weeks`.

In: where the halves stand. Out: one cue from the beginning of the first to the end of the last. Will not: join over
the end of a sentence, or farther than a few words.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from tasks.extracting.themes.phrases import Met, Pair
from tasks.extracting.themes.stretches import Stretches

_REACH = 50
"""How many characters may stand between the halves."""
_STOPS = (". ", "; ", "? ")

Span = tuple[int, int]


def joined(
    halves: Sequence[Met], elsewhere: Mapping[str, Sequence[Span]], small: str
) -> Iterator[tuple[Pair, int, int]]:
    """Yield each pair that is met; of several last halves the nearest counts, and none inside words of `elsewhere`."""
    whole = _whole(halves)
    for pair, (firsts, lasts) in _places(halves, whole, elsewhere).items() if whole else ():
        for start, end in firsts:
            nearest = bisect_left(lasts, (end, end))
            if nearest < len(lasts) and _is_near(small, end, lasts[nearest][0]):
                yield pair, start, lasts[nearest][1]


def _whole(halves: Sequence[Met]) -> int:
    """Return the bits of the pairs whose first half stands before a last half: of most pairs only one is there."""
    begun = whole = 0
    for term, _, _ in halves:
        whole |= begun & term.ends
        begun |= term.begins
    return whole


def _places(
    halves: Sequence[Met], whole: int, elsewhere: Mapping[str, Sequence[Span]]
) -> dict[Pair, tuple[list[Span], list[Span]]]:
    """Return where the first and the last halves of the pairs stand that may be whole."""
    barred = {theme: Stretches(spans) for theme, spans in elsewhere.items()}
    places: dict[Pair, tuple[list[Span], list[Span]]] = {}
    for term, start, end in halves:
        for pair, is_last in term.halves if whole & (term.begins | term.ends) else ():
            if whole & pair.bit and not (pair.theme in barred and barred[pair.theme].hold(start, end)):
                places.setdefault(pair, ([], []))[is_last].append((start, end))
    return places


def _is_near(small: str, end: int, start: int) -> bool:
    return start - end <= _REACH and not any(small.find(stop, end, start) >= 0 for stop in _STOPS)
