"""Organisations, places and programmes, by the places where they are named.

In: either side. Out: facts. Will not: compare.
"""

from collections.abc import Iterator
from functools import partial

from schemas.minutes import Entity
from tasks.evaluating.facts import Fact
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction

NAMED = ("organisations", "places", "programmes")


def _annotated(side: Annotation, key: str) -> Iterator[Fact]:
    for raw in side.listed(key):
        for surface in raw["surfaces"]:
            yield side.at({"optional": raw.get("optional"), **surface}, {})
        yield from side.spared(raw)


def _extracted(side: Extraction, key: str) -> Iterator[Fact]:
    entities: tuple[Entity, ...] = getattr(side.minutes, key)
    for entity in entities:
        yield from (side.at(surface, {}) for surface in entity.surfaces)


KINDS = tuple(Kind(key, (key,), partial(_annotated, key=key), partial(_extracted, key=key)) for key in NAMED)
