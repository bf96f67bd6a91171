"""People across the documents of one council: how they are named, and who is taken to be one person.

In: nothing. Out: frozen types. Will not: link anybody.
"""

from dataclasses import dataclass

from schemas.vocabulary import NameLink, PersonKind


@dataclass(frozen=True, slots=True)
class Naming:
    """One way in which documents of a council name somebody; `key` is the same in all of them."""

    key: str
    family: str
    given: str | None = None
    initials: str | None = None
    honorific: str | None = None
    kind: PersonKind = PersonKind.UNKNOWN

    @property
    def name(self) -> str:
        """Return the name as it is printed."""
        return " ".join(part for part in (self.honorific, self.given or self.initials, self.family) if part)


@dataclass(frozen=True, slots=True)
class Linked:
    """Whom a naming is of: the key of the fullest naming of that person, None where that is not certain."""

    naming: Naming
    person: str | None
    link: NameLink
