"""The names of months, full and short, as they stand in a text.

In: the lexicon. Out: patterns, and the number of each. Will not: read the date around a name (`month_dates`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_word_of, pattern
from seeds.lexicon import lexicon
from tasks.extracting.triggers import WordStarts


@lru_cache(maxsize=1)
def printed_months() -> Pattern[str]:
    """Match the name of a month, also right behind an ordinal: `1stMay`."""
    names = [name for names in lexicon().forms["dates.months"].values() for name in names]
    return pattern(
        "date.months", rf"(?:(?<![A-Za-z_])|(?<=\d(?:st|nd|rd|th)))(?P<month>{any_word_of(names)})(?![A-Za-z0-9_])"
    )


@lru_cache(maxsize=1)
def month_numbers() -> dict[str, str]:
    """Return the number of each name, in small letters."""
    return dict(lexicon().canonical("dates.months"))


@lru_cache(maxsize=1)
def names_of_months() -> WordStarts:
    """Return the names; one may also stand right behind an ordinal, `1stMay`, as it does behind figures."""
    names = [name.lower() for name in month_numbers()]
    return WordStarts((*names, *(f"{ending}{name}" for ending in ("st", "nd", "rd", "th") for name in names)))


@lru_cache(maxsize=1)
def full_names() -> frozenset[str]:
    """Return the names that are not shortened."""
    return frozenset(names[0] for names in lexicon().forms["dates.months"].values())
