"""What decides in an item, as it was found: words with their bounds, and by which rule.

In: nothing. Out: the types. Will not: look for them (`found`), or choose among them (`choosing`).
"""

from dataclasses import dataclass

from schemas.minutes import LeadIn
from tasks.extracting.decisions.implicit import Sentence

MOVED = "decision.moved_then_agreed"
"""The rule of what somebody moved and the next words say was agreed."""

OPINED = "decision.opined_then_agreed"
"""The rule of what a council says of an application, and the next words agree."""

LOST = "resolution.lost"
"""The rule of a resolution of which the page lost the keyword."""

AGREED_THAT = "implicit.agreed_that"
JOINED_MOVERS = "implicit.moved_and_agreed"
"""Rules of sentences that agree, the second with who moved it."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved, and the word of the next sentence that says it was agreed, if it is a keyword."""

    content_end: int
    trigger: tuple[int, int] | None
    told: bool = False
    """`The motion was carried`: its verdict is no keyword beside a resolution that is printed."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words that decide: the place of their passage in the item, their bounds, and where their content begins.

    `more` are the places of paragraphs that go on with it where the keyword was lost. Where it `is_followed` by another
    keyword in its paragraph, what stands below belongs to that.
    """

    at: int
    start: int
    end: int
    content: int
    rule: str
    opening: LeadIn | None = None
    sentence: Sentence | None = None
    more: tuple[int, ...] = ()
    said: Moved | None = None
    is_followed: bool = False

    @property
    def has_keyword(self) -> bool:
        """Say whether a keyword of resolutions is printed."""
        return (self.opening is not None and self.opening.explicit) or (
            self.said is not None and bool(self.said.trigger) and not self.said.told
        )

    @property
    def content_end(self) -> int:
        """Return where the words of what was decided end; the word that it was agreed may follow them."""
        return self.said.content_end if self.said else self.end
