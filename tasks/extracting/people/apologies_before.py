"""Apologies told before the name: `Apologies for absence were received from`, `Apologies for lateness from`.

In: the words of a sentence before a name. Out: the status that they say, None where they say none. Will not: read what
stands behind the name (`apologies_behind`).
"""

from functools import lru_cache
from re import IGNORECASE, Pattern

from schemas.patterns import any_of, pattern
from schemas.vocabulary import AttendanceStatus
from seeds.lexicon import lexicon
from tasks.extracting.people.apologies_behind import sort_of_apology

_PLURAL_END = pattern(
    "attendance.plural_end",
    r"\s[Yy]r?\s?$|(?:\s?:)?\s?(?:[Tt]he\s|(?<!\w)[Yy]r?\s)?(?:(?:[A-Z][a-z]{3,9}\s){0,2}[A-Z][A-Za-z]{3,12}s?\s?:?|[A-Z][a-z]{3,12}(?:[\s-](?:of\s|the\s){0,2}[A-Z][a-z]{3,12}){0,2}\s\()?\s?$",
)
"""`Councillors `, and who somebody is with the bracket before the name: `the Chairman (`."""


def apology_before(before: str, _after: str) -> AttendanceStatus | None:
    """`Apologies for absence were received from`, `Apologies for lateness from`."""
    said = apologises().search(before)
    lead = before[: match.start()] if (match := _PLURAL_END.search(before)) else before
    if said is None or not (
        _ends().search(lead.rstrip(" ,\xa0\n")) or ":" in before[-4:] or before.rstrip()[-1:] in "-–"
    ):
        return None
    if _NO_APOLOGY.search(before, 0, said.start()):
        return AttendanceStatus.ABSENT
    return sort_of_apology(before)


_NO_APOLOGY = pattern("attendance.no_apology", r"\b[Nn]o\s(?:other\s|further\s)?$")


@lru_cache(maxsize=1)
def apologises() -> Pattern[str]:
    """Match a word of an apology."""
    return pattern("attendance.apology", rf"\b{any_of(lexicon().words['attendance.apology_words'])}\b", IGNORECASE)


@lru_cache(maxsize=1)
def _ends() -> Pattern[str]:
    return pattern("attendance.apology_end", rf"\b{any_of(lexicon().words['attendance.apology_ends'])}$", IGNORECASE)
