"""The warehouse ids of one document's rows, from its source id and what is printed.

In: the source id, local ids and surfaces. Out: ids. Will not: count rows of the whole document, so that an edit in one
paragraph leaves the ids of facts in others alone: facts are numbered within their paragraph and words.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from schemas.identity import make_id, make_id_within
from schemas.minutes import Person


@dataclass(slots=True)
class Identities:
    """The ids of one document; `items` names the item of each paragraph, by their local ids."""

    source_id: str
    items: Mapping[str, str]
    document: str = field(init=False)
    _seen: Counter[tuple[str, ...]] = field(default_factory=Counter)
    _made: dict[tuple[str, str], str] = field(default_factory=dict)
    """Every fact asks for the ids of its item and paragraph again."""

    def __post_init__(self) -> None:
        """Derive the document's own id."""
        self.document = make_id("doc", self.source_id)

    def of(self, kind: str, local_id: str) -> str:
        """Return the id of something that has an id of its own in the document (item, paragraph, person)."""
        named = kind, local_id
        if named not in self._made:
            self._made[named] = make_id_within(kind, self.document, local_id)
        return self._made[named]

    def paragraph(self, local_id: str) -> str | None:
        """Return the id of a paragraph; None for the item's id, which words above the minutes carry."""
        return self.of("par", local_id) if local_id in self.items else None

    def item_of(self, local_id: str) -> str:
        """Return the id of the item that holds a paragraph, or that words above the minutes belong to."""
        return self.of("itm", self.items.get(local_id, local_id))

    def person(self, person: Person) -> str:
        """Return a person's id, from the name as printed; two of one name in a document are one person."""
        return self.of("per", f"{person.name}/{person.honorific or ''}")

    def fact(self, kind: str, local_id: str, surface: str) -> str:
        """Return the id of the next fact of a kind with these words in this paragraph."""
        place = (kind, local_id, surface)
        self._seen[place] += 1
        return make_id_within(kind, self.document, local_id, surface, str(self._seen[place]))
