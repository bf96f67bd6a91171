"""The facts of a tight document at their places in the print.

In: Minutes that were read from a Tight document, and the Document as printed. Out: the same Minutes, of the printed
document, every quote at its place there. Will not: change a word of a fact.

The walk goes by the names of the fields that hold offsets, so a new kind of fact needs nothing here.
"""

from dataclasses import is_dataclass, replace
from typing import Any, TypeVar

from schemas.documents import Document
from tasks.structuring.tight import Tight

_Fact = TypeVar("_Fact")
_STARTS = ("start", "content", "label_end")


def as_printed(fact: _Fact, tight: Tight, document: Document) -> _Fact:
    """Return a fact, or any tree of them, with the offsets of the printed document."""
    moved: _Fact = _Walk(tight, document).back(fact)
    return moved


class _Walk:
    """The way back; evidence that several facts share stays shared."""

    def __init__(self, tight: Tight, document: Document) -> None:
        self._tight, self._document = tight, document

    def back(self, value: Any) -> Any:
        """Return a value with its offsets moved; what holds none is returned as it is."""
        if isinstance(value, tuple):
            return tuple(map(self.back, value))
        if value is self._tight.document:
            return replace(self._document, issues=value.issues)
        return self._moved(value) if is_dataclass(value) else value

    def _moved(self, value: Any) -> Any:
        changed: dict[str, Any] = {}
        for name in value.__dataclass_fields__:
            held = getattr(value, name)
            if name == "cells":
                changed[name] = tuple(self._tight.printed(*cell) for cell in held)
            elif name in _STARTS and isinstance(held, int):
                changed[name] = self._tight.place(held)
            elif name == "end" and isinstance(held, int):
                changed[name] = self._tight.printed(value.start, held)[1]
            elif isinstance(held, tuple) or is_dataclass(held):
                changed[name] = self.back(held)
        return replace(value, **changed) if changed else value
