"""People as rows: persons of the document, their roles, mentions and speech.

In: Minutes and ids. Out: rows as dicts of columns. Will not: link persons across documents.
"""

from bisect import bisect_right
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
    places = _Places(minutes)
    for person in minutes.people:
        for role in person.roles:
            owner = places.at(role.evidence.start)
            yield {
                **evidence_columns(minutes, ids, role.evidence),
                "role_id": ids.fact("rol", _id(ids, person), f"{owner}/{role.title}"),
                "person_id": _id(ids, person),
                "title": role.title,
                "relation": role.relation,
            }


def person_mentions(minutes: Minutes, ids: Identities) -> Iterator[Row]:
    """Yield a row a mention, with the paragraph that holds it."""
    text, places = minutes.structure.document.text, _Places(minutes)
    for person in minutes.people:
        for surface in person.surfaces:
            owner = places.at(surface.start)
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


class _Places:
    """Which paragraph holds a position of the document."""

    def __init__(self, minutes: Minutes) -> None:
        """Sort the paragraphs by where they begin."""
        self._paragraphs = sorted(minutes.structure.paragraphs, key=lambda one: one.evidence.start)
        self._starts = [paragraph.evidence.start for paragraph in self._paragraphs]
        self._item = minutes.structure.items[0].id

    def at(self, position: int) -> str:
        """Return the id of the paragraph, or of the item for words above the minutes."""
        before = bisect_right(self._starts, position)
        held = before and position < self._paragraphs[before - 1].evidence.end
        return self._paragraphs[before - 1].id if held else self._item
