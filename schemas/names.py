"""People, organisations, places and programmes that a document names.

In: nothing. Out: frozen types, parts of `schemas.minutes`. Will not: find or write facts, or say who is who across
documents (`schemas.people`).
"""

from schemas.documents import Evidence
from schemas.light import light
from schemas.vocabulary import PersonKind


@light(frozen=True, slots=True)
class Role:
    """A role as stated for a person; `relation` says how the text ties the two."""

    title: str
    relation: str
    evidence: Evidence


@light(frozen=True, slots=True)
class Speech:
    """One reporting verb with one speaker in this meeting."""

    verb: str
    paragraph_id: str
    evidence: Evidence


@light(frozen=True, slots=True)
class Person:
    """A person of this document; `role_only` where only a role is named, `collective` for a group."""

    id: str
    name: str
    honorific: str | None
    initials: str | None
    given: str | None
    family: str | None
    roles: tuple[Role, ...]
    organisation: str | None
    kind: PersonKind
    role_only: bool
    collective: bool
    surfaces: tuple[Evidence, ...]
    speech: tuple[Speech, ...] = ()


@light(frozen=True, slots=True)
class Entity:
    """An organisation, place or programme named in the text."""

    id: str
    name: str
    kind: str
    surfaces: tuple[Evidence, ...]
