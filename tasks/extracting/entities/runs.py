"""Runs of capitalised words, and the words in each with which a name may end: `Oxbow Parish Council`.

In: text. Out: runs with their words, joins and heads. Will not: say where a name begins (`shapes`).
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from re import Match, Pattern
from typing import NamedTuple

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, PLACE, PROGRAMME

_INITIAL, _REST = r"[A-ZÀ-ÖØ-ÞŴŶ]", r"[\w-]{0,40}+(?:[’'](?:s(?!\w))?)?"
_CAP = _INITIAL + _REST
_RUN = pattern(
    "shape.run",
    rf"{_INITIAL}(?<![\w’'-].){_REST}(?:(?:,|\s(?:of|and|for|in|on))?(?:\sthe|\s&)?\s{{1,2}}{_CAP}){{0,20}}+",
)


def runs_in(text: str) -> Iterator[Match[str]]:
    """Yield the runs of capitalised words."""
    return _RUN.finditer(text)


_WORD = pattern("shape.word", _CAP)
_LONGEST_HEAD = 3


class Head(NamedTuple):
    """The words with which a name may end: how many, and of what sort and kind they make it."""

    sort: str
    kind: str
    words: int


class Run:
    """The words of one run, and the joins before each."""

    def __init__(self, text: str, match: Match[str]) -> None:
        """Take the run apart; a head in small letters behind it belongs to it."""
        spans = [word.span() for word in _WORD.finditer(text, match.start(), match.end())]
        small = _small_head().match(text, match.end())
        if small and text[match.end() - 1] not in "’'":
            spans += [word.span() for word in _small_words().finditer(text, small.start(1), small.end(1))]
        self.spans = spans
        self.words = [text[start:end] for start, end in spans]
        self.joins = ["", *(" ".join(text[a[1] : b[0]].split()) for a, b in pairwise(spans))]

    def heads(self) -> dict[int, Head]:
        """Return the heads by the place of their last word."""
        return {at: head for at in range(len(self.words)) if (head := self._head_at(at))}

    def _head_at(self, at: int) -> Head | None:
        last = bare(self.words[at])
        if last not in _last_words():
            return None
        for count in range(min(_LONGEST_HEAD, at + 1), 0, -1):
            if any(self.joins[at - count + 2 : at + 1]):
                continue
            words = [*self.words[at - count + 1 : at], last]
            if found := _heads().get(" ".join(words)):
                return Head(*found, count)
        return None


_POSSESSIVE = ("’s", "'s", "’", "'")


def bare(word: str) -> str:
    """Return a word without its possessive."""
    if not word.endswith(_POSSESSIVE):
        return word
    return next(word.removesuffix(end) for end in _POSSESSIVE if word.endswith(end))


_SORTS = (("organisations", ORGANISATION), ("programmes", PROGRAMME), ("places", PLACE))


@lru_cache(maxsize=1)
def _heads() -> dict[str, tuple[str, str]]:
    """Return sort and kind of each head."""
    return {
        head: (sort, kind)
        for file, sort in _SORTS
        for kind, heads in lexicon().forms[f"{file}.heads"].items()
        for head in heads
    }


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(head.split()[-1] for head in _heads())


_HEAD_WORD = pattern("shape.head_word", r"[\s’',]++")


def has_head(text: str, run: Match[str]) -> bool:
    """Say whether a name may end in a run, or right behind it with a head in small letters."""
    return not _last_words().isdisjoint(_HEAD_WORD.split(run[0])) or _small_head().match(text, run.end()) is not None


@lru_cache(maxsize=1)
def _small_head() -> Pattern[str]:
    return pattern("shape.small_head", rf"\s({any_of(head for head in _heads() if head.islower())})\b")


@lru_cache(maxsize=1)
def _small_words() -> Pattern[str]:
    return pattern("shape.small_words", r"\w++")
