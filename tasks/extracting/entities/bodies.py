"""The bodies that a page's heading names, whoever read the heading.

In: their names and places. Out: Namings. Will not: take a heading for a body that has no word for one in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from schemas.documents import Evidence
from seeds.lexicon import lexicon
from tasks.extracting.entities.capitals import in_small_letters
from tasks.extracting.entities.naming import ORGANISATION, Naming


def bodies_named(bodies: Iterable[tuple[str, Evidence]]) -> Iterator[Naming]:
    """Yield the bodies, each of the kind that the last word for one in its name tells."""
    for name, place in bodies:
        printed = in_small_letters(name) if name.isupper() else name
        kinds = [kind for word in printed.split() if (kind := _kinds().get(word))]
        if kinds:
            yield Naming(place.start, place.end, ORGANISATION, kinds[-1], printed, "name.body")


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    forms = lexicon().forms
    return {
        word: kind
        for name in ("organisations.first", "organisations.heads")
        for kind, words in forms[name].items()
        for word in words
    }
