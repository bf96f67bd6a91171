"""A fact as both sides of a comparison show it: where it stands, and what is said of it.

In: nothing. Out: frozen types, and whether two values agree. Will not: know any kind of fact.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Span = tuple[int, int]
NOWHERE: Span = (0, 0)
"""The place of a fact that belongs to the whole document."""


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody, by every way of writing the name and every place where it stands."""

    words: frozenset[str]
    spans: frozenset[Span] = frozenset()


@dataclass(frozen=True, slots=True)
class OneOf:
    """What the annotation accepts: any of these."""

    values: tuple["Value", ...]


Value = None | bool | int | float | str | Party | OneOf | tuple["Value", ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact. Two facts are compared only where their `key` is the same; most kinds need none.

    `attributes` of an annotated fact holds only what the annotation states. An `optional` one neither
    rewards nor punishes. `rule` names what found an extracted one.
    """

    spans: tuple[Span, ...]
    words: str
    attributes: Mapping[str, Value]
    key: str = ""
    optional: bool = False
    rule: str = ""


def agrees(annotated: Value, extracted: Value) -> bool:
    """Tell whether an extracted value is the annotated one; case and white space of words do not count."""
    if isinstance(annotated, OneOf):
        return any(agrees(value, extracted) for value in annotated.values)
    if isinstance(annotated, Party):
        return isinstance(extracted, Party) and _same(annotated, extracted)
    if isinstance(annotated, tuple):
        return isinstance(extracted, tuple) and _all_agree(annotated, extracted)
    if isinstance(annotated, str):
        return isinstance(extracted, str) and folded(annotated) == folded(extracted)
    return annotated == extracted


def folded(words: str) -> str:
    """Return words in small letters, with plain quotation marks and single spaces."""
    return " ".join(words.replace("’", "'").replace("‘", "'").split()).casefold()


def shown(value: Value) -> str:
    """Return a value as a reader of the report sees it."""
    if isinstance(value, OneOf):
        return " or ".join(shown(entry) for entry in value.values)
    if isinstance(value, Party):
        spans = ", ".join(f"{start}-{end}" for start, end in sorted(value.spans))
        return max(sorted(value.words), key=len, default=spans)
    if isinstance(value, tuple):
        return "(" + ", ".join(shown(entry) for entry in value) + ")"
    return "none" if value is None else str(value)


def overlap(one: Fact, other: Fact) -> int:
    """Return how many characters two facts share."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one.spans for b in other.spans)


def _same(one: Party, other: Party) -> bool:
    meet = any(a[0] < b[1] and b[0] < a[1] for a in one.spans for b in other.spans)
    return meet or bool(one.words & other.words)


def _all_agree(annotated: tuple[Value, ...], extracted: tuple[Value, ...]) -> bool:
    return len(annotated) == len(extracted) and all(map(agrees, annotated, extracted))
