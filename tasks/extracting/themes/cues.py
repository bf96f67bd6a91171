"""Where the cue words of a taxonomy stand in a text: one pass for all themes.

In: a taxonomy and a text. Out: cues, each with its theme and strength. Will not: say what the text is about.

A cue counts as a whole word or phrase, also with a grammatical ending (`pond` meets `ponds`), and with any ending
where it ends in `*`. A cue without a small letter (`GP`) is met only in capitals. Hyphens and spaces are alike. Inside
a phrase that belongs elsewhere (`not_in`), and inside a longer cue of its own theme, it does not count.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import ahocorasick

from seeds.lexicon import lexicon
from seeds.themes import Theme
from tasks.extracting.plain import Plain, plain

STRONG, SIDE, WEAK, ELSEWHERE = 3, 2, 1, 0
"""What a phrase says of its theme: enough by itself; enough, but by the way; something beside others; nothing."""

_SHORT = 3
_ANYTHING = "*"


class Cue(NamedTuple):
    """A cue that stands at `start`, `end` of a text; `term` is the same for all its forms."""

    theme: str
    term: str
    strength: int
    start: int
    end: int


class _Term(NamedTuple):
    """What the automaton knows of a phrase: how long it is, how it may go on, and whose it is."""

    words: str
    any_ending: bool
    capitals: bool
    endings: frozenset[str]
    owners: tuple[tuple[str, int], ...]


class CueFinder:
    """The cues of a taxonomy, ready to be looked for in any number of texts."""

    __slots__ = ("_automaton",)

    def __init__(self, taxonomy: Iterable[Theme]) -> None:
        """Build the automaton; one phrase may belong to several themes."""
        terms: dict[str, list[_Term]] = {}
        for (words, any_ending, capitals), owners in _owners(taxonomy).items():
            term = _Term(words, any_ending, capitals, _endings(words), tuple(owners.items()))
            terms.setdefault(words, []).append(term)
        self._automaton = ahocorasick.Automaton()
        for words, listed in terms.items():
            self._automaton.add_word(words, (len(words), words[0].isalnum(), tuple(listed)))
        self._automaton.make_automaton()

    def cues_in(self, text: str) -> list[Cue]:
        """Return the cues that count, theme by theme."""
        by_theme: dict[str, list[Cue]] = {}
        for cue in self._met(plain(text)):
            by_theme.setdefault(cue.theme, []).append(cue)
        return [cue for cues in by_theme.values() for cue in _outermost(cues) if cue.strength != ELSEWHERE]

    def _met(self, read: Plain) -> Iterator[Cue]:
        """Yield every phrase that stands there as a word of its own."""
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
                    bounds = read.span(begin, stop)
                    for theme, strength in term.owners:
                        yield Cue(theme, term.words, strength, *bounds)


def _end_of_word(small: str, end: int) -> int:
    """Return where the word ends whose beginning was met; what ends in no letter has no ending."""
    stop = end
    while stop < len(small) and small[stop].isalnum() and small[end - 1].isalnum():
        stop += 1
    return stop


def _endings(words: str) -> frozenset[str]:
    last = words.rpartition(" ")[2]
    return _listed_endings("themes.short_endings" if len(last) <= _SHORT else "themes.endings")


def _outermost(cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues of one theme that lie in no longer one."""
    reach = -1
    for cue in sorted(cues, key=lambda cue: (cue.start, -cue.end, cue.strength)):
        if cue.end > reach:
            reach = cue.end
            yield cue


@lru_cache(maxsize=2)
def _listed_endings(name: str) -> frozenset[str]:
    return frozenset(lexicon().words[name])


def _owners(taxonomy: Iterable[Theme]) -> dict[tuple[str, bool, bool], dict[str, int]]:
    """Return the strength for each theme of every form of every phrase."""
    owners: dict[tuple[str, bool, bool], dict[str, int]] = {}
    for theme in taxonomy:
        for phrases, strength in (
            (theme.not_in, ELSEWHERE),
            (theme.weak_cues, WEAK),
            (theme.side_cues, SIDE),
            (theme.cues, STRONG),
        ):
            for phrase in filter(str.strip, phrases):
                for form in _forms(phrase):
                    owners.setdefault(form, {})[theme.id] = strength
    return owners


def _forms(phrase: str) -> Iterator[tuple[str, bool, bool]]:
    """Yield how a phrase may stand in a text: `strategy` also as `strategies`."""
    any_ending = phrase.endswith(_ANYTHING)
    printed = phrase.removesuffix(_ANYTHING).strip()
    words, capitals = Plain(printed).small, printed.isupper()
    yield words, any_ending, capitals
    if words.endswith("y") and len(words) > _SHORT and words[-2] not in "aeiou":
        yield f"{words[:-1]}ies", any_ending, capitals
