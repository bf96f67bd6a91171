"""What a line does by its own words, where it stands below a lead-in: `to ask for a report`, `the report be noted`.

In: the words of a line, and the lexicon. Out: yes or no. Will not: look at the lead-in above it (`tree` knows it).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.lexicon import Lexicon, lexicon


def is_clause_opening(words: str, known: Lexicon) -> bool:
    """Say whether a line without a label, below a lead-in that stands alone, is a clause of it."""
    first, second, *_ = [*words.lower().split(maxsplit=2), ""]
    if words.startswith(known.words["decisions.not_clauses"]):
        return False
    if first in ("that", "to"):
        return True
    asks = first in known.forms["decisions.verbs"]["requested"] and second == "for"
    verb = first in known.canonical("decisions.verbs") and second not in known.words["decisions.not_after_verb"]
    return verb or asks or (is_to_be_done(words) and _REPORTED.match(words) is None)


def is_reported(words: str) -> bool:
    """Say whether somebody asked or said it: `Councillor Teal requested that the owner be invited`."""
    return _REPORTED.match(words) is not None and not words.startswith(("That ", "To "))


_REPORTED = pattern(
    "resolution.reported",
    r"[(\[]?[A-Z][^.;:]{2,60}?\b(?:asked|requested|said|reported|advised|stated|suggested|proposed|felt)\sthat\b",
)


@lru_cache(maxsize=1)
def _subjunctive() -> re.Pattern[str]:
    forms = [form for forms in lexicon().forms["decisions.verbs"].values() for form in forms]
    verbs = any_of([*forms, *lexicon().words["decisions.wanted"]])
    modals = "".join(rf"(?<!\b{word}\sbe)" for word in lexicon().words["decisions.tells_before_be"])
    return pattern(
        "resolution.be_done",
        rf"[bB][eE](?i:(?<!\w..){modals}\s{{1,3}}(?:\w{{3,15}}ly\s|and\s(?:is|are)\s(?:hereby\s)?)?(?:{verbs})\b)",
    )


def is_to_be_done(words: str) -> bool:
    """Say whether a sentence of the words is a wish: `the report be noted`, not `would be noted`."""
    return " be " in words and _subjunctive().search(words) is not None
