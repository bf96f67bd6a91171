"""Organisations whose kind comes first in their name: `University of Oxbow`, `London Borough of Wren`.

In: a passage. Out: Namings. Will not: take `City of Oxbow Council` from `shapes`, which reads it by its last word, or a
place that only sounds so (`the college of further education`).
"""

from collections.abc import Iterator
from functools import lru_cache

from schemas.patterns import any_of
from schemas.screening import Screened, screened
from seeds.lexicon import lexicon
from tasks.extracting.entities.naming import ORGANISATION, Naming, unowned
from tasks.extracting.passages import Passage

_CAP = r"[A-ZÀ-ÖØ-ÞŴŶ][\w’'-]{1,30}"


def named_of(passage: Passage) -> Iterator[Naming]:
    """Yield the names that begin with a word for what they are."""
    text = passage.text
    for match in _names().finditer(text):
        words = unowned(match.group(0))
        name, end = " ".join(words.split()), match.start() + len(words)
        kind = _kinds()[" ".join(match.group("head").split())]
        yield Naming(passage.start + match.start(), passage.start + end, ORGANISATION, kind, name, "name.of")


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {head: kind for kind, heads in lexicon().forms["organisations.first"].items() for head in heads}


@lru_cache(maxsize=1)
def _names() -> Screened:
    head = any_of(sorted(_kinds(), key=len, reverse=True))
    return screened(
        "name.of",
        rf"\b(?P<head>{head})\sof\s(?:the\s)?{_CAP}(?:(?:\s(?:of|upon|on|in)\s(?:the\s)?|\s){_CAP}){{0,4}}"
        r"(?:(?<=Hammersmith)\sand\sFulham|(?<=Kensington)\sand\sChelsea|(?<=Windsor)\sand\sMaidenhead|(?<=Barking)\sand\sDagenham)?",
    )
