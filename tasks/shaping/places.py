"""Where in a document something stands, and which of its people is named there.

In: Minutes, offsets. Out: local ids, people. Will not: make ids of the warehouse.
"""

from bisect import bisect_right

from schemas.documents import Evidence
from schemas.minutes import Minutes, Person


class Places:
    """Which paragraph, or else which item, holds a position of the document."""

    def __init__(self, minutes: Minutes) -> None:
        """Sort paragraphs and items by where they begin."""
        told = (paragraph for paragraph in minutes.structure.paragraphs if paragraph.item_id)
        self._paragraphs = sorted(told, key=lambda one: one.evidence.start)
        self._starts = [paragraph.evidence.start for paragraph in self._paragraphs]
        self._items = sorted(minutes.structure.items, key=lambda one: one.evidence.start)
        self._item_starts = [item.evidence.start for item in self._items]

    def at(self, position: int) -> str:
        """Return the id of the paragraph, or for words above the minutes of their item (the first if above all).

        A meeting that did not take place names people and has no item: its words stand in `i0`.
        """
        before = bisect_right(self._starts, position)
        if before and position < self._paragraphs[before - 1].evidence.end:
            return self._paragraphs[before - 1].id
        if not self._items:
            return "i0"
        return self._items[max(bisect_right(self._item_starts, position) - 1, 0)].id


class NamedAt:
    """Which person of the document a stretch of its words names."""

    def __init__(self, minutes: Minutes) -> None:
        """Sort all surfaces by where they begin."""
        named = [(surface.start, surface.end, person) for person in minutes.people for surface in person.surfaces]
        self._surfaces = sorted(named, key=lambda one: one[:2])
        self._starts = [start for start, _, _ in self._surfaces]

    def person(self, evidence: Evidence) -> Person | None:
        """Return the one person whose surface overlaps the words; None where none or several do."""
        upto = bisect_right(self._starts, evidence.end - 1)
        near = self._surfaces[max(0, upto - 3) : upto]
        found = {person.id: person for start, end, person in near if end > evidence.start}
        return next(iter(found.values())) if len(found) == 1 else None
