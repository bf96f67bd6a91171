"""Where a text names an organisation, a place or a programme: what the rules for each hand to the joining.

In: nothing. Out: Naming, and which of several that overlap holds. Will not: find one.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

ORGANISATION, PLACE, PROGRAMME = "organisation", "place", "programme"
NO_SORT = "none"
"""What is a name, so that no other is taken out of it, and is none of the three."""
_OWNERS = ("’s", "'s")


def unowned(words: str) -> str:
    """Return a name without the `’s` of what is its own: `Heron Trust’s` pond is the Heron Trust's."""
    return words[: -len(_OWNERS[0])] if words.endswith(_OWNERS) else words


class Naming(NamedTuple):
    """A name at its place in the document; `name` is what its surfaces are filed under."""

    start: int
    end: int
    sort: str
    kind: str
    name: str
    rule: str


def outermost(namings: Iterable[Naming]) -> Iterator[Naming]:
    """Yield in reading order the namings that lie in no longer one and cross none before them."""
    reach = -1
    for naming in sorted(namings, key=lambda one: (one.start, -one.end)):
        if naming.start >= reach:
            reach = naming.end
            yield naming
