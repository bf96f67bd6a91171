"""Organisations, places and programmes named in the text.

In: passages. Out: Entities. Will not: guess.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from schemas.minutes import Entity
from tasks.extracting.passages import Passage


@dataclass(frozen=True, slots=True)
class Entities:
    """What a document names besides people."""

    organisations: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    programmes: tuple[Entity, ...] = ()


def entities_of(passages: Sequence[Passage]) -> Entities:
    """Return none yet."""
    return Entities()
