"""Families of two words without a hyphen in lists: `Cllrs A Heron, R Basey Rook, J Wren`.

In: the words of a line of a list, and its names. Out: the same names, the family of one in three at most with the word
behind it. Will not: read running text, or a line where most names have a word behind them: that is a ward or a party.
"""

from collections.abc import Sequence
from dataclasses import replace
from re import Match

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.people.name_patterns import no_names
from tasks.extracting.people.names import Name, is_given_name
from tasks.extracting.people.posts import is_post

_SHARE = 3
"""One name in so many has a family of two words."""
_SECOND = pattern(
    "double_families.second",
    r" (?P<word>[A-Z][a-z]{2,20}(?:-[A-Z][a-z]{1,20})?)(?=\s?(?:$|[,;(\n])|\.\s?$|\s(?:and|&)\s)",
)


def with_double_families(words: str, names: Sequence[Name]) -> list[Name]:
    """Return the names in reading order."""
    found = {name.start: match for name in names if (match := _second(words, name))}
    if not found or _SHARE * len(found) > len(names):
        return list(names)
    return [_whole(name, found.get(name.start)) for name in names]


def _second(words: str, name: Name) -> Match[str] | None:
    """Match the word behind the family of whom initials are all that stands before it."""
    match = None if name.given or not name.initials else _SECOND.match(words, name.end)
    if match is None or is_post(match["word"]) or is_given_name(match["word"]):
        return None
    words_of = lexicon().words
    never = (*no_names(), *words_of["attendance.kinds_of_bodies"], *words_of["attendance.parties"])
    return None if match["word"] in never else match


def _whole(name: Name, second: Match[str] | None) -> Name:
    return replace(name, end=second.end("word"), family=f"{name.family} {second['word']}") if second else name
