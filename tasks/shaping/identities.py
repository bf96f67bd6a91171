"""The warehouse ids of one document's rows, from its source id and what is printed.

In: local ids and surfaces. Out: ids. Will not: count rows of the whole document, so that an edit in one
paragraph leaves the ids of facts in others alone: facts are numbered within their paragraph and words.
"""

from collections import Counter
from dataclasses import dataclass, field

from schemas.identity import make_id


@dataclass(slots=True)
class Identities:
    """The ids of one document."""

    source_id: str
    document: str = field(init=False)
    _seen: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Derive the document's own id."""
        self.document = make_id("doc", self.source_id)

    def of(self, kind: str, local_id: str) -> str:
        """Return the id of something that has an id of its own in the document (item, paragraph, person)."""
        return make_id(kind, self.document, local_id)

    def paragraph(self, local_id: str) -> str | None:
        """Return the id of a paragraph; None for the item's id, which words above the minutes carry."""
        return None if local_id.startswith("i") and local_id[1:].isdigit() else self.of("par", local_id)

    def fact(self, kind: str, local_id: str, surface: str) -> str:
        """Return the id of the next fact of a kind with these words in this paragraph."""
        place = (kind, local_id, surface)
        self._seen[place] += 1
        return make_id(kind, self.document, local_id, surface, str(self._seen[place]))
