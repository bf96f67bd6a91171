"""Whether a gold file is sound: its words stand where it says, and its ids lead somewhere.

In: Annotation. Out: sentences, one a fault. Will not: raise, or judge whether the annotation is right.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from schemas.patterns import pattern
from schemas.vocabulary import (
    AttendanceStatus,
    Bound,
    CommitmentKind,
    DateRole,
    InterestKind,
    Measure,
    MoneyKind,
    MotionKind,
    Outcome,
    ParagraphKind,
    PersonKind,
    ReferenceKind,
)
from tasks.evaluating.sides import Annotation

QUOTES = ("text", "surface", "title")
OPENING = "first_words"
PERSON_ID = pattern("evaluating.person_id", r"[a-z0-9_]+")
WORDS: Mapping[tuple[str, str], type[StrEnum]] = {
    ("blocks", "kind"): ParagraphKind,
    ("resolutions", "outcome"): Outcome,
    ("motions", "kind"): MotionKind,
    ("motions", "outcome"): Outcome,
    ("people", "kind"): PersonKind,
    ("money", "kind"): MoneyKind,
    ("money", "bound"): Bound,
    ("quantities", "measure"): Measure,
    ("quantities", "bound"): Bound,
    ("dates", "role"): DateRole,
    ("commitments", "kind"): CommitmentKind,
    ("attendance", "status"): AttendanceStatus,
    ("interests", "kind"): InterestKind,
    ("references", "kind"): ReferenceKind,
}
"""The vocabulary of each field; a space in an annotated word stands for our underline."""
PEOPLE = (
    ("relations", "asker"),
    ("relations", "answerer"),
    ("questions", "asker"),
    ("questions", "answerer"),
    ("commitments", "who"),
)
"""Where a word that looks like an id must be the id of a person."""


def faults(annotation: Annotation) -> list[str]:
    """Return everything that is unsound."""
    return [
        *misquotes(annotation),
        *_twice(annotation),
        *_orphans(annotation),
        *_strangers(annotation),
        *_unknown_words(annotation),
        *_stray_clauses(annotation),
    ]


def misquotes(annotation: Annotation) -> list[str]:
    """Return the spans that do not stand where they are said to."""
    return [fault for path, span in _spans(annotation.content, "") if (fault := _misquote(annotation.text, path, span))]


def _spans(value: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield every object that has a start and an end, with the way to it."""
    if isinstance(value, dict):
        if isinstance(value.get("start"), int) and isinstance(value.get("end"), int):
            yield path, value
        for key, inner in value.items():
            yield from _spans(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _spans(inner, f"{path}[{index}]")


def _misquote(text: str, path: str, span: Mapping[str, Any]) -> str | None:
    start, end = span["start"], span["end"]
    if not 0 <= start < end <= len(text):
        return f"{path}: {start}-{end} is not a place in the document"
    words = text[start:end]
    if words != words.strip():
        return f"{path}: white space at an end of {words!r}"
    for key in QUOTES:
        if span.get(key, words) != words:
            return f"{path}: {key} is {span[key]!r}, but {start}-{end} is {words!r}"
    if not words.startswith(span.get(OPENING, "")):
        return f"{path}: {start}-{end} does not begin with {span[OPENING]!r}"
    return None


def _twice(annotation: Annotation) -> Iterator[str]:
    """Yield ids that two objects of one list share."""
    for key, listed in annotation.content.items():
        ids = [entry["id"] for entry in listed if "id" in entry] if _is_objects(listed) else []
        yield from (f"{key}: two have the id {one!r}" for one in sorted({one for one in ids if ids.count(one) > 1}))


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def _orphans(annotation: Annotation) -> Iterator[str]:
    """Yield paragraphs whose level is not one below their parent's."""
    for block in annotation.listed("blocks"):
        parent = annotation.block(block["parent"])
        level = parent["level"] + 1 if parent else 1
        if (block["parent"] and not parent) or block["level"] != level:
            yield f"blocks: {block['id']!r} has the parent {block['parent']!r} and the level {block['level']}"


def _strangers(annotation: Annotation) -> Iterator[str]:
    """Yield people who are referred to and not listed."""
    ids = {person["id"] for person in annotation.listed("people")}
    for key, field in PEOPLE:
        for entry in annotation.listed(key):
            for who in entry[field] if isinstance(entry.get(field), list) else [entry.get(field)]:
                if who is not None and PERSON_ID.fullmatch(who) and who not in ids:
                    yield f"{key}: {field} {who!r} is no person of this file"


def _unknown_words(annotation: Annotation) -> Iterator[str]:
    for (key, field), vocabulary in WORDS.items():
        for entry in annotation.listed(key):
            word = entry.get(field)
            if word is not None and word.replace(" ", "_") not in list(vocabulary):
                yield f"{key}: {field} {word!r} is none of {', '.join(vocabulary)}"


def _stray_clauses(annotation: Annotation) -> Iterator[str]:
    for resolution in annotation.listed("resolutions"):
        for clause in resolution["clauses"]:
            if not resolution["start"] <= clause["start"] < clause["end"] <= resolution["end"]:
                yield f"resolutions: a clause of {resolution['id']!r} lies outside it"
