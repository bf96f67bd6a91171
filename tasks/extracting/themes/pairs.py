"""Cues of two halves: `waited .. weeks` in `had waited eleven weeks`.

In: where the halves stand. Out: one cue from the beginning of the first to the end of the last. Will not: join over
the end of a sentence, or farther than a few words.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tasks.extracting.themes.phrases import Half, Pair
from tasks.extracting.themes.stretches import Stretches

_REACH = 50
"""How many characters may stand between the halves."""
_STOPS = (". ", "; ", "? ")

Span = tuple[int, int]


def joined(
    halves: Iterable[tuple[Half, int, int]], elsewhere: Mapping[str, Sequence[Span]], small: str
) -> Iterator[tuple[Pair, int, int]]:
    """Yield each pair that is met; of several last halves the nearest counts, and none inside words of `elsewhere`."""
    places: dict[Pair, tuple[list[Span], list[Span]]] = {}
    barred = {theme: Stretches(spans) for theme, spans in elsewhere.items()}
    for half, start, end in halves:
        if half.pair.theme not in barred or not barred[half.pair.theme].hold(start, end):
            places.setdefault(half.pair, ([], []))[half.is_last].append((start, end))
    for pair, (firsts, lasts) in places.items():
        for start, end in firsts:
            nearest = bisect_left(lasts, (end, end))
            if nearest < len(lasts) and _is_near(small, end, lasts[nearest][0]):
                yield pair, start, lasts[nearest][1]


def _is_near(small: str, end: int, start: int) -> bool:
    return start - end <= _REACH and not any(small.find(stop, end, start) >= 0 for stop in _STOPS)
