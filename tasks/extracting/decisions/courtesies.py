"""What a body says out of courtesy beside what it decides: `noted the report and thanked the officers`.

In: the words of a resolution and a place. Out: yes or no. Will not: leave out what is resolved (`to thank them`).
"""

from functools import lru_cache
from re import Pattern

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_WHOM = r"(?:the|all|its|their|[A-Z]|him|her|them|officers|staff|members|volunteers|residents|everyone|everybody)"


def only_thanks(words: str, at: int) -> bool:
    """Say whether a verb of thanking or wishing well stands at a place, with whom it thanks."""
    return _thanking().match(words, at) is not None


@lru_cache(maxsize=1)
def _thanking() -> Pattern[str]:
    return pattern("clause.courtesy", rf"{any_of(lexicon().words['decisions.courtesies'])}\s{_WHOM}")
