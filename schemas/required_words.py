"""The words without which a regular expression cannot match, read off the expression itself.

In: the source of a pattern. Out: groups of words; each match stands in a text that holds a word of every group. Will
not: match anything, or say that a text with all of them does match.

`(?:was|were)\\s(?:due|about)\\sto` needs one of `due`, `about`; `was`, `were` and `to` stand nearly everywhere. Case
does not count: words and text are compared as `folded` makes them. Nothing is read off classes of signs such as `\\w`.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import product
from math import prod
from typing import Any, Final

Words = frozenset[str]
_Part = tuple[Any, Any]

_PARSER, _SIGNS = import_module("re._parser"), import_module("re._constants")
"""Python's own parser of patterns; it is not documented, but what is read from it is tested against matches."""
_MOST_WORDS = 400
"""An alternation of more words is no help: one of them stands in any text."""
_MOST_SIGNS = 12
_COMMON = frozenset({"the", "and", "ing", "for", "are", "was", "that", "with", "her", "his", "all", "ion", "ent"})
_STOPS = frozenset(" .,;:'’()-–")
_TOO_SHORT = 2
_REPEATS = (_SIGNS.MAX_REPEAT, _SIGNS.MIN_REPEAT, _SIGNS.POSSESSIVE_REPEAT)
_ASIDE: Final = (_SIGNS.AT, _SIGNS.ASSERT, _SIGNS.ASSERT_NOT)
"""What takes no room: the words before and behind it stand side by side."""


def folded(text: str) -> str:
    """Return a text as words are compared: where case is ignored, `re` takes the dotless i and the dotted I for i."""
    return text.casefold().replace("i̇", "i").replace("ı", "i")


def required_words(source: str, flags: int = 0) -> tuple[Words, ...]:
    """Return the groups, the rarest first; none where nearly any text may match.

    >>> [sorted(group) for group in required_words(r"(?:was|were)\\s(?:due|about)\\sto\\s\\w+")]
    [['about', 'due']]
    """
    parts = _PARSER.parse(source, flags)
    telling = {_shortest(group) for group in set(_Reading().needed(parts)) if not any(map(_is_common, group))}
    return tuple(sorted(telling, key=lambda group: (_commonness(group), sorted(group))))


def _is_common(word: str) -> bool:
    """Say whether nearly every sentence holds a word, so that a group with it tells nothing."""
    return word in _COMMON or (len(word) <= _TOO_SHORT and word.isalnum()) or word in _STOPS


def _shortest(words: Iterable[str]) -> Words:
    """Return the words that hold no other of them."""
    kept: list[str] = []
    for word in sorted(words, key=len):
        if not any(other in word for other in kept):
            kept.append(word)
    return frozenset(kept)


def _commonness(words: Words) -> float:
    """Return roughly how often one of the words is met: each letter makes a word rarer, a sign is rare by itself."""
    return sum(10.0 ** -(len(word) if word.isalnum() else len(word) + 1) for word in words)


class _Reading:
    """One reading of an expression: what a part may be is worked out once, though each group around it asks again."""

    def __init__(self) -> None:
        """Begin with nothing known; a part is known by its place in memory, where the whole expression stays."""
        self._known: dict[int, list[str] | None] = {}

    def needed(self, parts: Sequence[_Part], run: Sequence[str] = ("",)) -> Iterator[Words]:
        """Yield what a sequence behind a run of fixed words needs: its runs, and what the parts beside them need."""
        for part in parts:
            words = self._spelt(part)
            joins = bool(words) and len(words or ()) * len(run) <= _MOST_WORDS
            if joins:
                run = ["".join(pair) for pair in product(run, words or ())]
            else:
                yield from _group(run)
                yield from self._needed_inside(part, run)
                run = ("",)
            if joins and part[0] is _SIGNS.ASSERT:
                yield from self._needed_inside(part)
        yield from _group(run)

    def _needed_inside(self, part: _Part, run: Sequence[str] = ("",)) -> Iterator[Words]:
        """Yield what a part behind a run needs: `A(?:ge\\s+UK|rt\\s+Club)` needs `age` or `club`, not `ge`."""
        kind, what = part
        if kind is _SIGNS.SUBPATTERN:
            yield from self.needed(what[-1], run)
        elif kind is _SIGNS.ATOMIC_GROUP:
            yield from self.needed(what, run)
        elif kind is _SIGNS.ASSERT:
            yield from self.needed(what[1])
        elif kind in _REPEATS and what[0] > 0:
            yield from self.needed(what[2])
        elif kind is _SIGNS.BRANCH:
            rarest = [min(self.needed(branch, run), key=_commonness, default=frozenset()) for branch in what[1]]
            if all(rarest) and sum(map(len, rarest)) <= _MOST_WORDS:
                yield frozenset().union(*rarest)
        elif kind is _SIGNS.IN and (signs := _signs(what)):
            yield frozenset(signs)

    def _spelt(self, part: _Part) -> list[str] | None:
        """Return all words that a part may be, or None where they are not few and fixed."""
        kind, what = part
        if kind is _SIGNS.LITERAL:
            return [folded(chr(what))]
        if id(part) not in self._known:
            self._known[id(part)] = self._worked_out(kind, what)
        return self._known[id(part)]

    def _worked_out(self, kind: object, what: Any) -> list[str] | None:
        if kind is _SIGNS.IN:
            return _signs(what)
        if kind is _SIGNS.SUBPATTERN:
            return self._all_spelt(what[-1])
        if kind is _SIGNS.BRANCH:
            return self._either(what[1])
        if kind in _REPEATS:
            return self._maybe(*what)
        return [""] if kind in _ASIDE else None

    def _all_spelt(self, parts: Sequence[_Part]) -> list[str] | None:
        each = [self._spelt(part) for part in parts]
        known = [words for words in each if words is not None]
        if len(known) < len(each) or prod(map(len, known)) > _MOST_WORDS:
            return None
        return ["".join(words) for words in product(*known)]

    def _either(self, branches: Sequence[Sequence[_Part]]) -> list[str] | None:
        each = [self._all_spelt(branch) for branch in branches]
        known = [words for words in each if words is not None]
        return [word for words in known for word in words] if len(known) == len(each) else None

    def _maybe(self, least: int, most: int, parts: Sequence[_Part]) -> list[str] | None:
        words = self._all_spelt(parts) if (least, most) == (0, 1) else None
        return None if words is None else ["", *words]


def _group(words: Sequence[str]) -> Iterator[Words]:
    if all(words):
        yield frozenset(words)


def _signs(choices: Sequence[_Part]) -> list[str] | None:
    """Return the signs of a class: of `[Tt]` the one `t`; None for `[a-z]`, `\\s` or `[^.]`."""
    if any(kind is not _SIGNS.LITERAL for kind, _ in choices):
        return None
    signs = sorted({folded(chr(code)) for _, code in choices})
    return signs if len(signs) <= _MOST_SIGNS else None
