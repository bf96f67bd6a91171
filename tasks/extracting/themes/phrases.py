"""The phrases of a taxonomy, in every form that a text is searched for.

In: a taxonomy. Out: terms for an automaton, and pairs of phrases that make one cue. Will not: look at a text.

A phrase with ` .. ` in it is a pair: `waited .. weeks|months` is met where the one half follows the other
(`tasks.extracting.themes.pairs`). Each half is one or more phrases like any other, owned by `Half` instead of a theme.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from seeds.lexicon import lexicon
from seeds.themes import Theme
from tasks.extracting.plain import Plain

STRONG, SIDE, FRAME, WEAK, FAINT, ELSEWHERE = 5, 4, 3, 2, 1, 0
"""What a phrase says of its theme: enough by itself; enough, but by the way; enough, but of what is wanted or who pays;
something beside others; something beside others of this theme; nothing."""

_SHORT = 3
_ANYTHING = "*"
_BETWEEN, _OR = "..", "|"


class Pair(NamedTuple):
    """Two halves that are a cue together; `words` is the phrase as the taxonomy has it, `bit` a bit of its own."""

    theme: str
    words: str
    strength: int
    bit: int


class Half(NamedTuple):
    """One half of a pair: its first or its last."""

    pair: Pair
    is_last: bool


Owner = str | Half
"""Whose a term is: a theme's, by its id, or a pair's."""


class Term(NamedTuple):
    """What the automaton knows of a phrase: how it may go on, what it says of themes, of which pairs it is half.

    `begins` has the bits of the pairs that it is the first half of, `ends` those of the pairs that it is the last of.
    """

    words: str
    any_ending: bool
    capitals: bool
    endings: frozenset[str]
    themes: tuple[tuple[str, int], ...]
    halves: tuple[Half, ...]
    begins: int
    ends: int


Met = tuple[Term, int, int]
"""A phrase that stands as a word of its own, and where it begins and ends."""


def terms_of(taxonomy: Iterable[Theme]) -> dict[str, list[Term]]:
    """Return the terms by the words that are searched for; one phrase may belong to several themes."""
    terms: dict[str, list[Term]] = {}
    for (words, any_ending, capitals), owners in _owners(taxonomy).items():
        themes = tuple((owner, strength) for owner, strength in owners.items() if isinstance(owner, str))
        halves = tuple(owner for owner in owners if isinstance(owner, Half))
        bits = (sum(half.pair.bit for half in halves if half.is_last is last) for last in (False, True))
        terms.setdefault(words, []).append(Term(words, any_ending, capitals, _endings(words), themes, halves, *bits))
    return terms


def _owners(taxonomy: Iterable[Theme]) -> dict[tuple[str, bool, bool], dict[Owner, int]]:
    """Return the strength for each owner of every form of every phrase."""
    owners: dict[tuple[str, bool, bool], dict[Owner, int]] = {}
    for phrase, owner, strength in _phrases(taxonomy):
        for form in _forms(phrase):
            owners.setdefault(form, {})[owner] = strength
    return owners


def _phrases(taxonomy: Iterable[Theme]) -> Iterator[tuple[str, Owner, int]]:
    """Yield each phrase with its owner, the strongest last; a pair as its two halves."""
    numbers = count()
    for theme in taxonomy:
        for phrases, strength in (
            (theme.not_in, ELSEWHERE),
            (theme.faint_cues, FAINT),
            (theme.weak_cues, WEAK),
            (theme.frame_cues, FRAME),
            (theme.side_cues, SIDE),
            (theme.cues, STRONG),
        ):
            for phrase in filter(str.strip, phrases):
                if _BETWEEN in phrase:
                    pair = Pair(theme.id, phrase, strength, 1 << next(numbers))
                    yield from ((half, owner, strength) for half, owner in _halves(pair))
                else:
                    yield phrase, theme.id, strength


def _halves(pair: Pair) -> Iterator[tuple[str, Half]]:
    for is_last, half in enumerate(pair.words.split(_BETWEEN, 1)):
        for phrase in filter(None, map(str.strip, half.split(_OR))):
            yield phrase, Half(pair, bool(is_last))


def _forms(phrase: str) -> Iterator[tuple[str, bool, bool]]:
    """Yield how a phrase may stand in a text: `strategy` also as `strategies`."""
    any_ending = phrase.endswith(_ANYTHING)
    printed = phrase.removesuffix(_ANYTHING).strip()
    words, capitals = Plain(printed).small, printed.isupper()
    yield words, any_ending, capitals
    if words.endswith("y") and len(words) > _SHORT and words[-2] not in "aeiou":
        yield f"{words[:-1]}ies", any_ending, capitals


def _endings(words: str) -> frozenset[str]:
    last = words.rpartition(" ")[2]
    return _listed_endings("themes.short_endings" if len(last) <= _SHORT else "themes.endings")


@lru_cache(maxsize=2)
def _listed_endings(name: str) -> frozenset[str]:
    return frozenset(lexicon().words[name])
