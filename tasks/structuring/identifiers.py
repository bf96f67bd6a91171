"""Readable ids of paragraphs from their printed labels: `p3.a`, `25.1.b2`, `r1.2`, `u4` where nothing is printed.

In: a place in the tree. Out: an id that is unique in the document. Will not: depend on the words or on
how many paragraphs stand before, so that an edit leaves the ids of other labelled paragraphs alone.
"""

from collections import Counter
from dataclasses import dataclass, field

from schemas.vocabulary import ParagraphKind
from tasks.structuring.labels import Form, print_label
from tasks.structuring.lists import Place

_PREFIX = {
    ParagraphKind.HEADING: "h",
    ParagraphKind.RESOLUTION: "r",
    ParagraphKind.RESOLUTION_CLAUSE: "c",
    ParagraphKind.ATTENDANCE: "att",
}


@dataclass(slots=True)
class LocalIds:
    """The ids given so far; `prefix` opens each, on a page of several items."""

    prefix: str = ""

    _taken: Counter[str] = field(default_factory=Counter)
    _counted: Counter[tuple[str | None, str]] = field(default_factory=Counter)

    def take(self, parent_id: str | None, place: Place, labelled: bool, kind: ParagraphKind) -> str:
        """Return the id of the next paragraph; a second one of the same name gets `~2`."""
        own = self._labelled(parent_id, place, kind) if labelled else self._counted_name(parent_id, kind)
        name = f"{parent_id}.{own}" if parent_id else self.prefix + own
        self._taken[name] += 1
        return name if self._taken[name] == 1 else f"{name}~{self._taken[name]}"

    def _labelled(self, parent_id: str | None, place: Place, kind: ParagraphKind) -> str:
        reading = place.reading
        if reading is None or reading.form is Form.BULLET:
            return self._counted_name(parent_id, kind, "v" if reading and reading.style == "v" else "b")
        word = print_label(reading).strip("().")
        if parent_id or reading.form is Form.DOTTED:
            return word.rsplit(".", 1)[-1] if parent_id and reading.form is Form.DOTTED else word
        return ("h" if kind is ParagraphKind.HEADING else "p") + word

    def _counted_name(self, parent_id: str | None, kind: ParagraphKind, prefix: str | None = None) -> str:
        chosen = prefix or _PREFIX.get(kind, "u")
        self._counted[parent_id, chosen] += 1
        return f"{chosen}{self._counted[parent_id, chosen]}"
