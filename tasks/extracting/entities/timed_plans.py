"""Plans that are named by how long they last: `three year improvement programme`, `100 day plan`.

In: a passage. Out: Namings. Will not: read a name by its last word (`shapes`).
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from schemas.patterns import any_of, as_listed
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import PROGRAMME, Naming
from tasks.extracting.passages import Passage


def timed_in(passage: Passage) -> Iterator[Naming]:
    """Yield plans that are named by how long they last: `three year improvement programme`, `100 day plan`."""
    for match in _timed().finditer(passage.text):
        start, end = (passage.start + place for place in match.span())
        yield Naming(
            start, end, PROGRAMME, _timed_kinds()[as_listed(match, "what")], " ".join(match[0].split()), "name.timed"
        )


@lru_cache(maxsize=1)
def _timed() -> Screened:
    return screened(
        "shape.timed",
        rf"\b(?:\d{{1,3}}|two|three|four|five|six|ten)[\s-](?:day|week|month|year)s?[\s-](?P<what>{any_of(_timed_kinds())})\b",
    )


@lru_cache(maxsize=1)
def _timed_kinds() -> Mapping[str, str]:
    return lexicon().canonical("programmes.timed")
