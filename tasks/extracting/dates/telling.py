"""Whether a text can tell a date at all; most paragraphs cannot.

In: a text. Out: yes or no; a no is sure. Will not: find a date.
"""

from functools import lru_cache

from schemas.patterns import pattern
from seeds.lexicon import lexicon
from tasks.extracting.dates.month_names import names_of_months
from tasks.extracting.dates.relative import last_words
from tasks.extracting.dates.seasons import names_of_seasons
from tasks.extracting.triggers import AnyOf, a_word_of_each

_DIGIT = pattern("date.digit", r"[0-9]")
_OTHERS = (" ago", "previously", "earlier", "same ", "day", "quarter")
"""In `two years ago`, `on the same day`, `next Tuesday`, `the third quarter`."""


def may_tell_date(text: str) -> bool:
    """Say whether a text has a figure, the name of a month, or a word of a season, a feast or a relative date.

    >>> may_tell_date("The Clerk had closed the gate.")
    False
    """
    folded = text.casefold()
    return _DIGIT.search(text) is not None or _words().stands_in(folded) or names_of_months().stand_in(folded)


@lru_cache(maxsize=1)
def _words() -> AnyOf:
    feasts = a_word_of_each(feast.casefold() for feast in lexicon().words["dates.feasts"])
    return AnyOf((*_OTHERS, *last_words(), *names_of_seasons(), *feasts))
