"""People as rows: persons of the document, their roles, mentions and speech.

In: Minutes and ids. Out: rows as dicts of columns. Will not: link persons across documents.
"""

from collections.abc import Iterator

from schemas.minutes import Minutes, Person
from schemas.rows import Cell
from tasks.shaping.evidence import evidence_columns, paragraph_columns
from tasks.shaping.identities import Identities

Row = dict[str, Cell]


def document_people(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a person, role or group."""
    for person in minutes.people:
        yield {
            "person_id": _id(ids, person),
            "document_id": ids.document,
            "name": person.name,
            "honorific": person.honorific,
            "initials": person.initials,
            "given": person.given,
            "family": person.family,
            "organisation": person.organisation,
            "kind": person.kind.value,
            "role_only": person.role_only,
            "collective": person.collective,
        }


def person_roles(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a stated role."""
    for person in minutes.people:
        for role in person.roles:
            yield {
                **evidence_columns(minutes, ids, role.evidence),
                "role_id": ids.fact("rol", _id(ids, person), role.title),
                "person_id": _id(ids, person),
                "title": role.title,
                "relation": role.relation,
            }


def person_mentions(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a mention, with the paragraph that holds it."""
    text = minutes.structure.document.text
    for person in minutes.people:
        for surface in person.surfaces:
            owner = _paragraph_at(minutes, surface.start)
            yield {
                **paragraph_columns(minutes, ids, surface, owner),
                "mention_id": ids.fact("men", _id(ids, person), f"{owner}/{surface.quote(text)}"),
                "person_id": _id(ids, person),
            }


def speech_events(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a reporting verb."""
    for person in minutes.people:
        for speech in person.speech:
            yield {
                **paragraph_columns(minutes, ids, speech.evidence, speech.paragraph_id),
                "speech_id": ids.fact("spe", _id(ids, person), f"{speech.paragraph_id}/{speech.verb}"),
                "person_id": _id(ids, person),
                "verb": speech.verb,
            }


def _id(ids: Identities, person: Person) -> str:
    """Return the person's id, from the name as printed; two of one name in a document are one person."""
    return ids.of("per", f"{person.name}/{person.honorific or ''}")


def _paragraph_at(minutes: Minutes, position: int) -> str:
    """Return the paragraph that holds a position, or the item above the minutes."""
    for paragraph in minutes.structure.paragraphs:
        if paragraph.evidence.start <= position < paragraph.evidence.end:
            return paragraph.id
    return minutes.structure.items[0].id
