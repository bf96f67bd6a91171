"""People as rows: persons of the document, their roles, mentions and speech.

In: Minutes and ids. Out: rows as dicts of columns. Will not: link persons across documents.
"""

from collections.abc import Iterator

from schemas.identity import make_id
from schemas.minutes import Minutes, Person
from schemas.rows import Cell
from schemas.vocabulary import PersonKind
from tasks.shaping.evidence import evidence_columns, paragraph_columns
from tasks.shaping.identities import Identities
from tasks.shaping.places import Places

Row = dict[str, Cell]


def document_people(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a person, role or group."""
    for person in minutes.people:
        yield {
            "person_id": ids.person(person),
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
            "name_key": _name_key(minutes, person),
        }


def _name_key(minutes: Minutes, person: Person) -> str | None:
    """Return what all documents of the council call this naming; None for who is not linked across them."""
    council = minutes.council.code if minutes.council else None
    if council is None or person.family is None or person.kind is PersonKind.PUBLIC:
        return None
    parts = (person.family, person.given, person.initials, person.honorific, person.kind.value)
    return make_id("nam", council, *(part or "" for part in parts))


def person_roles(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a stated role."""
    places = Places(minutes)
    for person in minutes.people:
        for role in person.roles:
            owner = places.at(role.evidence.start)
            yield {
                **evidence_columns(minutes, ids, role.evidence),
                "role_id": ids.fact("rol", ids.person(person), f"{owner}/{role.title}"),
                "person_id": ids.person(person),
                "title": role.title,
                "relation": role.relation,
            }


def person_mentions(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a mention, with the paragraph that holds it."""
    text, places = minutes.structure.document.text, Places(minutes)
    for person in minutes.people:
        for surface in person.surfaces:
            owner = places.at(surface.start)
            yield {
                **paragraph_columns(minutes, ids, surface, owner),
                "mention_id": ids.fact("men", ids.person(person), f"{owner}/{surface.quote(text)}"),
                "person_id": ids.person(person),
            }


def speech_events(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a reporting verb."""
    for person in minutes.people:
        for speech in person.speech:
            yield {
                **paragraph_columns(minutes, ids, speech.evidence, speech.paragraph_id),
                "speech_id": ids.fact("spe", ids.person(person), f"{speech.paragraph_id}/{speech.verb}"),
                "person_id": ids.person(person),
                "verb": speech.verb,
            }
