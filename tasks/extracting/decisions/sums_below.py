"""Lines of sums below what pays them, above the line that says who moved it: `Resolved to pay the following:`.

In: the passages of one block of an item. Out: the place behind the sums. Will not: take them for clauses, or read them.
"""

from collections.abc import Sequence

from schemas.patterns import pattern
from seeds.paying import is_sum
from tasks.extracting.passages import Passage


def behind_sums(item: Sequence[Passage], at: int, below_it: int) -> int:
    """Return the place behind the sums that a paragraph announces; `below_it`, where its own words end, without any."""
    if not _ANNOUNCES.search(item[at].text):
        return below_it
    return next((place for place in range(below_it, len(item)) if not is_sum(item[place].text)), below_it)


_ANNOUNCES = pattern(
    "sums.announced", r"\b(?:following|below|payments?|accounts|cheques|invoices)\b[^.;]{0,80}:\s?[-–]?$"
)
