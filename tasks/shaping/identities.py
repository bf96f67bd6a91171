"""The warehouse ids of one document's rows, from its source id and what is printed.

In: the source id, local ids and surfaces. Out: ids. Will not: count rows of the whole document, so that an edit in one
paragraph leaves the ids of facts in others alone: facts are numbered within their paragraph and words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from schemas.identity import Within, make_id
from schemas.minutes import Person
from schemas.rows import Cell


@dataclass(slots=True)
class Identities:
    """The ids of one document; `items` names the item of each paragraph, by their local ids."""

    source_id: str
    items: Mapping[str, str]
    document: str = field(init=False)
    _seen: dict[tuple[str, ...], int] = field(default_factory=dict)
    _made: dict[tuple[str, str], str] = field(default_factory=dict)
    _places: dict[str, dict[str, Cell]] = field(default_factory=dict)
    """Every fact asks for the ids of its item and paragraph again."""
    _within: Within = field(init=False)

    def __post_init__(self) -> None:
        """Derive the document's own id."""
        self.document = make_id("doc", self.source_id)
        self._within = Within(self.document)

    def of(self, kind: str, local_id: str) -> str:
        """Return the id of something that has an id of its own in the document (item, paragraph, person)."""
        named = kind, local_id
        made = self._made.get(named)
        if made is None:
            made = self._made[named] = self._within.id_of(kind, local_id)
        return made

    def place(self, local_id: str) -> Mapping[str, Cell]:
        """Return the columns of the item and paragraph that hold a fact; words above the minutes carry their item's id.

        Those are in no paragraph.
        """
        made = self._places.get(local_id)
        if made is None:
            item = self.of("itm", self.items.get(local_id, local_id))
            paragraph = self.of("par", local_id) if local_id in self.items else None
            made = self._places[local_id] = {"item_id": item, "paragraph_id": paragraph}
        return made

    def person(self, person: Person) -> str:
        """Return a person's id, from the name as printed; two of one name in a document are one person."""
        return self.of("per", f"{person.name}/{person.honorific or ''}")

    def fact(self, kind: str, local_id: str, surface: str) -> str:
        """Return the id of the next fact of a kind with these words in this paragraph."""
        place = (kind, local_id, surface)
        self._seen[place] = number = self._seen.get(place, 0) + 1
        return self._within.id_of(kind, local_id, surface, str(number))
