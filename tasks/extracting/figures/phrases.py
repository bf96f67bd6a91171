"""Fixed phrases from the lexicons, just before or behind a figure.

In: words. Out: bounds and simple tests. Will not: know what the words mean.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import Bound
from seeds.lexicon import lexicon

REACH = 40
"""How far before a figure the words stand that qualify it."""


def bound_before(before: str, without: Sequence[str] = ()) -> Bound:
    """Return the bound that the words just before a figure put on it; the longest phrase says it, `without` say none.

    >>> bound_before("at a cost of no more than").value
    'up_to'
    """
    match = bounding().search(before[-REACH:])
    phrase = " ".join(match.group("phrase").lower().split()) if match else ""
    return Bound.EXACT if match is None or phrase in without else Bound(_bounds()[phrase])


def bounding() -> Pattern[str]:
    """Return the pattern of a phrase that bounds the figure behind it."""
    return _before_figure("phrase.bound_before", tuple(_bounds()))


def bound_after(text: str, end: int) -> Bound | None:
    """Return the bound that the words right behind a figure put on it: `£5m or more`."""
    match = _bounding_behind().match(text, end)
    return Bound(_bounds_after()[" ".join(match.group("phrase").lower().split())]) if match else None


def ends_with_any(words: str, phrases: Iterable[str]) -> bool:
    """Say whether words end in one of the phrases, whatever the case and the white space between."""
    lowered = " " + " ".join(words.lower().split())
    return any(lowered.endswith(" " + phrase.lower()) for phrase in phrases)


def is_approximate(before: str) -> bool:
    """Say whether the words just before a figure call it inexact."""
    return (
        _before_figure("phrase.approximate", lexicon().words["money.approximate"]).search(before[-REACH:]) is not None
    )


@lru_cache(maxsize=8)
def _before_figure(name: str, phrases: tuple[str, ...]) -> Pattern[str]:
    """Match a phrase that ends the words; the longest comes first, since it begins first."""
    return pattern(name, rf"(?<![\w/-])(?P<phrase>{any_of(phrases)})\s*$", IGNORECASE)


@lru_cache(maxsize=1)
def _bounding_behind() -> Pattern[str]:
    return pattern("phrase.bound_after", rf"\s(?P<phrase>{any_of(_bounds_after())})(?![\w-])", IGNORECASE)


@lru_cache(maxsize=1)
def _bounds() -> dict[str, str]:
    return dict(lexicon().canonical("money.bounds"))


@lru_cache(maxsize=1)
def _bounds_after() -> dict[str, str]:
    return dict(lexicon().canonical("money.bounds_after"))
