"""One place where a passage names a person: the type that those who find people and those who join them share.

In: nothing. Out: the type Mention. Will not: find one (`mentions`, `unnamed_people`).
"""

from schemas.light import light
from schemas.vocabulary import PersonKind
from tasks.extracting.passages import Passage

NEAR = 40
"""Characters before a name among which a word says what it is the name of."""


@light(frozen=True, slots=True)
class Mention:
    """One place where a person is named; `start`, `end` bound the name, or the role where it is alone.

    `label` tells a group (`Members`) or somebody unnamed (`a resident`) apart from others; `kind` is what the
    words around say of the person.
    """

    start: int
    end: int
    rule: str
    name: str | None = None
    honorific: str | None = None
    style: str | None = None
    initials: str | None = None
    given: str | None = None
    family: str | None = None
    organisation: str | None = None
    role: str | None = None
    role_start: int | None = None
    role_end: int | None = None
    relation: str = "stated"
    collective: bool = False
    label: str | None = None
    kind: PersonKind | None = None

    @property
    def completeness(self) -> int:
        """Return how much is said of the person; the fuller is read first: a short form then meets all it may mean."""
        named = sum(bool(part) for part in (self.family, self.given or self.initials, self.honorific))
        initials = max(0, len(self.initials or "") - 1)
        return 1000 * (100 * named + 10 * bool(self.role) + initials) + min(len(self.role or ""), 999)

    @property
    def begins(self) -> int:
        """Return where the naming begins, with the role before the name."""
        return min(self.start, self.role_start if self.role_start is not None else self.start)

    @property
    def stops(self) -> int:
        """Return where the naming ends, with the role behind the name."""
        return self.end if self.relation == "predicate" else max(self.end, self.role_end or self.end)


def span_of(passage: Passage, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of a passage by the document's offsets."""
    return passage.start + start, passage.start + end
