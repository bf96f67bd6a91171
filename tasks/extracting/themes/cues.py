"""Where the cue words of a taxonomy stand in a text: one pass for all themes.

In: a taxonomy and a text. Out: cues, each with its theme and strength. Will not: say what the text is about.

A cue counts as a whole word or phrase, also with a grammatical ending (`pond` meets `ponds`), and with any ending
where it ends in `*`. A cue without a small letter (`GP`) is met only in capitals. Hyphens and spaces are alike. Inside
a phrase that belongs elsewhere (`not_in`), and inside a longer cue of its own theme, it does not count.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import ahocorasick

from seeds.themes import Theme
from tasks.extracting.plain import Plain, plain
from tasks.extracting.themes.pairs import joined
from tasks.extracting.themes.phrases import ELSEWHERE, Met, terms_of


class Cue(NamedTuple):
    """A cue that stands at `start`, `end` of a text; `term` is the same for all its forms."""

    theme: str
    term: str
    strength: int
    start: int
    end: int


class CueFinder:
    """The cues of a taxonomy, ready to be looked for in any number of texts."""

    __slots__ = ("_automaton",)

    def __init__(self, taxonomy: Iterable[Theme]) -> None:
        """Build the automaton; one phrase may belong to several themes."""
        self._automaton = ahocorasick.Automaton()
        for words, terms in terms_of(taxonomy).items():
            self._automaton.add_word(words, (len(words), words[0].isalnum(), tuple(terms)))
        self._automaton.make_automaton()

    def cues_in(self, text: str) -> list[Cue]:
        """Return the cues that count, theme by theme."""
        by_theme: dict[str, list[Cue]] = {}
        for cue in self._cues(plain(text)):
            by_theme.setdefault(cue.theme, []).append(cue)
        return [cue for cues in by_theme.values() for cue in _outermost(cues) if cue.strength != ELSEWHERE]

    def _cues(self, read: Plain) -> Iterator[Cue]:
        """Yield every cue that stands there, those of two halves last."""
        halves: list[Met] = []
        elsewhere: dict[str, list[tuple[int, int]]] = {}
        for met in self._met(read):
            term, begin, stop = met
            if term.halves:
                halves.append(met)
            for theme, strength in term.themes:
                if strength == ELSEWHERE:
                    elsewhere.setdefault(theme, []).append((begin, stop))
                yield Cue(theme, term.words, strength, *read.span(begin, stop))
        for pair, begin, stop in joined(halves, elsewhere, read.small):
            yield Cue(pair.theme, pair.words, pair.strength, *read.span(begin, stop))

    def _met(self, read: Plain) -> Iterator[Met]:
        """Yield every phrase that stands there as a word of its own, with its place."""
        small = read.small
        for last, (length, is_word, terms) in self._automaton.iter(small) if len(self._automaton) else ():
            end = last + 1
            begin = end - length
            if is_word and begin and small[begin - 1].isalnum():
                continue
            stop = _end_of_word(small, end) if small[end : end + 1].isalnum() else end
            for term in terms:
                whole = stop == end or term.any_ending or small[end:stop] in term.endings
                if whole and (not term.capitals or read.is_capital(begin, end)):
                    yield term, begin, stop


def _end_of_word(small: str, end: int) -> int:
    """Return where the word ends whose beginning was met; what ends in no letter has no ending."""
    stop = end
    while stop < len(small) and small[stop].isalnum() and small[end - 1].isalnum():
        stop += 1
    return stop


def _outermost(cues: list[Cue]) -> list[Cue]:
    """Return the cues of one theme that lie in no longer one; of like places the strongest counts."""
    if len(cues) == 1:
        return cues
    outer: list[Cue] = []
    for cue in sorted(cues, key=_order):
        if not outer or cue.end > outer[-1].end:
            outer.append(cue)
    return outer


def _order(cue: Cue) -> tuple[int, int, bool, int, str]:
    return cue.start, -cue.end, cue.strength != ELSEWHERE, -cue.strength, cue.term
