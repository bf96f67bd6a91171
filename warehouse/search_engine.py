"""What databases differ in when they find words.

In: nothing. Out: the type that holds it. Will not: filter, join or order what is found (that is `warehouse.search`).
"""

from collections.abc import Callable
from dataclasses import dataclass

from schemas.identity import OWNER
from warehouse.search_query import SearchQuery

INDEXED = {"paragraphs": "paragraph_id", "decisions": "decision_id"}
"""Tables whose quotes can be searched, and their keys."""

_KIND = len("par_")
"""What an id begins with; kinds of facts and documents have three letters."""


def owner_of(column: str) -> str:
    """Return the SQL of the part of an id that names its document (`schemas.identity`)."""
    return f"substr({column}, {_KIND + 1}, {OWNER})"


@dataclass(frozen=True, slots=True)
class Feeding:
    """SQL of the driver: the last entry's number, the entries and words behind a number, and to index such a row."""

    last: str
    behind: str
    index: str


@dataclass(frozen=True, slots=True)
class SearchEngine:
    """The SQL of one database; `written` writes a query in the database's own language.

    `matching` selects the `fact_id` of what `:query` finds, with a `score` that is higher for a better find. Where the
    load has to feed the index, `feeding` says how.
    """

    unmake: tuple[str, ...]
    make: tuple[str, ...]
    matching: str
    written: Callable[[SearchQuery], str]
    feeding: Feeding | None = None
