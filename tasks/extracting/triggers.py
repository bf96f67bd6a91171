"""Whether a text holds a word without which a dear pattern cannot match: asked first, the pattern second.

In: fixed words and a text. Out: yes or no. Will not: find anything; a yes only says that looking is worth while.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar

import ahocorasick

Rule = TypeVar("Rule")
_NONE: Final[Mapping[Any, Iterable[str]]] = MappingProxyType({})


def holds(text: str, words: Sequence[str]) -> bool:
    """Say whether any of a few words stands in a text; a loop, for `any` with a generator takes twice as long."""
    for word in words:  # noqa: SIM110
        if word in text:
            return True
    return False


def a_word_of_each(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return few words of which one stands in any text that holds one of the phrases.

    >>> a_word_of_each(["Standing Order", "Standing Orders", "Contract Standing Orders"])
    ('Standing',)
    """
    chosen: list[str] = []
    for phrase in sorted(phrases, key=len):
        if not holds(phrase, chosen):
            chosen.append(max(phrase.split(), key=len))
    return tuple(chosen)


class Triggered(Generic[Rule]):
    """Rules that each read only texts with one of their words: one pass over a text for the words of all of them."""

    __slots__ = ("_automaton", "_rules")

    def __init__(self, rules: Iterable[tuple[Iterable[str], Rule]], also: Mapping[Rule, Iterable[str]] = _NONE) -> None:
        """Build the automaton; `also` are further words of which some rules need one beside their own."""
        told = list(rules)
        groups = [*(words for words, _ in told), *also.values()]
        further = {rule: 1 << at for at, rule in enumerate(also, start=len(told))}
        self._rules = [(1 << at | further.get(rule, 0), rule) for at, (_, rule) in enumerate(told)]
        self._automaton = ahocorasick.Automaton()
        for word, groups_of_word in _bits(groups).items():
            self._automaton.add_word(word, groups_of_word)
        self._automaton.make_automaton()

    def by(self, text: str) -> list[Rule]:
        """Return the rules that a text has a word of, in their order.

        >>> Triggered([(("ask", "invite"), "request"), (("will ",), "promise")]).by("She will ask.")
        ['request', 'promise']
        """
        held = 0
        for _, bits in self._automaton.iter(text):
            held |= bits
        return [rule for needs, rule in self._rules if held & needs == needs]


def _bits(groups: Iterable[Iterable[str]]) -> dict[str, int]:
    """Return for each word the groups that it is in: group n is bit n of a number."""
    bits: dict[str, int] = {}
    for at, words in enumerate(groups):
        for word in words:
            bits[word] = bits.get(word, 0) | 1 << at
    return bits


class AnyOf:
    """Many words, any of which may stand in a text: one pass for all, where `holds` would look for each by itself."""

    __slots__ = ("_automaton",)

    def __init__(self, words: Iterable[str]) -> None:
        """Build the automaton."""
        self._automaton = ahocorasick.Automaton()
        for word in words:
            self._automaton.add_word(word, word)
        self._automaton.make_automaton()

    def stands_in(self, text: str) -> bool:
        """Say whether one stands in a text.

        >>> AnyOf(["agreed", "noted"]).stands_in("The report was noted.")
        True
        """
        return next(self._automaton.iter(text), None) is not None


class WordStarts:
    """Many words in small letters, any of which may begin a word of a text: one pass over the text for all."""

    __slots__ = ("_automaton",)

    def __init__(self, words: Iterable[str]) -> None:
        """Build the automaton."""
        self._automaton = ahocorasick.Automaton()
        for word in words:
            self._automaton.add_word(word, len(word))
        self._automaton.make_automaton()

    def stand_in(self, text: str) -> bool:
        """Say whether one begins where no letter stands before it."""
        for last, length in self._automaton.iter(text):  # noqa: SIM110
            if last < length or not text[last - length].isalpha():
                return True
        return False
