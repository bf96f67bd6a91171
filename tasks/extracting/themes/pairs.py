"""Cues of two halves: `waited .. weeks` in `had waited eleven weeks`.

In: where the halves stand. Out: one cue from the beginning of the first to the end of the last. Will not: join over
the end of a sentence, or farther than a few words.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from tasks.extracting.themes.phrases import Pair, Term
from tasks.extracting.themes.stretches import Stretches

_REACH = 50
"""How many characters may stand between the halves."""
_STOPS = (". ", "; ", "? ")

Span = tuple[int, int]


def joined(
    halves: Sequence[tuple[Term, int, int]], elsewhere: Mapping[str, Sequence[Span]], small: str
) -> Iterator[tuple[Pair, int, int]]:
    """Yield each pair that is met; of several last halves the nearest counts, and none inside words of `elsewhere`."""
    barred = {theme: Stretches(spans) for theme, spans in elsewhere.items()}
    for pair, (firsts, lasts) in _places(halves, barred).items():
        for start, end in firsts:
            nearest = bisect_left(lasts, (end, end))
            if nearest < len(lasts) and _is_near(small, end, lasts[nearest][0]):
                yield pair, start, lasts[nearest][1]


def _places(
    halves: Sequence[tuple[Term, int, int]], barred: Mapping[str, Stretches]
) -> dict[Pair, tuple[list[Span], list[Span]]]:
    """Return where the halves stand of each pair of which both are there: of most only one is."""
    begun = frozenset[Pair]().union(*(term.firsts for term, _, _ in halves))
    whole = begun.intersection(frozenset[Pair]().union(*(term.lasts for term, _, _ in halves)))
    places: dict[Pair, tuple[list[Span], list[Span]]] = {pair: ([], []) for pair in whole}
    for term, start, end in halves if whole else ():
        for side, pairs in enumerate((term.firsts, term.lasts)):
            for pair in pairs & whole:
                if pair.theme not in barred or not barred[pair.theme].hold(start, end):
                    places[pair][side].append((start, end))
    return places


def _is_near(small: str, end: int, start: int) -> bool:
    return start - end <= _REACH and not any(small.find(stop, end, start) >= 0 for stop in _STOPS)
