"""The words that stand before names as titles, and the one title that each name of a list shares.

In: the lexicon, a title as printed. Out: words, titles. Will not: look for names (`names`).
"""

from functools import lru_cache

from seeds.lexicon import lexicon
from tasks.extracting.people.name_patterns import ALSO_PLURAL


@lru_cache(maxsize=1)
def first_words_of_titles() -> frozenset[str]:
    """Return the first words of the honorifics, as a text's capitalised words show them."""
    return frozenset(honorific.split()[0].partition("/")[0] for honorific in lexicon().words["people.honorifics"])


@lru_cache(maxsize=1)
def words_opening_lists() -> dict[str, str]:
    """Return the first words of what opens a list, and the honorific that each name of it has."""
    plurals = {form.split()[0]: one for one, forms in lexicon().forms["people.plurals"].items() for form in forms}
    return plurals | {title: title for title in ALSO_PLURAL} | _plurals()


@lru_cache(maxsize=1)
def _plurals() -> dict[str, str]:
    """Return what opens a list, whole, and the honorific that each name of it has."""
    return {form: one for one, forms in lexicon().forms["people.plurals"].items() for form in forms}


def shared_title(opening: str) -> str:
    """Return the title that each name has behind words that open a list: Councillor for `Councillors: `."""
    plurals, words = words_opening_lists(), opening.strip(" .:–-\xa0")
    return plurals.get(words) or plurals[words.split()[0].rstrip(".:–-")]


def without_level(honorific: str) -> str:
    """Return `Councillor` of `County Councillor` and of `County Borough Councillor`."""
    level, _, title = honorific.partition(" ")
    return without_level(title.strip()) if title and level in lexicon().words["people.levels"] else honorific
