"""Single dates as printed: `Tuesday 13 th April 2022`, `May 23 2018`, `26/09/2013`, `April 2019`, `in March`.

In: words. Out: atoms with their parts. Will not: join them into lists and ranges (`joining`), or supply a year.

The name of a month is looked for first, and then what stands before and behind it.
"""

from schemas.patterns import pattern
from tasks.extracting.dates.atom import Atom
from tasks.extracting.dates.bare_years import bare_years
from tasks.extracting.dates.month_dates import month_dates
from tasks.extracting.dates.numeric_dates import numeric_dates

_DIGIT = pattern("date.digit", r"[0-9]")


def atoms_in(text: str) -> list[Atom]:
    """Return the dates in reading order; where two readings overlap, that of the earlier rule stays."""
    taken = bytearray(len(text))
    found = []
    for read in (numeric_dates, month_dates, bare_years) if _DIGIT.search(text) else (month_dates,):
        for atom in read(text):
            if not any(taken[atom.start : atom.end]):
                # also a 31 September, lest it be a month
                taken[atom.start : atom.end] = b"\1" * (atom.end - atom.start)
                found.append(atom)
    return sorted((atom for atom in found if atom.parts.exists), key=lambda atom: atom.start)
