"""Patterns that are tried only on texts that hold the words they cannot match without: one pass for all of them.

In: the source of a pattern, then texts. Out: what the pattern finds, nothing more and nothing less. Will not: be asked
which words these are; they are read off the pattern (`schemas.required_words`).

A rule that makes its pattern by `screened` costs next to nothing where its words are absent, however many rules there
are: an automaton of the words of all screened patterns runs over a text once, and says which of them may match. Use it
for what is searched for all through a text; a `match` at one place fails quickly by itself, so `pattern` will do.
It is compiled when a text first holds its words: most documents have words of half of the patterns.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from re import Match, Pattern
from sys import maxsize

import ahocorasick

from schemas.patterns import register
from schemas.required_words import Words, folded, required_words

_MOST_GROUPS = 2
_OFTEN = 64
"""The automaton is built anew after so many texts and patterns that it did not know, if any have been made since."""


class Screened:
    """A pattern with what a text must hold for it to match; it is compiled for the first text that does."""

    __slots__ = ("_groups", "_needs", "_pattern", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        """Enter the words of a pattern; until the automaton knows them it is tried on every text."""
        self._source = source, flags
        self._pattern: Pattern[str] | None = None
        self._groups = required_words(source, flags)[:_MOST_GROUPS]
        self._needs = _WORDS.enter(self._groups)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[Match[str]]:
        """Return an iterator over all matches."""
        made = None if self._needs & _lacked(text) else self._pattern or self._made_for(text)
        return made.finditer(text, start, end) if made else iter(())

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Match[str] | None:
        """Return the first match."""
        made = None if self._needs & _lacked(text) else self._pattern or self._made_for(text)
        return made.search(text, start, end) if made else None

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Match[str] | None:
        """Return the match that begins at a place."""
        made = None if self._needs & _lacked(text) else self._pattern or self._made_for(text)
        return made.match(text, start, end) if made else None

    def made(self, match: Match[str]) -> bool:
        """Say whether a match is of this pattern."""
        return match.re is self._pattern

    def _made_for(self, text: str) -> Pattern[str] | None:
        """Compile the pattern if a text holds its words, of which the automaton may not know yet."""
        read = folded(text)
        if all(any(word in read for word in group) for group in self._groups):
            self._pattern = re.compile(*self._source)
        else:
            _WORDS.keep_up()
        return self._pattern


def screened(name: str, source: str, flags: int = 0) -> Screened:
    """Make and register a pattern (`schemas.patterns.register`) that is screened."""
    register(name, source, flags)
    return Screened(source, flags)


class _Words:
    """The words of all screened patterns, each with the groups it belongs to: group n is bit n of a number."""

    def __init__(self) -> None:
        """Begin with no word."""
        self._groups: dict[str, int] = {}
        self._entered = self._asked = 0
        self._built = ahocorasick.Automaton(), 0

    def enter(self, groups: Sequence[Words]) -> int:
        """Give each group a bit, and return the bits."""
        first = self._entered
        for group in groups:
            for word in group:
                self._groups[word] = self._groups.get(word, 0) | 1 << self._entered
            self._entered += 1
        return (1 << self._entered) - (1 << first)

    def lacked_by(self, text: str) -> int:
        """Return the groups of which no word stands in a text, as far as the automaton knows them."""
        self.keep_up()
        automaton, known = self._built
        held = 0
        for _, groups in automaton.iter(folded(text)) if known else ():
            held |= groups
        return ((1 << known) - 1) & ~held

    def keep_up(self) -> None:
        """Count a question, and now and then take in the words of the patterns made since; older answers lack them."""
        if self._built[1] < self._entered and self._asked % _OFTEN == 0:
            self._build()
            _lacked.cache_clear()
        self._asked += 1

    def _build(self) -> None:
        automaton, known = ahocorasick.Automaton(), self._entered
        for word, groups in self._groups.items():
            automaton.add_word(word, groups)
        automaton.make_automaton()
        self._built = automaton, known


_WORDS = _Words()


@lru_cache(maxsize=2048)
def _lacked(text: str) -> int:
    return _WORDS.lacked_by(text)
