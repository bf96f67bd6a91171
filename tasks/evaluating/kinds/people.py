"""People: persons, the places where they are named, their roles, and who spoke.

In: either side. Out: facts. Will not: compare.

A person is one fact with many places: two persons are the same where their places overlap most.
"""

from collections.abc import Iterator

from tasks.evaluating.facts import Fact, OneOf, Value
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction, Raw, chosen, place


def _annotated_persons(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("people"):
        places = tuple((surface["start"], surface["end"]) for surface in raw["surfaces"])
        if places:
            attributes = chosen(raw, "honorific", "initials", "given", "family", "role_only")
            attributes |= {name: _plain(raw[name]) for name in ("honorific", "initials") if name in raw}
            yield Fact(places, raw["name"], {**attributes, "kind": _kind(raw)}, optional=bool(raw.get("optional")))


def _plain(printed: str | None) -> str | None:
    """Return a title or initials without their stops, which are the printer's: `Mr.` is `Mr`, `H.B.` is `H B`."""
    return " ".join(printed.replace(".", " ").split()) if printed else None


def _kind(raw: Raw) -> Value:
    """Return the kind that is stated, or else either that or the plausible one."""
    inferred = raw.get("kind_inferred")
    return OneOf((raw["kind"], inferred)) if inferred else str(raw["kind"])


def _persons(side: Extraction) -> Iterator[Fact]:
    for person in side.minutes.people:
        if person.surfaces:
            attributes: dict[str, Value] = {
                "honorific": _plain(person.honorific),
                "initials": _plain(person.initials),
                "given": person.given,
                "family": person.family,
                "role_only": person.role_only,
                "kind": person.kind,
            }
            yield Fact(tuple(map(place, person.surfaces)), person.name, attributes, rule=person.surfaces[0].rule)


def _annotated_surfaces(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("people"):
        for surface in raw["surfaces"]:
            yield side.at({"optional": raw.get("optional"), **surface}, {})
        yield from side.spared(raw)


def _surfaces(side: Extraction) -> Iterator[Fact]:
    for person in side.minutes.people:
        yield from (side.at(surface, {}) for surface in person.surfaces)


def _annotated_roles(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("people"):
        yield from (side.at(role, {"person": side.party(raw["id"])}) for role in raw["roles"])


def _roles(side: Extraction) -> Iterator[Fact]:
    for person in side.minutes.people:
        yield from (side.at(role.evidence, {"person": side.person(person)}) for role in person.roles)


def _annotated_speech(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("people"):
        yield from (side.at(event, {"speaker": side.party(raw["id"])}) for event in raw.get("speech_events", ()))


def _speech(side: Extraction) -> Iterator[Fact]:
    for person in side.minutes.people:
        yield from (side.at(speech.evidence, {"speaker": side.person(person)}) for speech in person.speech)


KINDS = (
    Kind("people", ("people",), _annotated_persons, _persons),
    Kind("names of people", ("people",), _annotated_surfaces, _surfaces),
    Kind("roles", ("people",), _annotated_roles, _roles),
    Kind("speech", ("people",), _annotated_speech, _speech),
)
