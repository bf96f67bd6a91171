"""The page: what the heading states, agenda items, paragraphs, attendance.

In: either side. Out: facts. Will not: compare.
"""

from collections.abc import Callable, Iterator, Mapping

from schemas.vocabulary import Basis
from tasks.evaluating.facts import NOWHERE, Fact, Value, folded
from tasks.evaluating.kind import Kind
from tasks.evaluating.sides import Annotation, Extraction, Raw, chosen, part, spot

Heading = Callable[[Extraction], str | None]


def _council(side: Extraction) -> str | None:
    council = side.minutes.council
    return council.name if council and council.basis is Basis.STATED else None


def _committee(side: Extraction) -> str | None:
    committee = side.minutes.committee
    return committee.name if committee and committee.basis is Basis.STATED else None


def _date(side: Extraction) -> str | None:
    date = side.minutes.meeting.date
    return date.isoformat() if date else None


def _start_time(side: Extraction) -> str | None:
    return side.minutes.meeting.start_time


def _venue(side: Extraction) -> str | None:
    return side.minutes.meeting.venue


HEADING: tuple[tuple[str, str, Heading], ...] = (
    ("council", "council", _council),
    ("committee", "committee", _committee),
    ("meeting date", "meeting_date", _date),
    ("start time", "start_time", _start_time),
    ("venue", "venue", _venue),
)
"""What the heading may state: the kind, its key in `document`, and ours."""


def _heading_kind(name: str, key: str, ours: Heading) -> Kind:
    return Kind(
        name,
        (f"document.{key}",),
        lambda annotation: _whole_document(_name(annotation.content["document"][key])),
        lambda extraction: _whole_document(ours(extraction)),
    )


def _name(value: str | Raw | None) -> str | None:
    """Return a name that is given alone or beside its evidence."""
    return value["name"] if isinstance(value, Mapping) else value


def _whole_document(value: str | None) -> Iterator[Fact]:
    """Yield the fact that a document states a value, compared by the value."""
    if value is not None:
        yield Fact((NOWHERE,), value, {}, folded(value), rule="heading")


def _annotated_paragraphs(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("blocks"):
        yield side.at(raw, {**chosen(raw, "label", "level", "kind"), **_annotated_tree(side, raw)})


def _annotated_tree(side: Annotation, raw: Raw) -> dict[str, Value]:
    parent = side.block(raw["parent"])
    where = spot((parent["start"], parent["end"])) if parent else None
    return {"intended_label": raw.get("intended_label"), "parent": where}


def _paragraphs(side: Extraction) -> Iterator[Fact]:
    ours = {paragraph.id: paragraph for paragraph in side.minutes.structure.paragraphs}
    for paragraph in ours.values():
        yield side.at(
            paragraph.evidence,
            {
                "label": paragraph.label,
                "intended_label": paragraph.intended_label,
                "level": paragraph.level,
                "parent": part(ours[paragraph.parent_id].evidence) if paragraph.parent_id else None,
                "kind": paragraph.kind,
            },
        )


def _annotated_items(side: Annotation) -> Iterator[Fact]:
    repeated = side.content["document"].get("minute_number")
    for raw in side.listed("items"):
        number = {"number": raw["number"] or repeated} if "number" in raw else {}
        yield side.at(raw, {**number, **chosen(raw, "title", "kind")})


def _items(side: Extraction) -> Iterator[Fact]:
    for item in side.minutes.structure.items:
        yield side.at(item.evidence, {"number": item.number, "title": item.title, "kind": item.kind})


def _annotated_attendance(side: Annotation) -> Iterator[Fact]:
    for raw in side.listed("attendance"):
        name = side.party(raw.get("person") or raw["name"])
        other = {"substitute_for": side.party(raw["substitute_for"])} if "substitute_for" in raw else {}
        yield side.at(raw, {"name": name, **other, **chosen(raw, "status", "role")})


def _attendance(side: Extraction) -> Iterator[Fact]:
    for entry in side.minutes.attendance:
        yield side.at(
            entry.evidence,
            {
                "name": side.party(entry.name),
                "substitute_for": side.party(entry.substitute_for),
                "status": entry.status,
                "role": entry.role,
            },
        )


KINDS = (
    *(_heading_kind(name, key, ours) for name, key, ours in HEADING),
    Kind("items", ("items",), _annotated_items, _items),
    Kind("paragraphs", ("blocks",), _annotated_paragraphs, _paragraphs),
    Kind("attendance", ("attendance",), _annotated_attendance, _attendance, whole=("name", "status", "substitute_for")),
)
