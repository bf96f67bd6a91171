"""Numbers in figures and in words: `1,200`, `2.5`, `twenty-eight`, `one hundred and twenty`.

In: printed words. Out: their value, and the patterns that find them. Will not: say what is counted.
"""

from decimal import Decimal
from functools import lru_cache

from schemas.patterns import any_word_of, pattern
from seeds.counting import below_hundred
from seeds.lexicon import lexicon
from tasks.extracting.triggers import WordStarts

FIGURES = r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:\.\d{1,3})?"
"""Figures as printed; what stands on either side is for the caller to look at."""


_HEAD = 3
"""So many letters tell the words of numbers from nearly all others."""
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_WORD = pattern("numeral.word", r"[a-z]+")
_FIGURE = pattern("numeral.figure", r"\d")


@lru_cache(maxsize=1)
def words() -> str:
    """Return the source of a pattern for a number in words; it is case-insensitive and takes no `a`."""
    return rf"(?i:{below_hundred()}(?:\s(?:hundred|thousand)\b(?:\s(?:and\s)?{below_hundred()})?)?)"


@lru_cache(maxsize=1)
def begins() -> str:
    """Return the source of what a number, or `between` before one, begins with: all other places are passed over."""
    heads = {word[:_HEAD].lower() for name in ("units", "teens", "tens") for word in (*_of(name), "between")}
    initials = "".join(sorted({head[0] for head in heads}))
    return rf"\b(?=[0-9{initials}{initials.upper()}])(?=[0-9]|{any_word_of(heads)})"


def may_stand_in(lowered: str) -> bool:
    """Say whether a text in small letters has a figure, or a word of a number at the beginning of a word."""
    return _FIGURE.search(lowered) is not None or _first_words().stand_in(lowered)


@lru_cache(maxsize=1)
def _first_words() -> WordStarts:
    return WordStarts(word for name in ("units", "teens", "tens") for word in _of(name))


def value_of(printed: str) -> Decimal:
    """Return the value of a number that `FIGURES` or `words` found.

    >>> value_of("One hundred and twenty-eight")
    Decimal('128')
    """
    if printed[0].isdecimal():
        return Decimal(printed.replace(",", ""))
    total = 0
    for word in _WORD.findall(printed.lower()):
        total = total * _SCALES[word] if word in _SCALES else total + _values().get(word, 0)
    return Decimal(total)


def _of(name: str) -> tuple[str, ...]:
    return tuple(word for words in lexicon().forms[f"quantities.{name}"].values() for word in words)


@lru_cache(maxsize=1)
def _values() -> dict[str, int]:
    listed = (lexicon().canonical(f"quantities.{name}") for name in ("units", "teens", "tens"))
    return {word: int(value) for names in listed for word, value in names.items()}
