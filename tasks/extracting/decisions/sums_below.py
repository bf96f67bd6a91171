"""Lines of sums below what pays or gives them, above the line that says who moved it: `Resolved to pay the following:`.

In: the passages of one block of an item. Out: the place behind the sums, and whether what hangs below a paragraph is
sums only. Will not: take them for clauses, or read them.
"""

from collections.abc import Iterable, Sequence

from schemas.screening import screened
from seeds.paying import is_sum
from tasks.extracting.passages import Passage


def behind_sums(item: Sequence[Passage], at: int, below_it: int) -> int:
    """Return the place behind the sums that a paragraph announces; `below_it`, where its own words end, without any."""
    if not _ANNOUNCES.search(item[at].text):
        return below_it
    return next((place for place in range(below_it, len(item)) if not is_sum(item[place].text)), below_it)


_ANNOUNCES = screened(
    "sums.announced", r"\b(?:following|below|payments?|accounts|cheques|invoices)\b[^.;]{0,80}:\s?[-–]?$"
)


def only_sums(announcing: str, lines: Iterable[str]) -> bool:
    """Say whether a list is what somebody is paid or given, a sum a line, and so no list of clauses.

    >>> only_sums("It was agreed to award the following:", ["Scouts - £400", "Guides - £150 towards tents"])
    True
    """
    return _GIVES.search(announcing) is not None and all(is_sum(line.rstrip(" .;,")) for line in lines)


_GIVES = screened(
    "sums.given",
    r"(?i:\b(?:pay|paid|payments?|award(?:ed|s)?|grants?|donat(?:e|ed|ions?)|contributions?|fees|charges|rents|subscriptions|levies|give|accounts|cheques|invoices|virements)\b[^.;]{0,80}\b(?:following|below|as\sfollows)"
    r"|\b(?:following|below)\b[^.;]{0,40}\b(?:pay|paid|payments?|awards?|awarded|grants?|donations?|accounts|cheques|invoices|virements)\b)[^.;]{0,80}:\s?[-–]?$",
)
