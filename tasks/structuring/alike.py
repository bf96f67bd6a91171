"""Whether a line below an unlabelled clause is worded as that is, and so is the next: `The gate would be shut` below
`The hedge would be cut`, `Cllr Teal to ask` below `Clerk to write`.

In: the words of both lines. Out: yes or no. Will not: know what stands above them (`clauses_below`).
"""

import re
from functools import lru_cache

from schemas.patterns import any_of, pattern
from seeds.lexicon import lexicon

_TELLS = r"(?:that|which|who|was|were|is|are|had|has|have|said|asked|told|reported|advised|stated|felt|explained)"
_SUBJECT = rf"[^a-z]?(?:(?!\b{_TELLS}\b)[^.;:\n]){{2,90}}?"


def are_alike(above: str, below: str) -> bool:
    """Say whether two lines say what is to be done in the same form.

    >>> are_alike("The hedge would be cut.", "The gate would be shut."), are_alike("The hedge be cut.", "It was late.")
    (True, False)
    """
    return any(one.match(above) and one.match(below) for one in _forms())


@lru_cache(maxsize=1)
def _forms() -> tuple[re.Pattern[str], ...]:
    words = lexicon().words
    irregular, at_once, no_verbs = (any_of(words[f"decisions.{name}"]) for name in _LISTED)
    not_to_come = "".join(rf"(?<!\b{word})" for word in words["decisions.tells_before_be"])
    done = rf"(?:\w{{3,12}}ly\s)?(?:[a-z-]{{2,12}}ed|{irregular})\b"
    return (
        pattern("alike.be_done", rf"\A{_SUBJECT}{not_to_come}\sbe\s{done}"),
        pattern("alike.would", rf"\A{_SUBJECT}\s(?:would|will|should|shall|(?:is|are)\sto)\s(?!have\b)[a-z]{{2}}"),
        pattern("alike.to_do", rf"\A[A-Z]{_SUBJECT}\sto\s(?!the\b|an?\b|its\b|all\b|[A-Z£\d])[a-z]{{2}}"),
        pattern("alike.at_once", rf"\A{at_once}\s(?!was\b|were\b|of\b|is\b|from\b)"),
        pattern("alike.acts", rf"\A(?!(?i:{no_verbs})\b)[A-Z][a-z]{{1,11}}{_PLAIN}\s(?:the|an?|all|both|its|their)\s"),
    )


_LISTED = ("irregular_participles", "to_do_at_once", "no_verbs")
_PLAIN = r"(?<!ed)(?<!ing)(?<!ly)"
