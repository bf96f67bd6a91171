"""Given names of people in the United Kingdom.

In: the lexicon. Out: a set. Will not: say that a word is a name where it stands.
"""

from functools import lru_cache

from seeds.lexicon import lexicon


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Return the given names of men and women, with a capital."""
    return frozenset(lexicon().words["given_names.men"] + lexicon().words["given_names.women"])
