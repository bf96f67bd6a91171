"""Names that a list of the document has, printed in its prose without a title: `J. Heron asked`, `Rook to write`.

In: the mentions of lists. Out: whether a name without a title is one of theirs. Will not: find names (`names`).
"""

from collections.abc import Iterable

from tasks.extracting.people.mention import Mention
from tasks.extracting.people.names import Name


class KnownNames:
    """The given names and initials of those whom lists name, by their family names."""

    def __init__(self, listed: Iterable[Mention]) -> None:
        """Note everybody who is listed with more than a family name."""
        self._first: dict[str, set[str]] = {}
        for one in listed:
            first = one.given or one.initials
            if one.family and first:
                self._first.setdefault(one.family.casefold(), set()).add(first.casefold())

    def has(self, name: Name) -> bool:
        """Say whether a list names somebody of that family name who has the same initial, or given name."""
        listed = self._first.get(name.family.casefold(), ())
        if name.initials:
            return any(first.startswith(name.initials[0].casefold()) for first in listed)
        return (name.given or "").casefold() in listed
