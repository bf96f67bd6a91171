"""What a line below a resolution is: a clause told or coded, terms, a reason, a source, or who is to act on it.

In: the words of a line. Out: yes or no. Will not: say what it hangs on (`tree`).
"""

from schemas.patterns import pattern
from seeds.lexicon import lexicon


def is_told(words: str) -> bool:
    """Say whether a clause tells what it resolves: `That the minutes of 14 May were approved`."""
    return _TOLD.match(words) is not None


_TOLD = pattern(
    "tree.told_clause",
    r"That\s[^.;]{3,200}?\s(?:was|were)\s(?:\w{3,12}ly\s)?(?:approved|agreed|noted|accepted|adopted|confirmed|endorsed|received|signed)\b",
)


def is_coded(words: str) -> bool:
    """Say whether a clause has the number of the report's recommendation: `2a. Ducks - Approve the fee`."""
    return _CODED.match(words) is not None


_CODED = pattern("tree.coded_clause", r"\(?\d{1,2}[a-z][.)]\s{1,9}[A-Z]")


def puts_terms_first(words: str) -> bool:
    """Say whether the terms stand below, and below these `permission be granted`: `RESOLVED that, subject to:`."""
    return _TERMS_FIRST.search(words) is not None


_TERMS_FIRST = pattern("tree.terms_first", r"\bsubject\sto\s?:\s?[-–—]?$")


def is_beside(words: str) -> bool:
    """Say whether a line gives a source or a reason: `(Reference: report by the Leader)`, `Reason - It is due.`.

    Or who took the chair, or left.
    """
    told = _SOURCE.match(words) is not None or _REASON_GIVEN.match(words) is not None
    return told or _TOOK_CHAIR.fullmatch(words) is not None


_SOURCE = pattern("tree.source", r"[(\[](?:Ref|Reference|Source)\b")
_TOOK_CHAIR = pattern(
    "tree.took_chair",
    r"[(\[][^()\[\]\n]{3,60}\s(?:in|took|assumed|vacated|left)\sthe\s(?i:chair|room|chamber|meeting)\.?[)\]]\.?",
)
"""`(Councillor Heron in the Chair)`, on a line of its own below who was elected."""
_REASON_GIVEN = pattern("tree.reason_given", r"(?:Reasons?|REASONS?)(?:\sfor\s(?:the\s)?[Dd]ecision)?\s?[-–:]\s\S")


def heads_reasons(words: str) -> bool:
    """Say whether a line heads the reasons or options of a decision; no clause stands below it."""
    line = words.rstrip(" \xa0:-–—.")
    return line in lexicon().words["decisions.reasons"] or line in lexicon().words["decisions.options"]


def gives_action(words: str) -> bool:
    """Say whether a line begins to say who is to act on a decision: `Action by:`."""
    return words.endswith(":") and words.rstrip(" \xa0:") in lexicon().words["people.action_labels"]
