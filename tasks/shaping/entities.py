"""Organisations, places and programmes as rows, and the documents that a page lists.

In: Minutes and ids. Out: rows as dicts of columns. Will not: link them across documents.
"""

from collections.abc import Iterator

from schemas.minutes import Entity, Minutes
from schemas.rows import Cell
from tasks.shaping.evidence import evidence_columns, paragraph_columns
from tasks.shaping.identities import Identities
from tasks.shaping.places import Places

Row = dict[str, Cell]


def entities(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row an organisation, place or programme."""
    for sort, entity in _all(minutes):
        yield {
            "entity_id": _id(ids, sort, entity),
            "document_id": ids.document,
            "sort": sort,
            "name": entity.name,
            "kind": entity.kind,
        }


def entity_mentions(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a mention."""
    text, places = minutes.structure.document.text, Places(minutes)
    for sort, entity in _all(minutes):
        for surface in entity.surfaces:
            owner, entity_id = places.at(surface.start), _id(ids, sort, entity)
            yield {
                **paragraph_columns(minutes, ids, surface, owner),
                "entity_mention_id": ids.fact("emn", entity_id, f"{owner}/{surface.quote(text)}"),
                "entity_id": entity_id,
            }


def supporting_documents(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a listed document."""
    for one in minutes.structure.supporting_documents:
        yield {
            **evidence_columns(minutes, ids, one.evidence),
            "supporting_document_id": ids.fact("sup", "", one.title),
            "item_id": ids.of("itm", one.item_id),
            "title": one.title,
            "url": one.url,
            "media_type": one.media_type,
            "size_bytes": one.size,
        }


def _all(minutes: Minutes) -> Iterator[tuple[str, Entity]]:
    sorts = (("organisation", minutes.organisations), ("place", minutes.places), ("programme", minutes.programmes))
    yield from ((sort, entity) for sort, entities in sorts for entity in entities)


def _id(ids: Identities, sort: str, entity: Entity) -> str:
    return ids.of("ent", f"{sort}/{entity.name}")
