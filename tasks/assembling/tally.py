"""What became of documents: counts that add up over batches.

In: one document at a time. Out: a frozen tally. Will not: hold facts, only how many there are.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain
from operator import attrgetter

from schemas.errors import Rejection, RejectionCode
from schemas.jobs import Checked
from schemas.vocabulary import Disposition
from warehouse.receipt import Receipt, receipt_of

Counts = tuple[tuple[str, int], ...]
NO_CHANGE = Receipt()
SLOWEST = 5
"""How many of the slowest documents are named."""


@dataclass(frozen=True, slots=True)
class Refused:
    """One document in quarantine."""

    source_id: str
    location: str
    code: RejectionCode
    message: str

    @property
    def hint(self) -> str:
        """Return what the reader of the report can do about it."""
        return Rejection(self.code, self.message).hint


@dataclass(frozen=True, slots=True)
class Slow:
    """How long one document took to read, in seconds of a processor."""

    seconds: float
    source_id: str


@dataclass(frozen=True, slots=True)
class Tally:
    """Documents loaded and degraded, those refused, rows touched, facts by table, issues by code, the slowest."""

    loaded: int = 0
    degraded: int = 0
    refused: tuple[Refused, ...] = ()
    receipt: Receipt = NO_CHANGE
    facts: Counts = ()
    issues: Counts = ()
    slowest: tuple[Slow, ...] = ()

    @property
    def documents(self) -> int:
        """Return how many documents it is about."""
        return self.loaded + self.degraded + len(self.refused)


def tally_of(checked: Checked, receipt: Receipt) -> Tally:
    """Return the tally of one document that was loaded."""
    frames = {frame.table: frame for frame in checked.rows.frames}
    issues = frames.get("issues")
    codes = [str(row[issues.columns.index("code")]) for row in issues.rows] if issues else []
    degraded = int(checked.disposition is Disposition.DEGRADED)
    facts = tuple((name, len(frame.rows)) for name, frame in frames.items())
    slow = (Slow(checked.seconds, checked.source_id),)
    return Tally(1 - degraded, degraded, (), receipt, facts, _counts([Counter(codes).items()]), slow)


def refusal_of(source_id: str, location: str, rejection: Rejection) -> Tally:
    """Return the tally of one document that was refused."""
    return Tally(refused=(Refused(source_id, location, rejection.code, rejection.message),))


def sum_of(tallies: Iterable[Tally]) -> Tally:
    """Return the tally of all together."""
    every = tuple(tallies)
    return Tally(
        sum(each.loaded for each in every),
        sum(each.degraded for each in every),
        tuple(chain.from_iterable(each.refused for each in every)),
        receipt_of(chain.from_iterable(each.receipt.tables for each in every)),
        _counts(each.facts for each in every),
        _counts(each.issues for each in every),
        tuple(nlargest(SLOWEST, chain.from_iterable(each.slowest for each in every), key=attrgetter("seconds"))),
    )


def _counts(parts: Iterable[Iterable[tuple[str, int]]]) -> Counts:
    total: Counter[str] = Counter()
    for name, count in chain.from_iterable(parts):
        total[name] += count
    return tuple(total.items())
