"""Where the cue words of a taxonomy stand in a text: one pass for all themes.

In: a taxonomy and a text. Out: cues, each with its theme and strength. Will not: say what the text is about.

A cue counts as a whole word or phrase, also with a grammatical ending (`pond` meets `ponds`), and with any ending
where it ends in `*`. A cue without a small letter (`GP`) is met only in capitals. Hyphens and spaces are alike. Inside
a phrase that belongs elsewhere (`not_in`), and inside a longer cue of its own theme, it does not count.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import ahocorasick

from seeds.themes import Theme
from tasks.extracting.plain import Plain, plain
from tasks.extracting.themes.pairs import joined
from tasks.extracting.themes.phrases import ELSEWHERE, Term, terms_of


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
        halves: list[tuple[Term, int, int]] = []
        elsewhere: dict[str, list[tuple[int, int]]] = {}
        for term, begin, stop in self._met(read):
            if term.firsts or term.lasts:
                halves.append((term, begin, stop))
            for theme, strength in term.themes:
                if strength == ELSEWHERE:
                    elsewhere.setdefault(theme, []).append((begin, stop))
                yield Cue(theme, term.words, strength, *read.span(begin, stop))
        for pair, begin, stop in joined(halves, elsewhere, read.small):
            yield Cue(pair.theme, pair.words, pair.strength, *read.span(begin, stop))

    def _met(self, read: Plain) -> Iterator[tuple[Term, int, int]]:
        """Yield every phrase that stands there as a word of its own, with its place."""
        small = read.small
        for last, (length, is_word, terms) in self._automaton.iter(small) if len(self._automaton) else ():
            begin = last + 1 - length
            if is_word and begin and small[begin - 1].isalnum():
                continue
            stop = _end_of_word(small, last + 1)
            ending = small[last + 1 : stop]
            for term in terms:
                whole = not ending or term.any_ending or ending in term.endings
                if whole and (not term.capitals or read.is_capital(begin, last + 1)):
                    yield term, begin, stop


def _end_of_word(small: str, end: int) -> int:
    """Return where the word ends whose beginning was met; what ends in no letter has no ending."""
    stop = end
    while stop < len(small) and small[stop].isalnum() and small[end - 1].isalnum():
        stop += 1
    return stop


def _outermost(cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues of one theme that lie in no longer one; of like places the strongest counts."""
    reach = -1
    for cue in sorted(cues, key=_order):
        if cue.end > reach:
            reach = cue.end
            yield cue


def _order(cue: Cue) -> tuple[int, int, bool, int, str]:
    return cue.start, -cue.end, cue.strength != ELSEWHERE, -cue.strength, cue.term
