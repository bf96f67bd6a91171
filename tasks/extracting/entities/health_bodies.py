"""Bodies of the health service that are named by their area: `NHS Oxbow and Vale`.

In: a passage. Out: Namings. Will not: take a service or a paper for an area (`NHS Continuing Healthcare`).
"""

from collections.abc import Iterator
from functools import lru_cache

from schemas.patterns import pattern
from schemas.screening import screened
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, Naming, unowned
from tasks.extracting.passages import Passage

_CAP = r"[A-Z][\w’'-]{2,30}"
_BODY = screened("health_body.of_an_area", rf"(?<![\w-])NHS\s{_CAP}(?:(?:,?\s(?:and|&)\s|\s){_CAP}){{0,6}}")
_WORD = pattern("health_body.word", _CAP)


def health_bodies_in(passage: Passage) -> Iterator[Naming]:
    """Yield the bodies; the name ends before the first word that is part of no area."""
    for match in _BODY.finditer(passage.text):
        end = match.start()
        for word in _WORD.finditer(passage.text, match.start() + len("NHS"), match.end()):
            if word[0].isupper() or word[0] in _no_areas():
                break
            end = word.end()
        if end > match.start():
            name = unowned(passage.text[match.start() : end])
            start = passage.start + match.start()
            yield Naming(start, start + len(name), ORGANISATION, "nhs_body", " ".join(name.split()), "name.health_body")


@lru_cache(maxsize=1)
def _no_areas() -> frozenset[str]:
    words = lexicon().words
    return frozenset((*words["organisations.not_nhs"], *words["organisations.before"]))
