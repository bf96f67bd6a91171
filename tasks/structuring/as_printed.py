"""The facts of a copy of a document at their places in the print.

In: Minutes that were read from a Copy, and the Document as printed. Out: the same Minutes, of the printed
document, every quote at its place there, and titles with the stops they lost. Will not: change a word of a fact.

The walk goes by the names of the fields that hold offsets, so a new kind of fact needs nothing here.
"""

from dataclasses import is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from schemas.documents import Document, Evidence
from tasks.structuring.copying import Copy
from tasks.structuring.title_stops import with_stops

_Fact = TypeVar("_Fact")
_STARTS = ("start", "content", "label_end")


def as_printed(fact: _Fact, copy: Copy, document: Document) -> _Fact:
    """Return a fact, or any tree of them, with the offsets of the printed document."""
    moved: _Fact = _Walk(copy, document).back(fact)
    return moved


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Return the fields of a type of facts; none where it is none of them."""
    return tuple(kind.__dataclass_fields__) if is_dataclass(kind) else ()


class _Walk:
    """The way back."""

    def __init__(self, copy: Copy, document: Document) -> None:
        self._copy, self._document = copy, document
        self._unmoved: set[type] = {type(None), bool} if copy.titles else {type(None), bool, str}
        """Types that are met and hold neither an offset nor a title that lost its stop."""

    def back(self, value: Any) -> Any:
        """Return a value with its offsets moved; what holds none is returned as it is."""
        kind: Any = type(value)
        if kind is tuple:
            return tuple(map(self.back, value)) if value else value
        if kind is Evidence:  # a third of all that is walked
            return Evidence(*self._copy.printed(value.start, value.end), value.rule, value.page)
        if kind in self._unmoved:
            return value
        if kind is str:
            return with_stops(value, self._copy.titles)
        if kind is Document:
            return replace(self._document, issues=value.issues)
        return self._moved(kind, value)

    def _moved(self, kind: Any, value: Any) -> Any:
        """Return a fact whose fields are moved; what is no fact is of a type that stays."""
        fields = _fields(kind)
        if not fields:
            self._unmoved.add(kind)
            return value
        return kind(*[self._held(value, name) for name in fields])

    def _held(self, value: Any, name: str) -> Any:
        """Return what a field of the moved fact holds."""
        held = getattr(value, name)
        if type(held) is int:
            return self._offset(value, name, held)
        if type(held) in self._unmoved:
            return held
        if name == "cells":
            return tuple(self._copy.printed(*cell) for cell in held)
        return self.back(held)

    def _offset(self, value: Any, name: str, held: int) -> int:
        if name == "end":
            return self._copy.printed(value.start, held)[1]
        return self._copy.place(held) if name in _STARTS else held
