"""What a plan rests on: what the user asks for, and what is known before any document is looked at.

In: nothing. Out: types. Will not: look at a document (`judging`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from schemas.sources import SourceEntry
from tasks.fetching.fingerprint import Fingerprints
from tasks.fetching.offering import Ledger
from warehouse.suppression import NOTHING_SUPPRESSED, SuppressionList


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asks of a plan: do all again, hash all again, do no more than so many, or only some.

    `councils` and `since` go by the source list; a document whose date it does not say may be of any day.
    """

    full: bool = False
    rehash: bool = False
    limit: int | None = None
    councils: frozenset[str] = frozenset()
    since: date | None = None

    def asks_for(self, entry: SourceEntry) -> bool:
        """Say whether a document is to be looked at."""
        if self.councils and self.councils.isdisjoint((entry.subject, entry.publisher)):
            return False
        return self.since is None or entry.meeting_date is None or entry.meeting_date >= self.since


WHAT_IS_NEW = Request()
"""All that is new or has changed, and nothing else."""
HashOf = Callable[[str], str]
IsKept = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before any document is looked at."""

    ledger: Ledger
    fingerprints: Fingerprints
    hash_of: HashOf
    is_kept: IsKept
    """Whether the archive holds the content with this hash."""
    suppressed: SuppressionList = NOTHING_SUPPRESSED
